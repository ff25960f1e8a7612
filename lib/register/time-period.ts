/**
 * Periods and points in time as strings, after the SDMX observational time period:
 * `2024` year, `2024-S1` half, `2024-Q3` quarter, `2024-06` month, `2024-01-01/P9M` a run of months,
 * `2024-12-31` a day, `2024-12-31T24:00` the end of that day as a point in time (年末, 6月末, 截至…日).
 */
import { fold } from '../text/fold'

/** What a period is, apart from when. */
export type PeriodSort = 'year' | 'half' | 'quarter' | 'month' | 'months' | 'day' | 'point'

export interface TimePeriod {
  sort: PeriodSort
  year: number
  /** First and last month covered, 1–12. */
  firstMonth: number
  lastMonth: number
  /** Of days and points; null for the rest. */
  day: number | null
}

const two = (value: number) => String(value).padStart(2, '0')

/** The string of a span of whole months: the shortest name that covers it. */
export function monthsPeriod(year: number, first: number, last: number): string {
  const length = last - first + 1
  if (length === 12) return String(year)
  if (length === 6 && first % 6 === 1) return `${year}-S${(first + 5) / 6}`
  if (length === 3 && first % 3 === 1) return `${year}-Q${(first + 2) / 3}`
  return length === 1 ? `${year}-${two(first)}` : `${year}-${two(first)}-01/P${length}M`
}

export function dayPeriod(year: number, month: number, day: number): string {
  return `${year}-${two(month)}-${two(day)}`
}

/** The end of a day: stocks are counted then. */
export function pointPeriod(year: number, month: number, day: number): string {
  return `${dayPeriod(year, month, day)}T24:00`
}

/** The last day of a month. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const FORMS: [RegExp, (year: number, parts: number[]) => Omit<TimePeriod, 'year'> | null][] = [
  [/^(\d{4})$/, () => ({ sort: 'year', firstMonth: 1, lastMonth: 12, day: null })],
  [/^(\d{4})-S([12])$/, (_, [half = 1]) => ({ sort: 'half', firstMonth: half * 6 - 5, lastMonth: half * 6, day: null })],
  [/^(\d{4})-Q([1-4])$/, (_, [quarter = 1]) => ({ sort: 'quarter', firstMonth: quarter * 3 - 2, lastMonth: quarter * 3, day: null })],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (_, [month = 1]) => ({ sort: 'month', firstMonth: month, lastMonth: month, day: null })],
  [
    /^(\d{4})-(0[1-9]|1[0-2])-01\/P(\d{1,2})M$/,
    (_, [first = 1, length = 1]) =>
      length > 1 && first + length <= 13 ? { sort: 'months', firstMonth: first, lastMonth: first + length - 1, day: null } : null,
  ],
  [/^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/, (year, [month = 1, day = 1]) => dayParts('day', year, month, day)],
  [/^(\d{4})-(0[1-9]|1[0-2])-(\d{2})T24:00$/, (year, [month = 1, day = 1]) => dayParts('point', year, month, day)],
]

function dayParts(sort: 'day' | 'point', year: number, month: number, day: number): Omit<TimePeriod, 'year'> | null {
  return day >= 1 && day <= daysInMonth(year, month) ? { sort, firstMonth: month, lastMonth: month, day } : null
}

/** The parts of a period's string; null where it is none. */
export function parseTimePeriod(text: string): TimePeriod | null {
  for (const [form, read] of FORMS) {
    const found = form.exec(text)
    if (!found) continue
    const [, year, ...rest] = found
    const parts = read(Number(year), rest.map(Number))
    return parts && { year: Number(year), ...parts }
  }
  return null
}

/** By the end of what they cover; of those that end together the shorter first. Strings that are no periods come last. */
export function comparePeriods(a: string, b: string): number {
  const left = parseTimePeriod(a)
  const right = parseTimePeriod(b)
  if (!left || !right) return Number(!left) - Number(!right) || a.localeCompare(b)
  return (
    left.year - right.year || left.lastMonth - right.lastMonth || (left.day ?? 31) - (right.day ?? 31) || right.firstMonth - left.firstMonth
  )
}

/** For people: 2024年上半年, 2024年1—9月, 2024年末. Throws on a string that is no period. */
export function formatTimePeriod(text: string): string {
  const period = parseTimePeriod(text)
  if (!period) throw new Error(`no time period: ${text}`)
  return `${period.year}年${formatInYear(period)}`
}

function formatInYear({ sort, year, firstMonth, lastMonth, day }: TimePeriod): string {
  const quarter = '一二三四'[Math.ceil(lastMonth / 3) - 1]
  if (sort === 'year') return ''
  if (sort === 'half') return firstMonth === 1 ? '上半年' : '下半年'
  if (sort === 'quarter') return `${quarter}季度`
  if (sort === 'month') return `${firstMonth}月`
  if (sort === 'months') return firstMonth === 1 && lastMonth === 9 ? '前三季度' : `${firstMonth}—${lastMonth}月`
  if (sort === 'day') return `${firstMonth}月${day}日`
  if (day !== daysInMonth(year, lastMonth)) return `${lastMonth}月${day}日`
  return lastMonth === 12 ? '末' : `${lastMonth}月末`
}

