/** Which announced count belongs to which list: the nearest one that can lead it in, or none. */
import type { ReviewSettings } from '../review/settings'
import { fold } from '../text/fold'
import type { Claim } from './claims'
import type { StructureContext } from './context'
import type { AnnouncedCount, AnnouncedList, Enumeration } from './model'
import type { Placed, Series } from './placed'
import { areNamed, isNearMiss, mayContradict, relationOf, STOP } from './relation'

/** Longest stretch between a count and the list it announces. */
const REACH = 60
/** Longest first sentence of an item that is searched for what is counted. */
const SENTENCE = 80

/** “抓实六项举措，提升服务水平”: what the counted is for. */
const AIM = /^[，,][^，,。；;：:]{2,16}$/

interface Lead {
  block: number
  /** Claims before the list, in order. */
  claims: readonly Claim[]
  /** Text up to the list. */
  text: string
  /** The list opens a new paragraph after it. */
  isBefore: boolean
}

/** What is needed to bind: the document, the lists, what was bound so far. */
interface Binding {
  context: StructureContext
  enumerations: readonly Enumeration[]
  phrases: readonly string[]
  bound: Set<Claim>
}

/** Binds counts to lists with markers, which then hold them, and to lists without, which are returned. */
export function bindAnnouncements(
  context: StructureContext,
  lists: readonly Series[],
  enumerations: readonly Enumeration[],
  settings: ReviewSettings,
): AnnouncedList[] {
  const binding: Binding = { context, enumerations, phrases: settings.phrases.filter((phrase) => phrase !== ''), bound: new Set() }
  for (const series of lists) {
    const enumeration = enumerations[series.index]
    if (enumeration && !enumeration.isQuoted)
      enumeration.announced = leadInCount(binding, series, enumeration) ?? headingCount(binding, series, enumeration)
  }
  return inlineLists(binding, lists)
}

function leadInCount(binding: Binding, { items }: Series, enumeration: Enumeration): AnnouncedCount | null {
  const { context, bound } = binding
  const first = items[0]?.placed
  const lead = first && findLead(context, first.block, first.printed.marker.isLabel ? 0 : first.candidate.start)
  const claim = lead && chooseClaim(binding, lead, enumeration)
  if (!lead || !claim) return null
  bound.add(claim)
  return toCount(claim, context.blocks[lead.block]?.id ?? '', lead.isBefore ? 'heading' : 'lead-in')
}

/** “（二）狠抓三项重点工作”: the count in the heading of the section that a list is the first of. */
function headingCount(binding: Binding, { parent }: Series, { items }: Enumeration): AnnouncedCount | null {
  const { context, enumerations, phrases, bound } = binding
  const heading = parent && enumerations[parent.series.index]?.items[parent.item]
  const index = parent?.series.items[parent.item]?.placed.block ?? -1
  const fact = context.facts[index]
  if (!heading?.isHeading || !fact || fact.claims.length === 0) return null
  const text = context.blocks[index]?.text ?? ''
  const end = fact.candidates.find(({ start, headingEnd }) => start === heading.marker.start && headingEnd !== null)?.headingEnd ?? 0
  const claim = fact.claims.findLast((one) => one.start >= heading.marker.end && one.end <= end)
  if (!claim || claim.count === null || bound.has(claim) || isFixed(text, claim, phrases)) return null
  const isWhole = STOP.test(text.slice(claim.end, end))
  if (!isWhole && !AIM.test(text.slice(claim.end, end))) return null
  if (claim.count !== items.length && !areNamed(claim, firstSentences(context, items)) && !isNearMiss(claim, items)) return null
  bound.add(claim)
  return toCount(claim, heading.marker.block, 'heading')
}

/** The text that leads in a list at an offset: what stands before it on its line, else the paragraph before. */
function findLead({ blocks, facts }: StructureContext, block: number, offset: number): Lead | null {
  const own = blocks[block]?.text.slice(0, offset) ?? ''
  if (own.trim() !== '') return toLead(facts[block]?.claims ?? [], block, own, false)
  for (let before = block - 1; before >= 0; before--) {
    const fact = facts[before]
    if (!fact || fact.line.isBlank || fact.line.isPageNumber) continue
    return toLead(fact.claims, before, blocks[before]?.text ?? '', true)
  }
  return null
}

