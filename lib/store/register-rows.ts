/** The rows around the register: import log, moves, places, mappings. Series and indicators are rows as `lib/register/model.ts` has them. */
import { z } from 'zod/mini'
import { indicatorSchema, registerDefaultsSchema, seriesSchema } from '../register/model'
import { phraseOptionsSchema } from '../register/phrase-options'
import { documentIdentitySchema } from './schema'

const id = z.string().check(z.minLength(1), z.maxLength(40))
const at = z.int().check(z.nonnegative())
const name = z.string().check(z.maxLength(80))
const count = z.int().check(z.nonnegative())

/** Whose figures the register holds; one row. */
export const registerDefaultsRowSchema = z.extend(registerDefaultsSchema, { id: z.literal('defaults') })
export type RegisterDefaultsRow = z.infer<typeof registerDefaultsRowSchema>

/** Where an import came from. */
export const IMPORT_KINDS = ['sheet', 'cells', 'report', 'comparison', 'sample'] as const

/** What the caller says of an import: name of the file or document, never its text. */
export const importInfoSchema = z.object({
  kind: z.enum(IMPORT_KINDS),
  title: z.string().check(z.maxLength(300)),
  /** Sheet of a workbook; empty where there is none. */
  sheet: z.string().check(z.maxLength(100)),
  /** Rows that could not be taken. */
  failed: count,
})
export type ImportInfo = z.infer<typeof importInfoSchema>

/** One import in the log. What it added beside revisions is noted, so that it can be taken out again without trace. */
export const importRowSchema = z.extend(importInfoSchema, {
  id,
  /** Position in the log; the clock may be set back. */
  order: count,
  at,
  counts: z.object({ new: count, revision: count, same: count }),
  added: z.object({
    indicators: z.array(name).check(z.maxLength(200_000)),
    aliases: z.array(z.object({ indicator: name, alias: name })).check(z.maxLength(200_000)),
    defaults: z.nullable(z.object({ before: registerDefaultsSchema, after: registerDefaultsSchema })),
  }),
  /** How many of its values the register held already, by the import that had brought them. */
  confirmed: z.record(z.string(), count),
  /** When it was taken out again; null while it stands. */
  undoneAt: z.nullable(at),
})
export type ImportRow = z.infer<typeof importRowSchema>

const rows = z.object({ indicators: z.array(indicatorSchema), series: z.array(seriesSchema) })

/** What of a place tells the value that it shows. */
const placeAimSchema = z.object({ key: id, series: z.string().check(z.maxLength(200)), timePeriod: z.string().check(z.maxLength(24)) })

/** Values that were put under another key: two indicators made one, an area corrected. With the rows before and after, so that it can be undone. */
export const moveRowSchema = z.object({
  id,
  order: count,
  at,
  kind: z.enum(['merge', 'correction']),
  /** Indicators, for people. */
  from: name,
  into: name,
  before: rows,
  after: rows,
  /** The places that moved along, as they were. */
  places: z.array(placeAimSchema),
})
export type MoveRow = z.infer<typeof moveRowSchema>

/** W3C text quote selector. The only words of a document that are kept, where the user inserted a figure; forgettable. */
export const textQuoteSchema = z.object({
  exact: z.string().check(z.minLength(1), z.maxLength(200)),
  prefix: z.string().check(z.maxLength(32)),
  suffix: z.string().check(z.maxLength(32)),
})
export type TextQuote = z.infer<typeof textQuoteSchema>

/** A place in a document that shows a value of the register. */
export const placeRowSchema = z.object({
  key: id,
  /** `seriesId` of the value. */
  series: z.string().check(z.maxLength(200)),
  timePeriod: z.string().check(z.maxLength(24)),
  /** The revision that was inserted. */
  revision: id,
  /** `documentKey(identity)`. */
  document: z.string().check(z.maxLength(4_700)),
  identity: documentIdentitySchema,
  quote: textQuoteSchema,
  /** How the value was worded, so that a revision can be worded the same way. */
  phrase: phraseOptionsSchema,
  at,
})
export type PlaceRow = z.infer<typeof placeRowSchema>

/** How the columns of a sheet were understood, for the next file of that shape. The reader of sheets knows what a mapping is. */
export const mappingRowSchema = z.object({
  /** Fingerprint of the shape: headers, not values. */
  shape: z.string().check(z.minLength(1), z.maxLength(200)),
  /** JSON. */
  mapping: z.string().check(z.maxLength(200_000)),
  at,
})
export type MappingRow = z.infer<typeof mappingRowSchema>

/** Everything as it was before a restore, as the text of a backup: for going back. One row. */
export const restorePointRowSchema = z.object({ id: z.literal('before-restore'), at, text: z.string() })
export type RestorePointRow = z.infer<typeof restorePointRowSchema>
