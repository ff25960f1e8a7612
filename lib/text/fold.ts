/**
 * Folding makes texts comparable for the readers: invisible characters vanish and
 * width variants become one form. What is written back is always the raw text,
 * so every folded offset can be carried back to the source.
 */

/** A folded text. `toSource(i)` is the offset in the raw text of folded offset `i` (0 ≤ i ≤ length). */
export interface FoldedText {
  raw: string
  text: string
  /** Bits of `Trait`: what sorts of characters the raw text holds. */
  traits: number
  toSource(offset: number): number
}

/** Sorts of characters that readers depend on: one pass over a text tells which of them have nothing to do. */
export const Trait = {
  /** Full-width digits and Latin letters, ideographic space, nbsp, full-width % and ＊. */
  Wide: 1,
  /** Zero-width space, joiners, word joiner, BOM, soft hyphen, direction marks. */
  Invisible: 2,
  /** White space, zero-width space and joiners. */
  Blank: 4,
  /** Punctuation that also comes in full width, and the full-width point. */
  HalfMark: 8,
} as const

const WIDE = /[０-９Ａ-Ｚａ-ｚ\u3000\u00A0\u2002-\u200A\u202F％＊]/g

/** Each character on its own, or a stretch as first, “-” and last. */
const SORTS: readonly [number, readonly string[]][] = [
  [Trait.Wide, ['０-９', 'Ａ-Ｚ', 'ａ-ｚ', '\u3000', '\u00A0', '\u2002-\u200A', '\u202F', '％', '＊']],
  [Trait.Invisible, ['\u00AD', '\u200B-\u200F', '\u202A-\u202E', '\u2060-\u2064', '\u2066-\u2069', '\uFEFF']],
  [Trait.Blank, [' ', '\t-\r', '\u00A0', '\u1680', '\u2000-\u200D', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000', '\uFEFF']],
  [Trait.HalfMark, [',', ';', ':', '(', ')', '?', '!', '.', '．']],
]

const TRAITS = new Uint8Array(65_536)
for (const [trait, stretches] of SORTS)
  for (const stretch of stretches)
    for (let code = stretch.charCodeAt(0); code <= stretch.charCodeAt(stretch.length - 1); code++)
      TRAITS[code] = (TRAITS[code] ?? 0) | trait

const identity = (offset: number): number => offset

/** Folds a raw text. Linear; a text with nothing to fold is returned as it is. */
export function fold(raw: string): FoldedText {
  let traits = 0
  for (let at = 0; at < raw.length; at++) traits |= TRAITS[raw.charCodeAt(at)] ?? 0
  const text = traits & Trait.Wide ? raw.replace(WIDE, narrowCharacter) : raw
  return traits & Trait.Invisible ? withoutInvisible(raw, text, traits) : { raw, text, traits, toSource: identity }
}

function withoutInvisible(raw: string, narrow: string, traits: number): FoldedText {
  const kept: string[] = []
  const offsets: number[] = []
  for (let i = 0; i < narrow.length; i++) {
    if ((TRAITS[narrow.charCodeAt(i)] ?? 0) & Trait.Invisible) continue
    kept.push(narrow.charAt(i))
    offsets.push(i)
  }
  offsets.push(narrow.length)
  return { raw, text: kept.join(''), traits, toSource: (offset) => offsets[offset] ?? narrow.length }
}

function narrowCharacter(character: string): string {
  const code = character.charCodeAt(0)
  // The full-width ASCII block lies at a fixed distance from ASCII.
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' '
}
