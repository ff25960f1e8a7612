/** What tests of a session share: the page's side of a change, and a review to the end. */
import type { RegisterIndex } from '../register/register-index'
import type { DocumentChange } from '../text/change'
import { applySplices, hashBlocks, type Splice, type TextDocument } from '../text/document'
import { BlockReader } from './block-reader'
import { type Review, review } from './engine'
import { ReviewSession } from './session'
import { DEFAULT_SETTINGS, type ReviewSettings } from './settings'

/** The change that the page would send for these splices. */
export function changeOf({ sessionId, version, complete, blocks }: TextDocument, splices: Splice[]): DocumentChange {
  const hash = hashBlocks(applySplices(blocks, splices))
  return { sessionId, from: version, version: version + 1, complete, splices, hash }
}

export function finish(session: ReviewSession): Review {
  const steps = session.review()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** A session with the document loaded and reviewed. */
export function opened(document: TextDocument): ReviewSession {
  const session = new ReviewSession()
  session.load(document)
  finish(session)
  return session
}

/**
 * The review of somebody who has kept nothing: of blocks of its own, since much is kept with the blocks, and a review of the same
 * ones would find it, or put its own in the place of what the session keeps.
 */
export function reviewAfresh(
  document: TextDocument,
  settings: ReviewSettings = DEFAULT_SETTINGS,
  register: RegisterIndex | null = null,
): Review {
  return review(structuredClone(document), settings, new BlockReader(), register)
}
