import { blockIndices, type TextDocument } from '@/lib/text/document'

/** The order of a document's blocks: index by id, -1 for ids it does not have. Views ask for the same one with each move of the caret. */
export function blockOrder(document: TextDocument): (block: string) => number {
  const indices = blockIndices(document)
  return (block) => indices.get(block) ?? -1
}
