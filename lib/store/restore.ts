/** Restoring a backup: what it would do, then all of it or nothing. */
import type { BackupRefusal } from '../register/backup-format'
import { readBackupRows, readRows, type TableRows, userTables, writeRows } from './backup'
import { stayInside } from './change-register'
import type { HegaoDatabase } from './database'
import { quarantine } from './parse-rows'
import { type Done, type Refusal, refused } from './refusal'
import { type RestorePointRow, restorePointRowSchema } from './register-rows'
import { ownKey } from './register-tables'
import { USER_TABLES, type UserTableName } from './user-tables'

/** `merge` keeps what only stands here; `replace` makes everything as it was in the backup. */
export type RestoreMode = 'merge' | 'replace'

/** What happens to the rows of one table: 新增, 更改, 不变, and for `replace` 移除. */
export interface TableFate {
  table: UserTableName
  new: number
  changed: number
  same: number
  removed: number
}

export interface RestorePlan {
  mode: RestoreMode
  /** When the backup was written. */
  createdAt: number
  /** Tables of which neither side has a row are left out. */
  tables: TableFate[]
  /** What the plan was made from: the tables as they were, and as they will be. */
  before: TableRows
  after: TableRows
}

/** What restoring the text of a backup would do, or why it is refused. Changes nothing. */
export async function planRestore(
  database: HegaoDatabase,
  text: string,
  mode: RestoreMode,
): Promise<{ status: 'planned'; plan: RestorePlan } | BackupRefusal> {
  const backup = await readBackupRows(database, text)
  if (backup.status === 'refused') return backup
  const before = (await readRows(database)).rows
  const after: TableRows = new Map()
  const tables: TableFate[] = []
  for (const table of USER_TABLES) {
    const [here, there] = [rowsOf(before, table.name), rowsOf(backup.rows, table.name)]
    const fate: TableFate = { table: table.name, new: 0, changed: 0, same: 0, removed: 0 }
    const result = new Map(mode === 'merge' ? here : [])
    for (const [key, row] of there) {
      const own = here.get(key)
      const next = own && mode === 'merge' ? table.join(own, row) : row
      result.set(key, next)
      fate[own === undefined ? 'new' : isSame(own, next) ? 'same' : 'changed'] += 1
    }
    for (const key of here.keys()) if (!result.has(key)) fate.removed += 1
    after.set(table.name, result)
    if (here.size + there.size > 0) tables.push(fate)
  }
  return { status: 'planned', plan: { mode, createdAt: backup.createdAt, tables, before, after } }
}

/**
 * Carries a plan out in one transaction. Refused as `changed-since` where anything was changed after the plan was made: make a new
 * plan. What was there before is kept as a restore point.
 */
export async function restore(database: HegaoDatabase, plan: RestorePlan, at: number): Promise<Done | Refusal> {
  const point: RestorePointRow = { id: 'before-restore', at, text: await writeRows(plan.before, at) }
  const tables = [...userTables(database), database.quarantine, database.restorePoints]
  return database.transaction('rw', tables, async () => {
    if (!isUnchanged(plan.before, (await readRows(database)).rows)) return refused('changed-since', '')
    for (const { name } of USER_TABLES) {
      await keepUnreadable(database, name)
      stayInside()
      const [before, after] = [rowsOf(plan.before, name), rowsOf(plan.after, name)]
      const changed = [...after].filter(([key, row]) => !isSame(before.get(key), row)).map(([, row]) => row)
      await database.table(name).bulkDelete([...before.keys()].filter((key) => !after.has(key)))
      await database.table(name).bulkPut(changed)
    }
    await database.restorePoints.put(point)
    return { status: 'done' }
  })
}

/** Everything as it was before the last restore, to be planned and restored with `replace`; null where there was none. */
export async function readRestorePoint(database: HegaoDatabase): Promise<RestorePointRow | null> {
  const row = restorePointRowSchema.safeParse(await database.restorePoints.get('before-restore'))
  return row.success ? row.data : null
}

function rowsOf(rows: TableRows, name: UserTableName): Map<string, object> {
  return rows.get(name) ?? new Map()
}

/** Rows were parsed by the same schema: the order of their fields is the same. */
function isSame(a: object | undefined, b: object): boolean {
  return a === b || (a !== undefined && JSON.stringify(a) === JSON.stringify(b))
}

function isUnchanged(before: TableRows, now: TableRows): boolean {
  return USER_TABLES.every(({ name }) => {
    const [then, own] = [rowsOf(before, name), rowsOf(now, name)]
    return then.size === own.size && [...own].every(([key, row]) => isSame(then.get(key), row))
  })
}

/** A row that nobody can read is kept apart before another may take its place. */
async function keepUnreadable(database: HegaoDatabase, name: UserTableName): Promise<void> {
  const table = database.table<unknown, string>(name)
  const parse = USER_TABLES.find((one) => one.name === name)?.parse
  const invalid = (await table.toArray()).filter((row) => !parse?.(row))
  await quarantine(
    database,
    table,
    invalid.map((row) => ({ key: ownKey(table, row), row, reason: 'restore' })),
  )
}
