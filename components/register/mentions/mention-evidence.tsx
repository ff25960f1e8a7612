import './mentions.css'
import { useWords } from '@/components/language'
import type { RegisterMention } from '@/lib/register/reading'
import type { Location } from '@/lib/text/document'
import { sourceText, valueText } from './mention-text'
import { MENTION_WORDS } from './mention-words'

/** 文中 8289人 · 台账 8312人（2024年9月末）, and where it comes from. Whose value the figure is instead, the headline says. */
export function MentionEvidence({ mention, onJump }: { mention: RegisterMention; onJump(place: Location): void }) {
  const words = useWords(MENTION_WORDS)
  const { held, figure, quantity } = mention
  if (!held) return null
  const { source, collectedOn, note } = held.revision
  return (
    <div className="mention-evidence">
      <div>
        {words.inText}{' '}
        <button type="button" className="plain figure-link" data-link onClick={() => onJump(figure)}>
          {quantity.text}
        </button>
        {' · '}
        {valueText(held, words)}
      </div>
      <div className="soft">
        {words.source} {sourceText(source, collectedOn) || words.sourceUnknown}
        {note === '' ? null : ` · ${note}`}
      </div>
    </div>
  )
}
