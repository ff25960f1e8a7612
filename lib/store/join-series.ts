import { type Observation, type Series, seriesId } from '../register/model'
import { comparePeriods } from '../register/time-period'

/** A series under the name of another indicator. */
export function renamed(series: Series, indicator: string): Series {
  return { ...series, indicator, id: seriesId({ ...series, indicator }) }
}

/** One series for each id: where several hold a period, revisions of the later one in the list come last and are current. */
export function joinSeries(series: readonly Series[]): Series[] {
  const joined = new Map<string, Series>()
  for (const one of series) {
    const held = joined.get(one.id)
    joined.set(one.id, held ? { ...one, observations: joinObservations([...held.observations, ...one.observations]) } : one)
  }
  return [...joined.values()]
}

/** One observation for each period, oldest first; revisions in the order of the list. */
export function joinObservations(observations: readonly Observation[]): Observation[] {
  const joined = new Map<string, Observation>()
  for (const { timePeriod, revisions } of observations)
    joined.set(timePeriod, { timePeriod, revisions: [...(joined.get(timePeriod)?.revisions ?? []), ...revisions] })
  return [...joined.values()].sort((a, b) => comparePeriods(a.timePeriod, b.timePeriod))
}

/** A series that two machines went on with: no revision of either is lost; those only in `backup` come last and are current. */
export function joinSeriesRows(here: Series, backup: Series): Series {
  const known = new Set(here.observations.flatMap(({ revisions }) => revisions.map(({ id }) => id)))
  const more = backup.observations
    .map(({ timePeriod, revisions }) => ({ timePeriod, revisions: revisions.filter(({ id }) => !known.has(id)) }))
    .filter(({ revisions }) => revisions.length > 0)
  return more.length === 0 ? here : { ...here, observations: joinObservations([...here.observations, ...more]) }
}
