import type { Quantity } from '@/lib/quantities/model'
import { compare, divide, multiply, type Rational, rational } from '@/lib/quantities/rational'
import type { OracleNumber } from './oracle'

/** Why the oracle and the reader differ about one number. */
export type Difference =
  | 'part of a date' // 2024年6月14日: three numbers there, one date here
  | 'part of a code' // 〔2009〕12号, G213, 9:30
  | 'part of an ordinal' // 六届一次
  | 'end of a range' // 15%～30%
  | 'numeral in a word' // 一定, 二是, 二十大, list markers
  | 'fraction rounded' // 三分之一 as 0.333333333333333
  | 'several numerals in one figure' // 六成五, 一年半, 3元5角
  | 'approximate numeral' // 十几, 数百, 几万
  | 'power without a digit' // 近百人, 千亿元
  | 'minus sign' // 零下5℃, −5%
  | 'unit taken for a multiplier' // 500千伏
  | 'multiplier behind 个' // 5个亿
  | 'multiplier shared in a list' // 3.2、4.5万亩
  | 'letters of a unit' // 6.2km as 6.2 thousand
  | 'thousands behind a space' // 1 246户
  | 'list read as thousands' // 120、135
  | 'old tens' // 廿三
  | 'unread by the oracle' // 八点六万, 百分之百, 五大
  | 'unexplained'

/** The differences between both readings of a text; numbers that agree give none. */
export function classify(text: string, ours: readonly Quantity[], theirs: readonly OracleNumber[]): Difference[] {
  const extra = theirs.flatMap((number) => classifyTheirs(text, number, ours) ?? [])
  const missing = ours.flatMap((quantity) => (theirs.some((number) => overlaps(number, quantity)) ? [] : [classifyOurs(text, quantity)]))
  return [...extra, ...missing]
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}

function classifyTheirs(text: string, number: OracleNumber, ours: readonly Quantity[]): Difference | null {
  const quantity = ours.find((candidate) => overlaps(number, candidate))
  if (!quantity) return 'numeral in a word'
  switch (quantity.kind) {
    case 'date':
      return 'part of a date'
    case 'code':
      return 'part of a code'
    case 'range':
      return 'end of a range'
    case 'ordinal':
      return quantity.value && equals(quantity.value, number.value) ? null : 'part of an ordinal'
    default:
      return classifyValue(text, number, quantity)
  }
}

function classifyValue(text: string, number: OracleNumber, quantity: Quantity): Difference | null {
  const written = text.slice(quantity.number.start, quantity.number.end)
  if (quantity.hedge?.kind === 'some') return 'approximate numeral'
  if (!quantity.value) return 'unexplained'
  if (equals(quantity.value, number.value)) return null
  if (quantity.detail?.type === 'fraction') return isRounded(quantity.value, number.value) ? 'fraction rounded' : 'unexplained'
  if (/[半角分成折]/.test(quantity.text)) return 'several numerals in one figure'
  if (quantity.value.n < 0n) return 'minus sign'
  if (/千[伏瓦米克]/.test(quantity.text)) return 'unit taken for a multiplier'
  if (/[廿卅]/.test(quantity.text)) return 'old tens'
  if (/个亿/.test(quantity.text)) return 'multiplier behind 个'
  if (text.slice(number.start, number.end).includes('、')) return 'list read as thousands'
  if (written.includes(' ')) return 'thousands behind a space'
  if (/[a-z]/.test(quantity.unit ?? '')) return 'letters of a unit'
  return quantity.multiplier > 0 && /^[\d.]+$/.test(written) ? 'multiplier shared in a list' : 'unexplained'
}

function classifyOurs(text: string, quantity: Quantity): Difference {
  if (quantity.kind === 'date') return 'part of a date'
  if (quantity.kind === 'code') return 'part of a code'
  if (quantity.kind === 'range') return 'end of a range'
  if (quantity.kind === 'ordinal') return 'part of an ordinal'
  if (quantity.hedge?.kind === 'some') return 'approximate numeral'
  const written = text.slice(quantity.number.start, quantity.number.end)
  if (/[廿卅]/.test(written)) return 'old tens'
  if (/^[百千万亿]/.test(written) && quantity.kind === 'approx') return 'power without a digit'
  return quantity.form === 'chinese' || quantity.unit === '百分点' ? 'unread by the oracle' : 'unexplained'
}

/** Reads what the oracle prints: 0.333, 5.3E+16. */
function parse(printed: string): Rational | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:E\+?(-?\d+))?$/.exec(printed)
  if (!match) return null
  const digits = BigInt(`${match[1]}${match[2]}${match[3] ?? ''}`)
  const exponent = Number(match[4] ?? 0) - (match[3]?.length ?? 0)
  return exponent < 0 ? rational(digits, 10n ** BigInt(-exponent)) : rational(digits * 10n ** BigInt(exponent))
}

function equals(value: Rational, printed: string): boolean {
  const other = parse(printed)
  return other !== null && compare(value, other) === 0
}

/** Equal but for the fifteenth digit. */
function isRounded(value: Rational, printed: string): boolean {
  const other = parse(printed)
  if (!other || value.n === 0n) return false
  const ratio = divide(other, value)
  const distance = { n: ratio.n > ratio.d ? ratio.n - ratio.d : ratio.d - ratio.n, d: ratio.d }
  return compare(multiply(distance, rational(10n ** 12n)), rational(1)) < 0
}
