import './states.css'
import { Button } from '@mantine/core'
import { useWords } from '@/components/language'
import { PasteBox } from '@/components/paste'
import { type NothingReason, useSession } from '@/components/session'
import { STATE_WORDS } from './wording'

/** There is nothing to review on this tab: why, what to do, and the ways that always work. */
export function Nothing({ reason }: { reason: NothingReason }) {
  const words = useWords(STATE_WORDS)
  const session = useSession()
  const { title, way } = words.nothing[reason]
  return (
    <div className="nothing">
      <h2>{title}</h2>
      <p>{way}</p>
      {reason === 'no-document' ? (
        <Button size="xs" variant="light" onClick={() => session.lookAgain()}>
          {words.lookAgain}
        </Button>
      ) : null}
      <PasteBox withSample />
      <p className="privacy">{words.privacy}</p>
    </div>
  )
}

/** An editor is there, but its text cannot be read: the two keys, and the box right there. */
export function Unreadable() {
  const { title, way } = useWords(STATE_WORDS).unreadable
  return (
    <div className="nothing">
      <h2>{title}</h2>
      <p>{way}</p>
      <PasteBox withSample={false} isOpenAtOnce />
    </div>
  )
}
