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
}

export const DEFAULT_SETTINGS: ReviewSettings = { disabledRules: [], strict: false, phrases: [], ignored: [] }
