import type { ReviewSettings } from '../review/settings'
import type { TextDocument } from '../text/document'
import type { StructureReading } from './model'
import type { StructureFacts } from './read-block'

/** The document pass: sequences, nesting, announced counts, outline. */
export function assembleStructure(_document: TextDocument, _facts: StructureFacts[], _settings: ReviewSettings): StructureReading {
  return { parts: [], enumerations: [], outline: [], lists: [], sections: [] }
}
