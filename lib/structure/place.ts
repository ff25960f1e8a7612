import type { Block } from '../text/document'
import { fold } from '../text/fold'
import type { Candidate } from './candidate'
import { readCandidates } from './candidates'
import type { StructureContext } from './context'
import type { MarkerFamily, Part } from './model'
import { ORDINAL_WORDS, type Placed } from './placed'

/** A document within the file, or something set into one, and the candidates in it. */
export interface Stretch {
  /** Index of the part it belongs to. */
  part: number
  isInset: boolean
  placed: Placed[]
}

export interface Placement {
  parts: Part[]
  stretches: Stretch[]
}

/** Families that open a paragraph even after a line without a stop. */
const HEADINGS: ReadonlySet<MarkerFamily> = new Set(['第N章', '一、', '（一）', '1.', '（1）', '1.1', '①', '•'])
/** Characters at the end of a line that the first half of a marker can take. */
const BROKEN = 6
/** Longest “附件：” with the spaces around it. */
const ATTACHMENTS = 12

/** Puts the candidates of all blocks in order, stretch by stretch, each linked to the next of its key. */
export function placeCandidates(context: StructureContext): Placement {
  const { blocks, facts } = context
  const parts: Part[] = [openPart(blocks[0], false)]
  const stretches: Stretch[] = [{ part: 0, isInset: false, placed: [] }]
  let line = 0
  let isLed = false
  blocks.forEach((block, index) => {
    const fact = facts[index]
    if (!fact) return
    const { opens, isBlank } = fact.line
    if (opens === 'part') parts.push(openPart(block, true))
    if (opens) stretches.push({ part: parts.length - 1, isInset: opens === 'inset', placed: [] })
    const runsOn = isRunOn(context, index)
    if (!isBlank && !runsOn) line++
    const here = stretches.at(-1)?.placed
    if (runsOn) here?.push(...splitMarker(context, index, line))
    for (const placed of placeBlock(block, index, line, isLed, fact.candidates))
      if (!runsOn || !isDecimal(placed)) here?.push(runsOn ? doubt(placed) : placed)
    if (!isBlank) isLed = /[：:]\s*$/.test(block.text)
    const part = parts.at(-1)
    if (part) part.span.to = { block: block.id, offset: block.text.length }
  })
  for (const { placed } of stretches) linkNext(placed)
  return { parts, stretches }
}

function openPart(block: Block | undefined, hasTitle: boolean): Part {
  const id = block?.id ?? ''
  const title = hasTitle && block ? { block: id, start: 0, end: block.text.length } : null
  return { span: { from: { block: id, offset: 0 }, to: { block: id, offset: 0 } }, title }
}

/** Is the block the rest of the line before it, as in texts that were broken by width? */
function isRunOn({ blocks, facts }: StructureContext, index: number): boolean {
  const [before, here] = [facts[index - 1], facts[index]]
  if (!before?.line.isBroken || !here || blocks[index]?.kind !== 'paragraph' || blocks[index - 1]?.kind !== 'paragraph') return false
  if (before.candidates[0]?.isOwnLine) return false
  const first = here.candidates[0]
  return !(first?.boundary === 'block' && !first.needsSupport && HEADINGS.has(first.family))
}

/** “增长1｜2.5%”. */
function isDecimal({ candidate }: Placed): boolean {
  return candidate.boundary === 'block' && candidate.needsSupport && candidate.family === '1.'
}

/** A word of order at the start of a line that runs on may stand in mid-sentence. */
function doubt(placed: Placed): Placed {
  const { candidate } = placed
  return candidate.boundary === 'block' ? { ...placed, candidate: { ...candidate, needsSupport: true } } : placed
}

/** A marker broken by the width of the line, “…；二｜是…”; its place is what stands in the first line. */
function splitMarker({ blocks }: StructureContext, index: number, line: number): Placed[] {
  const before = blocks[index - 1]?.text ?? ''
  const tail = before.slice(-BROKEN)
  const candidates = readCandidates(fold(tail + (blocks[index]?.text.slice(0, 40) ?? '')))
  const broken = candidates.find(({ start, end, boundary }) => start > 0 && start < tail.length && end > tail.length && boundary !== 'none')
  if (!broken) return []
  const start = before.length - tail.length + broken.start
  const candidate = { ...broken, start, end: before.length, nameAt: { start: before.length, end: before.length }, needsSupport: true }
  return [{ candidate, block: index - 1, line, isLabel: false, isBroken: true, isLed: false, layout: 0, next: null, nextWord: null }]
}

function placeBlock(block: Block, index: number, line: number, isLed: boolean, candidates: readonly Candidate[]): Placed[] {
  const placed: Placed[] = []
  const label = block.label ? labelCandidate(block.label, block.text) : null
  if (label)
    placed.push({ candidate: label, block: index, line, isLabel: true, isLed, layout: 10 + (block.level ?? 1), next: null, nextWord: null })
  for (const candidate of candidates) {
    // Numbers in table cells number rows, not the text.
    if (block.kind === 'table-row' && candidate.boundary !== 'block') continue
    const layout = candidate.boundary === 'block' || opensAttachments(block.text, candidate) ? 1 : 0
    placed.push({
      candidate: candidate.quotation > 0 ? quote(candidate, index) : candidate,
      block: index,
      line,
      isLabel: false,
      isLed: isLed && layout > 0,
      layout,
      next: null,
      nextWord: null,
    })
  }
  return placed
}

/** “附件：1.…”: the first of a column, though its heading stands on the same line. */
function opensAttachments(text: string, { start }: Candidate): boolean {
  return start < ATTACHMENTS && /^\s*附件?\s*[：:]\s*$/.test(text.slice(0, start))
}

/** Inside quotation marks a list is one of its own, and a marker by itself is none. */
function quote(candidate: Candidate, block: number): Candidate {
  return { ...candidate, key: `${candidate.key}”${block}.${candidate.quotation}`, needsSupport: true }
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

function linkNext(placed: readonly Placed[]): void {
  const nextOf = new Map<string, Placed>()
  let word: Placed | null = null
  let otherWord: Placed | null = null
  for (let i = placed.length - 1; i >= 0; i--) {
    const here = placed[i]
    if (!here) continue
    const { key, family } = here.candidate
    here.next = nextOf.get(key) ?? null
    here.nextWord = word?.candidate.key === key ? otherWord : word
    nextOf.set(key, here)
    if (!ORDINAL_WORDS.has(family)) continue
    if (word?.candidate.key !== key) otherWord = word
    word = here
  }
}
