/** One character more in a long document: the page's share and the worker's. */
import { DocumentState } from '../../lib/editors/document-state'
import { ReviewSession } from '../../lib/review/session'
import type { DocumentChange } from '../../lib/text/change'
import { type Block, makeBlock } from '../../lib/text/document'
import { readPlainText } from '../../lib/text/plain-text'
import { cpuOf, median } from './measure'

/** Milliseconds of CPU per edit, medians. */
export interface EditCost {
  /** On the page's main thread, after the changed element was read: what differs, and the hash. */
  page: number
  /** In the worker: change applied, document reviewed. */
  worker: number
  /** Most blocks read again by one edit. */
  reads: number
}

const EDITS = 140
/** Edits at the beginning that only warm the compiler up. */
const WARM_UP = 80

export function measureEdits(text: string): EditCost {
  const { document } = readPlainText(text)
  const state = new DocumentState(document.sessionId)
  state.update(document.blocks, true)
  const session = openSession(text)
  const page: number[] = []
  const worker: number[] = []
  let reads = 0
  for (let index = 0; index < EDITS; index++) {
    const blocks = typeOne(state.blocks, index)
    let change: DocumentChange | null = null
    page.push(
      cpuOf(() => {
        change = state.update(blocks, true)
      }),
    )
    const before = session.reader.reads
    worker.push(cpuOf(() => follow(session, change)))
    reads = Math.max(reads, session.reader.reads - before)
  }
  return { page: median(page.slice(WARM_UP)), worker: median(worker.slice(WARM_UP)), reads }
}

/** A session with the text loaded and reviewed once. */
export function openSession(text: string): ReviewSession {
  const session = new ReviewSession()
  session.load(readPlainText(text, 'text', 1).document)
  finish(session)
  return session
}

function follow(session: ReviewSession, change: DocumentChange | null): void {
  if (!change || !session.apply(change)) throw new Error('the worker refused the change of the page')
  finish(session)
}

/** The blocks with one character typed at the end of one of them, another one each time. */
function typeOne(blocks: readonly Block[], index: number): Block[] {
  const at = (index * 7919) % blocks.length
  return blocks.map((block, position) => {
    if (position !== at) return block
    const { id, hash: _, ...content } = block
    return makeBlock(id, { ...content, text: `${content.text}字` })
  })
}

function finish(session: ReviewSession): void {
  const steps = session.review()
  while (!steps.next().done);
}
