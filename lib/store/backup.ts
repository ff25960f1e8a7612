/** Everything that the user made, written into one text and restored from it. */
import {
  type BackupContent,
  type BackupRefusal,
  DATABASE_VERSION,
  readBackup,
  refuse,
  sha256,
  writeBackup,
} from '../register/backup-format'
import { carryForward } from './carry-forward'
import type { HegaoDatabase } from './database'
import { ownKey } from './register-tables'
import { USER_TABLES, type UserTableName } from './user-tables'

/** Rows that parsed, by table and key. */
export type TableRows = Map<UserTableName, Map<string, object>>

/** All tables at one moment, as the text of a backup. `at`: now, in milliseconds since 1970. */
export async function createBackup(database: HegaoDatabase, at: number): Promise<string> {
  return writeRows((await readRows(database)).rows, at)
}

/** A name for the file: `核稿备份-20261125-1846.hegao.json`. */
export function backupFileName(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`
  return `核稿备份-${day}-${two(at.getHours())}${two(at.getMinutes())}.hegao.json`
}

export function writeRows(rows: TableRows, at: number): Promise<string> {
  return writeBackup({ databaseVersion: DATABASE_VERSION, createdAt: at, tables: tablesOf(rows) })
}

/** A checksum of what the tables hold, whenever it was read. */
export function digestRows(rows: TableRows): Promise<string> {
  return sha256(JSON.stringify(tablesOf(rows)))
}

function tablesOf(rows: TableRows): BackupContent['tables'] {
  return Object.fromEntries([...rows].map(([name, own]) => [name, [...own.values()]]))
}

/** What stands in the tables now, and how many rows cannot be read. Inside a transaction over them, or in one of its own. */
export function readRows(database: HegaoDatabase): Promise<{ rows: TableRows; unreadable: number }> {
  return database.transaction('r', userTables(database), async () => {
    const rows: TableRows = new Map()
    let unreadable = 0
    for (const table of USER_TABLES) {
      const stored = database.table(table.name)
      const parsed = new Map<string, object>()
      for (const row of await stored.toArray()) {
        const sound = table.parse(row)
        if (sound) parsed.set(ownKey(stored, row), sound)
        else unreadable += 1
      }
      rows.set(table.name, parsed)
    }
    return { rows, unreadable }
  })
}

export function userTables(database: HegaoDatabase) {
  return USER_TABLES.map(({ name }) => database.table(name))
}

export type BackupRows = { status: 'read'; rows: TableRows; createdAt: number } | BackupRefusal

/** The rows of a backup in the form of today. One that its table cannot hold refuses the whole. */
export async function readBackupRows(database: HegaoDatabase, text: string): Promise<BackupRows> {
  const reading = await readBackup(text)
  if (reading.status === 'refused') return reading
  const { content } = reading
  const tables = content.databaseVersion < DATABASE_VERSION ? await carryForward(content) : content.tables
  if (tables === null) return refuse('damaged', `v${content.databaseVersion}`)
  return parseTables(database, { ...content, tables })
}

function parseTables(database: HegaoDatabase, { tables, createdAt }: BackupContent): BackupRows {
  const unknown = Object.keys(tables).find((name) => !USER_TABLES.some((table) => table.name === name))
  if (unknown !== undefined) return refuse('damaged', unknown)
  const rows: TableRows = new Map()
  for (const table of USER_TABLES) {
    const parsed = new Map<string, object>()
    for (const [index, row] of (tables[table.name] ?? []).entries()) {
      const sound = table.parse(row)
      const key = ownKey(database.table(table.name), sound)
      if (!sound || parsed.has(key)) return refuse('damaged', `${table.name} ${index + 1}`)
      parsed.set(key, sound)
    }
    rows.set(table.name, parsed)
  }
  return { status: 'read', rows, createdAt }
}
