/** Days, months and years in Arabic and Chinese digits, and stretches of them. Reads folded text. */

import { characterSet, isIn } from '../text/characters'
import { skipDigits } from './arabic-numeral'
import { digitAt, isDigit } from './characters'
import { evaluateChinese } from './chinese-evaluate'
import type { CalendarDate } from './model'

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
  while (end - at < 5 && isDatePart(text, end)) end++
  return end === at ? null : readChineseDateNumber(text, at, end)
}

const TENS = characterSet('十廿')
const PAIR = characterSet('两')

function isDatePart(text: string, at: number): boolean {
  return (digitAt(text, at) >= 0 && !isIn(PAIR, text, at)) || isIn(TENS, text, at)
}

function readChineseDateNumber(text: string, at: number, end: number): DateNumber | null {
  const length = end - at
  if (length === 1) {
    const n = text.charAt(at) === '十' ? 10 : digitAt(text, at)
    return n > 0 ? { end, n, digits: 1, arabic: false } : null
  }
  const run = text.slice(at, end)
  if (length === 4 && !run.includes('十')) {
    let year = 0
    for (const character of run) year = year * 10 + digitAt(character, 0)
    return { end, n: year, digits: 4, arabic: false }
  }
  if (length > 3 || run.includes('零') || run.includes('〇')) return null
  const value = evaluateChinese(run)
  return value && value.n < 100 ? { end, n: value.n, digits: length, arabic: false } : null
}

const DATE_MARKS = characterSet('年月日号季世-—–~～－―─−至到')
const NUMERIC_MARKS = characterSet('./．')

/** Quickly tells most numbers from dates by what stands behind the digits. */
export function mayBeDate(text: string, at: number): boolean {
  const arabic = isDigit(text.charCodeAt(at))
  let end = at
  if (arabic) end = skipDigits(text, at)
  else while (isDatePart(text, end)) end++
  const next = skipSpace(text, end)
  return isIn(DATE_MARKS, text, next) || (arabic && end - at === 4 && isIn(NUMERIC_MARKS, text, next))
}

function skipSpace(text: string, at: number): number {
  return text.charCodeAt(at) === 32 ? at + 1 : at
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

const JOINERS = characterSet('-—–~～－―─−至到')
const DASHES = characterSet('—–―─-')

/** Where the sign of a stretch ends (—, ～, -, 至, 到), -1 without one. A dash of two is punctuation. */
export function readJoiner(text: string, at: number): number {
  const start = skipSpace(text, at)
  if (!isIn(JOINERS, text, start)) return -1
  if (isIn(DASHES, text, start) && text.charCodeAt(start + 1) === text.charCodeAt(start)) return -1
  return skipSpace(text, start + 1)
}
