/** Whose figures a text speaks of where it does not say so beside them. */
import { readDocumentFrame } from '../register/document-frame'
import type { Register } from '../register/model'
import { readMentionFacts } from '../register/read-mentions'
import { buildRegisterIndex } from '../register/register-index'
import type { TextDocument } from '../text/document'

/** A title and the first sentences tell it. */
const BLOCKS = 20

/** The place that the document names as its own, else that of the register; empty where neither tells. */
export function ownAreaOf(document: TextDocument, register: Register): string {
  const index = buildRegisterIndex({ ...register, series: [] })
  const head = { ...document, blocks: document.blocks.slice(0, BLOCKS) }
  const facts = head.blocks.map(({ text }) => readMentionFacts(text, { figures: { quantities: [] } }, index))
  return readDocumentFrame(head, facts, null, index.areas).area ?? register.defaults.refArea
}
