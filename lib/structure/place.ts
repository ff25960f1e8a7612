import type { Block } from '../text/document'
import { fold } from '../text/fold'
import type { Candidate } from './candidate'
import { readCandidates } from './candidates'
import type { StructureContext } from './context'
import type { Part } from './model'
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

/** Puts the candidates of all blocks in order, stretch by stretch, each linked to the next of its key. */
export function placeCandidates({ blocks, facts }: StructureContext): Placement {
  const parts: Part[] = [openPart(blocks[0], false)]
  const stretches: Stretch[] = [{ part: 0, isInset: false, placed: [] }]
  let line = 0
  blocks.forEach((block, index) => {
    const fact = facts[index]
    if (!fact) return
    const { opens, isBlank } = fact.line
    if (opens === 'part') parts.push(openPart(block, true))
    if (opens) stretches.push({ part: parts.length - 1, isInset: opens === 'inset', placed: [] })
    if (!isBlank) line++
    for (const placed of placeBlock(block, index, line, fact.candidates)) stretches.at(-1)?.placed.push(placed)
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

function placeBlock(block: Block, index: number, line: number, candidates: readonly Candidate[]): Placed[] {
  const placed: Placed[] = []
  const label = block.label ? labelCandidate(block.label, block.text) : null
  if (label)
    placed.push({ candidate: label, block: index, line, isLabel: true, layout: 10 + (block.level ?? 1), next: null, nextWord: null })
  for (const candidate of candidates) {
    // Numbers in table cells number rows, not the text.
    if (block.kind === 'table-row' && candidate.boundary !== 'block') continue
    const layout = candidate.boundary === 'block' ? 1 : 0
    placed.push({
      candidate: candidate.quotation > 0 ? quote(candidate, index) : candidate,
      block: index,
      line,
      isLabel: false,
      layout,
      next: null,
      nextWord: null,
    })
  }
  return placed
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
