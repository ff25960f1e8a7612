/** Shares written in words: 百分之八点六, 三分之一, 七成五, 过半. */
import { readArabicNumeral } from './arabic-numeral'
import { digitAt, isDigit, powerAt } from './characters'
import { readChineseNumeral } from './chinese-numeral'
import { compose } from './compose'
import { readTrailingHedge } from './hedges'
import type { Hedge, Quantity } from './model'
import type { Numeral } from './numeral'
import { add, rational, subtract } from './rational'
import { type FoundUnit, readUnit } from './unit-reader'

/** The number at `at`, in Arabic or Chinese digits. */
export function readNumeral(text: string, at: number): Numeral | null {
  return isDigit(text.charCodeAt(at)) ? readArabicNumeral(text, at) : readChineseNumeral(text, at)
}

const DIVIDED = '分'.charCodeAt(0)
const SIGNS: Record<string, string> = { 百分之: '%', 千分之: '‰', 万分之: '‱' }

/** A percentage in words, as a number and its unit; `unit.end` is the end of the whole. */
export function readWordedPercent(text: string, at: number): { numeral: Numeral; unit: FoundUnit } | null {
  if (powerAt(text, at) < 2 || text.charCodeAt(at + 1) !== DIVIDED) return null
  const sign = SIGNS[text.slice(at, at + 3)]
  if (!sign) return null
  const from = text.charAt(at + 3) === ' ' ? at + 4 : at + 3
  const numeral = text.charAt(from) === '百' && digitAt(text, from + 1) < 0 ? hundred(from) : readNumeral(text, from)
  const unit = readUnit(sign, 0, false)
  if (!numeral || !unit) return null
  return { numeral, unit: { ...unit, start: at, end: numeral.end } }
}

function hundred(at: number): Numeral | null {
  const numeral = readChineseNumeral('一百', 0)
  return numeral && { ...numeral, start: at, end: at + 1 }
}

/** 三分之一, 3分之2: from the denominator at `numeral`. Two twentieths or a twentieth each side is what such a share says. */
export function readFraction(text: string, denominator: Numeral, hedge: Hedge | null): Quantity | null {
  if (!text.startsWith('分之', denominator.end) || denominator.n < 2 || denominator.exponent !== 0) return null
  const numerator = readNumeral(text, denominator.end + 2)
  if (numerator?.exponent !== 0 || numerator.some || numerator.second !== null) return null
  return fraction(text, { start: denominator.start, end: numerator.end, n: numerator.n, d: denominator.n, unit: '分之' }, hedge)
}

const SLASH = /(\d{1,3})[/／](\d{1,3})(?![\d/／.])/y

/** 1/3: a proper fraction; null for 24/7 and the like. */
export function readSlashFraction(text: string, at: number): Quantity | null {
  SLASH.lastIndex = at
  const match = SLASH.exec(text)
  const [n, d] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || n === 0 || n >= d) return null
  const end = at + match[0].length
  return fraction(text, { start: at, end, n, d, unit: '/' }, readTrailingHedge(text, end))
}

interface Share {
  start: number
  end: number
  n: number
  d: number
  unit: string
}

function fraction(text: string, { start, end, n, d, unit }: Share, hedge: Hedge | null): Quantity | null {
  const numeral = readChineseNumeral('一', 0)
  if (!numeral) return null
  const value = rational(n, d)
  const slack = rational(1, 2 * Math.max(10, d))
  const interval =
    hedge?.kind === 'at-least'
      ? { low: value, high: null }
      : hedge?.kind === 'at-most'
        ? { low: null, high: value }
        : { low: subtract(value, slack), high: add(value, slack) }
  return {
    ...compose({ numeral, unit: null, hedge: null }),
    start: hedge && hedge.start < start ? hedge.start : start,
    end: hedge && hedge.end > end ? hedge.end : end,
    number: { start, end },
    kind: hedge ? 'approx' : 'measure',
    form: isDigit(text.charCodeAt(start)) ? 'mixed' : 'chinese',
    value,
    interval,
    step: null,
    unit,
    dimension: 'percent',
    factor: rational(100),
    hedge,
    detail: { type: 'fraction', numerator: BigInt(n), denominator: BigInt(d) },
  }
}

const HALF = /(一半|半数|对半|过半数?|[近约]半数?|大半|多半)(以上)?(?![年月天日个径导岛夜路途圆边球价成身决身壁])/y
const HALF_NOT_AFTER = /[一两二三四五六七八九十\d个下上前后]$/

/** 一半, 过半, 半数以上: one half; `at` is where the word starts. */
export function readHalfShare(text: string, at: number): Quantity | null {
  HALF.lastIndex = at
  const match = HALF.exec(text)
  const word = match?.[1]
  if (!match || !word || HALF_NOT_AFTER.test(text.charAt(at - 1))) return null
  const end = at + match[0].length
  const least = match[2] ?? (/^[过大多]/.test(word) ? word : null)
  const hedge: Hedge | null = least
    ? { kind: 'at-least', word: least, start: at, end }
    : /^[近约]/.test(word)
      ? { kind: 'about', word: word.charAt(0), start: at, end: at + 1 }
      : null
  return fraction(text, { start: at, end, n: 1, d: 2, unit: '半' }, hedge)
}

/** 六成五: a digit behind 成 counts tenths of it. */
export function withTenths(text: string, numeral: Numeral, unit: FoundUnit): { numeral: Numeral; unit: FoundUnit } {
  const tenth = unit.word === '成' || unit.word === '折' ? digitAt(text, unit.end) : -1
  if (tenth <= 0 || numeral.exponent !== 0) return { numeral, unit }
  return {
    numeral: { ...numeral, n: numeral.n * 10 + tenth, exponent: -1, step: -1, decimals: 1 },
    unit: { ...unit, end: unit.end + 1 },
  }
}

const HALF_DURATION = /半(?:个月|个小时|个多?世纪|年|天|小时|个学期)/y

/** 半年, 半个月, 半小时. */
export function readHalfDuration(text: string, at: number): Quantity | null {
  HALF_DURATION.lastIndex = at
  const match = HALF_DURATION.exec(text)
  const unit = match && readUnit(match[0], 1, true)
  const numeral = match && readChineseNumeral('零点五', 0)
  if (!unit || !numeral || /[上下前后每]/.test(text.charAt(at - 1))) return null
  const found = { ...unit, start: at + 1, end: at + 1 + unit.word.length }
  return compose({ numeral: { ...numeral, start: at, end: at + 1 }, unit: found, hedge: null })
}
