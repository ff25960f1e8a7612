import { characterSet, findIn } from '../text/characters'
import type { Block } from '../text/document'
import { fold } from '../text/fold'
import { readCandidates } from './candidates'
import type { StructureContext } from './context'
import { OPENING } from './families'
import type { MarkerFamily, Part } from './model'
import { ORDINAL_WORDS, type Placed } from './placed'
import { makeSite, type Site, sitesOf } from './sites'

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
const OPENS = characterSet(OPENING)

/** Puts the candidates of all blocks in order, stretch by stretch, each linked to the next of its key. */
export function placeCandidates(context: StructureContext): Placement {
  const { blocks, facts } = context
  let part = openPart(blocks[0], false)
  let here: Stretch = { part: 0, isInset: false, placed: [] }
  const parts = [part]
  const stretches = [here]
  let line = 0
  let isLed = false
  let last: Block | undefined
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    const fact = facts[index]
    if (!block || !fact) continue
    const { opens, isBlank, leadsIn } = fact.line
    if (opens === 'part') {
      endPart(part, last)
      part = openPart(block, true)
      parts.push(part)
    }
    if (opens) {
      here = { part: parts.length - 1, isInset: opens === 'inset', placed: [] }
      stretches.push(here)
    }
    const runsOn = isRunOn(context, index)
    if (!isBlank && !runsOn) line++
    const sites = sitesOf(block, fact.candidates)
    if (runsOn) placeRunOn(context, index, sites, line, isLed, here.placed)
    else for (const site of sites) here.placed.push(place(site, index, line, isLed))
    if (!isBlank) isLed = leadsIn
    last = block
  }
  endPart(part, last)
  for (const { placed } of stretches) linkNext(placed)
  return { parts, stretches }
}

function openPart(block: Block | undefined, hasTitle: boolean): Part {
  const id = block?.id ?? ''
  const title = hasTitle && block ? { block: id, start: 0, end: block.text.length } : null
  return { span: { from: { block: id, offset: 0 }, to: { block: id, offset: 0 } }, title }
}

function endPart({ span }: Part, last: Block | undefined): void {
  if (last) span.to = { block: last.id, offset: last.text.length }
}

function place({ candidate, isLabel, layout, printed }: Site, block: number, line: number, isLed: boolean): Placed {
  return { candidate, isLabel, layout, printed, block, line, isLed: isLed && layout > 0, next: null, nextWord: null }
}

/** Is the block the rest of the line before it, as in texts that were broken by width? */
function isRunOn({ blocks, facts }: StructureContext, index: number): boolean {
  const before = facts[index - 1]
  if (!before?.line.isBroken || blocks[index]?.kind !== 'paragraph' || blocks[index - 1]?.kind !== 'paragraph') return false
  if (before.candidates[0]?.isOwnLine) return false
  const first = facts[index]?.candidates[0]
  return !(first?.boundary === 'block' && !first.needsSupport && HEADINGS.has(first.family))
}

/** Places what stands in the rest of a line: the marker that the break cut in two, and the others with a doubt. */
function placeRunOn(context: StructureContext, index: number, sites: readonly Site[], line: number, isLed: boolean, into: Placed[]): void {
  const broken = splitMarker(context, index)
  if (broken) into.push(place(broken, index - 1, line, false))
  for (const site of sites) if (!isDecimal(site)) into.push(place(doubt(site), index, line, isLed))
}

/** “增长1｜2.5%”. */
function isDecimal({ candidate }: Site): boolean {
  return candidate.boundary === 'block' && candidate.needsSupport && candidate.family === '1.'
}

/** A word of order at the start of a line that runs on may stand in mid-sentence. */
function doubt(site: Site): Site {
  const { candidate } = site
  return candidate.boundary === 'block' ? { ...site, candidate: { ...candidate, needsSupport: true } } : site
}

/** A marker broken by the width of the line, “…；二｜是…”; its place is what stands in the first line. */
function splitMarker({ blocks }: StructureContext, index: number): Site | null {
  const before = blocks[index - 1]
  if (!before) return null
  const tail = before.text.slice(-BROKEN)
  if (findIn(OPENS, tail, 1) < 0) return null
  const candidates = readCandidates(fold(tail + (blocks[index]?.text.slice(0, 40) ?? '')))
  const broken = candidates.find(({ start, end, boundary }) => start > 0 && start < tail.length && end > tail.length && boundary !== 'none')
  if (!broken) return null
  const { length } = before.text
  const start = length - tail.length + broken.start
  const candidate = { ...broken, start, end: length, nameAt: { start: length, end: length }, needsSupport: true }
  return makeSite(before, candidate, 0, 'broken')
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
