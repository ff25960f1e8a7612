/** What a field may be turned into inside `{{ … }}`. All arithmetic is decimal; what is still open passes through. */
import Big from 'big.js'
import { formatChineseNumeral } from '../text/numerals'
import { capitalMoney } from './capital-money'
import { officialDate, weekdayOf } from './dates'
import { firstOpen, isOpen, isOpenList } from './open-field'

type Value = unknown
type Filter = (value: Value, ...others: Value[]) => string

/** A number as typed: separators and white space do not count. Null where it is none. */
export function numberOf(value: Value): Big | null {
  const text = String(value ?? '').replace(/[,，\s]/g, '')
  return /^-?\d+(?:\.\d+)?$/.test(text) ? new Big(text) : null
}

/** Runs a calculation over given numbers; open ones come out as they are, what is no number as an open place. */
function calculate(values: readonly Value[], result: (...numbers: Big[]) => string): string {
  const open = firstOpen(values)
  if (open !== null) return open
  const numbers = values.map(numberOf)
  const given = numbers.filter((number) => number !== null)
  return given.length === numbers.length ? result(...given) : '【数字】'
}

const percent = (part: Big, whole: Big): string =>
  whole.eq(0) ? '【总数】' : `${part.div(whole).times(100).round(1, Big.roundHalfUp).toString()}%`

function changeWords(now: Big, before: Big): string {
  if (before.lte(0)) return '【上年数】'
  const rate = now.minus(before).div(before).times(100).round(1, Big.roundHalfUp)
  if (rate.eq(0)) return '持平'
  return `${rate.gt(0) ? '增长' : '下降'}${rate.abs().toString()}%`
}

function differenceWords(now: Big, before: Big): string {
  const difference = now.minus(before)
  if (difference.eq(0)) return '持平'
  return `${difference.gt(0) ? '增加' : '减少'}${difference.abs().toString()}`
}

const entriesOf = (value: Value): Record<string, unknown>[] => (Array.isArray(value) ? value : [])

/** 三 for a list of three; 两 for two, as counts before a measure word are read. */
function countWords(value: Value): string {
  if (isOpen(value)) return String(value)
  const count = Array.isArray(value) ? value.length : Number(numberOf(value) ?? 0)
  return count === 2 ? '两' : formatChineseNumeral(count)
}

/** Sum of a field over a list. */
function sumOf(value: Value, name: Value): string {
  return calculate(
    entriesOf(value).map((entry) => entry[String(name)]),
    (...numbers) => numbers.reduce((sum, number) => sum.plus(number), new Big(0)).toString(),
  )
}

function joinNames(value: Value, name: Value): string {
  return entriesOf(value)
    .map((entry) => String(entry[String(name)] ?? ''))
    .join('、')
}

export const FILTERS: Readonly<Record<string, Filter>> = {
  个数: countWords,
  条数: (value) => (isOpenList(value) ? '【条数】' : String(entriesOf(value).length)),
  合计: sumOf,
  列名: joinNames,
  书名: (value) =>
    entriesOf(value)
      .map((entry) => `《${String(entry.名称 ?? '')}》`)
      .join(''),
  占: (part, whole) => calculate([part, whole], percent),
  占总条: (part, list) => calculate([part], (number) => percent(number ?? new Big(0), new Big(entriesOf(list).length))),
  较: (now, before) => calculate([now, before], changeWords),
  增减: (now, before) => calculate([now, before], differenceWords),
  加: (...values) => calculate(values, (...numbers) => numbers.reduce((sum, number) => sum.plus(number), new Big(0)).toString()),
  减: (a, b) => calculate([a, b], (first = new Big(0), second = new Big(0)) => first.minus(second).toString()),
  乘: (a, b) => calculate([a, b], (first = new Big(0), second = new Big(0)) => first.times(second).toString()),
  大写: (value) => calculate([value], (amount = new Big(0)) => capitalMoney(amount) ?? '【金额】'),
  公文日期: (value) => (isOpen(value) ? String(value) : officialDate(String(value))),
  星期: (value) => (isOpen(value) ? '【星期】' : weekdayOf(String(value))),
}
