import { valueless } from './compose'
import { type DatePoint, mayBeDate, readDateNumber, readDatePoint, readJoiner, readWeekday } from './dates'
import type { CalendarDate, Period, Quantity } from './model'

const NONE: CalendarDate = { year: null, month: null, day: null }
const NOT_A_DAY = /^(?:内|以内|之内|游|均|产|报|常|用|益|前|趋|照|龄|供)/

/**
 * The date or period that starts at `at`: 2024年6月14日, 5月11日至13日, 1—9月, 2016—2020年, 2024年上半年, 三季度.
 * Null where the digits are no date.
 */
export function readDate(text: string, at: number): Quantity | null {
  if (!mayBeDate(text, at)) return null
  const age = readEra(text, at)
  if (age) return age
  const first = readDatePoint(text, at) ?? readLoneDay(text, at)
  if (!first) return readStretch(text, at) ?? readQuarter(text, at, at, null)
  const { year, month, day } = first.date
  if (year !== null && month === null) {
    const part = readPart(text, at, first.end, year)
    if (part) return part
  }
  const until = readUntil(text, first)
  if (until) return finish(text, at, until.end, first.date, until.date)
  if (year === null && month !== null && day === null && isDuration(text, at)) return null
  return finish(text, at, first.end, first.date, null)
}

const ERA = /(?:\d{1,2}|[一二]?十[一二三四五六七八九]?)世纪(?:[\d一二三四五六七八九]{1,2}[0十]年代)?|[\d一二三四五六七八九][0十]年代/y

/** 21世纪, 20世纪80年代, 九十年代. */
function readEra(text: string, at: number): Quantity | null {
  ERA.lastIndex = at
  return ERA.test(text) ? valueless('date', at, ERA.lastIndex) : null
}

function readLoneDay(text: string, at: number): DatePoint | null {
  const number = readDateNumber(text, at)
  if (!number || (!number.arabic && number.digits < 2)) return null
  if (text.charAt(number.end) !== '日' || NOT_A_DAY.test(text.slice(number.end + 1, number.end + 3))) return null
  return readDatePoint(text, at, true)
}

/** 历时3月, 近3月: months, not March. */
function isDuration(text: string, at: number): boolean {
  return /(?:历时|为期|[近隔])$/.test(text.slice(Math.max(0, at - 2), at))
}

/** 2024年上半年, 2024年三季度, 2024年前三季度, 2024年前11个月, 2024年1—9月. */
function readPart(text: string, start: number, at: number, year: number): Quantity | null {
  const half = readHalf(text, start, at, year)
  if (half) return half
  const from = text.charAt(at) === '前' ? at + 1 : text.charAt(at) === '第' ? at + 1 : at
  const quarter = readQuarter(text, start, from, year)
  if (quarter) return quarter
  const firstMonths = readFirstMonths(text, start, at, year)
  if (firstMonths) return firstMonths
  return readMonths(text, start, at, year)
}

/** 上半年 and 下半年 at `at`. */
export function readHalf(text: string, start: number, at: number, year: number | null): Quantity | null {
  const half = text.startsWith('上半年', at) ? 1 : text.startsWith('下半年', at) ? 2 : 0
  return half === 0 ? null : period(start, at + 3, 'half', year, half * 6 - 5, half * 6, half)
}

/** 前11个月. */
function readFirstMonths(text: string, start: number, at: number, year: number): Quantity | null {
  const count = text.charAt(at) === '前' ? readDateNumber(text, at + 1) : null
  if (!count || count.n < 2 || count.n > 12 || !text.startsWith('个月', count.end)) return null
  return period(start, count.end + 2, 'months', year, 1, count.n, null)
}

/** 三季度, 第三季度 (from behind 第), 前三季度 (from behind 前), 一至三季度. */
function readQuarter(text: string, start: number, at: number, year: number | null): Quantity | null {
  const first = readDateNumber(text, at)
  if (!first || first.n < 1 || first.n > 4) return null
  const before = text.charAt(at - 1)
  const begin = before === '前' || before === '第' ? Math.min(start, at - 1) : start
  if (text.startsWith('季度', first.end))
    return before === '前'
      ? period(begin, first.end + 2, 'months', year, 1, first.n * 3, null)
      : period(begin, first.end + 2, 'quarter', year, first.n * 3 - 2, first.n * 3, first.n)
  const joined = readJoiner(text, first.end)
  const last = joined < 0 ? null : readDateNumber(text, joined)
  if (!last || last.n > 4 || last.n <= first.n || !text.startsWith('季度', last.end)) return null
  return period(begin, last.end + 2, 'months', year, first.n * 3 - 2, last.n * 3, null)
}

