import { useDatabase } from '@/components/preferences'
import { type Insertion, useSession } from '@/components/session'
import type { TextEdit } from '@/lib/review/diagnostic'
import { rememberTemplateUse } from '@/lib/store/templates'
import { type HtmlManner, toHtml } from '@/lib/templates/html'
import type { Placement } from '@/lib/templates/place'
import { plainText, type RenderedBlock } from '@/lib/templates/rendered'
import { raiseAnnounced, renumberFollowing } from '@/lib/templates/renumber'
import type { Position, TextDocument } from '@/lib/text/document'

/** What may be done next, when the section is in: proposed, never done by itself. */
export interface FollowUp {
  renumber: TextEdit[]
  raise: TextEdit | null
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
    const inserted = await session.editing.insert(insertionOf(document, caret, blocks, manner))
    if (!inserted) return null
    write((database) => rememberTemplateUse(database, id, Date.now()))
    const count = headingsOf(blocks, placement)
    return placement
      ? { renumber: renumberFollowing(placement, count), raise: raiseAnnounced(placement, count) }
      : { renumber: [], raise: null }
  }
}

/** A section begins a paragraph of its own: in an empty one right there, else behind the one in which the caret stands. */
function insertionOf(document: TextDocument, caret: Position, blocks: readonly RenderedBlock[], manner: HtmlManner): Insertion {
  const own = document.blocks.find(({ id }) => id === caret.block)?.text ?? ''
  const isEmpty = own.trim() === ''
  const text = plainText(blocks)
  const isMarkedUp = manner !== 'plain' || blocks.some(({ style }) => style === 'table')
  const html = isMarkedUp ? (isEmpty ? '' : '<p></p>') + toHtml(blocks, manner) : null
  return { at: { block: caret.block, offset: isEmpty ? caret.offset : own.length }, text: isEmpty ? text : `\n${text}`, html }
}

/** Headings that become part of the list at the place. */
function headingsOf(blocks: readonly RenderedBlock[], placement: Placement | null): number {
  return blocks.filter((block) => block.style !== 'table' && block.marker !== '' && block.level === placement?.place.level).length
}
