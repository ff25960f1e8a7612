import type { MakeReviewer, Reviewer } from '@/components/session'
import type { Review } from '@/lib/review/engine'
import { DEFAULT_SETTINGS, type ReviewSettings } from '@/lib/review/settings'
import type { ReviewEvents } from '@/lib/review/worker/client'
import { applyChange, type DocumentChange } from '@/lib/text/change'
import type { TextDocument } from '@/lib/text/document'

/** Makes a review of a document by hand. */
export type Reviewing = (document: TextDocument, settings: ReviewSettings) => Review

/** A reviewer without a worker: the review comes from a function, in a later task as from a worker. */
export class ScriptedReviewer implements Reviewer {
  current: TextDocument | null = null
  settings: ReviewSettings = DEFAULT_SETTINGS
  requests = 0
  /** False: reviews come only when `deliver` is called. */
  answersAtOnce = true

  constructor(
    readonly events: ReviewEvents,
    private readonly reviewing: Reviewing,
  ) {}

  load(document: TextDocument): void {
    this.current = document
  }

  apply(change: DocumentChange): boolean {
    const next = this.current && applyChange(this.current, change)
    if (next) this.current = next
    return next !== null
  }

  configure(settings: ReviewSettings): void {
    this.settings = settings
  }

  request(): void {
    this.requests++
    if (this.answersAtOnce) queueMicrotask(() => this.deliver())
  }

  /** Hands over a review of the copy as it is now. */
  deliver(): void {
    if (this.current) this.events.onReview(this.reviewing(this.current, this.settings))
  }

  forget(): void {
    this.current = null
  }

  dispose(): void {
    this.current = null
  }
}

/** A way to make the reviewer, and to lay hands on it. */
export function scriptReviewer(reviewing: Reviewing): { make: MakeReviewer; reviewer(): ScriptedReviewer } {
  let made: ScriptedReviewer | null = null
  return {
    make: (events) => {
      made = new ScriptedReviewer(events, reviewing)
      return made
    },
    reviewer: () => {
      if (!made) throw new Error('the session has not made its reviewer yet')
      return made
    },
  }
}
