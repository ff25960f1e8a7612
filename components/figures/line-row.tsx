import { useWords } from '@/components/language'
import { MENTION_WORDS, MentionNote } from '@/components/register'
import type { Location } from '@/lib/text/document'
import { Formula } from './formula'
import type { Line } from './lines'
import { FIGURE_WORDS } from './wording'

/** 到位率 90% ≠ 1212 ÷ 1446 = 83.82% ✗ 不一致: each figure leads to its place. */
export function LineRow({ line, onJump, onRecord }: { line: Line; onJump(place: Location): void; onRecord(): void }) {
  const words = useWords(FIGURE_WORDS)
  const register = useWords(MENTION_WORDS)
  const { verdict, name, written, location, statement, mention } = line
  // Without a sum of its own a figure is as good as the register says.
  const told = mention && verdict === 'not-checkable' && mention.held ? mention.state : null
  const tone = told ? { 'data-state': told } : { 'data-verdict': verdict }
  return (
    <div className="figure-line">
      <span className="figure-shape" {...tone} aria-hidden>
        {told ? register.shape[told] : words.shape[verdict]}
      </span>
      <span className="figure-sum">
        <button type="button" className="plain figure-link" data-stop onClick={() => onJump(location)}>
          <span className="figure-name">{name || (statement ? words.code[statement.code] : '')}</span>
          {written === '' ? null : <b className="figure-written"> {written}</b>}
        </button>
        {statement ? (
          <span className="figure-formula">
            {statement.sign === '' ? null : <span data-verdict={verdict}>{statement.sign}</span>}
            <Formula pieces={statement.pieces} onJump={onJump} />
            {statement.computed === '' ? null : <span> = {statement.computed}</span>}
          </span>
        ) : null}
        {mention ? <MentionNote mention={mention} isShaped={told === null} onRecord={onRecord} /> : null}
      </span>
      <span className="figure-verdict" {...tone}>
        {told ? register.state[told] : words.verdict[verdict]}
      </span>
    </div>
  )
}
