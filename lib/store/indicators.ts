/** Indicators: their other names, a new name. Making two one is in `merge-indicators.ts`. */
import { type Indicator, indicatorSchema, seriesSchema } from '../register/model'
import { changeRegister, checkedRow, RefusedChange, rowsForChange } from './change-register'
import type { HegaoDatabase } from './database'
import { renamed } from './join-series'
import { redirectPlaces } from './moves'
import type { Done, Refusal } from './refusal'

/**
 * Adds an indicator, or changes aliases and note of the one with this name. The name itself and repetitions are no aliases;
 * refused as `name-taken` where an alias is the name of another: merging makes one of the two.
 */
export function saveIndicator(database: HegaoDatabase, indicator: Indicator): Promise<Done | Refusal> {
  return changeRegister(database, async () => {
    const aliases = [...new Set(indicator.aliases)].filter((alias) => alias !== indicator.name)
    const [taken] = await database.indicators.where('name').anyOf(aliases).primaryKeys()
    if (taken !== undefined) throw new RefusedChange('name-taken', taken)
    await database.indicators.put(checkedRow(indicatorSchema, { ...indicator, aliases }, indicator.name))
    return { status: 'done' as const }
  })
}

/** Removes an indicator without values; refused as `has-values` where it has some. */
export function removeIndicator(database: HegaoDatabase, name: string): Promise<Done | Refusal> {
  return changeRegister(database, async () => {
    if ((await database.series.where('indicator').equals(name).count()) > 0) throw new RefusedChange('has-values', name)
    await database.indicators.delete(name)
    return { status: 'done' as const }
  })
}

/** Gives an indicator another name; the old one stays as an alias, since documents use it. Renaming back undoes it. */
export function renameIndicator(database: HegaoDatabase, from: string, to: string): Promise<Done | Refusal> {
  return changeRegister(database, async () => {
    const held = await rowsForChange(database, database.indicators, indicatorSchema, [from, to])
    const indicator = held.get(from)
    if (!indicator) throw new RefusedChange('not-found', from)
    if (from === to) return { status: 'done' as const }
    if (held.has(to)) throw new RefusedChange('name-taken', to)
    const aliases = [...new Set([...indicator.aliases, from])].filter((alias) => alias !== to)
    await database.indicators.delete(from)
    await database.indicators.put(checkedRow(indicatorSchema, { ...indicator, name: to, aliases }, to))
    const ids = await database.series.where('indicator').equals(from).primaryKeys()
    const series = [...(await rowsForChange(database, database.series, seriesSchema, ids)).values()]
    await database.series.bulkDelete(series.map(({ id }) => id))
    await database.series.bulkPut(series.map((one) => renamed(one, to)))
    await redirectPlaces(database, series, (id, timePeriod) => ({ series: `${to}${id.slice(from.length)}`, timePeriod }))
    await renameInLog(database, from, to)
    return { status: 'done' as const }
  })
}

/** An import that had added the indicator finds it again when it is undone. */
async function renameInLog(database: HegaoDatabase, from: string, to: string): Promise<void> {
  await database.imports.toCollection().modify((row) => {
    row.added.indicators = row.added.indicators.map((name) => (name === from ? to : name))
    for (const entry of row.added.aliases) if (entry.indicator === from) entry.indicator = to
  })
}
