/** How a sheet is understood: plain data that the user corrects and that is remembered for sheets of the same shape. */
import { z } from 'zod/mini'

/**
 * What a column is. Of `value` columns the header tells the rest: name, period, unit, area.
 * `total` is the sum of other columns: compared with them, not imported.
 */
export const COLUMN_ROLES = [
  'indicator',
  'area',
  'period',
  'value',
  'unit',
  'basis',
  'kind',
  'alias',
  'source',
  'collectedOn',
  'total',
  'skip',
] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

/**
 * What a row is. `total` is the sum of the rows above or below: compared with them, not imported.
 * `whole` holds figures of the whole area (全县): imported without an area of its own.
 */
export const ROW_ROLES = ['title', 'header', 'data', 'whole', 'total', 'skip'] as const
export type RowRole = (typeof ROW_ROLES)[number]

/** Roles that a row below the header can have. */
export const BODY_ROLES = ['data', 'whole', 'total', 'skip'] as const
export type BodyRole = (typeof BODY_ROLES)[number]

const written = z.nullable(z.string().check(z.maxLength(80)))

const columnSchema = z.object({
  role: z.enum(COLUMN_ROLES),
  /** As people write them; null: as header, row and title say. `indicator`: the name, or the part of it that the column gives. */
  indicator: written,
  unit: written,
  timePeriod: written,
})
export type ColumnMapping = z.infer<typeof columnSchema>

/** What holds for the whole sheet; null: as the title says. */
const wholeSchema = z.object({
  indicator: written,
  refArea: written,
  timePeriod: written,
  unit: written,
  basis: written,
  valueKind: written,
})
export type WholeMapping = z.infer<typeof wholeSchema>

export const mappingSchema = z.object({
  version: z.literal(1),
  /** Rows of the header; those before it are titles. With `count` 0 the rows begin at `first`. */
  header: z.object({ first: z.int().check(z.nonnegative()), count: z.int().check(z.nonnegative(), z.lte(50)) }),
  columns: z.array(columnSchema).check(z.maxLength(500)),
  /** What words over value columns are, periods and units aside. */
  heads: z.enum(['indicator', 'area']),
  /** Rows whose role was corrected: by their label, or by their number where they have none. */
  rows: z.array(z.object({ label: z.string().check(z.maxLength(200)), row: z.int(), role: z.enum(BODY_ROLES) })).check(z.maxLength(2_000)),
  whole: wholeSchema,
})
export type Mapping = z.infer<typeof mappingSchema>

export const NOTHING_FIXED: WholeMapping = { indicator: null, refArea: null, timePeriod: null, unit: null, basis: null, valueKind: null }

/** The first row below the header. */
export function firstBodyRow({ header }: Mapping): number {
  return header.first + header.count
}

/** A column read by what its header says. */
export function plainColumn(role: ColumnRole): ColumnMapping {
  return { role, indicator: null, unit: null, timePeriod: null }
}

/** What is worth remembering for another sheet of this shape: not the periods of this one. */
export function lastingMapping(mapping: Mapping): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((column) => ({ ...column, timePeriod: null })),
    whole: { ...mapping.whole, timePeriod: null },
  }
}
