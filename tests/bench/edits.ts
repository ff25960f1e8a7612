/** One character more in a long document, through the session that the worker runs. */
import { ReviewSession } from '../../lib/review/session'
import { hashBlocks, makeBlock } from '../../lib/text/document'
import { readPlainText } from '../../lib/text/plain-text'
import { medianCpu } from './measure'

export interface EditCost {
  milliseconds: number
  /** Blocks read again per edit. */
  reads: number
}

export function measureEdits(text: string): EditCost {
  const session = openSession(text)
  const runs = 40
  const before = session.reader.reads
  const milliseconds = medianCpu((index) => typeInto(session, index), { runs, warmUp: 20 })
  return { milliseconds, reads: (session.reader.reads - before) / (runs + 20) }
}

/** A session with the text loaded and reviewed once. */
export function openSession(text: string): ReviewSession {
  const session = new ReviewSession()
  session.load(readPlainText(text).document)
  finish(session)
  return session
}

/** Making the change is the page's work, which is measured apart; it is cheap enough not to blur the result. */
function typeInto(session: ReviewSession, index: number): void {
  const { sessionId, version, blocks } = session.current
  const at = (index * 7919) % blocks.length
  const block = blocks[at]
  if (!block) return
  const { id, hash: _, ...content } = block
  const changed = makeBlock(id, { ...content, text: `${content.text}字` })
  const next = blocks.with(at, changed)
  const splices = [{ index: at, removed: 1, blocks: [changed] }]
  session.apply({ sessionId, from: version, version: version + 1, complete: true, splices, hash: hashBlocks(next) })
  finish(session)
}

function finish(session: ReviewSession): void {
  const steps = session.review()
  while (!steps.next().done);
}
