/** Two indicators that are one: all values under one name, nothing lost. `undoMove` makes two of them again. */
import type { Observation, Series } from '../register/model'
import { isSameValue } from '../register/plan'
import { changeRegister, RefusedChange } from './change-register'
import type { HegaoDatabase } from './database'
import { joinSeries, renamed } from './join-series'
import { type MoveOutcome, recordMove, rowsNow } from './moves'

/** A period for which both hold a value of the same key. */
export interface Clash {
  /** Of the series that remains. */
  series: string
  timePeriod: string
  moved: Observation
  held: Observation
  isSame: boolean
}

/** What moving values would do. */
export interface MovePlan {
  observations: number
  clashes: Clash[]
}

/** What merging `from` into `into` would do, before anything is done; over all `series` of the register. */
export function planMerge(series: readonly Series[], from: string, into: string): MovePlan {
  const targets = new Map(series.filter(({ indicator }) => indicator === into).map((one) => [one.id, one]))
  const plan: MovePlan = { observations: 0, clashes: [] }
  for (const one of series) {
    if (one.indicator !== from) continue
    const moved = renamed(one, into)
    plan.observations += moved.observations.length
    plan.clashes.push(...findClashes(moved, targets.get(moved.id) ?? null))
  }
  return plan
}

/** Periods that both series hold. */
export function findClashes(moved: Series, target: Series | null): Clash[] {
  const held = new Map(target?.observations.map((observation) => [observation.timePeriod, observation]))
  return moved.observations.flatMap((observation) => {
    const other = held.get(observation.timePeriod)
    if (!other) return []
    return [{ series: moved.id, timePeriod: other.timePeriod, moved: observation, held: other, isSame: isSame(observation, other) }]
  })
}

function isSame(a: Observation, b: Observation): boolean {
  const [left, right] = [a.revisions.at(-1), b.revisions.at(-1)]
  return left !== undefined && right !== undefined && isSameValue(left, right)
}

/**
 * Puts all values of `from` under `into`. Where both hold a period, the values of `from` become its earlier revisions and the
 * value of `into` stays current. The name of `from` and its aliases become aliases.
 */
export function mergeIndicators(database: HegaoDatabase, from: string, into: string, at: number): Promise<MoveOutcome> {
  return changeRegister(database, async () => {
    if (from === into) throw new RefusedChange('same-indicator', into)
    const ids = await database.series.where('indicator').anyOf([from, into]).primaryKeys()
    const before = await rowsNow(database, [from, into], ids)
    const [source, target] = [from, into].map((name) => before.indicators.find((indicator) => indicator.name === name))
    if (!source || !target) throw new RefusedChange('not-found', source ? into : from)
    const aliases = [...new Set([...target.aliases, from, ...source.aliases])].filter((alias) => alias !== into)
    const note = [target.note, source.note].filter(Boolean).join('；')
    const moving = before.series.filter(({ indicator }) => indicator === from).map((one) => renamed(one, into))
    const staying = before.series.filter(({ indicator }) => indicator === into)
    const after = { indicators: [{ name: into, aliases, note }], series: joinSeries([...moving, ...staying]) }
    return recordMove(database, { kind: 'merge', at, from, into, before, after }, (series, timePeriod) => {
      const [indicator, ...rest] = series.split('\u0001')
      return { series: indicator === from ? [into, ...rest].join('\u0001') : series, timePeriod }
    })
  })
}
