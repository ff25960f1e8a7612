/** Characters of symbol fonts, which Word keeps by their place in the font. */

/** Wingdings, by code. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'],
  [0x6d, '❍'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x72, '❒'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x77, '◆'],
  [0x9f, '•'],
  [0xa1, '○'],
  [0xa4, '◉'],
  [0xa7, '▪'],
  [0xa8, '□'],
  [0xab, '★'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
])
/** ①–⑩ in black and in white. */
const WINGDINGS_CIRCLES = [0x8c, 0x81] as const

/** Symbol, where it differs from Latin. */
const SYMBOL: ReadonlyMap<number, string> = new Map([
  [0x61, 'α'],
  [0x62, 'β'],
  [0x67, 'γ'],
  [0x64, 'δ'],
  [0x44, 'Δ'],
  [0x53, 'Σ'],
  [0x6d, 'μ'],
  [0x70, 'π'],
  [0xa3, '≤'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb8, '÷'],
  [0xb9, '≠'],
  [0xbb, '≈'],
  [0xd7, '⋅'],
])

const UNKNOWN = '□'

/** The text of a `w:sym`; “□” where the sign is in no table. */
export function symbolText(font: string, code: string): string {
  const unit = /^[0-9a-f]{1,6}$/i.test(code) ? Number.parseInt(code, 16) : 0
  const place = unit >= 0xf000 && unit <= 0xf0ff ? unit - 0xf000 : unit
  if (/^wingdings/i.test(font)) return wingding(place)
  if (/^symbol/i.test(font)) return SYMBOL.get(place) ?? latin(place)
  return isPrivate(unit) || unit === 0 || unit > 0x10ffff ? UNKNOWN : String.fromCodePoint(unit)
}

function wingding(place: number): string {
  for (const first of WINGDINGS_CIRCLES) if (place >= first && place < first + 10) return String.fromCodePoint(0x2460 + place - first)
  return WINGDINGS.get(place) ?? UNKNOWN
}

function latin(place: number): string {
  return place >= 0x20 && place < 0x40 ? String.fromCharCode(place) : UNKNOWN
}

function isPrivate(unit: number): boolean {
  return unit >= 0xe000 && unit <= 0xf8ff
}

/** The sign of a bulleted list: as it is, or “•” where only a symbol font would show it. */
export function bulletSign(text: string): string {
  const sign = text.trim()
  const unit = sign.charCodeAt(0)
  return sign === '' || isPrivate(unit) || sign === 'o' || sign === '·' ? '•' : sign
}
