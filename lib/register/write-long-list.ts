/** Figures as a long list, for a spreadsheet: read back, it is the same again (`long-list.ts`). */
import type { WrittenCell } from '../sheets/written-sheet'
import { LIST_COLUMNS } from './long-list-header'
import type { Indicator, Observation, Revision, Series, ValueKind } from './model'
import { formatTimePeriod } from './time-period'
import { writeUnit } from './write-value'

/** What a long list says of a value's kind. */
export const KIND_WORDS: Record<ValueKind, string> = { actual: '实绩', target: '目标', threshold: '限值', forecast: '预计' }

/** Further columns, for people; reading passes them over. */
const FURTHER = ['表', '提供单位', '提供人', '备注']

/** An observation with the series that it belongs to. */
export interface ListedFigure {
  series: Series
  timePeriod: string
}

export interface LongListOptions {
  /** Also what a value was before: several rows of one key, the oldest first. */
  withRevisions: boolean
}

/** Header and rows in the order of the figures. Withdrawn values are left out: whoever reads the list would take them for good. */
export function writeLongList(
  figures: readonly ListedFigure[],
  indicators: readonly Indicator[],
  { withRevisions }: LongListOptions,
): WrittenCell[][] {
  const aliases = new Map(indicators.map((one) => [one.name, one.aliases.join('；')]))
  const rows = figures.flatMap(({ series, timePeriod }) => {
    const observation = series.observations.find((one) => one.timePeriod === timePeriod)
    const revisions = observation ? revisionsToWrite(observation, withRevisions) : []
    return revisions.map((revision) => rowOf(series, timePeriod, revision, aliases.get(series.indicator) ?? ''))
  })
  return [[...LIST_COLUMNS, ...FURTHER], ...rows]
}

function revisionsToWrite({ revisions }: Observation, withRevisions: boolean): Revision[] {
  const current = revisions.at(-1)
  if (!current || current.obsStatus === 'M') return []
  if (!withRevisions) return [current]
  const standing = revisions.filter(({ obsStatus }) => obsStatus !== 'M')
  return isInOrder(standing) ? standing : standing.map((one) => (one === current ? { ...one, collectedOn: null } : one))
}

/** Rows of one key that all have a day are read in the order of the days; where that is another one, the last goes without. */
function isInOrder(revisions: readonly Revision[]): boolean {
  const days = revisions.map(({ collectedOn }) => collectedOn)
  return days.includes(null) || days.every((day, index) => index === 0 || (days[index - 1] ?? '') <= (day ?? ''))
}

function rowOf(series: Series, timePeriod: string, revision: Revision, aliases: string): WrittenCell[] {
  const { indicator, refArea, basis, valueKind } = series
  const { obsValue, decimals, source, collectedOn, note } = revision
  const day = collectedOn ?? ''
  const own = [indicator, aliases, refArea, formatTimePeriod(timePeriod), basis, KIND_WORDS[valueKind]]
  const value = { decimal: obsValue, decimals }
  return [...own, value, writeUnit(revision) || '无', source.document, day, source.table, source.office, source.person, note]
}
