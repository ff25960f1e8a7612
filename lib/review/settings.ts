/** What the user can change about a review. Stored by `lib/store`, pure data here. */
export interface ReviewSettings {
  /** Rules switched off, as `code/slug`. */
  disabledRules: readonly string[]
  /** Shows matters of taste (severity hint). */
  strict: boolean
  /** The user's own fixed phrases: never read as an announced count. */
  phrases: readonly string[]
  /** Rule + fingerprint of single places that the user set aside. */
  ignored: readonly string[]
  /** The day from which 今年, 上半年 and 本月 are understood, as YYYY-MM-DD; null: what the document says of itself. */
  documentDate: string | null
}

export const DEFAULT_SETTINGS: ReviewSettings = { disabledRules: [], strict: false, phrases: [], ignored: [], documentDate: null }
