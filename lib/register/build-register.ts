/** Entries into series: the one way in which values join a register, in memory and in the store. */
import type { Indicator, Observation, Register, RegisterEntry, Revision, Series } from './model'
import { seriesId } from './model'
import { isSameValue } from './plan'
import { comparePeriods } from './time-period'

/** What the register itself gives to every new revision. */
export interface Stamp {
  recordedAt: number
  importId: string | null
  /** A new identity for each revision. */
  newId(): string
}

/** The register with the entries added, in their order; the one given stays as it is. What the register holds already adds no revision. */
export function addEntries(register: Register, entries: readonly RegisterEntry[], stamp: Stamp): Register {
  const series = new Map(register.series.map((one) => [one.id, one]))
  for (const [id, own] of groupBySeries(entries)) series.set(id, addToSeries(series.get(id) ?? null, own, stamp))
  return { ...register, indicators: addIndicators(register.indicators, entries), series: [...series.values()] }
}

/** Entries by `seriesId` of their key, in their order. */
export function groupBySeries(entries: readonly RegisterEntry[]): Map<string, [RegisterEntry, ...RegisterEntry[]]> {
  const groups = new Map<string, [RegisterEntry, ...RegisterEntry[]]>()
  for (const entry of entries) {
    const id = seriesId(entry.key)
    const group = groups.get(id)
    if (group) group.push(entry)
    else groups.set(id, [entry])
  }
  return groups
}

/** A series with entries of its own key added; null begins a new one. */
export function addToSeries(series: Series | null, entries: readonly [RegisterEntry, ...RegisterEntry[]], stamp: Stamp): Series {
  const observations = new Map<string, Observation>()
  for (const observation of series?.observations ?? []) observations.set(observation.timePeriod, observation)
  for (const { timePeriod, value } of entries) {
    const revisions = observations.get(timePeriod)?.revisions ?? []
    const current = revisions.at(-1)
    if (current && isSameValue(current, value)) continue
    const revision: Revision = { ...value, id: stamp.newId(), recordedAt: stamp.recordedAt, importId: stamp.importId }
    observations.set(timePeriod, { timePeriod, revisions: [...revisions, revision] })
  }
  const ordered = [...observations.values()].sort((a, b) => comparePeriods(a.timePeriod, b.timePeriod))
  const { key } = entries[0]
  return { ...key, id: seriesId(key), observations: ordered }
}

/** The indicators with those of the entries added and their aliases joined; a name is no alias of itself. */
export function addIndicators(indicators: readonly Indicator[], entries: readonly Pick<RegisterEntry, 'key' | 'aliases'>[]): Indicator[] {
  const aliases = new Map<string, Set<string>>()
  for (const { key, aliases: own } of entries) {
    const all = aliases.get(key.indicator) ?? new Set()
    for (const alias of own) if (alias !== key.indicator) all.add(alias)
    aliases.set(key.indicator, all)
  }
  const known = indicators.map((indicator) => {
    const more = aliases.get(indicator.name)
    aliases.delete(indicator.name)
    return more?.size ? { ...indicator, aliases: [...new Set([...indicator.aliases, ...more])] } : indicator
  })
  return [...known, ...[...aliases].map(([name, own]) => ({ name, aliases: [...own], note: '' }))]
}
