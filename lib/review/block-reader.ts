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

/** Characters read between two chances to cancel: some 20 ms where `npm run bench` takes 47 for 100,000. */
const SLICE = 40_000

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

  /** Reads the texts of which no facts are kept, and keeps them. */
  private readTexts(blocks: readonly Block[]): void {
    const unknown = new Set<string>()
    for (const { text } of blocks) if (!this.kept.has(text)) unknown.add(text)
    this.reads += unknown.size
    const texts = [...unknown]
    for (const [index, facts] of readFacts(texts).entries()) this.kept.set(texts[index] ?? '', facts)
  }

  /** The facts of all blocks in order. Yields the number of blocks done now and then. */
  *read(blocks: readonly Block[]): Generator<number, readonly BlockFacts[]> {
    const { last } = this
    const start = countAlike(blocks, last.blocks)
    const end = countAlikeFromEnd(blocks, last.blocks, start)
    for (let at = start; at < last.blocks.length - end; at++) this.keep(last.blocks[at], last.facts[at])
    const facts = last.facts.slice(0, start)
    for (const slice of slicesOf(blocks.slice(start, blocks.length - end))) {
      this.readTexts(slice)
      for (const { text } of slice) {
        const fact = this.kept.get(text)
        if (fact) facts.push(fact)
      }
      yield facts.length
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

/** All of one reader, then all of the next: each stays in the processor's caches that way. */
function readFacts(texts: readonly string[]): BlockFacts[] {
  const blocks = texts.map((text) => fold(text))
  const structure = blocks.map(readStructureFacts)
  const draft = blocks.map(readDraftFacts)
  const figures = readFigureFacts(blocks)
  return blocks.map((_, index) => ({ structure: entry(structure, index), draft: entry(draft, index), figures: entry(figures, index) }))
}

function entry<Entry>(list: readonly Entry[], index: number): Entry {
  const found = list[index]
  if (found === undefined) throw new Error(`a reader left out block ${index}`)
  return found
}

function* slicesOf(blocks: readonly Block[]): Generator<readonly Block[]> {
  let start = 0
  for (let at = 0, size = 0; at < blocks.length; at++) {
    size += blocks[at]?.text.length ?? 0
    if (size < SLICE && at < blocks.length - 1) continue
    yield blocks.slice(start, at + 1)
    start = at + 1
    size = 0
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
