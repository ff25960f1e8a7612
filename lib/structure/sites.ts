import type { Block, Location, Position } from '../text/document'
import { fold } from '../text/fold'
import type { Candidate } from './candidate'
import { readCandidates } from './candidates'
import type { Marker } from './model'

/** A candidate in its block, and what an item made of it says, wherever the block stands. */
export interface Site {
  candidate: Candidate
  isLabel: boolean
  /** Half of it stands on the next line: readable, but no single place to edit. */
  isBroken: boolean
  /** 0 inside a line, 1 opening a line, 10 + depth for an editor's label: siblings look alike. */
  layout: number
  from: Position
  /** With the ordinal as printed. */
  marker: Marker
  nameAt: Location
}

/** Longest “附件：” with the spaces around it. */
const ATTACHMENTS = 12

const NONE: readonly Site[] = []
const KNOWN = new WeakMap<Block, readonly Site[]>()

/** The sites of a block, in order. Kept with it: an edit leaves all other blocks, and what was made of them, as they were. */
export function sitesOf(block: Block, candidates: readonly Candidate[]): readonly Site[] {
  if (candidates.length === 0 && !block.label) return NONE
  const known = KNOWN.get(block)
  if (known) return known
  const sites = findSites(block, candidates)
  KNOWN.set(block, sites)
  return sites
}

function findSites(block: Block, candidates: readonly Candidate[]): Site[] {
  const sites: Site[] = []
  const label = block.label ? labelCandidate(block.label, block.text) : null
  if (label) sites.push(makeSite(block, label, 10 + (block.level ?? 1), 'label'))
  for (const candidate of candidates) {
    // Numbers in table cells number rows, not the text.
    if (block.kind === 'table-row' && candidate.boundary !== 'block') continue
    const layout = candidate.boundary === 'block' || opensAttachments(block.text, candidate) ? 1 : 0
    sites.push(makeSite(block, candidate.quotation > 0 ? quote(candidate, block.id) : candidate, layout))
  }
  return sites
}

/** A candidate at its place; `label` is drawn by the editor, `broken` goes on in the next line. */
export function makeSite(block: Block, candidate: Candidate, layout: number, form?: 'label' | 'broken'): Site {
  const { start, end, family, ordinal, nameAt } = candidate
  const { id } = block
  // As printed: the candidate was read from the folded text.
  const text = form ? candidate.text : block.text.slice(start, end)
  return {
    candidate,
    isLabel: form === 'label',
    isBroken: form === 'broken',
    layout,
    from: { block: id, offset: start },
    marker: { block: id, start, end, family, text, ordinal, isLabel: form !== undefined, opensBlock: candidate.boundary === 'block' },
    nameAt: { block: id, start: nameAt.start, end: nameAt.end },
  }
}

/** “附件：1.…”: the first of a column, though its heading stands on the same line. */
function opensAttachments(text: string, { start }: Candidate): boolean {
  return start < ATTACHMENTS && /^\s*附件?\s*[：:]\s*$/.test(text.slice(0, start))
}

/** Inside quotation marks a list is one of its own, and a marker by itself is none. */
function quote(candidate: Candidate, block: string): Candidate {
  return { ...candidate, key: `${candidate.key}”${block}:${candidate.quotation}`, needsSupport: true }
}

/** The marker that the editor draws, read as if it stood before the text; start and end lie at the block's start. */
function labelCandidate(label: string, text: string): Candidate | null {
  const [candidate] = readCandidates(fold(`${label} ${text.slice(0, 80)}`))
  if (candidate?.start !== 0) return null
  const shift = label.length + 1
  const nameAt = { start: Math.max(0, candidate.nameAt.start - shift), end: Math.max(0, candidate.nameAt.end - shift) }
  const headingEnd = candidate.headingEnd === null ? null : Math.max(0, candidate.headingEnd - shift)
  return { ...candidate, text: label, start: 0, end: 0, nameAt, headingEnd, needsSupport: false }
}
