import { useWords } from '@/components/language'
import { VERDICTS, type Verdict } from '@/lib/figures/model'
import type { Tally } from '@/lib/figures/tally'
import { FIGURE_WORDS } from './wording'

interface FigureStripProps {
  tally: Tally
  /** The verdict that is listed; null: all. */
  chosen: Verdict | null
  onChoose(verdict: Verdict | null): void
}

/** 识别 126 = 一致 82 + 不一致 1 + 待核 0 + 缺依据 43: the sum is shown, and each count filters the list. */
export function FigureStrip({ tally, chosen, onChoose }: FigureStripProps) {
  const words = useWords(FIGURE_WORDS)
  return (
    <fieldset className="figure-strip" aria-label={words.strip}>
      <button type="button" className="plain figure-count" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {words.recognised} <b>{tally.recognised}</b>
      </button>
      {VERDICTS.map((verdict, index) => (
        <span key={verdict} className="figure-term">
          <span aria-hidden className="soft">
            {index === 0 ? '=' : '+'}
          </span>
          <button
            type="button"
            className="plain figure-count"
            data-verdict={verdict}
            aria-pressed={chosen === verdict}
            onClick={() => onChoose(chosen === verdict ? null : verdict)}
          >
            <span aria-hidden>{words.shape[verdict]}</span> {words.verdict[verdict]} <b>{tally[verdict]}</b>
          </button>
        </span>
      ))}
    </fieldset>
  )
}
