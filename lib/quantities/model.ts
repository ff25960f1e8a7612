/**
 * What the number reader yields. Every figure keeps its written form, its exact value and
 * the interval that the written form stands for. Offsets are UTF-16 units of the raw block text.
 */
import type { Range } from '../text/document'
import type { Rational } from './rational'

/** In order of precedence up to `approx`; the rest follow from the unit. */
export type QuantityKind = 'code' | 'date' | 'ordinal' | 'range' | 'approx' | 'count' | 'measure' | 'money' | 'percent' | 'percentage-point'

/** Both ends belong to the interval; null is unbounded. */
export interface Interval {
  low: Rational | null
  high: Rational | null
}

/**
 * - `about`: 约, 左右, 上下: ±5 %
 * - `nearly`: 近, 接近, 将近: 0.9 N to N
 * - `more`: 余, 多, 来: N up to the carry of the last digit
 * - `at-least`: 以上, 超, 超过, 突破, 逾, 不低于, 至少
 * - `at-most`: 以下, 以内, 不足, 不到, 不超过, 至多
 * - `some`: 几, 数, 十几: the size is not said, only its order
 */
export type HedgeKind = 'about' | 'nearly' | 'more' | 'at-least' | 'at-most' | 'some'

/** The hedge word. Adverbs (约, 近, 余) lie inside the quantity, governing verbs (超过, 突破, 不低于) before it. */
export interface Hedge extends Range {
  kind: HedgeKind
  word: string
}

/**
 * Quantities of one dimension can be converted: value × factor is in the dimension's base unit.
 * Count classifiers each are a dimension of their own: `count:户`, `count:人次`.
 */
export type Dimension =
  | 'money' // base 元
  | 'area' // base 平方米
  | 'mass' // base 克
  | 'length' // base 米
  | 'volume' // base 立方米
  | 'duration' // base: 天 for days and weeks; months and years are dimensions of their own
  | 'month'
  | 'year'
  | 'clock' // base 秒: hours, minutes
  | 'energy' // base 千瓦时
  | 'power' // base 千瓦
  | 'temperature'
  | 'percent' // base %: %, ‰, 成, 折, 分之
  | 'percentage-point' // base 个百分点
  | 'multiple' // 倍
  | 'doubling' // 番
  | 'age' // 岁, 周岁
  | 'score' // 分
  | `count:${string}`
  | `measure:${string}` // compound or rare units: 微克/立方米, 元/吨

/** A day, month or year; what is not written is null. */
export interface CalendarDate {
  year: number | null
  month: number | null
  day: number | null
}

/** Months 1–12 or days that a period covers, where its wording says so. */
export interface Period {
  type: 'period'
  /**
   * - `year` 2024年, `years` 2016—2020年, `half` 上半年, `quarter` 三季度, `months` 1—9月, 前三季度
   * - `plan` “十四五”
   */
  unit: 'year' | 'years' | 'half' | 'quarter' | 'months' | 'plan'
  from: CalendarDate
  to: CalendarDate
  /** 14 for “十四五”, 3 for 三季度, 1 for 上半年; else null. */
  number: number | null
}

/** What only one sort of quantity has. */
export type QuantityDetail =
  | { type: 'fraction'; numerator: bigint; denominator: bigint } // 三分之一
  | { type: 'share' } // 七成, 八折
  | { type: 'multiple' } // 2倍
  | { type: 'doubling' } // 翻两番: the value is the number of doublings
  | { type: 'age' } // 15周岁
  | { type: 'rank'; position: number } // 第3, 第三位
  | { type: 'ratio-part'; index: number; parts: number } // 3.9：59.5：36.6
  | { type: 'date'; date: CalendarDate; until?: CalendarDate; weekday?: number } // 5月11日至13日; Monday is 1, Sunday 7
  | Period
  | { type: 'range'; from: Quantity; to: Quantity } // 15%～30%; a unit or 万 left out is carried over

/** How the digits are written. */
export type NumeralForm = 'arabic' | 'chinese' | 'mixed' | 'capital'

/** One figure of a text. */
export interface Quantity extends Range {
  /** The raw text from `start` to `end`: adverb, number, unit. */
  text: string
  kind: QuantityKind
  /** The digits alone, with 万 or 亿 and without hedge and unit. */
  number: Range
  form: NumeralForm
  /** The number as written times its multiplier, in `unit`; percent stays percent. Null: range, date, code, 数百. */
  value: Rational | null
  /** What the written form stands for: half of the last printed digit each side, exact counts a point, hedges wider. */
  interval: Interval
  /** Digits printed after the point, trailing zeros counted: 12.0% has one. */
  decimals: number
  /** Power of ten of 万 (4), 亿 (8), 万亿 (12) and 百, 千 between Arabic digits and unit; 0 without. */
  multiplier: number
  /** One of the last printed digit: 0.1万 is 1000. Null where there is no value. */
  step: Rational | null
  /** Counted in whole things and printed to the last one: the interval without a hedge is a point. */
  exact: boolean
  /** As written, without 万 and 亿: 人, 亩, 元, %, 个百分点. */
  unit: string | null
  dimension: Dimension | null
  /** Base units of the dimension in one `unit`. */
  factor: Rational
  hedge: Hedge | null
  detail: QuantityDetail | null
}
