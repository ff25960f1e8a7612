import './formula.css'
import { useWords } from '@/components/language'
import type { FiguresEvidence } from '@/lib/review/diagnostic'
import type { Location } from '@/lib/text/document'
import { Formula } from './formula'
import { FIGURE_WORDS } from './wording'

/** Sources listed by what they would have to be: a sum of many parts would fill the card. */
const MOST_NEEDS = 3

interface FiguresEvidenceViewProps {
  evidence: FiguresEvidence
  onJump(place: Location): void
}

/** The sum, and neutrally what would make it true; each figure leads to its place. */
export function FiguresEvidenceView({ evidence: { formula, written, needs, slips }, onJump }: FiguresEvidenceViewProps) {
  const words = useWords(FIGURE_WORDS).evidence
  const link = (text: string, place: Location) => (
    <button type="button" className="plain figure-link" onClick={() => onJump(place)}>
      {text}
    </button>
  )
  return (
    <div className="figures-evidence">
      {formula.length > 0 ? (
        <div className="evidence-formula">
          <Formula pieces={formula} onJump={onJump} />
          {written ? (
            <>
              {words.written} {link(written.text, written.location)}
            </>
          ) : null}
        </div>
      ) : null}
      {needs.length > 0 && written ? (
        <div>
          {words.ifRight(written.text)}
          {needs.slice(0, MOST_NEEDS).map(({ name, text, location }, index) => (
            <span key={`${location.block}:${location.start}`} className="evidence-need">
              {index > 0 ? words.or : null}
              {link(name, location)} {words.wouldBe(text)}
            </span>
          ))}
          {needs.length > MOST_NEEDS ? words.andOthers(needs.length - MOST_NEEDS) : null}
        </div>
      ) : null}
      {slips.length > 0 ? (
        <div>
          {words.slips}
          {slips.map(({ from, to, location }, index) => (
            <span key={`${location.block}:${location.start}:${to}`} className="evidence-need">
              {index > 0 ? words.comma : null}
              {link(from, location)} → {to}
            </span>
          ))}
        </div>
      ) : null}
    </div>
  )
}

/** Said beside every computed figure: the sum shows that something is wrong, not which figure. */
export function SourceHint() {
  const words = useWords(FIGURE_WORDS).evidence
  return <span className="soft small">{words.askSource}</span>
}
