/** Values that were filed under a wrong area, basis, kind or period: moved with all their revisions. `undoMove` puts them back. */
import { type Observation, type Series, type SeriesKey, seriesId } from '../register/model'
import { parseTimePeriod } from '../register/time-period'
import { changeRegister, RefusedChange } from './change-register'
import type { HegaoDatabase } from './database'
import { joinObservations, joinSeries } from './join-series'
import { findClashes, type MovePlan } from './merge-indicators'
import { type MoveOutcome, recordMove, rowsNow } from './moves'

/** What is moved: a whole series, or one observation of it. */
export interface Moved {
  series: string
  /** Null for all periods. */
  timePeriod: string | null
}

/** Where to: the indicator stays the same. */
export interface Correction {
  key: SeriesKey
  /** Another period, for a single observation; null where it stays. */
  timePeriod: string | null
}

/** What correcting would do, before anything is done; over all `series` of the register. */
export function planCorrection(series: readonly Series[], from: Moved, to: Correction): MovePlan {
  const source = series.find(({ id }) => id === from.series)
  const moved = source && movedPart(source, from, to)
  if (!source || !moved) return { observations: 0, clashes: [] }
  const target = series.find(({ id }) => id === moved.id) ?? null
  const staying = target?.id === source.id ? remainder(source, from) : target
  return { observations: moved.observations.length, clashes: findClashes(moved, staying) }
}

/**
 * Moves a series or one observation to another key. Where the target holds the period too, the revisions moved become its earlier
 * ones and the value held stays current. Refused where there is nothing to move or the period is none.
 */
export function correctKey(database: HegaoDatabase, from: Moved, to: Correction, at: number): Promise<MoveOutcome> {
  return changeRegister(database, async () => {
    const target = seriesId(to.key)
    const { indicator } = to.key
    const before = await rowsNow(database, [], [from.series, target])
    const source = before.series.find(({ id }) => id === from.series)
    const moved = source && movedPart(source, from, to)
    if (!source || !moved || source.indicator !== indicator) throw new RefusedChange('not-found', indicator)
    const left = remainder(source, from)
    const others = [...(left ? [left] : []), ...before.series.filter(({ id }) => id !== from.series)]
    const after = { indicators: [], series: joinSeries([moved, ...others]) }
    return recordMove(database, { kind: 'correction', at, from: indicator, into: indicator, before, after }, (series, timePeriod) => {
      const isMoved = series === from.series && (from.timePeriod === null || from.timePeriod === timePeriod)
      return isMoved ? { series: target, timePeriod: to.timePeriod ?? timePeriod } : { series, timePeriod }
    })
  })
}

/** The part that moves, under its new key; null where there is none or the new period is none. */
function movedPart(source: Series, from: Moved, to: Correction): Series | null {
  if (to.timePeriod !== null && parseTimePeriod(to.timePeriod) === null) return null
  const observations: Observation[] = source.observations
    .filter(({ timePeriod }) => from.timePeriod === null || timePeriod === from.timePeriod)
    .map((observation) =>
      from.timePeriod !== null && to.timePeriod !== null ? { ...observation, timePeriod: to.timePeriod } : observation,
    )
  return observations.length === 0 ? null : { ...to.key, id: seriesId(to.key), observations: joinObservations(observations) }
}

/** What stays; null where nothing does. */
function remainder(source: Series, from: Moved): Series | null {
  const observations = source.observations.filter(({ timePeriod }) => from.timePeriod !== null && timePeriod !== from.timePeriod)
  return observations.length === 0 ? null : { ...source, observations }
}
