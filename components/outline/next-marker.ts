import type { Enumeration, Marker } from '@/lib/structure/model'
import {
  formatChineseNumeral,
  formatStem,
  formatSymbolNumeral,
  parseChineseNumeral,
  parseStem,
  parseSymbolNumeral,
} from '@/lib/text/numerals'

/** Words that follow each other without a number. */
const WORDS: Record<string, string> = { 首先: '其次', 其次: '再次', 再次: '最后', 一方面: '另一方面' }

/** The marker that follows the last one of a list, in its form; null where the list has none or the editor writes it. */
export function nextMarker(enumeration: Enumeration): string | null {
  const last = enumeration.items.at(-1)?.marker
  if (!last || last.isLabel) return null
  return WORDS[last.text] ?? (last.ordinal === null ? null : advance(last, last.ordinal + 1))
}

/** Writes `next` in place of the last numeral of a marker. */
function advance({ text }: Marker, next: number): string | null {
  const digits = /[0-9０-９]+(?=[^0-9０-９]*$)/.exec(text)
  if (digits) return splice(text, digits.index, digits[0], inWidthOf(digits[0], next))
  const chinese = /[一二三四五六七八九十廿百〇零]+/.exec(text)
  if (chinese && parseChineseNumeral(chinese[0]) !== null) return splice(text, chinese.index, chinese[0], formatChineseNumeral(next))
  for (const character of text) {
    const at = text.indexOf(character)
    if (parseSymbolNumeral(character) !== null) return spliceOrNull(text, at, character, formatSymbolNumeral(character, next))
    if (parseStem(character) !== null) return spliceOrNull(text, at, character, formatStem(next))
    if (/[A-Ya-y]/.test(character)) return splice(text, at, character, String.fromCharCode(character.charCodeAt(0) + 1))
  }
  return null
}

function splice(text: string, at: number, old: string, replacement: string): string {
  return text.slice(0, at) + replacement + text.slice(at + old.length)
}

function spliceOrNull(text: string, at: number, old: string, replacement: string | null): string | null {
  return replacement === null ? null : splice(text, at, old, replacement)
}

function inWidthOf(like: string, value: number): string {
  const narrow = String(value)
  return /[０-９]/.test(like) ? narrow.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : narrow
}
