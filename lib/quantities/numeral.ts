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

/** The digits 0–9 of an Arabic numeral in folded text. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Exponents of the powers that may follow digits. */
export function powerOf(character: string): number {
  switch (character) {
    case '十':
    case '拾':
      return 1
    case '百':
    case '佰':
      return 2
    case '千':
    case '仟':
      return 3
    case '万':
    case '萬':
      return 4
    case '亿':
    case '億':
      return 8
    default:
      return 0
  }
}

/** 千瓦, 千克, 百分点 and words such as 百强: the power belongs to the unit, not to the number. */
export const UNIT_PREFIX =
  /^(?:千(?:瓦|克|米|伏|卡|帕|赫|焦|字节|牛|乏)|百(?:分[点之]|帕|年|强|佳|姓|家|里挑)|千(?:家|方|里)|万(?:众|家灯火|一|无))/

/**
 * The powers written at `at`, as one exponent: 万亿 → 12, 百万 → 6. `end` is where they stop.
 * Powers that begin a unit or a word stay out.
 */
export function readPowers(text: string, at: number): { exponent: number; end: number } {
  let exponent = 0
  let end = at
  for (let power = powerOf(text.charAt(end)); power > 1; power = powerOf(text.charAt(end))) {
    if (exponent > 0 && power < 4) break // 万千瓦, 亿百
    if (power < 8 && UNIT_PREFIX.test(text.slice(end, end + 4))) break
    if (exponent + power > 16) break
    exponent += power
    end++
  }
  return { exponent, end }
}

const MORE = /^[余多来](?!于|样|元化|边|层次|层面|功能|维|式|媒|能互|规合|源|到|自|看|说|讲|访|信)/

/** Where 余, 多 or 来 stands at `at` as “and some more”: its end, else -1. */
export function readMore(text: string, at: number): number {
  const character = text.charAt(at)
  if (character !== '余' && character !== '多' && character !== '来') return -1
  return MORE.test(text.slice(at, at + 3)) ? at + 1 : -1
}
