/** Days that exist, weekdays, and spans of days and years. */
import type { CalendarDate, Quantity } from '../../quantities/model'
import type { Sentence, Term } from '../clauses'
import type { LocalStatement, Verdict } from '../model'
import { directStatement, type Passage } from './pattern'

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']
const DAY = 86_400_000

export function* readCalendar(sentence: Sentence, { text }: Passage): Generator<LocalStatement> {
  for (const mark of sentence.marks) {
    const { detail } = mark
    if (detail?.type === 'date') {
      yield* readDay(mark, detail)
      const until = detail.until ? { date: detail.until, end: mark.end } : untilAfter(text, sentence, mark)
      if (until) yield* readSpan(text, sentence, { ...mark, end: until.end }, detail.date, until.date)
    }
    if (detail?.type === 'period' && detail.unit === 'years') yield* readYears(text, sentence, mark, detail.from, detail.to)
  }
}

function operand(quantity: Quantity, role: 'date' | 'value') {
  return { location: { start: quantity.start, end: quantity.end }, role, quantity }
}

function calendar(pattern: string, kind: string, verdict: Verdict, formula: string, operands: LocalStatement['operands'], recomputed = '') {
  return directStatement({ code: 'figures/calendar', pattern, kind, verdict, formula, operands }, { recomputed })
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month; February has 29 where the year is not said. */
export function daysIn(month: number, year: number | null): number {
  const isLeap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 31)
}

function isDay({ year, month, day }: CalendarDate): boolean {
  if (month !== null && (month < 1 || month > 12)) return false
  return day === null || month === null || (day >= 1 && day <= daysIn(month, year))
}

function* readDay(mark: Quantity, detail: { date: CalendarDate; until?: CalendarDate; weekday?: number }): Generator<LocalStatement> {
  const { date, until, weekday } = detail
  const end = until && { ...until, month: until.month ?? date.month, year: until.year ?? date.year }
  if (!isDay(date) || (end && !isDay(end))) {
    const wrong = isDay(date) && end ? end : date
    const most =
      wrong.month !== null && wrong.month >= 1 && wrong.month <= 12 ? `${wrong.month}月有${daysIn(wrong.month, wrong.year)}天` : ''
    yield calendar('P41b', 'day', 'inconsistent', most, [operand(mark, 'date')], most)
    return
  }
  if (weekday === undefined || date.year === null || date.month === null || date.day === null) return
  const found = new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() || 7
  const name = `星期${WEEKDAYS[found - 1] ?? ''}`
  yield calendar(
    'P41',
    'weekday',
    found === weekday ? 'consistent' : 'inconsistent',
    `${date.year}年${date.month}月${date.day}日是${name}`,
    [operand(mark, 'date')],
    name,
  )
}

/** “自3月5日开始至3月14日结束” */
function untilAfter(text: string, sentence: Sentence, mark: Quantity): { date: CalendarDate; end: number } | null {
  const next = sentence.marks[sentence.marks.indexOf(mark) + 1]
  if (next?.detail?.type !== 'date' || next.detail.date.day === null || next.detail.until) return null
  const between = text.slice(mark.end, next.start).replace(/\s/g, '')
  return /^(?:开始|起|启动|开展|开幕|举行|开工|实施)?，?(?:至|到|持续到)$/.test(between) ? { date: next.detail.date, end: next.end } : null
}

const LASTS =
  /^(?:结束|止|为止)?[^\d，。；]{0,6}?(?:，)?(?:用|利用|历时|为期|前后|持续|连续|共计|共|一共|用时|会期|工期|整整|的|近|约|（)*$/

function* readSpan(text: string, sentence: Sentence, mark: Quantity, from: CalendarDate, until: CalendarDate): Generator<LocalStatement> {
  const days = daysBetween(from, until)
  if (days === null) return
  if (days < 0) {
    yield calendar('P39', 'order', 'inconsistent', '', [operand(mark, 'date')])
    return
  }
  const term = spanAfter(text, sentence, mark) ?? spanBefore(text, sentence, mark)
  if (!term) return
  if (/^(?:内|后|前|以上|以内)/.test(term.tail)) return
  const said = wholeDays(term)
  if (said === null) return
  const slack = term.quantity.hedge ? 1 : 0
  const isRight = said >= days - slack && said <= days + 1 + slack
  const formula = `含首尾${days + 1}天`
  yield calendar(
    'P39',
    'span',
    isRight ? 'consistent' : 'inconsistent',
    formula,
    [operand(mark, 'date'), operand(term.quantity, 'value')],
    `${days + 1}天`,
  )
}

/** “5月11日至13日，历时3天” */
function spanAfter(text: string, sentence: Sentence, mark: Quantity): Term | null {
  const term = sentence.terms.find(({ quantity }) => quantity.dimension === 'duration' && quantity.start >= mark.end)
  if (!term || term.quantity.start - mark.end >= 16) return null
  return LASTS.test(text.slice(mark.end, term.quantity.start).replace(/\s/g, '')) ? term : null
}

/** “为期3天（5月11日至13日）” */
function spanBefore(text: string, sentence: Sentence, mark: Quantity): Term | null {
  const term = sentence.terms.findLast(({ quantity }) => quantity.dimension === 'duration' && quantity.end <= mark.start)
  return term && /^（[^，。；]{0,4}$/.test(text.slice(term.quantity.end, mark.start).replace(/\s/g, '')) ? term : null
}

function wholeDays({ quantity: { value, factor } }: Term): number | null {
  return value ? Number((value.n * factor.n) / (value.d * factor.d)) : null
}

/** Whole days from one date to the other; null where the months are not said; a span may cross New Year. */
function daysBetween(from: CalendarDate, until: CalendarDate): number | null {
  const month = until.month ?? from.month
  if (from.month === null || from.day === null || month === null || until.day === null) return null
  const year = from.year ?? 2023
  const crosses = until.year === null && month < from.month
  const untilYear = until.year ?? (crosses ? year + 1 : year)
  // A span over the end of February of an unknown year may be a day longer.
  return Math.round((Date.UTC(untilYear, month - 1, until.day) - Date.UTC(year, from.month - 1, from.day)) / DAY)
}

/** “2016年至2020年五年间” */
function* readYears(text: string, sentence: Sentence, mark: Quantity, from: CalendarDate, to: CalendarDate): Generator<LocalStatement> {
  if (from.year === null || to.year === null) return
  const term = sentence.terms.find(
    ({ quantity }) => quantity.dimension === 'year' && quantity.start >= mark.end && quantity.start - mark.end < 8,
  )
  if (
    !term ||
    !/^(?:，|的|这|共|历时|前后|期间|连续|用了?|利用|花了?|经过|（)*$/.test(text.slice(mark.end, term.quantity.start).replace(/\s/g, ''))
  )
    return
  if (/^(?:内|以内|后|前|之内)/.test(term.tail)) return
  const years = to.year - from.year
  const said = term.quantity.value ? Number(term.quantity.value.n / term.quantity.value.d) : 0
  const isRight = said === years || said === years + 1
  yield calendar(
    'P40',
    'years',
    isRight ? 'consistent' : 'inconsistent',
    `${from.year}年至${to.year}年：${years}～${years + 1}年`,
    [operand(mark, 'date'), operand(term.quantity, 'value')],
    `${years}～${years + 1}年`,
  )
}
