import { useWords } from '@/components/language'
import { useSessionState } from '@/components/session'
import { SHELL_WORDS } from './wording'

/** Says so where a jump did not lead to the very place. */
export function JumpNote() {
  const words = useWords(SHELL_WORDS)
  const outcome = useSessionState((state) => state.jump?.outcome)
  const text = outcome === 'moved' ? words.moved : outcome === 'not-found' ? words.notFound : outcome === 'no-editor' ? words.noEditor : ''
  return <div role="status">{text ? <p className="waiting-note">{text}</p> : null}</div>
}
