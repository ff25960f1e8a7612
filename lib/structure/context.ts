import { type Block, blockIndices, type TextDocument } from '../text/document'
import type { StructureFacts } from './read-block'

/** A document with what its blocks say, and the way from a block's id to its place. */
export interface StructureContext {
  blocks: readonly Block[]
  facts: readonly StructureFacts[]
  /** Index of a block, -1 for an unknown id. */
  indexOf(block: string): number
  textOf(block: string): string
}

/** `facts` are those of the blocks, in order. */
export function makeStructureContext(document: TextDocument, facts: readonly StructureFacts[]): StructureContext {
  const { blocks } = document
  const indices = blockIndices(document)
  const indexOf = (block: string) => indices.get(block) ?? -1
  return { blocks, facts, indexOf, textOf: (block) => blocks[indexOf(block)]?.text ?? '' }
}
