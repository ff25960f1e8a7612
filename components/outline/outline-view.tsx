import './outline.css'
import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useWords } from '@/components/language'
import { blockOrder, canWrite, useSession, useSessionState } from '@/components/session'
import { continuationOf } from './continuation'
import { buildOutline, filterOutline } from './outline-nodes'
import { OutlineTree } from './outline-tree'
import { OUTLINE_WORDS } from './wording'

/** The outline of the open document; `search` narrows it. */
export function OutlineView({ search }: { search: string }) {
  const words = useWords(OUTLINE_WORDS)
  const session = useSession()
  const review = useSessionState((state) => state.review)
  const reviewed = useSessionState((state) => state.reviewed)
  const shown = useSessionState((state) => state.shown)
  const caret = useSessionState((state) => state.caret)
  const outline = useMemo(
    () => (review && reviewed ? buildOutline(review, shown, caret, blockOrder(reviewed)) : null),
    [review, reviewed, shown, caret],
  )
  const filtered = useMemo(() => outline && filterOutline(outline, search), [outline, search])
  if (!outline || !filtered) return null
  if (filtered.roots.length === 0) return <p className="empty-note">{outline.roots.length === 0 ? words.empty : words.noMatch}</p>
  return (
    <OutlineTree
      key={review?.sessionId}
      outline={filtered}
      onJump={(place) => void session.jump(place)}
      renderAfter={(id) => <Continue list={id} />}
    />
  )
}

/** “＋ 接着写‘五是’” under the list with the caret, where the editor takes insertions. */
function Continue({ list }: { list: string }) {
  const words = useWords(OUTLINE_WORDS)
  const session = useSession()
  const canInsert = useSessionState((state) => canWrite(state, 'insert'))
  const isEditing = useSessionState((state) => state.isEditing)
  const reviewed = useSessionState((state) => state.reviewed)
  const enumeration = useSessionState((state) => state.review?.structure.enumerations.find(({ id }) => id === list))
  const continuation = enumeration && reviewed ? continuationOf(enumeration, reviewed) : null
  if (!canInsert || !continuation) return null
  return (
    <Button size="compact-xs" variant="subtle" disabled={isEditing} onClick={() => void session.editing.insert(continuation.insertion)}>
      ＋ {words.continueWith(continuation.marker)}
    </Button>
  )
}
