/** What is left unfinished in a draft: places to fill in and pieces that do not belong. */
import type { Location } from '../text/document'

export type PlaceholderForm =
  | 'star'
  | 'cross'
  | 'bracket'
  | 'template'
  | 'underline'
  | 'blank-date'
  | 'bare-year'
  | 'missing-word'
  | 'missing-number'

/** “20*年”, “××”, “【单位】”, a 年 without its number. */
export interface Placeholder extends Location {
  form: PlaceholderForm
  text: string
}

export type LeftoverForm = 'watermark' | 'footer' | 'navigation' | 'stray-sign'

/** A watermark, a page footer, navigation text. */
export interface Leftover extends Location {
  form: LeftoverForm
  text: string
  /** True where it fills its paragraph, so that nothing else is lost when it goes. */
  isWholeBlock: boolean
}

export interface DraftReading {
  placeholders: Placeholder[]
  leftovers: Leftover[]
}