const YEAR = /^(\d{4}|\d{2})(?:年度?|[-/.])?/
const DIGITS: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 上: 1, 下: 2, 1: 1, 2: 2, 3: 3, 4: 4 }
const TO = '(?:[-—–―~～至到]+)'

/** What may follow the year; white space and full-width digits are gone. */
const WRITINGS: [RegExp, (year: number, parts: string[]) => string][] = [
  [/^(?:全年|度|累计)?$/, (year) => String(year)],
  [/^(?:年)?(?:末|底)$/, (year) => pointPeriod(year, 12, 31)],
  [/^(?:年)?初$/, (year) => pointPeriod(year - 1, 12, 31)],
  [/^([上下])半年(?:累计)?$/, (year, [half = '']) => monthsPeriod(year, half === '上' ? 1 : 7, half === '上' ? 6 : 12)],
  [/^(?:前|1[-—至到])([二三四234])个?季度(?:累计)?$/, (year, [quarters = '']) => monthsPeriod(year, 1, (DIGITS[quarters] ?? 1) * 3)],
  [/^第?([一二三四1-4])季度(?:累计)?$/, (year, [quarter = '']) => quarterPeriod(year, DIGITS[quarter] ?? 1)],
  [/^第?([一二三四1-4])季度[末底]$/, (year, [quarter = '']) => monthEnd(year, (DIGITS[quarter] ?? 1) * 3)],
  [/^上半年[末底]$/, (year) => monthEnd(year, 6)],
  [/^Q([1-4])$/i, (year, [quarter]) => quarterPeriod(year, Number(quarter))],
  [new RegExp(`^(\\d{1,2})月?${TO}(\\d{1,2})月份?(?:累计)?$`), (year, [first, last]) => monthsPeriod(year, Number(first), Number(last))],
  [/^(?:前)(\d{1,2})个?月(?:累计)?$/, (year, [last]) => monthsPeriod(year, 1, Number(last))],
  [/^(\d{1,2})月份?$/, (year, [month]) => monthsPeriod(year, Number(month), Number(month))],
  [/^(\d{1,2})$/, (year, [month]) => monthsPeriod(year, Number(month), Number(month))],
  [/^(\d{1,2})月份?[末底]$/, (year, [month]) => monthEnd(year, Number(month))],
  [/^(\d{1,2})(?:月|[-/.])(\d{1,2})日?(?:止)?$/, (year, [month, day]) => dayPeriod(year, Number(month), Number(day))],
]

function monthEnd(year: number, month: number): string {
  return pointPeriod(year, month, daysInMonth(year, month))
}

function quarterPeriod(year: number, quarter: number): string {
  return monthsPeriod(year, quarter * 3 - 2, quarter * 3)
}

/**
 * A period as people write it: 2024年, 2024年度, 2024年上半年, 前三季度 with its year, 2024年1—9月, 2024年6月末,
 * 截至2024年12月31日 (a point), 2025年三季度, 2024-06, 202406, or the string itself. Null where it is not understood
 * or no such day, month or year exists. `year` stands in where the writing has none.
 */
export function readTimePeriod(written: string, year: number | null = null): string | null {
  if (parseTimePeriod(written.trim())) return written.trim()
  const text = fold(written).text.replace(/\s/g, '')
  const isPoint = /^(?:截至|截止|至|到)/.test(text)
  const bare = text.replace(/^(?:截至|截止|至|到)/, '').replace(/^(\d{4})(0[1-9]|1[0-2])$/, '$1-$2')
  const found = YEAR.exec(bare)
  const hasYear = found !== null && /^\d{4}|年/.test(found[0])
  const own = hasYear ? Number(found[1]) : year
  if (own === null) return null
  const full = own < 100 ? 2000 + own : own
  const rest = hasYear ? bare.slice(found[0].length) : bare
  const period = hasYear || rest ? firstReading(full, rest) : null
  return period && isPoint ? endOf(period) : period
}

/** 截至6月 is the end of June, 截至三季度 of September. */
function endOf(period: string): string | null {
  const parts = parseTimePeriod(period)
  if (!parts || parts.sort === 'point') return period
  return parts.day === null ? monthEnd(parts.year, parts.lastMonth) : pointPeriod(parts.year, parts.lastMonth, parts.day)
}

function firstReading(year: number, rest: string): string | null {
  for (const [form, read] of WRITINGS) {
    const found = form.exec(rest)
    if (!found) continue
    const period = read(year, found.slice(1))
    return parseTimePeriod(period) ? period : null
  }
  return null
}
