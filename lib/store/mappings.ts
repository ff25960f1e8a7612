/** How sheets of a shape were understood: kept as JSON, since only the reader of sheets knows what a mapping is. */
import type { HegaoDatabase } from './database'
import { mappingRowSchema } from './register-rows'

/** The mapping that was remembered for a shape, to be parsed by the caller; null where there is none or it cannot be read. */
export async function findMapping(database: HegaoDatabase, shape: string): Promise<unknown> {
  const row = mappingRowSchema.safeParse(await database.mappings.get(shape))
  if (!row.success) return null
  try {
    return JSON.parse(row.data.mapping)
  } catch {
    return null
  }
}

/** Remembers a mapping (any JSON value) for a shape: fingerprint of its headers, up to 200 characters. Throws where it is too large. */
export async function rememberMapping(database: HegaoDatabase, shape: string, mapping: unknown, at: number): Promise<void> {
  await database.mappings.put(mappingRowSchema.parse({ shape, mapping: JSON.stringify(mapping), at }))
}
