/** Writes a marker with another number in the same manner: “四是” → “三是”, “（４）” → “（３）”, “②” → “③”. */
import { formatChineseNumeral, formatStem, formatSymbolNumeral, parseSymbolNumeral } from '../text/numerals'
import type { MarkerFamily } from './model'

const SEQUENCE_WORDS = ['首先', '其次', '再次']

/** The marker's text for `ordinal`; null where its family has no such number. */
export function formatMarker(family: MarkerFamily, text: string, ordinal: number): string | null {
  switch (family) {
    case '首先':
      return SEQUENCE_WORDS[ordinal - 1] ?? null
    case '一方面':
    case '一个是':
    case '•':
      return null
    case '甲、':
      return replaceFirst(text, /[甲乙丙丁戊己庚辛壬癸]/, formatStem(ordinal))
    case 'A.':
      return formatLetter(text, ordinal)
    case '1.1':
      return replaceFirst(text, /[\d０-９]+(?=\D*$)/, likeDigits(text, ordinal))
    default:
      return formatNumber(text, ordinal)
  }
}

function formatNumber(text: string, ordinal: number): string | null {
  const symbol = [...text].find((character) => parseSymbolNumeral(character) !== null)
  if (symbol) return replaceFirst(text, symbol, formatSymbolNumeral(symbol, ordinal))
  if (/[\d０-９]/.test(text)) return replaceFirst(text, /[\d０-９]+/, likeDigits(text, ordinal))
  if (/[零〇一二三四五六七八九十百廿]/.test(text))
    return replaceFirst(text, /[零〇一二三四五六七八九十百廿]+/, formatChineseNumeral(ordinal))
  // “—是” and “l.”: a look-alike stands where the number belongs.
  if (/[lI|]/.test(text)) return replaceFirst(text, /[lI|]/, String(ordinal))
  return replaceFirst(text, /[-—–－]/, formatChineseNumeral(ordinal))
}

function formatLetter(text: string, ordinal: number): string | null {
  const letter = /[A-Za-z]/.exec(text)?.[0]
  if (!letter || ordinal > 26) return null
  const first = letter >= 'a' ? 'a' : 'A'
  return replaceFirst(text, letter, String.fromCharCode(first.charCodeAt(0) + ordinal - 1))
}

function likeDigits(model: string, value: number): string {
  const text = String(value)
  return /[０-９]/.test(model) ? text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : text
}

function replaceFirst(text: string, part: string | RegExp, replacement: string | null): string | null {
  return replacement === null ? null : text.replace(part, () => replacement)
}
