/** Repairs that give markers other numbers. */
import type { CodeAction, TextEdit } from '../../../review/diagnostic'
import { formatMarker } from '../../marker-text'
import type { Enumeration, Marker } from '../../model'

/**
 * Counts on from item `from` with `first`: one edit for each marker that changes. Null where a marker
 * is drawn by the editor or cannot be written with its number, and where nothing would change.
 */
export function renumber({ items }: Enumeration, from: number, first: number): CodeAction | null {
  const edits: TextEdit[] = []
  let number = first
  for (const { marker } of items.slice(from)) {
    const newText = marker.ordinal === null || marker.text === '最后' ? marker.text : formatMarker(marker.family, marker.text, number)
    if (marker.isLabel || newText === null) return null
    if (newText !== marker.text) edits.push(replaceMarker(marker, newText))
    number++
  }
  const [head] = edits
  if (!head) return null
  return { kind: 'renumber', data: { from: head.expected.trim(), to: head.newText.trim(), count: edits.length }, edits }
}

/** Replaces a marker by other words. */
export function replaceMarker({ block, start, end, text }: Marker, newText: string): TextEdit {
  return { block, start, end, expected: text, newText }
}
