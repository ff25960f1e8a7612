import { applySplices, type Block, hashBlocks, keepIndices, type Splice, type TextDocument } from './document'

/** A change by block against one version of a document. */
export interface DocumentChange {
  sessionId: string
  /** The version the splices apply to. */
  from: number
  version: number
  complete: boolean
  splices: Splice[]
  /** `hashBlocks` of the result, as the sender holds it. */
  hash: string
}

/**
 * The document after a change, or null when the change was made against another version
 * or the result does not hash as the sender said: the copy has drifted, ask for a snapshot.
 */
export function applyChange(document: TextDocument, change: DocumentChange): TextDocument | null {
  if (change.sessionId !== document.sessionId || change.from !== document.version) return null
  const blocks = tryApply(document.blocks, change.splices)
  if (!blocks || hashBlocks(blocks) !== change.hash) return null
  const next = { sessionId: change.sessionId, version: change.version, complete: change.complete, blocks }
  if (change.splices.every((splice) => movesNone(document.blocks, splice))) keepIndices(document, next)
  return next
}

function movesNone(blocks: readonly Block[], { index, removed, blocks: added }: Splice): boolean {
  return removed === added.length && added.every(({ id }, at) => id === blocks[index + at]?.id)
}

function tryApply(blocks: readonly Block[], splices: Splice[]): Block[] | null {
  try {
    return applySplices(blocks, splices)
  } catch (error) {
    if (error instanceof RangeError) return null // a change that does not fit is answered by a full read
    throw error
  }
}
