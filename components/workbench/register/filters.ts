import type { ValueKind } from '@/lib/register/model'
import { type FigureRow, periodRank } from './rows'

/** What the table is narrowed to; null: not at all. An empty area or basis means the register's own. */
export interface Filters {
  /** Part of a name or alias, or pinyin initials. */
  search: string
  refArea: string | null
  timePeriod: string | null
  basis: string | null
  valueKind: ValueKind | null
  /** `source.document`. */
  source: string | null
  /** Only values that jump out of their own history. */
  onlyOutliers: boolean
}

export const NO_FILTERS: Filters = {
  search: '',
  refArea: null,
  timePeriod: null,
  basis: null,
  valueKind: null,
  source: null,
  onlyOutliers: false,
}

export function isFiltered(filters: Filters): boolean {
  return Object.entries(filters).some(([name, value]) => value !== NO_FILTERS[name as keyof Filters])
}

/** The rows that pass. `names`: the indicators that fit the search, null for all; `isOutlier` tells of one row. */
export function filterRows(
  rows: readonly FigureRow[],
  { refArea, timePeriod, basis, valueKind, source, onlyOutliers }: Filters,
  names: ReadonlySet<string> | null,
  isOutlier: (row: FigureRow) => boolean,
): FigureRow[] {
  return rows.filter(
    (row) =>
      (names === null || names.has(row.series.indicator)) &&
      (refArea === null || row.series.refArea === refArea) &&
      (timePeriod === null || row.timePeriod === timePeriod) &&
      (basis === null || row.series.basis === basis) &&
      (valueKind === null || row.series.valueKind === valueKind) &&
      (source === null || row.current.source.document === source) &&
      (!onlyOutliers || isOutlier(row)),
  )
}

export interface FilterChoices {
  refAreas: string[]
  timePeriods: string[]
  bases: string[]
  valueKinds: ValueKind[]
  sources: string[]
}

/** More than that nobody looks through; the search is for those. */
const MOST = 300

/** What there is to choose from: areas, bases and sources by how often they occur, periods newest first. */
export function filterChoices(rows: readonly FigureRow[]): FilterChoices {
  const count = <T extends string>(read: (row: FigureRow) => T): T[] => {
    const counts = new Map<T, number>()
    for (const row of rows) counts.set(read(row), (counts.get(read(row)) ?? 0) + 1)
    return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)
  }
  return {
    refAreas: count(({ series }) => series.refArea).slice(0, MOST),
    timePeriods: count(({ timePeriod }) => timePeriod)
      .sort((a, b) => periodRank(b) - periodRank(a))
      .slice(0, MOST),
    bases: count(({ series }) => series.basis).slice(0, MOST),
    valueKinds: count(({ series }) => series.valueKind),
    sources: count(({ current }) => current.source.document)
      .filter((source) => source !== '')
      .slice(0, MOST),
  }
}
