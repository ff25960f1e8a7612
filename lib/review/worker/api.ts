import type { DocumentChange } from '../../text/change'
import type { TextDocument } from '../../text/document'
import type { Progress, Review } from '../engine'
import type { ReviewSettings } from '../settings'

/** What the review worker offers to the panel that started it. */
export interface ReviewWorkerApi {
  /** Replaces the worker's copy. */
  load(document: TextDocument): void
  /** False where the change does not fit the worker's copy: load it again. */
  apply(change: DocumentChange): boolean
  configure(settings: ReviewSettings): void
  /** Who hears how far a review has come, and that the register has changed since the last one; set once. */
  listen(onProgress: (progress: Progress) => void, onRegister: () => void): void
  /** Reviews the copy as it is now; null when `cancel` or another review came first. */
  review(): Promise<Review | null>
  cancel(): void
}
