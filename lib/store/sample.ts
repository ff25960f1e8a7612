/** The sample to try: applied as an import, removed without trace. */
import { SAMPLE_DEFAULTS, SAMPLE_TITLE, sampleEntries } from '../register/sample'
import { type ApplyOutcome, applyEntries } from './apply-entries'
import { changeRegister, RefusedChange } from './change-register'
import type { HegaoDatabase } from './database'
import { listImports, undoImport } from './imports'
import type { Done, Refusal } from './refusal'
import type { ImportRow } from './register-rows'

/** The import that brought the sample; null where there is none. Read only: fit for a live query. */
export async function findSample(database: HegaoDatabase): Promise<ImportRow | null> {
  return (await listImports(database)).find(({ kind, undoneAt }) => kind === 'sample' && undoneAt === null) ?? null
}

/** Adds the sample. Into an empty register it is the register's own county; beside other figures it goes by its name. */
export async function applySample(database: HegaoDatabase, at: number): Promise<ApplyOutcome> {
  const isEmpty = (await database.series.count()) === 0 && (await database.registerDefaults.count()) === 0
  return applyEntries(database, sampleEntries(isEmpty ? '' : '清河县'), {
    importInfo: { kind: 'sample', title: SAMPLE_TITLE, sheet: '', failed: 0 },
    at,
    ...(isEmpty ? { defaults: SAMPLE_DEFAULTS } : {}),
  })
}

/** Takes the sample out with all that was tried on it: changed values, places, merges, its row in the log. The user's own stays. */
export function removeSample(database: HegaoDatabase, at: number): Promise<Done | Refusal> {
  return changeRegister(database, async () => {
    const sample = await findSample(database)
    if (!sample) throw new RefusedChange('not-found', SAMPLE_TITLE)
    const before = await database.series.toCollection().primaryKeys()
    const outcome = await undoImport(database, sample.id, at, { withLater: true })
    if (outcome.status === 'refused') throw new RefusedChange(outcome.reason, outcome.place)
    const after = new Set(await database.series.toCollection().primaryKeys())
    await database.places
      .where('series')
      .anyOf(before.filter((id) => !after.has(id)))
      .delete()
    const own = new Set(sample.added.indicators)
    await database.moves.filter(({ from, into }) => own.has(from) && own.has(into)).delete()
    await database.imports.delete(sample.id)
    return { status: 'done' as const }
  })
}
