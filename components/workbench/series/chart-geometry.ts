/** Where the points of a series lie in a drawing. Numbers here are pixels: what is read stands in the table beside it. */
import type { Series } from '@/lib/register/model'
import { type PeriodSort, parseTimePeriod } from '@/lib/register/time-period'
import { heldValue } from '@/lib/register/write-value'
import { periodRank } from '../register/rows'

export interface ChartPoint {
  timePeriod: string
  x: number
  y: number
}

export interface Chart {
  /** In time; values in another unit than that of the newest one are not among them. */
  points: ChartPoint[]
  /** Periods of the lowest and of the highest value. */
  lowest: string
  highest: string
}

export interface ChartSize {
  width: number
  height: number
  /** Free on all sides. */
  margin: number
}

/** The sorts of period that a series holds, the one with most values first: years are not drawn among months. */
export function sortsOf({ observations }: Series): PeriodSort[] {
  const counts = new Map<PeriodSort, number>()
  for (const { timePeriod, revisions } of observations) {
    const sort = parseTimePeriod(timePeriod)?.sort
    if (sort && revisions.at(-1)?.obsStatus !== 'M') counts.set(sort, (counts.get(sort) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([sort]) => sort)
}

/** The values of one sort of period over time; null where fewer than two can be joined. Withdrawn values are left out. */
export function layChart(series: Series, sort: PeriodSort, { width, height, margin }: ChartSize): Chart | null {
  const values = series.observations.flatMap(({ timePeriod, revisions }) => {
    const current = revisions.at(-1)
    const period = parseTimePeriod(timePeriod)
    if (!current || current.obsStatus === 'M' || period?.sort !== sort) return []
    const { n, d } = heldValue(current)
    const time = period.year + (period.lastMonth - 1) / 12 + (period.day ?? 0) / 372
    return [{ timePeriod, unit: current.unitMeasure, time, value: Number((n * 10n ** 9n) / d) / 1e9 }]
  })
  values.sort((a, b) => periodRank(a.timePeriod) - periodRank(b.timePeriod))
  const own = values.filter(({ unit }) => unit === values.at(-1)?.unit)
  const [first] = own
  const last = own.at(-1)
  if (!first || !last || own.length < 2) return null
  const lowest = own.reduce((a, b) => (b.value < a.value ? b : a))
  const highest = own.reduce((a, b) => (b.value > a.value ? b : a))
  const across = scale(first.time, last.time, margin, width - margin)
  const up = scale(lowest.value, highest.value, height - margin, margin)
  const points = own.map(({ timePeriod, time, value }) => ({ timePeriod, x: across(time), y: up(value) }))
  return { points, lowest: lowest.timePeriod, highest: highest.timePeriod }
}

/** From one span to another; to the middle where the first has no length. */
function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  return (value) => (from === to ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start))
}
