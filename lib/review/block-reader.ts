import { type DraftFacts, readDraftFacts } from '../draft/read-block'
import { type FigureFacts, readFigureFacts } from '../figures/read-block'
import { readStructureFacts, type StructureFacts } from '../structure/read-block'
import type { Block } from '../text/document'
import { fold } from '../text/fold'

/** What can be known of a block from its text alone. */
export interface BlockFacts {
  structure: StructureFacts
  draft: DraftFacts
  figures: FigureFacts
}

/** Blocks read between two chances to cancel: about 5 ms on an old machine. */
const SLICE = 200

/** Reads the blocks of a document and remembers what it read of the last one, so that an edit reads one block again. */
export class BlockReader {
  /** Blocks read since the start; tests count these. */
  reads = 0
  /** The last document that was read to its end; memory follows it. */
  private last: { blocks: readonly Block[]; facts: readonly BlockFacts[] } = { blocks: [], facts: [] }
  /** Facts by text: of the stretch that was edited, and of what was read before somebody gave up. */
  private readonly kept = new Map<string, BlockFacts>()

  private keep(block: Block | undefined, facts: BlockFacts | undefined): void {
    if (block && facts) this.kept.set(block.text, facts)
  }

  private readText(text: string): BlockFacts {
    const known = this.kept.get(text)
    if (known) return known
    this.reads++
    const folded = fold(text)
    const facts = { structure: readStructureFacts(folded), draft: readDraftFacts(folded), figures: readFigureFacts(folded) }
    this.kept.set(text, facts)
    return facts
  }

  /** The facts of all blocks in order. Yields the number of blocks done now and then. */
  *read(blocks: readonly Block[]): Generator<number, readonly BlockFacts[]> {
    const { last } = this
    const start = countAlike(blocks, last.blocks)
    const end = countAlikeFromEnd(blocks, last.blocks, start)
    for (let at = start; at < last.blocks.length - end; at++) this.keep(last.blocks[at], last.facts[at])
    const facts = last.facts.slice(0, start)
    for (let at = start; at < blocks.length - end; at++) {
      facts.push(this.readText(blocks[at]?.text ?? ''))
      if (facts.length % SLICE === 0) yield facts.length
    }
    for (let at = last.facts.length - end; at < last.facts.length; at++) {
      const fact = last.facts[at]
      if (fact) facts.push(fact)
    }
    this.last = { blocks, facts }
    this.kept.clear()
    return facts
  }
}

/** The number of blocks at the beginning that say the same. */
function countAlike(blocks: readonly Block[], others: readonly Block[]): number {
  const most = Math.min(blocks.length, others.length)
  let count = 0
  while (count < most && blocks[count]?.text === others[count]?.text) count++
  return count
}

/** The same at the end, without the first `start` of either. */
function countAlikeFromEnd(blocks: readonly Block[], others: readonly Block[], start: number): number {
  const most = Math.min(blocks.length, others.length) - start
  let count = 0
  while (count < most && blocks[blocks.length - 1 - count]?.text === others[others.length - 1 - count]?.text) count++
  return count
}
