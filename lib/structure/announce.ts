/** Which announced count belongs to which list: the nearest one that can lead it in, or none. */
import type { ReviewSettings } from '../review/settings'
import type { TextDocument } from '../text/document'
import { fold } from '../text/fold'
import type { Claim } from './claims'
import type { AnnouncedCount, AnnouncedList, Enumeration } from './model'
import type { StructureFacts } from './read-block'

/** Longest stretch between a count and the list it announces. */
const REACH = 60
/** Longest first sentence of an item that is searched for what is counted. */
const SENTENCE = 80
/** Items that make a list long enough to tell a slip in its count from another count. */
const LONG = 4

/** “（二）狠抓三项重点工作”: the count in the heading of the section that a list is the first of. */
function headingCount(
  document: TextDocument,
  facts: readonly StructureFacts[],
  indexOf: ReadonlyMap<string, number>,
  { parent, items, isQuoted }: Enumeration,
  byId: ReadonlyMap<string, Enumeration>,
  bound: Set<Claim>,
  phrases: readonly string[],
): AnnouncedCount | null {
  const heading = parent && byId.get(parent.enumeration)?.items[parent.item]
  const index = heading ? indexOf.get(heading.marker.block) : undefined
  if (!heading?.isHeading || isQuoted || index === undefined) return null
  const block = document.blocks[index]
  const candidate = facts[index]?.candidates.find(({ start, headingEnd }) => start === heading.marker.start && headingEnd !== null)
  const claim = facts[index]?.claims.findLast(({ start, end }) => start >= heading.marker.end && end <= (candidate?.headingEnd ?? 0))
  if (!block || !claim || claim.count === null || bound.has(claim) || isFixed(block.text, claim, phrases)) return null
  if (!STOP.test(block.text.slice(claim.end, candidate?.headingEnd ?? undefined))) return null
  if (claim.count !== items.length && !areNamed(claim, firstSentences(document, indexOf, items))) return null
  bound.add(claim)
  return toCount(claim, block.id, 'heading')
}

interface Lead {
  block: number
  /** Claims before the list, in order. */
  claims: readonly Claim[]
  /** Text up to the list. */
  text: string
  /** The list opens a new paragraph after it. */
  isBefore: boolean
}

export interface Announcements {
  /** By the enumeration's id. */
  counts: Map<string, AnnouncedCount>
  lists: AnnouncedList[]
}

/** Binds counts to lists with markers, then to lists without. */
export function bindAnnouncements(
  document: TextDocument,
  facts: readonly StructureFacts[],
  enumerations: readonly Enumeration[],
  settings: ReviewSettings,
): Announcements {
  const indexOf = new Map(document.blocks.map((block, index) => [block.id, index]))
  const phrases = settings.phrases.filter((phrase) => phrase !== '')
  const bound = new Set<Claim>()
  const counts = new Map<string, AnnouncedCount>()
  const starts = new Map<number, number[]>()
  const byId = new Map(enumerations.map((enumeration) => [enumeration.id, enumeration]))
  for (const enumeration of enumerations) {
    const marker = enumeration.items[0]?.marker
    const block = marker && indexOf.get(marker.block)
    if (!marker || block === undefined) continue
    starts.set(block, [...(starts.get(block) ?? []), marker.start])
    const lead = findLead(document, facts, block, marker.isLabel ? 0 : marker.start)
    const claim = lead && chooseClaim(lead, enumeration, phrases, () => firstSentences(document, indexOf, enumeration.items))
    if (!lead || !claim) {
      const heading = headingCount(document, facts, indexOf, enumeration, byId, bound, phrases)
      if (heading) counts.set(enumeration.id, heading)
      continue
    }
    bound.add(claim)
    counts.set(enumeration.id, toCount(claim, document.blocks[lead.block]?.id ?? '', lead.isBefore ? 'heading' : 'lead-in'))
  }
  return { counts, lists: inlineLists(document, facts, starts, bound, phrases) }
}

/** The text that leads in a list at an offset: what stands before it on its line, else the paragraph before. */
function findLead(document: TextDocument, facts: readonly StructureFacts[], block: number, offset: number): Lead | null {
  const own = document.blocks[block]?.text.slice(0, offset) ?? ''
  if (own.trim() !== '') return toLead(facts, block, own, false)
  for (let before = block - 1; before >= 0; before--) {
    const line = facts[before]?.line
    if (!line || line.isBlank || line.isPageNumber) continue
    return toLead(facts, before, document.blocks[before]?.text ?? '', true)
  }
  return null
}

function toLead(facts: readonly StructureFacts[], block: number, text: string, isBefore: boolean): Lead {
  const claims = facts[block]?.claims.filter((claim) => claim.end <= text.length && claim.end >= text.length - REACH) ?? []
  return { block, claims, text, isBefore }
}

