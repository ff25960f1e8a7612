import { daysInMonth, parseTimePeriod, pointPeriod } from './time-period'

/** The same period one year earlier, as 同比 has it: 2023-S1 for 2024-S1. Null for a day that the earlier year does not have. */
export function yearBefore(timePeriod: string): string | null {
  const period = parseTimePeriod(timePeriod)
  if (!period) return null
  const { sort, year, lastMonth, day } = period
  const earlier = `${String(year - 1).padStart(4, '0')}${timePeriod.slice(4)}`
  // The end of February is the end of February, whatever its last day.
  if (sort === 'point' && day === daysInMonth(year, lastMonth)) return pointPeriod(year - 1, lastMonth, daysInMonth(year - 1, lastMonth))
  return parseTimePeriod(earlier) ? earlier : null
}