/** The claims near the end of the text; they are in order, so the search stops at the first that is too far away. */
function toLead(all: readonly Claim[], block: number, text: string, isBefore: boolean): Lead | null {
  let to = lowerBound(all, text.length)
  while (to > 0 && (all[to - 1]?.end ?? 0) > text.length) to--
  let from = to
  while (from > 0 && (all[from - 1]?.end ?? 0) >= text.length - REACH) from--
  return from < to ? { block, claims: all.slice(from, to), text, isBefore } : null
}

/** Number of claims that start before `offset`. */
function lowerBound(all: readonly { start: number }[], offset: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function chooseClaim({ context, phrases }: Binding, lead: Lead, { items }: Enumeration): Claim | null {
  const claim = lead.claims.at(-1)
  if (!claim || claim.count === null || isFixed(lead.text, claim, phrases)) return null
  const relation = relationOf(fold(lead.text.slice(claim.end)).text, claim, lead.isBefore)
  if (!relation) return null
  if (claim.count === items.length) return claim
  const other = lead.claims.findLast(({ count, end }) => count === items.length && !/[。！!？?]/.test(lead.text.slice(end, claim.start)))
  if (other) return other
  const before = lead.claims.at(-2)
  // “3方面11项任务”: either may be meant.
  if (before && claim.number.start - before.end <= 2) return null
  return mayContradict(claim, relation, items, firstSentences(context, items)) ? claim : null
}

/** The first sentence of each item, as far as its paragraph goes. */
function firstSentences({ textOf }: StructureContext, items: Enumeration['items']): string[] {
  return items.map(({ marker }) => /^[^。！!？?；;\n]*/.exec(textOf(marker.block).slice(marker.end, marker.end + SENTENCE))?.[0] ?? '')
}

/** “四个意识”: a phrase of its own, never a count. */
function isFixed(text: string, claim: Pick<Claim, 'start' | 'number'>, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const at = text.indexOf(phrase, Math.max(0, claim.start - phrase.length))
    return at >= 0 && at <= claim.number.start && claim.number.start < at + phrase.length
  })
}

function inlineLists({ context, phrases, bound }: Binding, lists: readonly Series[]): AnnouncedList[] {
  const found: AnnouncedList[] = []
  let next = 0
  for (let index = 0; index < context.blocks.length; index++) {
    const claims = context.facts[index]?.claims
    if (!claims || claims.length === 0) continue
    const { id, text } = context.blocks[index] ?? { id: '', text: '' }
    for (const claim of claims) {
      const { inline } = claim
      const last = inline?.items.at(-1)
      if (!inline || !last || bound.has(claim) || claim.pointsBack || isFixed(text, claim, phrases)) continue
      while ((firstOf(lists[next])?.block ?? index) < index) next++
      // Where a list with markers begins inside, the marks are what is counted.
      if (beginsWithin(lists, next, index, claim.end, last.end)) continue
      const items = inline.items.map(({ start, end }) => ({ block: id, start, end }))
      found.push({ announced: toCount(claim, id, inline.form), least: inline.least, most: inline.most, items })
    }
  }
  return found
}

function firstOf(series: Series | undefined): Placed | undefined {
  return series?.items[0]?.placed
}

/** Does a list of those from `next` on, which are in order, begin inside the place? */
function beginsWithin(lists: readonly Series[], next: number, block: number, start: number, end: number): boolean {
  for (let index = next; ; index++) {
    const first = firstOf(lists[index])
    if (first?.block !== block) return false
    if (first.candidate.start >= start) return first.candidate.start < end
  }
}

function toCount(claim: Claim, block: string, form: AnnouncedCount['form']): AnnouncedCount {
  const { start, end, text, count, number } = claim
  return { block, start, end, text, count: count ?? 0, number: { block, start: number.start, end: number.end }, form }
}
