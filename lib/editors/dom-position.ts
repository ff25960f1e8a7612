/** From offsets in a block's text to places in the page, and back. */
import { parentOf, previousOf } from './node-access'
import type { ReadBlock, Segment } from './read-block'

/** A place as the DOM names it. */
export interface DomPoint {
  node: Node
  offset: number
}

/**
 * The place of an offset of a block. At the border of two text nodes `side` chooses: `after` is the
 * start of the second (where a range begins), `before` the end of the first (where a range ends).
 * Null where the page has no place for it, as between two cells.
 */
export function toDomPoint(
  { element, first, segments, isMarkerOnly }: ReadBlock,
  offset: number,
  side: 'before' | 'after',
): DomPoint | null {
  if (isMarkerOnly) return null
  if (segments.length === 0) return offset === 0 ? emptyPoint(element, first) : null
  const preferred = segmentAt(segments, offset, side)
  const found = preferred?.node ? preferred : segmentAt(segments, offset, side === 'before' ? 'after' : 'before')
  return found?.node ? pointIn(found, found.node, offset - found.start) : null
}

function emptyPoint(element: Element, first: Node): DomPoint {
  const parent = first === element ? null : parentOf(first)
  return parent ? { node: parent, offset: indexOf(first) } : { node: element, offset: 0 }
}

function segmentAt(segments: readonly Segment[], offset: number, side: 'before' | 'after'): Segment | undefined {
  // Binary search for the last segment that starts at or before the offset.
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const at = segments[low - 1]
  if (!at || offset > at.start + at.length) return undefined
  if (side === 'before' && offset === at.start) return segments[low - 2]
  return side === 'after' && offset === at.start + at.length ? segments[low] : at
}

function pointIn(segment: Segment, node: Node, within: number): DomPoint | null {
  if (node instanceof Text) return { node, offset: segment.nodeStart + within }
  const parent = parentOf(node)
  return parent && { node: parent, offset: indexOf(node) + within }
}

function indexOf(node: Node): number {
  let index = 0
  for (let before = previousOf(node); before; before = previousOf(before)) index += 1
  return index
}

/** The range of `start`…`end` of a block, or null where the page no longer has it. */
export function toDomRange(read: ReadBlock, start: number, end: number): Range | null {
  const from = toDomPoint(read, start, start === end ? 'before' : 'after')
  const to = start === end ? from : toDomPoint(read, end, 'before')
  if (!from || !to || !from.node.isConnected || !to.node.isConnected) return null
  if (from.offset > lengthOf(from.node) || to.offset > lengthOf(to.node)) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

function lengthOf(node: Node): number {
  return node instanceof Text ? node.length : node.childNodes.length
}

/** The index of the block in which a place lies and its offset there; null before the first block. */
export function fromDomPoint(blocks: readonly ReadBlock[], point: DomPoint): { index: number; offset: number } | null {
  const index = lastStartingBy(blocks, point)
  const read = blocks[index]
  if (!read) return null
  let offset = 0
  for (const segment of read.segments) {
    if (!segment.node) continue
    const within = offsetIn(segment, segment.node, point)
    if (within === null) {
      // Directly before it, but behind the separator of two cells.
      if (isAtStartOf(point, segment.node)) offset = segment.start
      break
    }
    offset = segment.start + within
    if (within < segment.length) break
  }
  return { index, offset }
}

/** How much of a segment lies before a place: null where the place comes first. */
function offsetIn(segment: Segment, node: Node, point: DomPoint): number | null {
  if (node === point.node) {
    if (point.offset < segment.nodeStart) return null
    return Math.min(segment.length, point.offset - segment.nodeStart)
  }
  return isBefore(point, node) ? null : segment.length
}

/** True where the place lies before the node or at its start. */
function isBefore({ node: at, offset }: DomPoint, node: Node): boolean {
  const child = at instanceof Text ? null : at.childNodes[offset]
  if (at !== node && at.contains(node)) return child ? child === node || child.contains(node) || isFollowing(child, node) : false
  return isFollowing(at, node)
}

function isFollowing(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

function lastStartingBy(blocks: readonly ReadBlock[], point: DomPoint): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    const first = blocks[middle]?.first
    if (first && (first === point.node || !isBefore(point, first) || isAtStartOf(point, first))) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** A place directly before a block's first node belongs to that block, not to the one before. */
function isAtStartOf({ node, offset }: DomPoint, first: Node): boolean {
  const child = node instanceof Text ? null : node.childNodes[offset]
  return child === first || (child?.contains(first) === true && isFirstIn(child, first))
}

function isFirstIn(ancestor: Node, node: Node): boolean {
  for (let at: Node | null = node; at && at !== ancestor; at = parentOf(at)) if (previousOf(at)) return false
  return true
}