/** 1—9月, 1至9月份. */
function readMonths(text: string, start: number, at: number, year: number | null): Quantity | null {
  const first = readDateNumber(text, at)
  if (!first || first.n < 1 || first.n > 12) return null
  const joined = readJoiner(text, first.end)
  const last = joined < 0 ? null : readDatePoint(text, joined)
  if (!last || last.date.year !== null || last.date.month === null || last.date.day !== null) return null
  return period(start, last.end, 'months', year, first.n, last.date.month, null)
}

/** A stretch whose first end leaves out its unit: 1—9月, 2016—2020年, 3—5日. */
function readStretch(text: string, at: number): Quantity | null {
  const months = readMonths(text, at, at, null)
  if (months) return months
  const first = readDateNumber(text, at)
  const joined = first ? readJoiner(text, first.end) : -1
  if (!first || joined < 0) return null
  const last = readDatePoint(text, joined, first.arabic)
  if (!last) return readBareYears(text, at, first.n, joined)
  if (last.date.year !== null && first.digits === 4 && first.n <= last.date.year)
    return finish(text, at, last.end, { ...NONE, year: first.n }, last.date)
  const dayOnly = last.date.year === null && last.date.month === null
  if (!dayOnly || first.n > 31 || text.charAt(last.end - 1) !== '日' || NOT_A_DAY.test(text.slice(last.end, last.end + 2))) return null
  return finish(text, at, last.end, { ...NONE, day: first.n }, last.date)
}

/** 2016—2020 without 年. */
function readBareYears(text: string, at: number, first: number, joined: number): Quantity | null {
  const last = readDateNumber(text, joined)
  if (last?.digits !== 4 || first < 1900 || last.n >= 2100 || first >= last.n || /[.\d%万亿]/.test(text.charAt(last.end))) return null
  const end = text.startsWith('学年', last.end) ? last.end + 2 : last.end
  return finish(text, at, end, { ...NONE, year: first }, { ...NONE, year: last.n })
}

function readUntil(text: string, first: DatePoint): DatePoint | null {
  const joined = readJoiner(text, first.end)
  if (joined < 0) return null
  const last = readDatePoint(text, joined, first.date.day !== null)
  if (!last) return null
  const { year, month, day } = last.date
  // A later date may leave out what it shares with the earlier one, never say less precisely.
  if (first.date.day !== null && day === null) return null
  if (first.date.month !== null && month === null && day === null) return null
  if (first.date.year === null && year !== null && month === null) return null
  return last
}

function period(
  start: number,
  end: number,
  unit: Period['unit'],
  year: number | null,
  from: number,
  to: number,
  number: number | null,
): Quantity {
  return valueless('date', start, end, {
    type: 'period',
    unit,
    from: { year, month: from, day: null },
    to: { year, month: to, day: null },
    number,
  })
}

function finish(text: string, start: number, end: number, from: CalendarDate, until: CalendarDate | null): Quantity {
  const to = until && { year: until.year ?? from.year, month: until.month ?? (until.day !== null ? from.month : null), day: until.day }
  if (from.day !== null || to?.day) {
    const weekday = readWeekday(text, end)
    return valueless('date', start, end, { type: 'date', date: from, ...(to && { until: to }), ...(weekday && { weekday }) })
  }
  const unit = from.month !== null || to?.month ? 'months' : to ? 'years' : 'year'
  return valueless('date', start, end, { type: 'period', unit, from, to: to ?? from, number: null })
}

const PLAN = /^(?:(?:十)?[一二三四五六七八九]五|十五)$/

/** “十四五” → 14, “十五” → 10, “九五” → 9; null for other names. */
export function readPlanNumber(name: string): number | null {
  if (!PLAN.test(name)) return null
  const number = name === '十五' ? 10 : '一二三四五六七八九'.indexOf(name.charAt(name.length - 2)) + 1 + (name.length === 3 ? 10 : 0)
  return number <= 20 ? number : null
}

/** The five years of a plan: the fourteenth is 2021 to 2025. */
export function planPeriod(start: number, end: number, number: number): Quantity {
  const year = 2021 + 5 * (number - 14)
  return valueless('date', start, end, {
    type: 'period',
    unit: 'plan',
    from: { ...NONE, year },
    to: { ...NONE, year: year + 4 },
    number,
  })
}
