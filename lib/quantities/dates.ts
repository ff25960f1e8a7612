/** Days, months and years in Arabic and Chinese digits, and stretches of them. Reads folded text. */
import { skipDigits } from './arabic-numeral'
import { digitOf, evaluateChinese } from './chinese-evaluate'
import type { CalendarDate } from './model'
import { isDigit } from './numeral'

/** A date at a place; `end` is exclusive. */
export interface DatePoint {
  end: number
  date: CalendarDate
}

interface DateNumber {
  end: number
  n: number
  digits: number
  arabic: boolean
}

/** A number of up to four digits as dates use it. */
export function readDateNumber(text: string, at: number): DateNumber | null {
  if (isDigit(text.charCodeAt(at))) {
    const end = skipDigits(text, at)
    return end - at > 4 ? null : { end, n: Number(text.slice(at, end)), digits: end - at, arabic: true }
  }
  let end = at
  while (end - at < 5 && (digitOf(text.charAt(end)) >= 0 || text.charAt(end) === '十' || text.charAt(end) === '廿')) end++
  const run = text.slice(at, end)
  if (/^[一二三四五六七八九〇零]{4}$/.test(run)) return { end, n: Number([...run].map(digitOf).join('')), digits: 4, arabic: false }
  if (!/^(?:[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])$/.test(run)) return null
  return { end, n: evaluateChinese(run)?.n ?? 0, digits: run.length, arabic: false }
}

function skipSpace(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at
}

const NONE: CalendarDate = { year: null, month: null, day: null }

/**
 * The date at `at`: 2024年6月14日, 6月14日, 2024年6月, 二〇二四年, 2024.06.14. A day alone (15日) needs `dayAlone`.
 * Whether the day exists is not asked here: a 30th of February is a date that a rule will find.
 */
export function readDatePoint(text: string, at: number, dayAlone = false): DatePoint | null {
  const first = readDateNumber(text, at)
  if (!first) return null
  const mark = skipSpace(text, first.end)
  switch (text.charAt(mark)) {
    case '年':
      return readYear(text, first, mark + 1)
    case '月':
      return readMonth(text, first, mark + 1, NONE)
    case '日':
    case '号':
      return dayAlone && first.n >= 1 && first.n <= 31 && first.digits <= 3 ? { end: mark + 1, date: { ...NONE, day: first.n } } : null
    default:
      return first.arabic && first.digits === 4 ? readNumericDate(text, at) : null
  }
}

function readYear(text: string, number: DateNumber, end: number): DatePoint | null {
  const short = number.arabic && number.digits === 2 && number.n < 10
  if (number.digits !== 4 && !short) return null
  if (number.n >= 3000) return null
  if (text.charAt(end) === '度') return { end: end + 1, date: { ...NONE, year: number.n + (short ? 2000 : 0) } }
  const date: CalendarDate = { ...NONE, year: number.n + (short ? 2000 : 0) }
  const month = readDateNumber(text, skipSpace(text, end))
  if (month && month.digits <= 2 && text.charAt(skipSpace(text, month.end)) === '月')
    return readMonth(text, month, skipSpace(text, month.end) + 1, date) ?? { end, date }
  return { end, date }
}

function readMonth(text: string, number: DateNumber, end: number, base: CalendarDate): DatePoint | null {
  if (number.digits > 2) return null
  const day = readDateNumber(text, skipSpace(text, end))
  const mark = day ? skipSpace(text, day.end) : end
  if (day && day.digits <= 3 && day.n < 100 && /[日号]/.test(text.charAt(mark)) && !text.startsWith('号楼', mark))
    return { end: mark + 1, date: { ...base, month: number.n, day: day.n } }
  if (number.n < 1 || number.n > 12 || /[龄球饼坛]/.test(text.charAt(end))) return null
  return { end: text.charAt(end) === '份' ? end + 1 : end, date: { ...base, month: number.n } }
}

const NUMERIC = /([12]\d{3})([-./．])(\d{1,2})\2(\d{1,2})(?![\d.])/y
const YEAR_MONTH = /([12]\d{3})-(0?[1-9]|1[0-2])(?![\d.\-%年月万亿个人])/y

function readNumericDate(text: string, at: number): DatePoint | null {
  NUMERIC.lastIndex = at
  const whole = NUMERIC.exec(text)
  if (whole && Number(whole[3]) <= 12 && Number(whole[4]) <= 31)
    return { end: NUMERIC.lastIndex, date: { year: Number(whole[1]), month: Number(whole[3]), day: Number(whole[4]) } }
  YEAR_MONTH.lastIndex = at
  const month = YEAR_MONTH.exec(text)
  return month && { end: YEAR_MONTH.lastIndex, date: { ...NONE, year: Number(month[1]), month: Number(month[2]) } }
}

const WEEKDAY = / ?[（(]? ?(?:星期|周|礼拜)([一二三四五六日天])/y

/** The weekday right behind a date, Monday 1 to Sunday 7. */
export function readWeekday(text: string, at: number): number | undefined {
  WEEKDAY.lastIndex = at
  const match = WEEKDAY.exec(text)
  const index = '一二三四五六日天'.indexOf(match?.[1] ?? '-')
  return index < 0 ? undefined : Math.min(index + 1, 7)
}

/** Where the sign of a stretch ends (—, ～, -, 至, 到), -1 without one. A dash of two is punctuation. */
export function readJoiner(text: string, at: number): number {
  const start = skipSpace(text, at)
  const sign = text.charAt(start)
  if (!/[-—–~～－―─−至到]/.test(sign) || sign === '') return -1
  if (/[—–―─-]/.test(sign) && text.charAt(start + 1) === sign) return -1
  return skipSpace(text, start + 1)
}
