/** The register inside a backup, for whoever has no database: the command line. */
import type { z } from 'zod/mini'
import { type BackupRefusal, readBackup, refuse } from './backup-format'
import { indicatorSchema, type Register, registerDefaultsSchema, seriesSchema } from './model'

export type BackupRegister = { status: 'read'; register: Register } | BackupRefusal

/** Reads the register out of the text of a backup. A row that cannot be read refuses the whole: a check against half a register misleads. */
export async function readBackupRegister(text: string): Promise<BackupRegister> {
  const reading = await readBackup(text)
  if (reading.status === 'refused') return reading
  const { tables } = reading.content
  const series = parseAll('series', tables.series, seriesSchema)
  const indicators = parseAll('indicators', tables.indicators, indicatorSchema)
  const defaults = parseAll('registerDefaults', tables.registerDefaults, registerDefaultsSchema)
  for (const table of [series, indicators, defaults]) if ('status' in table) return table
  if ('status' in series || 'status' in indicators || 'status' in defaults) return refuse('damaged')
  const { refArea, basis } = defaults.rows[0] ?? { refArea: '', basis: '' }
  return { status: 'read', register: { defaults: { refArea, basis }, indicators: indicators.rows, series: series.rows } }
}

function parseAll<T>(table: string, rows: readonly unknown[] | undefined, schema: z.ZodMiniType<T>): { rows: T[] } | BackupRefusal {
  const parsed: T[] = []
  for (const [index, row] of (rows ?? []).entries()) {
    const result = schema.safeParse(row)
    if (!result.success) return refuse('damaged', `${table} ${index + 1}`)
    parsed.push(result.data)
  }
  return { rows: parsed }
}
