/** One text through the engine that the side panel uses. */
import type { RegisterIndex } from '../register/register-index'
import { BlockReader } from '../review/block-reader'
import { type Review, review } from '../review/engine'
import { DEFAULT_SETTINGS } from '../review/settings'
import { type PlainTextDocument, readPlainText } from '../text/plain-text'
import { catalogue } from './catalogue'
import { type DocumentReport, toReport } from './report'

export interface ReviewedText {
  source: PlainTextDocument
  review: Review
  report: DocumentReport
}

export interface ReviewOptions {
  /** Carries facts over from a similar text. */
  reader?: BlockReader
  /** Figures are looked up in it. */
  register?: RegisterIndex | null
  /** YYYY-MM-DD; without it the document's own date. */
  documentDate?: string | null
}

/** Reviews a text with the default settings; `file` only names it. */
export function reviewText(file: string, text: string, options: ReviewOptions = {}): ReviewedText {
  return reviewSource(file, readPlainText(text), options)
}

/** Reviews a document that has been read from a file. */
export function reviewSource(file: string, source: PlainTextDocument, options: ReviewOptions = {}): ReviewedText {
  const { reader = new BlockReader(), register = null, documentDate = null } = options
  const result = review(source.document, { ...DEFAULT_SETTINGS, documentDate }, reader, register)
  return { source, review: result, report: toReport(file, source, result, catalogue) }
}
