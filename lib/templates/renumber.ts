/** The numbers that follow an inserted section: proposed as edits, made only when the writer asks for it. */
import type { TextEdit } from '../review/diagnostic'
import { formatMarker } from '../structure/marker-text'
import { formatChineseNumeral } from '../text/numerals'
import type { Placement } from './place'

/**
 * Edits that move the following markers on by `count`. Markers that the editor writes
 * itself move by themselves; a list whose markers cannot be written that high is left alone as a whole.
 */
export function renumberFollowing({ list }: Pick<Placement, 'list'>, count: number): TextEdit[] {
  if (!list || count <= 0) return []
  const { enumeration, from } = list
  const markers = enumeration.items.slice(from).map(({ marker }) => marker)
  if (markers.some(({ isLabel }) => isLabel)) return []
  const edits = markers.map(({ block, start, end, family, text, ordinal }) => {
    const newText = ordinal === null ? null : formatMarker(family, text, ordinal + count)
    return newText === null ? null : { block, start, end, expected: text, newText }
  })
  const possible = edits.filter((edit) => edit !== null)
  return possible.length === edits.length ? possible : []
}

/** The edit that makes an announced count fit `count` more items; null where the list announces none. */
export function raiseAnnounced({ list }: Pick<Placement, 'list'>, count: number): TextEdit | null {
  const announced = list?.enumeration.announced ?? null
  if (!announced || count <= 0) return null
  const { block, start, end } = announced.number
  const written = announced.text
  const newText = /\d/.test(written) ? String(announced.count + count) : formatChineseNumeral(announced.count + count)
  const expected = written.slice(start - announced.start, end - announced.start)
  return { block, start, end, expected, newText }
}
