import type { TextDocument } from '@/lib/text/document'

/** Orders by document: views and session ask for the same one with each move of the caret. */
const ORDERS = new WeakMap<TextDocument, ReadonlyMap<string, number>>()

/** The order of a document's blocks: index by id, -1 for ids it does not have. */
export function blockOrder(document: TextDocument): (block: string) => number {
  const known = ORDERS.get(document) ?? new Map(document.blocks.map(({ id }, index) => [id, index]))
  ORDERS.set(document, known)
  return (block) => known.get(block) ?? -1
}
