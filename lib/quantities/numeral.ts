import { characterSet, isIn } from '../text/characters'
import { powerAt } from './characters'

/** A number as the scanner finds it in folded text: value is `n` × 10^`exponent`. */
export interface Numeral {
  start: number
  end: number
  /** A safe integer. */
  n: number
  exponent: number
  /** Digits printed after the point. */
  decimals: number
  /** Power of ten of the last printed digit. */
  step: number
  /** Power of ten of 百, 千, 万, 亿 that follow the digits. */
  multiplier: number
  form: 'arabic' | 'chinese' | 'mixed' | 'capital'
  /** The number of digits of an Arabic whole number without separators; 0 for all others. */
  plainDigits: number
  /** 余, 多, 来 inside the number: 3400多万, 二十余. */
  more: { start: number; end: number } | null
  /** 几, 数: the smallest and the largest value it may stand for, times 10^exponent. */
  some: { low: number; high: number } | null
  /** 七八, 十七八: the larger of the two neighbours, times 10^exponent. */
  second: number | null
  /** 百, 千, 万, 亿 without a digit before: only a quantity after a hedge. */
  bare: boolean
  /** 二〇二四: digits read by position. */
  positional: boolean
}

/** 千瓦, 千克, 百分点: the power belongs to the unit, not to the number. */
const UNIT_PREFIX = /千(?:瓦|克|米|伏|卡|帕|赫|焦|字节|牛|乏|升)|百(?:分[点之]|帕)/y

/** True where the power at `at` begins a unit. */
export function beginsUnit(text: string, at: number): boolean {
  UNIT_PREFIX.lastIndex = at
  return UNIT_PREFIX.test(text)
}

/**
 * The powers written at `at`, as one exponent: 万亿 → 12, 百万 → 6. `end` is where they stop.
 * Powers that begin a unit stay out.
 */
export function readPowers(text: string, at: number): { exponent: number; end: number } {
  let exponent = 0
  let end = at
  for (let power = powerAt(text, end); power > 1; power = powerAt(text, end)) {
    if (exponent > 0 && power < 4) break // 万千瓦, 亿百
    if (power < 8 && beginsUnit(text, end)) break
    if (exponent + power > 16) break
    exponent += power
    end++
  }
  return { exponent, end }
}

const MORE = characterSet('余多来')
const NOT_MORE = /[余多来](?:于|样|元化|边|层次|层面|功能|维|式|媒|能互|规合|源|到|自|看|说|讲|访|信)/y

/** Where 余, 多 or 来 stands at `at` as “and some more”: its end, else -1. */
export function readMore(text: string, at: number): number {
  if (!isIn(MORE, text, at)) return -1
  NOT_MORE.lastIndex = at
  return NOT_MORE.test(text) ? -1 : at + 1
}
