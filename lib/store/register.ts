/** The register 台账 as it is stored: read whole, watched, and what it takes for granted. */
import { liveQuery } from 'dexie'
import type { Register, RegisterDefaults } from '../register/model'
import type { HegaoDatabase } from './database'
import { seriesParser } from './kept-series'
import { quarantine } from './parse-rows'
import { registerDefaultsRowSchema } from './register-rows'
import { ownKey, readRegisterTables, registerTables } from './register-tables'

/**
 * The whole register. Rows that cannot be read are moved to the quarantine first (see `countQuarantined`): nothing is lost silently.
 * Rejects where the database does; `troubleOf` tells why.
 */
export async function loadRegister(database: HegaoDatabase): Promise<Register> {
  const { register, invalid } = await readRegisterTables(database)
  for (const [table, rows] of invalid) await quarantine(database, table, rows)
  return register
}

/** How many rows are kept apart because they could not be read. For a live query. */
export function countQuarantined(database: HegaoDatabase): Promise<number> {
  return database.quarantine.count()
}

/** The whole register but for rows that cannot be read. Read only: fit for a live query. */
export async function readRegister(database: HegaoDatabase): Promise<Register> {
  return (await readRegisterTables(database)).register
}

/**
 * Calls back with the register now and after every change in any page; series that did not change are the same objects.
 * `unreadable` rows are left out of it. Returns what ends it.
 */
export function watchRegister(
  database: HegaoDatabase,
  onRegister: (register: Register, unreadable: number) => void,
  onError: (error: unknown) => void = () => {},
): () => void {
  const parse = seriesParser((row) => ownKey(database.series, row))
  const subscription = liveQuery(() => readRegisterTables(database, parse)).subscribe({
    next: ({ register, invalid }) => {
      const unreadable = [...invalid.values()].reduce((sum, rows) => sum + rows.length, 0)
      onRegister(register, unreadable)
    },
    error: onError,
  })
  return () => subscription.unsubscribe()
}

/** Whose figures these are when nothing else is said. */
export async function setDefaults(database: HegaoDatabase, defaults: RegisterDefaults): Promise<void> {
  const row = registerDefaultsRowSchema.parse({ id: 'defaults', ...defaults })
  await database.transaction('rw', registerTables(database), () => database.registerDefaults.put(row))
}
