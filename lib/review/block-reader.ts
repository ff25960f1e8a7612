import { type DraftFacts, readDraftFacts } from '../draft/read-block'
import { type FigureFacts, readFigureFacts } from '../figures/read-block'
import { readStructureFacts, type StructureFacts } from '../structure/read-block'
import { fold } from '../text/fold'

/** What can be known of a block from its text alone. */
export interface BlockFacts {
  structure: StructureFacts
  draft: DraftFacts
  figures: FigureFacts
}

/** Reads blocks and remembers what it read, by text. */
export class BlockReader {
  /** Blocks read since the start; tests count these. */
  reads = 0
  private kept = new Map<string, BlockFacts>()
  private used = new Map<string, BlockFacts>()

  /** The facts of a text: kept ones, or read now. */
  read(text: string): BlockFacts {
    const known = this.used.get(text) ?? this.kept.get(text) ?? this.readAfresh(text)
    this.used.set(text, known)
    return known
  }

  /** Forgets the facts of texts that were not read since the last call: memory follows the document. */
  forgetUnused(): void {
    this.kept = this.used
    this.used = new Map()
  }

  private readAfresh(text: string): BlockFacts {
    this.reads++
    const folded = fold(text)
    return { structure: readStructureFacts(folded), draft: readDraftFacts(folded), figures: readFigureFacts(folded) }
  }
}
