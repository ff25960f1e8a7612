import type { FoldedText } from '../text/fold'
import type { Candidate } from './candidate'
import { readCandidates } from './candidates'
import { type ClaimFacts, readClaims } from './claims'
import { type LineFacts, readLine } from './lines'

/** What the text of one block says about structure, whatever stands around it. */
export interface StructureFacts extends ClaimFacts {
  candidates: readonly Candidate[]
  line: LineFacts
}

/** Reads a block's text; linear in its length. Facts depend on the text alone and may be kept by it. */
export function readStructureFacts(folded: FoldedText): StructureFacts {
  const { claims, wholes } = readClaims(folded)
  return { candidates: readCandidates(folded), line: readLine(folded), claims, wholes }
}
