import type { Block, Location, Position } from '../text/document'
import { fold } from '../text/fold'
import { keeping } from '../text/keep'
import type { Candidate } from './candidate'
import { readCandidates } from './candidates'
import type { Marker } from './model'

/** A candidate in its block, wherever the block stands. */
export interface Site {
  candidate: Candidate
  isLabel: boolean
  /** 0 inside a line, 1 opening a line, 10 + depth for an editor's label: siblings look alike. */
  layout: number
  printed: Printed
}

/** What an item made of a candidate says. */
export interface Printed {
  from: Position
  /** With its own ordinal; that of the item is counted. */
  marker: Marker
  nameAt: Location
  /** Marker and name. */
  location: Location
  /** The line of a heading that has its line to itself. */
  heading: Location | null
}

/** Longest “附件：” with the spaces around it. */
const ATTACHMENTS = 12

const NONE: readonly Site[] = []

/** The sites of a block, in order. Kept with it: an edit leaves all other blocks, and what was made of them, as they were. */
export function sitesOf(block: Block, candidates: readonly Candidate[]): readonly Site[] {
  return candidates.length > 0 || block.label ? findSites(block, candidates) : NONE
}

const findSites = keeping((block: Block, candidates: readonly Candidate[]): readonly Site[] => {
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
})

/** A candidate at its place; `label` is drawn by the editor, `broken` goes on in the next line: readable, never editable. */
export function makeSite(block: Block, candidate: Candidate, layout: number, form?: 'label' | 'broken'): Site {
  return { candidate, isLabel: form === 'label', layout, printed: print(block, candidate, form !== undefined) }
}

function print({ id: block, text }: Block, candidate: Candidate, isLabel: boolean): Printed {
  const { start, end, family, ordinal, nameAt, headingEnd, boundary } = candidate
  // As printed: the candidate was read from the folded text.
  const words = isLabel ? candidate.text : text.slice(start, end)
  return {
    from: { block, offset: start },
    marker: { block, start, end, family, text: words, ordinal, isLabel, opensBlock: boundary === 'block' },
    nameAt: { block, start: nameAt.start, end: nameAt.end },
    location: { block, start, end: Math.max(end, nameAt.end) },
    heading: headingEnd === null ? null : headingLine(block, text, candidate),
  }
}

/** The heading's line without its marker's surroundings; null where text follows on the same line. */
function headingLine(block: string, text: string, { start, end, nameAt }: Candidate): Location | null {
  const lineEnd = text.indexOf('\n', nameAt.end)
  const line = text.slice(end, lineEnd < 0 ? undefined : lineEnd)
  return /[。；;！!？?]/.test(line) ? null : { block, start, end: end + line.trimEnd().length }
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
