import type { Insertion } from '@/components/session'
import { closingFrom } from '@/lib/structure/closing'
import { formatMarker } from '@/lib/structure/marker-text'
import type { Enumeration } from '@/lib/structure/model'
import type { TextDocument } from '@/lib/text/document'

/** The comma of “第一，”, the space of “第一章 ”: no part of a marker, but of how the list is written. */
const BEHIND_MARKER = /^[，、,：: \u3000]$/

export interface Continuation {
  marker: string
  insertion: Insertion
}

/**
 * How a list is carried on: its next marker at the end of the list, in a paragraph of its own where
 * the list is written so. Null where the announced count is met, or where the editor numbers by itself.
 */
export function continuationOf(enumeration: Enumeration, document: TextDocument): Continuation | null {
  const { items, announced } = enumeration
  const last = items.at(-1)
  const marker = nextMarker(enumeration, document)
  if (!last || marker === null || (announced && items.length >= announced.count)) return null
  const at = endOfText(document, last.span.to, last.marker.block)
  if (!at) return null
  const before = at.text.slice(0, at.offset)
  const isOwnParagraph = last.marker.opensBlock && items.length > 0
  const lead = isOwnParagraph ? '\n' : /[。；;.！？!?：:，,、\s]$/.test(before) || before === '' ? '' : '；'
  return { marker: marker.trim(), insertion: { at: { block: at.block, offset: at.offset }, text: lead + marker, html: null } }
}

/** The marker that follows the last one of a list, in its form and with what stands behind it; null where there is none or the editor writes it. */
function nextMarker({ items }: Enumeration, document: TextDocument): string | null {
  const last = items.at(-1)?.marker
  if (!last || last.isLabel || last.ordinal === null) return null
  if (last.text === '一方面') return '另一方面' // the only pair whose second half looks different
  const next = formatMarker(last.family, last.text, last.ordinal + 1)
  const behind = document.blocks.find(({ id }) => id === last.block)?.text.charAt(last.end) ?? ''
  return next !== null && BEHIND_MARKER.test(behind) ? next + behind : next
}

/** The end of what is written before a position, not before the block `first`: neither empty paragraphs nor the document's closing are part of a list. */
function endOfText(document: TextDocument, to: { block: string; offset: number }, first: string) {
  const firstIndex = document.blocks.findIndex(({ id }) => id === first)
  const lastIndex = document.blocks.findIndex(({ id }) => id === to.block)
  const beforeClosing = Math.max(closingFrom(document.blocks) - 1, firstIndex)
  for (let index = Math.min(lastIndex, beforeClosing); index >= firstIndex && index >= 0; index--) {
    const block = document.blocks[index]
    if (!block) return null
    const limit = block.id === to.block ? to.offset : block.text.length
    const offset = block.text.slice(0, limit).trimEnd().length
    if (offset > 0) return { block: block.id, offset, text: block.text }
  }
  return null
}
