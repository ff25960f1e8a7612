/** Single values, changed by hand: one more revision, or the last one taken back. */
import { type RegisterEntry, type Revision, type Series, seriesSchema } from '../register/model'
import { changeRegister, checkedRow, RefusedChange, rowsForChange } from './change-register'
import type { HegaoDatabase } from './database'
import type { Done, Refusal } from './refusal'

export type ReviseOutcome = { status: 'done'; revision: Revision } | Refusal

/**
 * Adds a revision: the current one with some fields changed, be it only source or note. Withdrawing is `{ obsStatus: 'M' }`.
 * Refused as `not-found` where the observation is gone; a new value comes by `applyEntries`.
 */
export function reviseObservation(
  database: HegaoDatabase,
  series: string,
  timePeriod: string,
  patch: Partial<RegisterEntry['value']>,
  at: number,
): Promise<ReviseOutcome> {
  return changeRegister(database, async () => {
    const held = await heldFor(database, series, timePeriod)
    return { status: 'done' as const, revision: await append(database, held, patch, at) }
  })
}

type Patch = Partial<RegisterEntry['value']>

/** One value to be changed. */
export interface Change {
  series: string
  timePeriod: string
  /** Fields of the current revision that change; as a function of it, null where nothing is to be changed. */
  patch: Patch | ((current: Revision) => Patch | null)
}

/** A revision and where it stands, to be taken back. */
export interface MadeRevision {
  series: string
  timePeriod: string
  revision: string
}

/** Several changes at once, all or none: a block of pasted cells. */
export function reviseObservations(
  database: HegaoDatabase,
  changes: readonly Change[],
  at: number,
): Promise<{ status: 'done'; made: MadeRevision[] } | Refusal> {
  return changeRegister(database, async () => {
    const made: MadeRevision[] = []
    for (const { series, timePeriod, patch } of changes) {
      const held = await heldFor(database, series, timePeriod)
      const changed = typeof patch === 'function' ? patch(held.current) : patch
      if (changed !== null) made.push({ series, timePeriod, revision: (await append(database, held, changed, at)).id })
    }
    return { status: 'done' as const, made }
  })
}

interface Held {
  row: Series
  timePeriod: string
  current: Revision
}

async function heldFor(database: HegaoDatabase, series: string, timePeriod: string): Promise<Held> {
  const row = await seriesForChange(database, series, timePeriod)
  const current = row.observations.find((observation) => observation.timePeriod === timePeriod)?.revisions.at(-1)
  if (!current) throw new RefusedChange('not-found', timePeriod)
  return { row, timePeriod, current }
}

async function append(database: HegaoDatabase, { row, timePeriod, current }: Held, patch: Patch, at: number): Promise<Revision> {
  const revision: Revision = { ...current, ...patch, id: crypto.randomUUID(), recordedAt: at, importId: null }
  await putRevisions(database, row, timePeriod, (revisions) => [...revisions, revision])
  return revision
}

/**
 * Takes back a single revision that was typed, while it is the last one: for undoing. Where nothing is left, observation and series
 * go; the indicator stays. Refused as `changed-since` where another revision came after, or it came by an import (`undoImport`).
 */
export function takeBackRevision(database: HegaoDatabase, series: string, timePeriod: string, revisionId: string): Promise<Done | Refusal> {
  return takeBackRevisions(database, [{ series, timePeriod, revision: revisionId }])
}

/** Several of them, all or none. */
export function takeBackRevisions(database: HegaoDatabase, made: readonly MadeRevision[]): Promise<Done | Refusal> {
  return changeRegister(database, async () => {
    for (const { series, timePeriod, revision } of [...made].reverse()) {
      const row = await seriesForChange(database, series, timePeriod)
      const last = row.observations.find((observation) => observation.timePeriod === timePeriod)?.revisions.at(-1)
      if (!last) throw new RefusedChange('not-found', timePeriod)
      if (last.id !== revision || last.importId !== null) throw new RefusedChange('changed-since', timePeriod)
      await putRevisions(database, row, timePeriod, (revisions) => revisions.slice(0, -1))
    }
    return { status: 'done' as const }
  })
}

async function seriesForChange(database: HegaoDatabase, series: string, timePeriod: string): Promise<Series> {
  const row = (await rowsForChange(database, database.series, seriesSchema, [series])).get(series)
  if (!row) throw new RefusedChange('not-found', timePeriod)
  return row
}

async function putRevisions(
  database: HegaoDatabase,
  row: Series,
  timePeriod: string,
  change: (revisions: Revision[]) => Revision[],
): Promise<void> {
  const observations = row.observations
    .map((one) => (one.timePeriod === timePeriod ? { timePeriod, revisions: change(one.revisions) } : one))
    .filter(({ revisions }) => revisions.length > 0)
  if (observations.length === 0) await database.series.delete(row.id)
  else await database.series.put(checkedRow(seriesSchema, { ...row, observations }, row.indicator))
}
