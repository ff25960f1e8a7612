import { blockOrder } from '@/components/session'
import { contains } from '@/lib/review/hold-back'
import type { OutlineSymbol } from '@/lib/structure/model'
import type { Location, TextDocument } from '@/lib/text/document'

/** Characters of a heading's name in a path: more would not fit on one line at 360 px. */
const NAME_LENGTH = 10

/** Characters of a paragraph by which it is named where no heading is above it. */
const OPENING_LENGTH = 12

/** The place of something for people: its path in the outline, else the first words of its paragraph. */
export function describePlace(document: TextDocument, outline: readonly OutlineSymbol[], location: Location): string[] {
  const indexOf = blockOrder(document)
  const path = outlinePath(outline, location, indexOf)
  if (path.length > 0) return path
  const text = document.blocks[indexOf(location.block)]?.text.trim() ?? ''
  return [`“${text.length > OPENING_LENGTH ? `${text.slice(0, OPENING_LENGTH)}…` : text}”`]
}

/** The place of something by the outline: [“（二）计划生育”, “二是”]; empty before the first heading. */
export function outlinePath(outline: readonly OutlineSymbol[], location: Location, indexOf: (block: string) => number): string[] {
  const position = { block: location.block, offset: location.start }
  // The last one that contains it: a place on the border of two belongs to the one it opens.
  const symbol = outline.findLast(({ span }) => contains(span, position, indexOf))
  if (!symbol) return []
  return [nameOf(symbol), ...outlinePath(symbol.children, location, indexOf)]
}

function nameOf({ kind, marker, name }: OutlineSymbol): string {
  if (kind === 'item' && marker !== '') return marker
  return marker + (name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH)}…` : name)
}
