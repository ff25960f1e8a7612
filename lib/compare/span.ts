/** Periods as parts of a year, so that this year's can be put beside last year's. */
import { parseTimePeriod } from '../register/time-period'
import type { PeriodRelation } from './model'

interface Span {
  year: number
  first: number
  last: number
  day: number | null
}

/** A stock at the end of June stands for what 上半年 says of it; so does 2024年末 for 2024年. */
function spanOf(period: string): Span | null {
  const parsed = parseTimePeriod(period)
  if (!parsed) return null
  const { sort, year, firstMonth, lastMonth, day } = parsed
  if (sort !== 'point') return { year, first: firstMonth, last: lastMonth, day }
  const isMonthEnd = day === new Date(Date.UTC(year, lastMonth, 0)).getUTCDate()
  return { year, first: isMonthEnd ? 1 : lastMonth, last: lastMonth, day: isMonthEnd ? null : day }
}

/** How two periods lie to each other, and how many years after the other the first is. */
export function relatePeriods(here: string | null, there: string | null): { relation: PeriodRelation; years: number } {
  const a = here === null ? null : spanOf(here)
  const b = there === null ? null : spanOf(there)
  if (!a || !b) return { relation: 'unknown', years: 0 }
  const years = a.year - b.year
  if (a.first !== b.first || a.last !== b.last || a.day !== b.day) return { relation: 'span', years }
  return { relation: years === 0 ? 'same' : 'year', years }
}
