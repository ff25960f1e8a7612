/** Two indicators that are one: all values under one name, nothing lost, and back again. */

import { type Indicator, indicatorSchema, type Observation, type Series, seriesSchema } from '../register/model'
import { isSameValue } from '../register/plan'
import { comparePeriods } from '../register/time-period'
import { changeRegister, checkedRow, nextOrder, RefusedChange, rowsForChange } from './change-register'
import type { HegaoDatabase } from './database'
import { renamed, seriesOf } from './indicators'
import { movePlaces } from './move-places'
import type { Done, Refusal } from './refusal'
import { type MergeRow, mergeRowSchema } from './register-rows'
import { readTable } from './register-tables'

/** A period for which both indicators hold a value of the same key. */
export interface MergeConflict {
  /** Of the remaining indicator. */
  series: string
  timePeriod: string
  from: Observation
  into: Observation
  isSame: boolean
}

/** What merging would do. */
export interface MergePlan {
  observations: number
  conflicts: MergeConflict[]
}

/** What merging `from` into `into` would do, before anything is done; for `series` of the register. */
export function planMerge(series: readonly Series[], from: string, into: string): MergePlan {
  const plan: MergePlan = { observations: 0, conflicts: [] }
  for (const one of series) {
    if (one.indicator !== from) continue
    const id = renamed(one, into).id
    const target = series.find((other) => other.id === id)
    plan.observations += one.observations.length
    for (const observation of one.observations) {
      const held = target?.observations.find(({ timePeriod }) => timePeriod === observation.timePeriod)
      if (held)
        plan.conflicts.push({ series: id, timePeriod: held.timePeriod, from: observation, into: held, isSame: isSame(observation, held) })
    }
  }
  return plan
}

function isSame(a: Observation, b: Observation): boolean {
  const [left, right] = [a.revisions.at(-1), b.revisions.at(-1)]
  return left !== undefined && right !== undefined && isSameValue(left, right)
}

export type MergeOutcome = { status: 'done'; mergeId: string } | Refusal

/**
 * Puts all values of `from` under `into`. Where both hold a period, the values of `from` become its earlier revisions and the
 * value of `into` stays current. The name of `from` and its aliases become aliases. `undoMerge` takes it back.
 */
export function mergeIndicators(database: HegaoDatabase, from: string, into: string, at: number): Promise<MergeOutcome> {
  return changeRegister(database, async () => {
    if (from === into) throw new RefusedChange('same-indicator', into)
    const before = await rowsOf(database, [from, into])
    const [source, target] = [from, into].map((name) => before.indicators.find((indicator) => indicator.name === name))
    if (!source || !target) throw new RefusedChange('not-found', source ? into : from)
    const aliases = [...new Set([...target.aliases, from, ...source.aliases])].filter((alias) => alias !== into)
    const note = [target.note, source.note].filter(Boolean).join('；')
    const indicator = checkedRow(indicatorSchema, { name: into, aliases, note }, into)
    const after = { indicators: [indicator], series: mergedSeries(before.series, into) }
    await replaceRows(database, before, after)
    const places = await movePlaces(database, from, into)
    const id = crypto.randomUUID()
    const order = await nextOrder(database.merges)
    await database.merges.add(checkedRow(mergeRowSchema, { id, order, at, from, into, before, after, places }, into))
    return { status: 'done' as const, mergeId: id }
  })
}

/** Makes two of one again. Refused as `changed-since` where one of the rows was changed after the merge. */
export function undoMerge(database: HegaoDatabase, mergeId: string): Promise<Done | Refusal> {
  return changeRegister(database, async () => {
    const row = (await rowsForChange(database, database.merges, mergeRowSchema, [mergeId])).get(mergeId)
    if (!row) throw new RefusedChange('not-found', '')
    const now = await rowsOf(database, [row.from, row.into])
    if (!isEqual(now, row.after)) throw new RefusedChange('changed-since', row.into)
    await replaceRows(database, row.after, row.before)
    await movePlaces(database, row.into, row.from, row.places)
    await database.merges.delete(mergeId)
    return { status: 'done' as const }
  })
}

/** Merges that can be undone, newest first. Read only: fit for a live query. */
export async function listMerges(database: HegaoDatabase): Promise<MergeRow[]> {
  const { rows } = await readTable(database.merges, mergeRowSchema)
  return rows.sort((a, b) => b.order - a.order)
}

type Rows = MergeRow['before']

async function rowsOf(database: HegaoDatabase, names: readonly string[]): Promise<Rows> {
  const indicators: Indicator[] = [...(await rowsForChange(database, database.indicators, indicatorSchema, names)).values()]
  const series: Series[] = []
  for (const name of names) series.push(...(await seriesOf(database, name)))
  return { indicators, series: series.sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

async function replaceRows(database: HegaoDatabase, before: Rows, after: Rows): Promise<void> {
  await database.indicators.bulkDelete(before.indicators.map(({ name }) => name))
  await database.series.bulkDelete(before.series.map(({ id }) => id))
  await database.indicators.bulkPut(after.indicators)
  await database.series.bulkPut(after.series)
}

function mergedSeries(series: readonly Series[], into: string): Series[] {
  const merged = new Map<string, Series>()
  const others = series.filter(({ indicator }) => indicator !== into)
  for (const one of [...others.map((other) => renamed(other, into)), ...series.filter(({ indicator }) => indicator === into)]) {
    const held = merged.get(one.id)
    merged.set(one.id, held ? { ...one, observations: joined(held.observations, one.observations) } : one)
  }
  return [...merged.values()].map((one) => checkedRow(seriesSchema, one, into)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Earlier and later revisions by period. */
function joined(earlier: readonly Observation[], later: readonly Observation[]): Observation[] {
  const observations = new Map(earlier.map((one) => [one.timePeriod, one]))
  for (const { timePeriod, revisions } of later)
    observations.set(timePeriod, { timePeriod, revisions: [...(observations.get(timePeriod)?.revisions ?? []), ...revisions] })
  return [...observations.values()].sort((a, b) => comparePeriods(a.timePeriod, b.timePeriod))
}

/** Rows were parsed by the same schemas, so the order of their fields is the same. */
function isEqual(a: Rows, b: Rows): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
