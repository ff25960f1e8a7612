/** Reading the tables of the register, row by row: what cannot be read is passed over here and kept apart by `loadRegister`. */
import type { Table } from 'dexie'
import type { z } from 'zod/mini'
import { indicatorSchema, type Register, seriesSchema } from '../register/model'
import type { HegaoDatabase } from './database'
import type { SeriesParser } from './kept-series'
import { type ParsedRows, parseRows } from './parse-rows'
import { registerDefaultsRowSchema } from './register-rows'

/** The tables that a change of the register may touch; name all in the transaction. */
export function registerTables(database: HegaoDatabase): Table[] {
  const { series, indicators, registerDefaults, imports, moves, places, quarantine } = database
  return [series, indicators, registerDefaults, imports, moves, places, quarantine] as Table[]
}

/** The key of a row that may be anything. */
export function ownKey(table: Table, row: unknown): string {
  const path = table.schema.primKey.keyPath
  const value: unknown = typeof row === 'object' && row !== null && typeof path === 'string' ? Reflect.get(row, path) : undefined
  return typeof value === 'string' ? value : ''
}

/** All rows of a table that parse, and those that do not. */
export async function readTable<T>(table: Table<T, string>, schema: z.ZodMiniType<T>): Promise<ParsedRows<T>> {
  return parseRows(schema, (row) => ownKey(table, row), await table.toArray())
}

export interface ReadRegister {
  register: Register
  /** By table: what cannot be read. */
  invalid: Map<Table<unknown, string>, ParsedRows<unknown>['invalid']>
}

/** The whole register. Read only: fit for a live query. Of `parse` see `seriesParser`. */
export async function readRegisterTables(database: HegaoDatabase, parse?: SeriesParser): Promise<ReadRegister> {
  const { series, indicators, registerDefaults } = database
  const [ownSeries, ownIndicators, ownDefaults] = await Promise.all([
    parse ? series.toArray(parse) : readTable(series, seriesSchema),
    readTable(indicators, indicatorSchema),
    readTable(registerDefaults, registerDefaultsRowSchema),
  ])
  const { refArea, basis } = ownDefaults.rows[0] ?? { refArea: '', basis: '' }
  return {
    register: { defaults: { refArea, basis }, indicators: ownIndicators.rows, series: ownSeries.rows },
    invalid: new Map<Table<unknown, string>, ParsedRows<unknown>['invalid']>([
      [series, ownSeries.invalid],
      [indicators, ownIndicators.invalid],
      [registerDefaults, ownDefaults.invalid],
    ]),
  }
}
