/** Periods that are said from another one: 本月, 累计, 上年同期. */
import { dayPeriod, daysInMonth, monthsPeriod, parseTimePeriod, pointPeriod, type TimePeriod } from '../../register/time-period'

const FORMS: readonly [RegExp, (period: TimePeriod) => string | null][] = [
  [/^(?:本期|本年|当年|今年|本年数|本期数|报告期|当期)(?:实际|完成|数|值)*$/, (period) => stringOf(period)],
  [
    /^(?:(?:本年|本期|年初|年初至今|自年初|年初至本月|1[-—－～~至]本?月|1[-—－～~至]本月止?|本月止)?累计(?:数|值|完成|实际)*|自年初累计|年初至本月|1[-—－～~至]本月)$/,
    (period) => sinceJanuary(period),
  ],
  [
    /^(?:本月|当月|本月数|当月数)(?:实际|完成|数|值)*$/,
    ({ year, lastMonth, day }) => (day === null ? monthsPeriod(year, lastMonth, lastMonth) : null),
  ],
  [
    /^(?:上年同期|去年同期|上年同月|去年同月|上年同期数|同期数|同期|上年|去年|上年数|上年实际|去年实际|上年完成)$/,
    (period) => stringOf({ ...period, year: period.year - 1 }),
  ],
  [
    /^(?:(?:上年|去年)(?:同期)?累计|(?:上年|去年)累计同期|累计(?:上年|去年)同期)(?:数|值|完成)?$/,
    (period) => sinceJanuary({ ...period, year: period.year - 1 }),
  ],
  [/^(?:上年末|上年底|年初数?|期初数?)$/, ({ year }) => pointPeriod(year - 1, 12, 31)],
  [/^(?:期末|期末数|本期末)$/, ({ year, lastMonth, day }) => pointPeriod(year, lastMonth, day ?? daysInMonth(year, lastMonth))],
]

/** The period that words like 上年同期 mean where `base` is the period of the table; null for other words and where it cannot be told. */
export function relativePeriod(words: string, base: string | null): string | null {
  const period = base === null ? null : parseTimePeriod(base)
  const form = period && FORMS.find(([form]) => form.test(words.replace(/\s/g, '')))
  return form && period ? form[1](period) : null
}

/** True for words that say a period from another one, whether or not it can be told. */
export function isRelativePeriod(words: string): boolean {
  return FORMS.some(([form]) => form.test(words.replace(/\s/g, '')))
}

/** From January to the end of a month; periods that are no month are what they are. */
function sinceJanuary(period: TimePeriod): string {
  return period.sort === 'month' ? monthsPeriod(period.year, 1, period.lastMonth) : stringOf(period)
}

/** The same part of another year: 2024-06 in 2023 is 2023-06. */
export function inYear(period: TimePeriod, year: number): string {
  return stringOf({ ...period, year })
}

function stringOf({ sort, year, firstMonth, lastMonth, day }: TimePeriod): string {
  // The last of February is another day in the year before.
  const last = Math.min(day ?? 0, daysInMonth(year, lastMonth))
  if (sort === 'day') return dayPeriod(year, lastMonth, last)
  if (sort === 'point') return pointPeriod(year, lastMonth, day === daysInMonth(year + 1, lastMonth) ? daysInMonth(year, lastMonth) : last)
  return monthsPeriod(year, firstMonth, lastMonth)
}
