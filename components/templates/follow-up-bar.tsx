import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '@/components/language'
import { useSession, useSessionState } from '@/components/session'
import type { TextEdit } from '@/lib/review/diagnostic'
import type { FollowUp } from './use-insert-template'
import { TEMPLATE_WORDS } from './wording'

/** What may follow an insertion: numbers behind it, the count that announces them. Each button shows what it would change. */
export function FollowUpBar({ followUp: { renumber, raise, blocks }, open }: { followUp: FollowUp; open: number }) {
  const words = useWords(TEMPLATE_WORDS)
  const session = useSession()
  // Repairs refer to the newest review: what was just written has to be read first.
  const isRead = useSessionState(({ review, document, isEditing }) => !isEditing && review?.version === document?.version)
  const isThere = useSessionState(({ document }) => blocks.length === 0 || document?.blocks.some(({ id }) => blocks.includes(id)))
  const [done, setDone] = useState<readonly string[]>([])
  const run = (name: string, edits: readonly TextEdit[]) => {
    setDone([...done, name])
    void session.editing.fix([edits])
  }
  const [first] = renumber
  if (!isThere) return null
  return (
    <div className="template-follow-up" role="status">
      <p>{words.inserted(open)}</p>
      {first && !done.includes('renumber') ? (
        <Button size="compact-xs" variant="default" disabled={!isRead} onClick={() => run('renumber', renumber)}>
          {words.renumber(first.expected, first.newText)}
          {renumber.length > 1 ? ' …' : ''}
        </Button>
      ) : null}
      {raise && !done.includes('raise') ? (
        <Button size="compact-xs" variant="default" disabled={!isRead} onClick={() => run('raise', [raise])}>
          {words.raise(raise.expected, raise.newText)}
        </Button>
      ) : null}
    </div>
  )
}
