import type { TextDocument } from '../text/document'
import type { DraftReading } from './model'
import type { DraftFacts } from './read-block'

export function assembleDraft(_document: TextDocument, _facts: DraftFacts[]): DraftReading {
  return { placeholders: [], leftovers: [] }
}
