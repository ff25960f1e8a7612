import type { Block, TextDocument } from '../text/document'
import { fold } from '../text/fold'
import type { Candidate } from './candidate'
import { readCandidates } from './candidates'
import type { Part } from './model'
import { ORDINAL_WORDS, type Placed } from './placed'
import type { StructureFacts } from './read-block'

/** A document within the file and the candidates in it. */
export interface PlacedPart {
  part: Part
  placed: Placed[]
}

/** Puts the candidates of all blocks in order, part by part, each linked to the next of its key. */
export function placeCandidates(document: TextDocument, facts: readonly StructureFacts[]): PlacedPart[] {
  const parts: PlacedPart[] = []
  let line = 0
  let current = openPart(parts, document.blocks[0], false)
  document.blocks.forEach((block, index) => {
    const fact = facts[index]
    if (!fact) return
    if (fact.line.partUnit) current = openPart(parts, block, true)
    if (!fact.line.isBlank) line++
    for (const placed of placeBlock(block, index, line, fact.candidates)) current.placed.push(placed)
    current.part.span.to = { block: block.id, offset: block.text.length }
  })
  for (const { placed } of parts) linkNext(placed)
  return parts
}

function openPart(parts: PlacedPart[], block: Block | undefined, hasTitle: boolean): PlacedPart {
  const id = block?.id ?? ''
  const title = hasTitle && block ? { block: id, start: 0, end: block.text.length } : null
  const part: Part = { span: { from: { block: id, offset: 0 }, to: { block: id, offset: 0 } }, title }
  const opened = { part, placed: [] }
  parts.push(opened)
  return opened
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
