/** One change of the register: a transaction over all its tables that happens whole or not at all. */
import { Dexie, type Table } from 'dexie'
import type { z } from 'zod/mini'
import type { HegaoDatabase } from './database'
import { type ParsedRows, parseRows, quarantine } from './parse-rows'
import type { Refusal, RefusalReason } from './refusal'
import { refused } from './refusal'
import { registerTables } from './register-tables'

/** Thrown inside a change to take it back and say why. */
export class RefusedChange extends Error {
  readonly refusal: Refusal
  constructor(reason: RefusalReason, place: string) {
    super(`${reason}: ${place}`)
    this.name = 'RefusedChange'
    this.refusal = refused(reason, place)
  }
}

/** Runs a change in one transaction. A `RefusedChange` undoes it and becomes the outcome; any other error undoes it and rejects. */
export async function changeRegister<T>(database: HegaoDatabase, change: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await database.transaction('rw', registerTables(database), change)
  } catch (error) {
    if (error instanceof RefusedChange) return error.refusal
    throw error
  }
}

/** The rows of some keys, for a change: what cannot be read is moved to the quarantine and counts as absent. */
export async function rowsForChange<T>(
  database: HegaoDatabase,
  table: Table<T, string>,
  schema: z.ZodMiniType<T>,
  keys: readonly string[],
): Promise<Map<string, T>> {
  stayInside()
  const rows = new Map<string, T>()
  const invalid: ParsedRows<T>['invalid'] = []
  for (const [index, row] of (await table.bulkGet([...keys])).entries()) {
    const key = keys[index]
    if (row === undefined || key === undefined) continue
    const parsed = parseRows(schema, () => key, [row])
    invalid.push(...parsed.invalid)
    if (parsed.rows[0] !== undefined) rows.set(key, parsed.rows[0])
  }
  if (invalid.length > 0) await quarantine(database, table as Table<unknown, string>, invalid)
  return rows
}

/**
 * Dexie loses a transaction over some hundred awaits in a row that ask nothing of the database; what follows would be written
 * outside of it and stay when the rest fails. So that is an error here.
 */
export function stayInside(): void {
  if (!Dexie.currentTransaction) throw new Error('this change left its transaction')
}

/** A row that is about to be stored; refused where it is none, so that what is stored can be read again. */
export function checkedRow<T>(schema: z.ZodMiniType<T>, row: T, place: string): T {
  stayInside()
  const parsed = schema.safeParse(row)
  if (parsed.success) return parsed.data
  const isTooMany = parsed.error.issues.some((issue) => issue.code === 'too_big' && issue.origin === 'array')
  throw new RefusedChange(isTooMany ? 'too-many' : 'invalid-entry', place)
}

/** One more than the last position of a log; the clock may be set back. */
export async function nextOrder(table: Table<{ order: number }, string>): Promise<number> {
  const last = await table.orderBy('order').last()
  return (last?.order ?? 0) + 1
}
