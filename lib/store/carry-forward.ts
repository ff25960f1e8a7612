import type { BackupContent } from '../register/backup-format'
import { HegaoDatabase } from './database'
import { MIGRATIONS } from './migrations'
import { USER_TABLES } from './user-tables'

/**
 * The tables of an older backup as they are today: the same steps that carry a database over, run in one of its own that is gone
 * afterwards. Null where its rows do not fit its version.
 */
export async function carryForward({ databaseVersion, tables }: BackupContent): Promise<BackupContent['tables'] | null> {
  const temporary = `hegao-carry-${crypto.randomUUID()}`
  const old = new HegaoDatabase(
    temporary,
    MIGRATIONS.filter(({ version }) => version <= databaseVersion),
  )
  const newest = new HegaoDatabase(temporary)
  try {
    for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd(rows)
    old.close()
    await newest.open()
    return Object.fromEntries(await Promise.all(USER_TABLES.map(async ({ name }) => [name, await newest.table(name).toArray()])))
  } catch {
    return null
  } finally {
    old.close()
    await newest.delete()
  }
}
