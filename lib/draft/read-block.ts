import type { Range } from '../text/document'
import type { FoldedText } from '../text/fold'
import { readLeftovers } from './leftovers'
import type { LeftoverForm, PlaceholderForm } from './model'
import { readPlaceholders } from './placeholders'

/** A find in one block, offsets in its raw text. */
export interface DraftMark<Form> extends Range {
  form: Form
}

/** Facts of a block's text for the draft rules. */
export interface DraftFacts {
  placeholders: readonly DraftMark<PlaceholderForm>[]
  leftovers: readonly DraftMark<LeftoverForm>[]
}

/** The facts of nearly every block: one object, by which the document pass knows them. */
export const NOTHING_LEFT: DraftFacts = { placeholders: [], leftovers: [] }

/** Reads one block without its neighbours. Linear in the text. */
export function readDraftFacts(folded: FoldedText): DraftFacts {
  const placeholders = readPlaceholders(folded)
  const leftovers = readLeftovers(folded)
  return placeholders.length === 0 && leftovers.length === 0 ? NOTHING_LEFT : { placeholders, leftovers }
}
