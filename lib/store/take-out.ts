/** A series without what one import brought. */
import type { Observation, Series } from '../register/model'

export interface TakenOut {
  /** Null where nothing is left. */
  series: Series | null
  /** Revisions taken out. */
  revisions: number
  /** Observations of which nothing is left. */
  observations: number
  /** Revisions that came after and stay: each holds a whole value and stands without the one before. */
  keptLater: number
}

/**
 * The series without the revisions of an import; null where the import is not in it.
 * `withLater` takes out later revisions too, where the import had begun the observation: for a sample that was only tried.
 */
export function takeOut(series: Series, importId: string, withLater: boolean): TakenOut | null {
  const taken = { revisions: 0, observations: 0, keptLater: 0 }
  const kept: Observation[] = []
  for (const observation of series.observations) {
    const { revisions } = observation
    const first = revisions.findIndex((revision) => revision.importId === importId)
    if (first < 0) {
      kept.push(observation)
      continue
    }
    const left = withLater && first === 0 ? [] : revisions.filter((revision) => revision.importId !== importId)
    taken.revisions += revisions.length - left.length
    taken.keptLater += Math.max(0, left.length - first)
    if (left.length > 0) kept.push({ ...observation, revisions: left })
    else taken.observations += 1
  }
  return taken.revisions === 0 ? null : { ...taken, series: kept.length > 0 ? { ...series, observations: kept } : null }
}
