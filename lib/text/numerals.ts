/**
 * Numerals as markers use them: whole numbers from 1, in Chinese, Arabic, circled and bracketed forms.
 * (Quantities with 万, 亿 and decimals are another matter and have their own reader.)
 */

const DIGITS = '零一二三四五六七八九'

/** Source of a regular expression for Chinese numerals 1–99 as markers write them. */
export const CHINESE_ORDINAL = '(?:[二三四五六七八九]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])'

/** What each numeral stands for, by its character code. */
const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]))
for (const [numeral, value] of Object.entries({ 〇: 0, 两: 2, 十: 10, 廿: 20, 卅: 30, 百: 100, 千: 1000 }))
  VALUES.set(numeral.charCodeAt(0), value)

/**
 * Reads a Chinese numeral up to 9999 (一, 十二, 廿三, 一百零五, 二〇).
 * Returns null for anything else.
 */
export function parseChineseNumeral(text: string): number | null {
  if (text.length > 1 && /^[零〇一二三四五六七八九]+$/.test(text)) return parseDigits(text)
  let total = 0
  let digit = 0
  for (let at = 0; at < text.length; at++) {
    const value = VALUES.get(text.charCodeAt(at))
    if (value === undefined) return null
    if (value < 10) digit = value
    else {
      total += value === 20 || value === 30 ? value : (digit || 1) * value
      digit = 0
    }
  }
  return total + digit || null
}

function parseDigits(text: string): number {
  let number = 0
  for (let at = 0; at < text.length; at++) number = number * 10 + (VALUES.get(text.charCodeAt(at)) ?? 0)
  return number
}

/** Writes a whole number from 1 to 9999 as a Chinese numeral: 12 → 十二, 105 → 一百零五. */
export function formatChineseNumeral(value: number): string {
  let text = ''
  let needsZero = false
  for (const [power, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10
    if (digit === 0) needsZero = text !== ''
    else {
      text += (needsZero ? '零' : '') + DIGITS.charAt(digit) + unit
      needsZero = false
    }
  }
  return text.replace(/^一十/, '十')
}

/** Runs of single characters that stand for 1, 2, 3 …: first code point, length, value of the first. */
const SYMBOL_RUNS = [
  [0x2460, 20, 1], // ①–⑳
  [0x3251, 15, 21], // ㉑–㉟
  [0x32b1, 15, 36], // ㊱–㊿
  [0x2474, 20, 1], // ⑴–⒇
  [0x2488, 20, 1], // ⒈–⒛
  [0x3220, 10, 1], // ㈠–㈩
  [0x2160, 12, 1], // Ⅰ–Ⅻ
  [0x3280, 10, 1], // ㊀–㊉
] as const

/** The number of a symbol such as ①, ⑴, ⒈, ㈠, Ⅰ; null for other characters. */
export function parseSymbolNumeral(character: string): number | null {
  const code = character.codePointAt(0) ?? 0
  for (const [first, length, value] of SYMBOL_RUNS) if (code >= first && code < first + length) return code - first + value
  return null
}

/** The symbol in the same run as `like` for another number: (“②”, 3) → “③”; null where the run ends. */
export function formatSymbolNumeral(like: string, value: number): string | null {
  const code = like.codePointAt(0) ?? 0
  const own = SYMBOL_RUNS.find(([first, length]) => code >= first && code < first + length)
  if (!own) return null
  const circled = SYMBOL_RUNS.slice(0, 3)
  const runs = circled.includes(own as never) ? circled : [own]
  for (const [first, length, start] of runs)
    if (value >= start && value < start + length) return String.fromCodePoint(first + value - start)
  return null
}

const STEMS = '甲乙丙丁戊己庚辛壬癸'

/** 甲 → 1 … 癸 → 10. */
export function parseStem(character: string): number | null {
  return STEMS.indexOf(character) + 1 || null
}

/** 1 → 甲 … 10 → 癸; null beyond. */
export function formatStem(value: number): string | null {
  return STEMS[value - 1] ?? null
}