function chooseClaim(lead: Lead, enumeration: Enumeration, phrases: readonly string[], names: () => string[]): Claim | null {
  const claim = lead.claims.at(-1)
  if (!claim || enumeration.isQuoted || claim.count === null || isFixed(lead.text, claim, phrases)) return null
  const relation = relationOf(fold(lead.text.slice(claim.end)).text, claim, lead.isBefore)
  if (!relation) return null
  const items = enumeration.items.length
  if (claim.count === items) return claim
  const other = lead.claims.findLast(({ count, end }) => count === items && !/[。！!？?]/.test(lead.text.slice(end, claim.start)))
  if (other) return other
  const before = lead.claims.at(-2)
  // “3方面11项任务”: either may be meant.
  if (before && claim.number.start - before.end <= 2) return null
  return mayContradict(claim, relation, enumeration.items, names()) ? claim : null
}

type Relation = 'colon' | 'stop'

const NOUN_TAIL = '[”’"」』》）)]*(?:[（(][^（()）]{0,30}[)）])?(?:的\\p{Script=Han}{1,8})?'
const LINK =
  '(?:具体|分别|主要|即|也就|就|这就|概括起来|归纳起来|简单|总的)?(?:来说|来讲|来看|讲|说|而言)?(?:是|为|有|如下|包括|包含|体现在|表现在|表现为|做好|抓好)?'
const COLON = new RegExp(`^${NOUN_TAIL}[：:]$`, 'u')
const LED_COLON = new RegExp(`^${NOUN_TAIL}\\p{Script=Han}{0,8}[：:]$`, 'u')
const LINKED = new RegExp(`^${NOUN_TAIL}[。，,；;：:]${LINK}[：:，,]?$`, 'u')
const STOP = new RegExp(`^${NOUN_TAIL}[。，,；;！!]?$`, 'u')

/** How the words between a count and a list join them, if they do. */
function relationOf(gap: string, claim: Claim, isBefore: boolean): Relation | null {
  const words = gap.trimEnd()
  // “做好以下三项工作，确保完成任务：”
  if (claim.leads === 'surely' && (/[：:]$/.test(words) || isBefore)) return 'colon'
  if (COLON.test(words) || (claim.leads && LED_COLON.test(words))) return 'colon'
  if (claim.pointsBack) return null
  if (STOP.test(words)) return 'stop'
  return LINKED.test(words) ? (/[：:]$/.test(words) ? 'colon' : 'stop') : null
}

/** A count that differs from the list is only believed where it cannot well mean something else. */
function mayContradict(claim: Claim, relation: Relation, items: Enumeration['items'], names: readonly string[]): boolean {
  if (areNamed(claim, names)) return true
  if (claim.nounKind === 'thing') return false
  if (relation === 'colon') return claim.nounKind === 'list' || claim.noun !== ''
  if (claim.nounKind === 'list' && claim.leads !== null && !claim.isQuoted) return true
  // “办好‘十件实事’。①…”: of a long list one item is missing or too many; by chance a count is rarely so near.
  return items.length >= LONG && Math.abs(items.length - (claim.count ?? 0)) === 1
}

/** “三个结合”: most items name what is counted. */
function areNamed({ noun }: Claim, names: readonly string[]): boolean {
  return noun !== '' && names.filter((name) => name.includes(noun)).length * 2 > names.length
}

/** The first sentence of each item, as far as its paragraph goes. */
function firstSentences(document: TextDocument, indexOf: ReadonlyMap<string, number>, items: Enumeration['items']): string[] {
  return items.map(({ marker }) => {
    const text = document.blocks[indexOf.get(marker.block) ?? -1]?.text ?? ''
    return /^[^。！!？?；;\n]*/.exec(text.slice(marker.end, marker.end + SENTENCE))?.[0] ?? ''
  })
}

/** “四个意识”: a phrase of its own, never a count. */
function isFixed(text: string, claim: Pick<Claim, 'start' | 'number'>, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const at = text.indexOf(phrase, Math.max(0, claim.start - phrase.length))
    return at >= 0 && at <= claim.number.start && claim.number.start < at + phrase.length
  })
}

function inlineLists(
  document: TextDocument,
  facts: readonly StructureFacts[],
  starts: ReadonlyMap<number, readonly number[]>,
  bound: ReadonlySet<Claim>,
  phrases: readonly string[],
): AnnouncedList[] {
  const lists: AnnouncedList[] = []
  document.blocks.forEach((block, index) => {
    for (const claim of facts[index]?.claims ?? []) {
      const { inline } = claim
      const first = inline?.items[0]
      const last = inline?.items.at(-1)
      if (!inline || !first || !last || bound.has(claim) || claim.pointsBack || isFixed(block.text, claim, phrases)) continue
      if (starts.get(index)?.some((start) => start >= claim.end && start < last.end)) continue
      lists.push({
        announced: toCount(claim, block.id, inline.form),
        least: inline.least,
        most: inline.most,
        items: inline.items.map((item) => ({ block: block.id, ...item })),
      })
    }
  })
  return lists
}

function toCount(claim: Claim, block: string, form: AnnouncedCount['form']): AnnouncedCount {
  return { block, start: claim.start, end: claim.end, text: claim.text, count: claim.count ?? 0, number: { block, ...claim.number }, form }
}
