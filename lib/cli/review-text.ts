/** One text through the engine that the side panel uses. */
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

/** Reviews a text with the default settings; `file` only names it, a `reader` carries facts over from a similar text. */
export function reviewText(file: string, text: string, reader = new BlockReader()): ReviewedText {
  return reviewSource(file, readPlainText(text), reader)
}

/** Reviews a document that has been read from a file. */
export function reviewSource(file: string, source: PlainTextDocument, reader = new BlockReader()): ReviewedText {
  const result = review(source.document, DEFAULT_SETTINGS, reader)
  return { source, review: result, report: toReport(file, source, result, catalogue) }
}
