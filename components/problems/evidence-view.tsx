import { FiguresEvidenceView } from '@/components/figures/figures-evidence'
import { useWords } from '@/components/language'
import type { Evidence, QuoteEvidence, SeriesEvidence } from '@/lib/review/diagnostic'
import type { Location } from '@/lib/text/document'
import { PROBLEM_WORDS } from './wording'

/** The evidence of a finding, drawn; its parts lead to their places in the text. */
export function EvidenceView({ evidence, onJump }: { evidence: Evidence; onJump(place: Location): void }) {
  if (evidence.kind === 'figures') return <FiguresEvidenceView evidence={evidence} onJump={onJump} />
  return evidence.kind === 'series' ? <Series evidence={evidence} onJump={onJump} /> : <Quote evidence={evidence} onJump={onJump} />
}

/** 一是 ─ 二是 ─ □ ─ 四是: the list itself, the gap drawn. */
function Series({ evidence, onJump }: { evidence: SeriesEvidence; onJump(place: Location): void }) {
  const words = useWords(PROBLEM_WORDS)
  return (
    <div className="series">
      {evidence.cells.map(({ text, state, location }, index) => {
        const label = state === 'missing' ? `${words.missing}${text}` : text
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
          <span key={index} className="series-step">
            {index > 0 ? <span aria-hidden>─</span> : null}
            {location && state !== 'missing' ? (
              <button type="button" className="plain series-cell" data-state={state} onClick={() => onJump(location)}>
                {text}
              </button>
            ) : (
              <span className="series-cell" data-state={state} title={label}>
                <span aria-hidden>{state === 'missing' ? '□' : text}</span>
                <span className="sr-only">{label}</span>
              </span>
            )}
          </span>
        )
      })}
    </div>
  )
}

function Quote({ evidence: { text, emphasis, location }, onJump }: { evidence: QuoteEvidence; onJump(place: Location): void }) {
  return (
    <button type="button" className="plain quote" onClick={() => onJump(location)}>
      {text.slice(0, emphasis.start)}
      <mark>{text.slice(emphasis.start, emphasis.end)}</mark>
      {text.slice(emphasis.end)}
    </button>
  )
}
