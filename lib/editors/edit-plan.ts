/** Making an edit as narrow as it can be: what stays keeps its format, and the caret is not torn away. */
import type { ReplaceRequest } from '../messaging/protocol'
import type { Block, Location } from '../text/document'

export interface EditPlan {
  /** What is selected and written over. */
  place: Location
  newText: string
  /** Offset directly behind the new text as it was asked for. */
  caret: number
}

/** Plans to put `newText` in place of `place`; common characters at both ends are left alone. */
export function planEdit(block: Block, place: Location, newText: ReplaceRequest['newText']): EditPlan {
  const { text } = block
  const old = text.slice(place.start, place.end)
  const shorter = Math.min(old.length, newText.length)
  let head = 0
  while (head < shorter && old.charCodeAt(head) === newText.charCodeAt(head)) head += 1
  if (isHighSurrogate(old, head - 1)) head -= 1
  let tail = 0
  while (tail < shorter - head && old.charCodeAt(old.length - 1 - tail) === newText.charCodeAt(newText.length - 1 - tail)) tail += 1
  if (isHighSurrogate(old, old.length - tail - 1) && tail > 0) tail -= 1
  const narrow = { start: place.start + head, end: place.end - tail, newText: newText.slice(head, newText.length - tail) }
  const wide = narrow.newText === '' ? takeNeighbour(text, narrow) : narrow
  return {
    place: { block: block.id, start: wide.start, end: wide.end },
    newText: wide.newText,
    caret: place.start + newText.length,
  }
}

/** An empty paste does nothing, so a deletion rewrites the character before it (or behind it) too. */
function takeNeighbour(text: string, { start, end }: { start: number; end: number }): { start: number; end: number; newText: string } {
  const before = /[\uD800-\uDBFF][\uDC00-\uDFFF]$|[^\s\uD800-\uDFFF]$/.exec(text.slice(0, start))?.[0]
  if (before) return { start: start - before.length, end, newText: before }
  const after = /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\s\uD800-\uDFFF])/.exec(text.slice(end))?.[0] ?? ''
  return { start, end: end + after.length, newText: after }
}

function isHighSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 0xd800 && code <= 0xdbff
}
