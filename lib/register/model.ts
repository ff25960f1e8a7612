/**
 * The register 台账: one source for every figure. Names follow SDMX (Statistical Data and Metadata eXchange).
 * A series is what one indicator is for one area, basis and kind of value; its observations differ by period only.
 * Nothing is overwritten: every change of an observation is one more revision.
 */
import { z } from 'zod/mini'

const name = z.string().check(z.minLength(1), z.maxLength(80))
const remark = z.string().check(z.maxLength(500))
/** `2026-11-25`. */
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
/** Digits with an optional sign and point, as written but without separators: `-3.50`. */
const decimal = z.string().check(z.regex(/^-?\d{1,30}(?:\.\d{1,15})?$/))

export const VALUE_KINDS = ['actual', 'target', 'threshold', 'forecast'] as const
export const valueKindSchema = z.enum(VALUE_KINDS)
export type ValueKind = z.infer<typeof valueKindSchema>

/** SDMX observation status: A normal, P provisional, E estimated, F forecast, M missing (also: withdrawn). */
export const OBS_STATUSES = ['A', 'P', 'E', 'F', 'M'] as const

/** Where a value comes from; what is not known is empty. */
export const sourceSchema = z.object({
  /** Name of the report or file; never its text. */
  document: remark,
  /** Table, sheet or section in it. */
  table: remark,
  office: remark,
  person: remark,
})
export type Source = z.infer<typeof sourceSchema>

/** One value of an observation. Withdrawn where `obsStatus` is M. */
export const revisionSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(40)),
  /** As written, in `unitMeasure` × 10^`unitMult`: 5.13万人 is `5.13`, 4, 人. */
  obsValue: decimal,
  unitMeasure: z.string().check(z.maxLength(20)),
  unitMult: z.int().check(z.gte(0), z.lte(12)),
  /** Printed after the point, trailing zeros counted. */
  decimals: z.int().check(z.gte(0), z.lte(15)),
  obsStatus: z.enum(OBS_STATUSES),
  source: sourceSchema,
  /** The day for which the source holds, as it says; null where it does not. */
  collectedOn: z.nullable(day),
  note: remark,
  /** When it came into the register: milliseconds since 1970, by the clock of the machine. Order is that of the array, never of the clock. */
  recordedAt: z.int().check(z.nonnegative()),
  /** The import that brought it; null where it was typed. */
  importId: z.nullable(z.string().check(z.maxLength(40))),
})
export type Revision = z.infer<typeof revisionSchema>

export const observationSchema = z.object({
  /** See `time-period.ts`: `2024`, `2024-S1`, `2024-Q3`, `2024-06`, `2024-01-01/P9M`, `2024-12-31`, `2024-12-31T24:00`. */
  timePeriod: z.string().check(z.minLength(4), z.maxLength(24)),
  /** Oldest first; the last one is current. */
  revisions: z.array(revisionSchema).check(z.minLength(1), z.maxLength(500)),
})
export type Observation = z.infer<typeof observationSchema>

/** What tells one series from another. Empty area or basis: the register's own default, not “unknown”. */
export const seriesKeySchema = z.object({
  indicator: name,
  refArea: z.string().check(z.maxLength(40)),
  basis: z.string().check(z.maxLength(40)),
  valueKind: valueKindSchema,
})
export type SeriesKey = z.infer<typeof seriesKeySchema>

export const seriesSchema = z.extend(seriesKeySchema, {
  /** `seriesId(key)`. */
  id: z.string().check(z.maxLength(200)),
  /** By period, oldest first. */
  observations: z.array(observationSchema).check(z.maxLength(5_000)),
})
export type Series = z.infer<typeof seriesSchema>

/** An indicator and the other names by which documents call it. */
export const indicatorSchema = z.object({
  name,
  aliases: z.array(name).check(z.maxLength(50)),
  note: remark,
})
export type Indicator = z.infer<typeof indicatorSchema>

/** Whose figures these are when a row or a sentence names no area: “清河县”, with “全县”, “我县”. */
export const registerDefaultsSchema = z.object({
  refArea: z.string().check(z.maxLength(40)),
  basis: z.string().check(z.maxLength(40)),
})
export type RegisterDefaults = z.infer<typeof registerDefaultsSchema>

/** The whole register as a plain value: what the index is built from, what a backup holds. */
export interface Register {
  defaults: RegisterDefaults
  indicators: Indicator[]
  series: Series[]
}

/** One value on its way into the register: from a sheet, a report, a comparison or the keyboard. */
export interface RegisterEntry {
  key: SeriesKey
  timePeriod: string
  aliases: string[]
  /** Without what the register itself gives: id, recordedAt, importId. */
  value: Omit<Revision, 'id' | 'recordedAt' | 'importId'>
}

export const EMPTY_REGISTER: Register = { defaults: { refArea: '', basis: '' }, indicators: [], series: [] }
export const NO_SOURCE: Source = { document: '', table: '', office: '', person: '' }

/** One string for a series; U+0001 stands in no name. */
export function seriesId({ indicator, refArea, basis, valueKind }: SeriesKey): string {
  return [indicator, refArea, basis, valueKind].join('\u0001')
}
