/**
 * A review session: the worker's copy of one document and the facts of its blocks.
 *
 * Facts of a block depend on its text alone and are kept by text, so an edit reads
 * one block again; everything that depends on the sequence is redone each time.
 */
import { applySplices, hashText, type Block, type Splice, type TextDocument } from '../text/document'
import { BlockReader } from './block-reader'
import { type Progress, type Review, reviewSteps } from './engine'
import { DEFAULT_SETTINGS, type ReviewSettings } from './settings'

export class ReviewSession {
  readonly reader = new BlockReader()
  private settings: ReviewSettings = DEFAULT_SETTINGS
  private document: TextDocument = { sessionId: '', version: 0, complete: true, blocks: [] }

  /** Replaces the whole copy. */
  load(document: TextDocument): void {
    this.document = document
  }

  configure(settings: ReviewSettings): void {
    this.settings = settings
  }

  /** The version of the copy at hand. */
  get version(): number {
    return this.document.version
  }

  get current(): TextDocument {
    return this.document
  }

  /**
   * Applies a change by block. Returns false, changing nothing, when the change was
   * made against another version or the result does not hash as the sender said:
   * the caller then asks for a snapshot.
   */
  apply(change: { sessionId: string; from: number; version: number; complete: boolean; splices: Splice[]; hash: string }): boolean {
    if (change.sessionId !== this.document.sessionId || change.from !== this.document.version) return false
    const blocks = tryApply(this.document.blocks, change.splices)
    if (!blocks || hashBlocks(blocks) !== change.hash) return false
    this.document = { sessionId: change.sessionId, version: change.version, complete: change.complete, blocks }
    return true
  }

  /** Reviews the copy step by step; a caller that stops iterating has cancelled it. */
  review(): Generator<Progress, Review> {
    return reviewSteps(this.document, this.settings, this.reader)
  }
}

/** Hash of a document's blocks in order, by their own hashes. */
export function hashBlocks(blocks: readonly Block[]): string {
  return hashText(blocks.map((block) => block.hash).join())
}

function tryApply(blocks: readonly Block[], splices: Splice[]): Block[] | null {
  try {
    return applySplices(blocks, splices)
  } catch (error) {
    if (error instanceof RangeError) return null // a change that does not fit is answered by a full read
    throw error
  }
}
