/** The figures with one row per series and one column per period, as offices keep them in spreadsheets. */
import { NO_SOURCE, type RegisterEntry, type Revision, type Series } from '@/lib/register/model'
import { type PeriodSort, parseTimePeriod } from '@/lib/register/time-period'
import { writeUnit } from '@/lib/register/write-value'
import type { PastePlan } from '../paste/paste-plan'
import { type EditFault, readFigureEdit } from '../register/edit-figure'
import { type FigureRow, periodLabel, periodRank } from '../register/rows'

export interface SeriesRow {
  /** `seriesId`. */
  readonly key: string
  series: Series
  /** Current values by period, those that were filtered away not among them. */
  figures: ReadonlyMap<string, FigureRow>
  /** Unit of the newest value; a value in another one is shown with its own. */
  unit: Pick<Revision, 'unitMeasure' | 'unitMult'>
}

/** Wider nobody reads; older periods are in the list. */
const MOST_PERIODS = 24

/** The sorts of period among the figures, the most frequent first. */
export function sortsAmong(figures: readonly FigureRow[]): PeriodSort[] {
  const counts = new Map<PeriodSort, number>()
  for (const { timePeriod } of figures) {
    const sort = parseTimePeriod(timePeriod)?.sort
    if (sort) counts.set(sort, (counts.get(sort) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([sort]) => sort)
}

/** Periods of one sort, the newest first, and the series that have any of them, in the order of the figures. */
export function pivot(figures: readonly FigureRow[], sort: PeriodSort): { rows: SeriesRow[]; periods: string[] } {
  const own = figures.filter(({ timePeriod }) => parseTimePeriod(timePeriod)?.sort === sort)
  const periods = [...new Set(own.map(({ timePeriod }) => timePeriod))].sort((a, b) => periodRank(b) - periodRank(a)).slice(0, MOST_PERIODS)
  const shown = new Set(periods)
  const bySeries = new Map<string, Map<string, FigureRow>>()
  for (const figure of own) {
    if (!shown.has(figure.timePeriod)) continue
    const held = bySeries.get(figure.series.id)
    if (held) held.set(figure.timePeriod, figure)
    else bySeries.set(figure.series.id, new Map([[figure.timePeriod, figure]]))
  }
  const rows = [...bySeries].flatMap(([key, held]): SeriesRow[] => {
    const newest = [...held.values()].sort((a, b) => periodRank(b.timePeriod) - periodRank(a.timePeriod))[0]
    return newest ? [{ key, series: newest.series, figures: held, unit: newest.current }] : []
  })
  return { rows, periods }
}

/** What a cell shows: the value, with its unit where that is not the row's. */
export function cellText({ figures, unit }: SeriesRow, timePeriod: string): string {
  const current = figures.get(timePeriod)?.current
  if (!current || current.obsStatus === 'M') return ''
  return writeUnit(current) === writeUnit(unit) ? current.obsValue : current.obsValue + writeUnit(current)
}

/** What is typed into a cell, as an entry: in the unit of the value that stands there, else in the row's. */
export function cellEntry(row: SeriesRow, timePeriod: string, text: string): { entry: RegisterEntry } | { fault: EditFault } {
  const { indicator, refArea, basis, valueKind } = row.series
  const unit = row.figures.get(timePeriod)?.current ?? row.unit
  const read = readFigureEdit(BLANK, 'obsValue', text)
  if ('fault' in read) return read
  const { unitMeasure, unitMult } = { unitMeasure: unit.unitMeasure, unitMult: unit.unitMult, ...read.change }
  return {
    entry: {
      key: { indicator, refArea, basis, valueKind },
      timePeriod,
      aliases: [],
      value: { ...BLANK, ...read.change, unitMeasure, unitMult },
    },
  }
}

const BLANK: RegisterEntry['value'] = {
  obsValue: '0',
  unitMeasure: '',
  unitMult: 0,
  decimals: 0,
  obsStatus: 'A',
  source: NO_SOURCE,
  collectedOn: null,
  note: '',
}

/** What a block pasted at a cell would do. Empty cells leave what is there. */
export function planBlock(
  cells: readonly (readonly string[])[],
  { rows, periods, row: top, period: left }: { rows: readonly SeriesRow[]; periods: readonly string[]; row: number; period: number },
): PastePlan {
  const width = Math.max(0, ...cells.map((line) => line.length))
  if (left < 0 || left + width > periods.length) return { kind: 'nowhere', lines: [] }
  const plan: Extract<PastePlan, { kind: 'rows' }> = { kind: 'rows', entries: [], lines: [] }
  for (const [down, texts] of cells.entries())
    for (const [across, text] of texts.entries()) {
      if (text.trim() === '') continue
      const row = rows[top + down]
      const timePeriod = periods[left + across] ?? ''
      if (!row) {
        plan.lines.push({ fate: 'problem', name: text, before: '', after: '', problem: { kind: 'end' } })
        continue
      }
      const { refArea, indicator } = row.series
      const line = { name: `${refArea}${indicator} ${periodLabel(timePeriod)}`, before: cellText(row, timePeriod), after: text.trim() }
      const read = cellEntry(row, timePeriod, text)
      if ('fault' in read) {
        plan.lines.push({ ...line, before: '', fate: 'problem', problem: { kind: 'cell', column: 'obsValue', fault: read.fault } })
        continue
      }
      const { value } = read.entry
      const current = row.figures.get(timePeriod)?.current
      const isSame = current?.obsStatus === 'A' && current.obsValue === value.obsValue && writeUnit(current) === writeUnit(value)
      plan.lines.push({
        ...line,
        after: value.obsValue + writeUnit(value),
        fate: isSame ? 'same' : current ? 'revision' : 'new',
        problem: null,
      })
      if (!isSame) plan.entries.push(read.entry)
    }
  return plan
}
