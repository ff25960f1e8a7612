import { useWords } from '@/components/language'
import { MENTION_STATES, type MentionState, type RegisterMention } from '@/lib/register/reading'
import { countStates } from './mention-text'
import { MENTION_WORDS } from './mention-words'

interface MentionStripProps {
  mentions: readonly RegisterMention[]
  /** The state that is listed; null: not filtered by it. */
  chosen: MentionState | null
  onChoose(state: MentionState | null): void
}

/** 台账 ✓ 相符 15 · △ 旧数 2 · ✗ 不符 1: each count filters the list; states without figures are left out. */
export function MentionStrip({ mentions, chosen, onChoose }: MentionStripProps) {
  const words = useWords(MENTION_WORDS)
  if (mentions.length === 0) return null
  const counts = countStates(mentions)
  return (
    <fieldset className="figure-strip mention-strip" aria-label={words.strip} title={words.note}>
      <span className="soft">{words.register}</span>
      {MENTION_STATES.filter((state) => counts[state] > 0 || state === chosen).map((state) => (
        <button
          key={state}
          type="button"
          className="plain figure-count"
          data-state={state}
          aria-pressed={chosen === state}
          onClick={() => onChoose(chosen === state ? null : state)}
        >
          <span aria-hidden>{words.shape[state]}</span> {words.state[state]} <b>{counts[state]}</b>
        </button>
      ))}
    </fieldset>
  )
}
