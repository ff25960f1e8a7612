/** What is left unfinished in a draft: places to fill in and pieces that do not belong. */
import type { Location } from '../text/document'

export type PlaceholderForm = 'star' | 'cross' | 'bracket' | 'template' | 'underline' | 'bare-year' | 'missing-word'

/** “20*年”, “××”, “【单位】”, a 年 without its number. */
export interface Placeholder extends Location {
  form: PlaceholderForm
  text: string
}

/** A watermark, a page footer, navigation text. */
export interface Leftover extends Location {
  form: 'watermark' | 'footer' | 'navigation' | 'stray-sign'
  text: string
}

export interface DraftReading {
  placeholders: Placeholder[]
  leftovers: Leftover[]
}
