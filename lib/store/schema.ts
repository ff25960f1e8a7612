/**
 * What is stored, as zod schemas. Every row read from the database is parsed with them:
 * another version of the extension, or a broken disk, may have written it.
 */
import { z } from 'zod/mini'

const code = z.string().check(z.maxLength(120))

/** Where a document lives: never its text, never its title. */
export const documentIdentitySchema = z.object({
  origin: z.string().check(z.maxLength(300)),
  path: z.string().check(z.maxLength(2_000)),
  frame: z.string().check(z.maxLength(2_300)),
  /** Ordinal of the editor in its frame. */
  ordinal: z.string().check(z.maxLength(64)),
})
export type DocumentIdentity = z.infer<typeof documentIdentitySchema>

export const settingsRowSchema = z.object({
  id: z.literal('settings'),
  disabledRules: z.array(code).check(z.maxLength(500)),
  strict: z.boolean(),
  phrases: z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(1_000)),
  locale: z.enum(['auto', 'zh', 'en']),
  theme: z.enum(['auto', 'light', 'dark']),
})
export type SettingsRow = z.infer<typeof settingsRowSchema>

/** A single place that the user set aside: a rule and a fingerprint, no text. */
export const ignoredRowSchema = z.object({
  /** `document|rule:fingerprint`. */
  key: z.string().check(z.maxLength(5_000)),
  document: z.string().check(z.maxLength(4_700)),
  rule: code,
  fingerprint: z.string().check(z.maxLength(32)),
  /** Milliseconds since 1970. */
  at: z.int().check(z.nonnegative()),
})
export type IgnoredRow = z.infer<typeof ignoredRowSchema>

/** A document in which the user set something aside. */
export const documentRowSchema = z.object({
  key: z.string().check(z.maxLength(4_700)),
  identity: documentIdentitySchema,
  /** Rules switched off for this document. */
  ignoredRules: z.array(code).check(z.maxLength(500)),
  at: z.int().check(z.nonnegative()),
})
export type DocumentRow = z.infer<typeof documentRowSchema>

/** A row that did not parse, kept as it was so that nothing is lost silently. */
export const quarantineRowSchema = z.object({
  id: z.optional(z.int()),
  table: z.string(),
  key: z.string(),
  row: z.unknown(),
  reason: z.string(),
  at: z.int().check(z.nonnegative()),
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
