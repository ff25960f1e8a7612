import type { Range } from '../text/document'
import { fold } from '../text/fold'
import { readLeftovers } from './leftovers'
import type { LeftoverForm, PlaceholderForm } from './model'
import { readPlaceholders } from './placeholders'

/** A find in one block, offsets in its raw text. */
export interface DraftMark<Form> extends Range {
  form: Form
}

/** Facts of a block's text for the draft rules. */
export interface DraftFacts {
  placeholders: DraftMark<PlaceholderForm>[]
  leftovers: DraftMark<LeftoverForm>[]
}

/** Reads one block without its neighbours. Linear in the text. */
export function readDraftFacts(text: string): DraftFacts {
  const folded = fold(text)
  return { placeholders: readPlaceholders(folded), leftovers: readLeftovers(folded) }
}
