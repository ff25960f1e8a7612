import { useDatabase } from '@/components/preferences'
import { useSession } from '@/components/session'
import type { TextEdit } from '@/lib/review/diagnostic'
import { rememberTemplateUse } from '@/lib/store/templates'
import type { HtmlManner } from '@/lib/templates/html'
import { insertionAt } from '@/lib/templates/insertion'
import type { Placement } from '@/lib/templates/place'
import type { RenderedBlock } from '@/lib/templates/rendered'
import { raiseAnnounced, renumberFollowing } from '@/lib/templates/renumber'

/** What may be done next, when the section is in: proposed, never done by itself. */
export interface FollowUp {
  renumber: TextEdit[]
  raise: TextEdit | null
  /** Ids of the blocks that came in; where none of them is left the section was taken back. */
  blocks: readonly string[]
}

interface Request {
  id: string
  blocks: readonly RenderedBlock[]
  manner: HtmlManner
  placement: Placement | null
}

/** Writes a section once, behind the paragraph of the caret; resolves to what may follow, null where nothing was inserted. */
export function useInsertTemplate(): (request: Request) => Promise<FollowUp | null> {
  const session = useSession()
  const { write } = useDatabase()
  return async ({ id, blocks, manner, placement }) => {
    const { document, caret } = session.store.getState()
    if (!document || !caret) return null
    const own = document.blocks.find(({ id }) => id === caret.block)
    const inserted = await session.editing.insert(insertionAt(own, caret, blocks, manner))
    if (!inserted) return null
    write((database) => rememberTemplateUse(database, id, Date.now()))
    const count = headingsOf(blocks, placement)
    const known = new Set(inserted.before.blocks.map((block) => block.id))
    return {
      renumber: placement ? renumberFollowing(placement, count) : [],
      raise: placement ? raiseAnnounced(placement, count) : null,
      blocks: inserted.after.blocks.map((block) => block.id).filter((one) => !known.has(one)),
    }
  }
}

/** Headings that become part of the list at the place. */
function headingsOf(blocks: readonly RenderedBlock[], placement: Placement | null): number {
  return blocks.filter((block) => block.style !== 'table' && block.marker !== '' && block.level === placement?.place.level).length
}
