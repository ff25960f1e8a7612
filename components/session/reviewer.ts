import type { ReviewSettings } from '@/lib/review/settings'
import type { ReviewEvents } from '@/lib/review/worker/client'
import type { DocumentChange } from '@/lib/text/change'
import type { TextDocument } from '@/lib/text/document'

/** What the session needs of the review worker's client. */
export interface Reviewer {
  readonly current: TextDocument | null
  load(document: TextDocument): void
  apply(change: DocumentChange): boolean
  configure(settings: ReviewSettings): void
  request(): void
  /** Lets the document go: no review of it comes any more. */
  forget(): void
  dispose(): void
}

export type MakeReviewer = (events: ReviewEvents) => Reviewer
