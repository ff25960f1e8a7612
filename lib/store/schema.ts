/**
 * What is stored, as zod schemas. Every row read from the database is parsed with them:
 * another version of the extension, or a broken disk, may have written it.
 */
import { z } from 'zod'

const code = z.string().max(120)

/** Where a document lives: never its text, never its title. */
export const documentIdentitySchema = z.object({
  origin: z.string().max(300),
  path: z.string().max(2_000),
  frame: z.string().max(2_300),
  /** Ordinal of the editor in its frame. */
  ordinal: z.string().max(64),
})
export type DocumentIdentity = z.infer<typeof documentIdentitySchema>

export const settingsRowSchema = z.object({
  id: z.literal('settings'),
  disabledRules: z.array(code).max(500),
  strict: z.boolean(),
  phrases: z.array(z.string().min(1).max(40)).max(1_000),
  locale: z.enum(['auto', 'zh', 'en']),
  theme: z.enum(['auto', 'light', 'dark']),
})
export type SettingsRow = z.infer<typeof settingsRowSchema>

/** A single place that the user set aside: a rule and a fingerprint, no text. */
export const ignoredRowSchema = z.object({
  /** `document|rule:fingerprint`. */
  key: z.string().max(3_000),
  document: z.string().max(2_700),
  rule: code,
  fingerprint: z.string().max(32),
  /** Milliseconds since 1970. */
  at: z.number().int().nonnegative(),
})
export type IgnoredRow = z.infer<typeof ignoredRowSchema>

/** A document in which the user set something aside. */
export const documentRowSchema = z.object({
  key: z.string().max(2_700),
  identity: documentIdentitySchema,
  /** Rules switched off for this document. */
  ignoredRules: z.array(code).max(500),
  at: z.number().int().nonnegative(),
})
export type DocumentRow = z.infer<typeof documentRowSchema>

/** A row that did not parse, kept as it was so that nothing is lost silently. */
export const quarantineRowSchema = z.object({
  id: z.number().int().optional(),
  table: z.string(),
  key: z.string(),
  row: z.unknown(),
  reason: z.string(),
  at: z.number().int().nonnegative(),
})
export type QuarantineRow = z.infer<typeof quarantineRowSchema>

export const DEFAULT_SETTINGS_ROW: SettingsRow = {
  id: 'settings',
  disabledRules: [],
  strict: false,
  phrases: [],
  locale: 'auto',
  theme: 'auto',
}

/** One string for an identity; U+0001 cannot stand in a URL. */
export function documentKey(identity: DocumentIdentity): string {
  return [identity.origin, identity.path, identity.frame, identity.ordinal].join('\u0001')
}
