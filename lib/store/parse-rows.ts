import type { Table } from 'dexie'
import type { z } from 'zod/mini'
import type { HegaoDatabase } from './database'
import { quickCheck } from './quick-check'

/** Rows that parse, and the keys of those that do not. */
export interface ParsedRows<T> {
  rows: T[]
  invalid: { key: string; row: unknown; reason: string }[]
}

/** Parses rows; never throws. */
export function parseRows<T>(schema: z.ZodMiniType<T>, keyOf: (row: unknown) => string, rows: readonly unknown[]): ParsedRows<T> {
  const parsed: ParsedRows<T> = { rows: [], invalid: [] }
  const isSound = quickCheck(schema)
  for (const row of rows) {
    if (isSound?.(row)) {
      parsed.rows.push(row as T)
      continue
    }
    const result = schema.safeParse(row)
    if (result.success) parsed.rows.push(result.data)
    else parsed.invalid.push({ key: keyOf(row), row, reason: result.error.issues.map((issue) => issue.path.join('.')).join() })
  }
  return parsed
}

/** Moves invalid rows of a table to the quarantine, in one transaction. */
export async function quarantine(
  database: HegaoDatabase,
  table: Table<unknown, string>,
  invalid: ParsedRows<unknown>['invalid'],
): Promise<void> {
  if (invalid.length === 0) return
  await database.transaction('rw', table, database.quarantine, async () => {
    const at = Date.now()
    await database.quarantine.bulkAdd(invalid.map((row) => ({ ...row, table: table.name, at })))
    await table.bulkDelete(invalid.map(({ key }) => key))
  })
}
