import type { Register, Revision, Series } from '@/lib/register/model'
import { formatTimePeriod, parseTimePeriod } from '@/lib/register/time-period'

/** One figure of the register: the current value of one period of one series. */
export interface FigureRow {
  /** `seriesId` and period. */
  readonly key: string
  series: Series
  timePeriod: string
  /** For people: 2024年上半年. */
  period: string
  /** The current revision; withdrawn where its status is M. */
  current: Revision
  revisions: number
}

const rowsOfSeries = new WeakMap<Series, FigureRow[]>()

/** All figures, in the order of the register. A series that is the same object has the same rows: nothing of it is drawn again. */
export function figureRows({ series }: Register): FigureRow[] {
  return series.flatMap((one) => {
    const known = rowsOfSeries.get(one)
    if (known) return known
    const rows = one.observations.flatMap(({ timePeriod, revisions }): FigureRow[] => {
      const current = revisions.at(-1)
      if (!current) return []
      return [
        {
          key: figureKey(one.id, timePeriod),
          series: one,
          timePeriod,
          period: periodLabel(timePeriod),
          current,
          revisions: revisions.length,
        },
      ]
    })
    rowsOfSeries.set(one, rows)
    return rows
  })
}

/** One string for a figure; U+0002 stands in neither part. */
export function figureKey(series: string, timePeriod: string): string {
  return `${series}\u0002${timePeriod}`
}

const labels = new Map<string, string>()

/** A period for people; a string that is none, as it is. */
export function periodLabel(timePeriod: string): string {
  const known = labels.get(timePeriod)
  if (known !== undefined) return known
  const label = parseTimePeriod(timePeriod) ? formatTimePeriod(timePeriod) : timePeriod
  labels.set(timePeriod, label)
  return label
}

const ranks = new Map<string, number>()

/** Orders periods by when they end; of those that end together the longer comes first. One number, so that thousands sort at once. */
export function periodRank(timePeriod: string): number {
  const known = ranks.get(timePeriod)
  if (known !== undefined) return known
  const period = parseTimePeriod(timePeriod)
  const rank = period ? ((period.year * 13 + period.lastMonth) * 33 + (period.day ?? 32)) * 13 + (13 - period.firstMonth) : 0
  ranks.set(timePeriod, rank)
  return rank
}

export type SortColumn = 'indicator' | 'period' | 'collectedOn' | 'recordedAt'
export interface Sorting {
  column: SortColumn
  isDescending: boolean
}

/** Newest period first; rows that are equal keep the order of the register. */
export const FIRST_SORTING: Sorting = { column: 'period', isDescending: true }

/** Sorted anew; the given array stays as it is. */
export function sortRows(rows: readonly FigureRow[], { column, isDescending }: Sorting): FigureRow[] {
  const compare = COMPARISONS[column]
  const sign = isDescending ? -1 : 1
  return [...rows].sort((a, b) => sign * compare(a, b))
}

const chinese = new Intl.Collator('zh-CN')
const COMPARISONS: Record<SortColumn, (a: FigureRow, b: FigureRow) => number> = {
  indicator: (a, b) => chinese.compare(a.series.indicator, b.series.indicator) || periodRank(b.timePeriod) - periodRank(a.timePeriod),
  period: (a, b) => periodRank(a.timePeriod) - periodRank(b.timePeriod),
  collectedOn: (a, b) => compareText(a.current.collectedOn ?? '', b.current.collectedOn ?? ''),
  recordedAt: (a, b) => a.current.recordedAt - b.current.recordedAt,
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
