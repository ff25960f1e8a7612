import './mentions.css'
import { useWords } from '@/components/language'
import type { RegisterMention } from '@/lib/register/reading'
import { useTip } from '../use-tip'
import { heldText, matchText, sourceText, valueText } from './mention-text'
import { MENTION_WORDS } from './mention-words'

interface MentionNoteProps {
  mention: RegisterMention
  /** False where the state is drawn beside it already. */
  isShaped: boolean
  /** Leads to where the figure can be kept; for what the register lacks. */
  onRecord(): void
}

/** △ 台账 8312人（2024年9月末）: where it comes from shows on hover and on focus. */
export function MentionNote({ mention, isShaped, onRecord }: MentionNoteProps) {
  const words = useWords(MENTION_WORDS)
  const { state, held } = mention
  const text = heldText(mention, words)
  const match = matchText(mention, words)
  const source = held ? sourceText(held.revision.source, held.revision.collectedOn) || words.sourceUnknown : ''
  const details = [
    held && state !== 'missing' ? valueText(held, words) : text,
    match,
    source && `${words.source} ${source}`,
    held?.revision.note ?? '',
  ]
  const { handlers, tip } = useTip(details.filter(Boolean).join('\n'))
  return (
    <>
      <button type="button" className="plain mention-note" data-state={state} data-link {...handlers}>
        {isShaped ? <span aria-hidden>{words.shape[state]} </span> : null}
        {text || words.agreed}
        {match === '' ? null : <span className="soft"> · {match}</span>}
      </button>
      {tip}
      {state === 'missing' ? (
        <button type="button" className="plain figure-link mention-record" data-link title={words.recordHint} onClick={onRecord}>
          {words.record}
        </button>
      ) : null}
    </>
  )
}
