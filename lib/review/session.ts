/**
 * A review session: the worker's copy of one document and the facts of its blocks.
 *
 * Facts of a block depend on its text alone, so an edit reads one block again. What depends on the
 * sequence is redone each time, out of pieces that are kept with the blocks and lists they belong to.
 */
import type { RegisterIndex } from '../register/register-index'
import { applyChange, type DocumentChange } from '../text/change'
import type { TextDocument } from '../text/document'
import { BlockReader } from './block-reader'
import { type Progress, type Review, reviewSteps } from './engine'
import { DEFAULT_SETTINGS, type ReviewSettings } from './settings'

export class ReviewSession {
  readonly reader = new BlockReader()
  private settings: ReviewSettings = DEFAULT_SETTINGS
  private register: RegisterIndex | null = null
  private document: TextDocument = { sessionId: '', version: 0, complete: true, blocks: [] }

  /** What figures are compared with from the next review on; null for nothing. */
  setRegister(register: RegisterIndex | null): void {
    this.register = register
  }

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

  /** Applies a change by block; false, changing nothing, where it does not fit (see `applyChange`). */
  apply(change: DocumentChange): boolean {
    const next = applyChange(this.document, change)
    if (next) this.document = next
    return next !== null
  }

  /** Reviews the copy step by step; a caller that stops iterating has cancelled it. */
  review(): Generator<Progress, Review> {
    return reviewSteps(this.document, this.settings, this.reader, this.register)
  }
}
