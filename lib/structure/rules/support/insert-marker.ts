/** Writes in the marker that a list lacks, where its place is clear. */
import type { CodeAction } from '../../../review/diagnostic'
import type { Blocks } from '../../../review/rule'
import type { Location } from '../../../text/document'
import { formatMarker } from '../../marker-text'
import type { Enumeration, MarkerFamily } from '../../model'

/** Words can be put in the middle of a paragraph; numbering belongs at its start. */
const INLINE: ReadonlySet<MarkerFamily> = new Set(['N是', 'N要', '其N', '第N'])

/** Markers count to 99. */
const LONGEST = 99

/**
 * An action that puts the marker for `ordinal` into item `index`, which seems to hold two items:
 * it has exactly two parts and every other item has one. Null where that is not clear.
 */
export function insertMarker(blocks: Blocks, enumeration: Enumeration, index: number, ordinal: number): CodeAction | null {
  const marker = enumeration.items[index]?.marker
  if (!marker || marker.isLabel || !INLINE.has(marker.family)) return null
  const newText = formatMarker(marker.family, marker.text, ordinal)
  const place = secondPart(blocks, enumeration, index)
  if (newText === null || !place) return null
  return { kind: 'insert', data: { marker: newText }, edits: [{ ...place, expected: '', newText }] }
}

function secondPart(blocks: Blocks, enumeration: Enumeration, index: number): Location | null {
  // Numbered beyond 99 there is no list but a pile of them, and each gap in it would be looked for in all the others.
  if (enumeration.items.length > LONGEST) return null
  // A list of one does not show how long its items are: only a semicolon parts them there.
  const separators = enumeration.items.length === 1 ? [['；', ';']] : [['；', ';'], ['。']]
  for (const separator of separators) {
    const [first, second, ...more] = partsOf(blocks, enumeration, index, separator)
    if (!first || !second || more.length > 0) continue
    if (enumeration.items.every((_, at) => at === index || partsOf(blocks, enumeration, at, separator).length <= 1)) return second
  }
  return null
}

/** The parts of an item's own paragraph between separators, without empty ones. */
function partsOf(blocks: Blocks, { items }: Enumeration, index: number, separators: readonly string[]): Location[] {
  const item = items[index]
  if (!item) return []
  const { block } = item.marker
  const { text } = blocks.blockOf(block)
  const end = item.span.to.block === block ? item.span.to.offset : text.length
  const parts: Location[] = []
  let start = item.marker.end
  for (let at = start; at <= end; at++) {
    if (at < end && !separators.includes(text.charAt(at))) continue
    if (text.slice(start, at).trim() !== '') parts.push({ block, start, end: start })
    start = at + 1
  }
  return parts
}
