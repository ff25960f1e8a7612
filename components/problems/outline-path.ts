import { contains } from '@/lib/review/hold-back'
import type { OutlineSymbol } from '@/lib/structure/model'
import type { Location } from '@/lib/text/document'

/** Characters of a heading's name in a path: more would not fit on one line at 360 px. */
const NAME_LENGTH = 10

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
