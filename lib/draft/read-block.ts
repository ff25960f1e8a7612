import type { DraftReading } from './model'

export type DraftFacts = DraftReading
export function readDraftFacts(_text: string): DraftFacts {
  return { placeholders: [], leftovers: [] }
}
