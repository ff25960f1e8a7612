/** The import log, and taking a whole import out again. */
import { type Series, seriesSchema } from '../register/model'
import { changeRegister, RefusedChange, rowsForChange } from './change-register'
import type { HegaoDatabase } from './database'
import type { Done, Refusal } from './refusal'
import { type ImportRow, importRowSchema } from './register-rows'
import { readTable } from './register-tables'
import { type TakenOut, takeOut } from './take-out'
import { takeOutNames } from './take-out-names'

/** All imports, newest first. Read only: fit for a live query. */
export async function listImports(database: HegaoDatabase): Promise<ImportRow[]> {
  const { rows } = await readTable(database.imports, importRowSchema)
  return rows.sort((a, b) => b.order - a.order)
}

/** What undoing an import would do. */
export interface UndoPlan extends Omit<TakenOut, 'series'> {
  /** Later imports that found the same values and added none of their own: these values go as well. */
  confirmedBy: { title: string; count: number }[]
}

export interface UndoOptions {
  /** Also what was changed afterwards on values that this import had begun; for the sample. */
  withLater?: boolean
}

/** What undoing would do, before anything is done. Read only. */
export async function planUndo(database: HegaoDatabase, importId: string, { withLater = false }: UndoOptions = {}): Promise<UndoPlan> {
  const [{ rows }, log] = await Promise.all([readTable(database.series, seriesSchema), listImports(database)])
  const plan: UndoPlan = { revisions: 0, observations: 0, keptLater: 0, confirmedBy: [] }
  for (const series of rows) {
    const taken = takeOut(series, importId, withLater)
    plan.revisions += taken?.revisions ?? 0
    plan.observations += taken?.observations ?? 0
    plan.keptLater += taken?.keptLater ?? 0
  }
  for (const { title, confirmed, undoneAt } of log)
    if (undoneAt === null && confirmed[importId]) plan.confirmedBy.push({ title, count: confirmed[importId] })
  return plan
}

/**
 * Takes out what an import brought: its revisions, the indicators and aliases that only it had given, the defaults that it had set.
 * Revisions that came later stay: each is a whole value. The row in the log stays, marked as undone.
 */
export function undoImport(database: HegaoDatabase, importId: string, at: number, options: UndoOptions = {}): Promise<Done | Refusal> {
  return changeRegister(database, async () => {
    const row = (await rowsForChange(database, database.imports, importRowSchema, [importId])).get(importId)
    if (!row) throw new RefusedChange('not-found', '')
    if (row.undoneAt !== null) throw new RefusedChange('undone-already', row.title)
    const withLater = options.withLater ?? false
    const left = await takeOutRevisions(database, importId, withLater)
    await takeOutNames(database, row, left, withLater)
    await takeBackDefaults(database, row)
    await database.imports.put({ ...row, undoneAt: at })
    return { status: 'done' as const }
  })
}

/** Returns the series that are left in the register. */
async function takeOutRevisions(database: HegaoDatabase, importId: string, withLater: boolean): Promise<Series[]> {
  const left: Series[] = []
  const changed: Series[] = []
  const gone: string[] = []
  for (const series of (await readTable(database.series, seriesSchema)).rows) {
    const taken = takeOut(series, importId, withLater)
    const after = taken ? taken.series : series
    if (after) left.push(after)
    else gone.push(series.id)
    if (taken?.series) changed.push(taken.series)
  }
  await database.series.bulkPut(changed)
  await database.series.bulkDelete(gone)
  return left
}

async function takeBackDefaults(database: HegaoDatabase, { added: { defaults } }: ImportRow): Promise<void> {
  if (!defaults) return
  const now = await database.registerDefaults.get('defaults')
  const isUntouched = now?.refArea === defaults.after.refArea && now.basis === defaults.after.basis
  if (!isUntouched) return
  const wasNone = defaults.before.refArea === '' && defaults.before.basis === ''
  await (wasNone ? database.registerDefaults.delete('defaults') : database.registerDefaults.put({ id: 'defaults', ...defaults.before }))
}
