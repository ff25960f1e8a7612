/** Entries into the register: one transaction, revisions only ever added, a row in the import log. */
import { addIndicators, addToSeries, groupBySeries, type Stamp } from '../register/build-register'
import { canonicalEntries } from '../register/canonical-entries'
import { type Indicator, indicatorSchema, type RegisterDefaults, type RegisterEntry, type Series, seriesSchema } from '../register/model'
import { planEntries } from '../register/plan'
import { parseTimePeriod } from '../register/time-period'
import { changeRegister, checkedRow, nextOrder, RefusedChange, rowsForChange } from './change-register'
import type { HegaoDatabase } from './database'
import { type Refusal, refused } from './refusal'
import { type ImportInfo, type ImportRow, importRowSchema, registerDefaultsRowSchema } from './register-rows'
import { readTable } from './register-tables'
import { hasRoomFor } from './storage-health'

/** Series that are read and written together; between two such steps the page can draw and the user can cancel. */
const CHUNK = 100

export interface ApplyOptions {
  /** What the log says of it; null for a value typed by hand, which stands in its series only. */
  importInfo: ImportInfo | null
  /** Whose figures they are, taken on where the register does not say yet; undone with the import. */
  defaults?: RegisterDefaults
  /** Now, in milliseconds since 1970. */
  at: number
  /** Entries done so far. */
  onProgress?: (done: number, total: number) => void
  /** Cancels until the moment it is done: nothing of it stays. */
  signal?: AbortSignal
}

export interface EntryCounts {
  new: number
  revision: number
  same: number
}

export type ApplyOutcome = { status: 'done'; importId: string | null; counts: EntryCounts } | { status: 'cancelled' } | Refusal

/** Adds entries, all or none; those named by an alias join the indicator that has it. Rejects where the database does (`troubleOf`); nothing is stored then either. */
export async function applyEntries(database: HegaoDatabase, given: readonly RegisterEntry[], options: ApplyOptions): Promise<ApplyOutcome> {
  const { importInfo, at, signal } = options
  const stamp: Stamp = { recordedAt: at, importId: importInfo && crypto.randomUUID(), newId: () => crypto.randomUUID() }
  if (!(await hasRoomFor(given.length))) return refused('no-room', '')
  try {
    return await changeRegister(database, async () => {
      checkPeriods(given)
      const entries = canonicalEntries((await readTable(database.indicators, indicatorSchema)).rows, given)
      const tally = await addSeries(database, entries, stamp, options)
      const added = await addNames(database, entries)
      const defaults = await addDefaults(database, options.defaults)
      if (importInfo && stamp.importId)
        await logImport(database, { ...importInfo, id: stamp.importId, at, ...tally, added: { ...added, defaults } })
      signal?.throwIfAborted()
      return { status: 'done' as const, importId: stamp.importId, counts: tally.counts }
    })
  } catch (error) {
    if (signal?.aborted) return { status: 'cancelled' }
    throw error
  }
}

type Tally = Pick<ImportRow, 'counts' | 'confirmed'>

function checkPeriods(entries: readonly RegisterEntry[]): void {
  for (const { key, timePeriod } of entries)
    if (parseTimePeriod(timePeriod) === null) throw new RefusedChange('invalid-entry', `${key.indicator} ${timePeriod}`)
}

async function addSeries(
  database: HegaoDatabase,
  entries: readonly RegisterEntry[],
  stamp: Stamp,
  { onProgress, signal }: ApplyOptions,
): Promise<Tally> {
  const groups = [...groupBySeries(entries)]
  const tally: Tally = { counts: { new: 0, revision: 0, same: 0 }, confirmed: {} }
  let done = 0
  for (let start = 0; start < groups.length; start += CHUNK) {
    signal?.throwIfAborted()
    const chunk = groups.slice(start, start + CHUNK)
    const held = await rowsForChange(
      database,
      database.series,
      seriesSchema,
      chunk.map(([id]) => id),
    )
    const changed: Series[] = []
    for (const [id, own] of chunk) {
      const before = held.get(id) ?? null
      count(tally, before, own)
      changed.push(checkedRow(seriesSchema, addToSeries(before, own, stamp), own[0].key.indicator))
      done += own.length
    }
    await database.series.bulkPut(changed)
    onProgress?.(done, entries.length)
  }
  return tally
}

/** What the entries of one series do, and which earlier import they agree with. */
function count(tally: Tally, series: Series | null, entries: readonly RegisterEntry[]): void {
  const register = { defaults: { refArea: '', basis: '' }, indicators: [], series: series ? [series] : [] }
  const broughtBy = new Map(series?.observations.map(({ timePeriod, revisions }) => [timePeriod, revisions.at(-1)?.importId ?? null]))
  for (const { entry, fate } of planEntries(register, entries)) {
    tally.counts[fate] += 1
    if (fate !== 'same') broughtBy.delete(entry.timePeriod)
    const earlier = fate === 'same' ? broughtBy.get(entry.timePeriod) : null
    if (earlier) tally.confirmed[earlier] = (tally.confirmed[earlier] ?? 0) + 1
  }
}

async function addNames(database: HegaoDatabase, entries: readonly RegisterEntry[]): Promise<Omit<ImportRow['added'], 'defaults'>> {
  const names = [...new Set(entries.map(({ key }) => key.indicator))]
  const held = await rowsForChange(database, database.indicators, indicatorSchema, names)
  const changed: Indicator[] = []
  const added: Omit<ImportRow['added'], 'defaults'> = { indicators: [], aliases: [] }
  for (const indicator of addIndicators([...held.values()], entries)) {
    const before = held.get(indicator.name)
    if (before === indicator) continue
    changed.push(checkedRow(indicatorSchema, indicator, indicator.name))
    if (!before) added.indicators.push(indicator.name)
    for (const alias of indicator.aliases) if (!before?.aliases.includes(alias)) added.aliases.push({ indicator: indicator.name, alias })
  }
  await database.indicators.bulkPut(changed)
  return added
}

async function addDefaults(database: HegaoDatabase, after: RegisterDefaults | undefined): Promise<ImportRow['added']['defaults']> {
  if (!after || (await database.registerDefaults.get('defaults'))) return null
  await database.registerDefaults.put(checkedRow(registerDefaultsRowSchema, { ...after, id: 'defaults' }, after.refArea))
  return { before: { refArea: '', basis: '' }, after }
}

async function logImport(database: HegaoDatabase, row: Omit<ImportRow, 'order' | 'undoneAt'>): Promise<void> {
  const order = await nextOrder(database.imports)
  await database.imports.add(checkedRow(importRowSchema, { ...row, order, undoneAt: null }, row.title))
}
