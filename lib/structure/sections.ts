import type { Location, Position } from '../text/document'
import type { StructureContext } from './context'
import type { PlainHeading } from './headings'
import type { Enumeration, Marker, MarkerFamily, OutlineSymbol, Section } from './model'
import type { Outline } from './outline'
import type { Series } from './placed'

/** What a heading's siblings must hold before an empty one among them looks like a gap. */
const REAL_TEXT = 20

/** Families that number sections rather than lines. */
const CHAPTERS: ReadonlySet<MarkerFamily> = new Set(['第N章', '一、', '（一）', '1.1'])

interface Draft {
  section: Section
  /** Headings of one list, or of one level, are compared with each other. */
  group: string
  holds: 'nothing' | 'little' | 'sentence' | 'text'
}

/**
 * Headings that have their line to themselves, and whether anything stands under each. Where most of a list's
 * lines have nothing under them they are items, not headings, and none is called empty.
 */
export function findSections(
  context: StructureContext,
  lists: readonly Series[],
  enumerations: readonly Enumeration[],
  headings: readonly PlainHeading[],
  symbols: Outline,
): Section[] {
  const drafts: Draft[] = []
  for (const series of lists) {
    const enumeration = enumerations[series.index]
    if (!enumeration || enumeration.isQuoted || isMereList(context, series)) continue
    draftItems(context, series, enumeration, symbols.items[series.index] ?? [], drafts)
  }
  headings.forEach(({ index, location, level }, at) => {
    const symbol = symbols.headings[at]
    if (level === null || !symbol) return
    const section = makeSection(location, null, level, symbol.span.to)
    drafts.push({ section, group: `heading ${level}`, holds: contentOf(context, section, index) })
  })
  judge(drafts)
  return drafts.map(({ section }) => section)
}

function draftItems(
  context: StructureContext,
  series: Series,
  { id, family, items }: Enumeration,
  symbols: readonly OutlineSymbol[],
  drafts: Draft[],
): void {
  series.items.forEach(({ placed }, index) => {
    const item = items[index]
    const { heading } = placed.printed
    if (!heading || !item?.isHeading) return
    const section = makeSection(heading, item.marker, symbols[index]?.level ?? 1, item.span.to)
    const holds = contentOf(context, section, placed.block)
    // What follows the last line of a short list may not belong to it.
    const isOpenEnd = index === items.length - 1 && !CHAPTERS.has(family)
    drafts.push({ section, group: id, holds: isOpenEnd && holds === 'text' ? 'little' : holds })
  })
}

function makeSection(heading: Location, marker: Marker | null, level: number, to: Position): Section {
  return { heading, marker, level, body: { from: { block: heading.block, offset: heading.end }, to }, isEmpty: false }
}

/** “附件：1.…”: names of attachments, and lists that begin inside a line. */
function isMereList({ blocks }: StructureContext, { items }: Series): boolean {
  const first = items[0]?.placed
  if (first?.candidate.boundary !== 'block') return true
  let before = first.block - 1
  while (before >= 0 && blocks[before]?.text.trim() === '') before--
  return /^\s*附件?[：:]?\s*$/.test(blocks[before]?.text ?? '')
}

function judge(drafts: readonly Draft[]): void {
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const group = groups.get(draft.group)
    if (group) group.push(draft)
    else groups.set(draft.group, [draft])
  }
  for (const group of groups.values()) {
    const empty = group.filter(({ holds }) => holds === 'nothing')
    // What follows a list may only look like the text of its last item: there it must be more than a sentence.
    const full = group.filter(({ holds }, index) => holds === 'text' || (holds === 'sentence' && index < group.length - 1))
    const isGap = empty.length === 1 ? full.length > 0 : full.length >= empty.length * (isChapter(group) ? 1 : 2)
    if (isGap) for (const { section } of empty) section.isEmpty = true
  }
}

/** Headings of the upper levels: lists of bare lines are written otherwise. */
function isChapter(group: readonly Draft[]): boolean {
  return group.every(({ section }) => section.marker?.family === '一、' || section.marker?.family === '（一）')
}

/** What stands under the heading in block `first`. */
function contentOf({ blocks, facts, indexOf }: StructureContext, { body: { from, to } }: Section, first: number): Draft['holds'] {
  const last = indexOf(to.block)
  for (let index = first; index <= last; index++) {
    const { line } = facts[index] ?? {}
    if (!line || (index > first && (line.isBlank || line.isPageNumber))) continue
    const text = blocks[index]?.text ?? ''
    const inside = text.slice(index === first ? from.offset : 0, index === last ? to.offset : undefined).trim()
    if (inside === '') continue
    if (inside.length >= REAL_TEXT || index < last - 1) return 'text'
    return /[。！!]$/.test(inside) ? 'sentence' : 'little'
  }
  return 'nothing'
}
