/**
 * Folding makes texts comparable for the readers: invisible characters vanish and
 * width variants become one form. What is written back is always the raw text,
 * so every folded offset can be carried back to the source.
 */

/** A folded text. `toSource(i)` is the offset in the raw text of folded offset `i` (0 ≤ i ≤ length). */
export interface FoldedText {
  text: string
  toSource(offset: number): number
}

// Zero-width space, joiners, word joiner, BOM, soft hyphen, direction marks.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/
// Full-width digits and Latin letters, ideographic space, nbsp, full-width % and ＊.
const WIDE = /[０-９Ａ-Ｚａ-ｚ\u3000\u00A0\u2002-\u200A\u202F％＊]/
const WIDE_ALL = new RegExp(WIDE.source, 'g')
/** One pass over the text for what is rarely there. */
const UNFOLDED = new RegExp(`${WIDE.source}|${INVISIBLE.source}`)

const identity = (offset: number): number => offset

/** Folds a raw text. Linear; a text with nothing to fold is returned as it is. */
export function fold(raw: string): FoldedText {
  if (!UNFOLDED.test(raw)) return { text: raw, toSource: identity }
  const narrow = raw.replace(WIDE_ALL, narrowCharacter)
  if (!INVISIBLE.test(narrow)) return { text: narrow, toSource: identity }
  const kept: string[] = []
  const offsets: number[] = []
  for (let i = 0; i < narrow.length; i++) {
    const character = narrow.charAt(i)
    if (INVISIBLE.test(character)) continue
    kept.push(character)
    offsets.push(i)
  }
  offsets.push(narrow.length)
  return { text: kept.join(''), toSource: (offset) => offsets[offset] ?? narrow.length }
}

function narrowCharacter(character: string): string {
  const code = character.charCodeAt(0)
  // The full-width ASCII block lies at a fixed distance from ASCII.
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' '
}
