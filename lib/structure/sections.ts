import type { Location, Position, TextDocument } from '../text/document'
import type { PlainHeading } from './headings'
import type { Enumeration, Item, MarkerFamily, OutlineSymbol, Section } from './model'
import type { StructureFacts } from './read-block'

/** What a heading's siblings must hold before an empty one among them looks like a gap. */
const REAL_TEXT = 20

/** Families that number sections rather than lines. */
const CHAPTERS: ReadonlySet<MarkerFamily> = new Set(['第N章', '一、', '（一）', '1.1'])

interface Draft {
  section: Section
  /** Headings of one list, or of one level, are compared with each other. */
  group: string
  holds: 'nothing' | 'little' | 'text'
}

/**
 * Headings that have their line to themselves, and whether anything stands under each. Where most of a list's
 * lines have nothing under them they are items, not headings, and none is called empty.
 */
export function findSections(
  document: TextDocument,
  facts: readonly StructureFacts[],
  enumerations: readonly Enumeration[],
  headings: readonly PlainHeading[],
  outline: readonly OutlineSymbol[],
): Section[] {
  const indexOf = new Map(document.blocks.map((block, index) => [block.id, index]))
  const symbols = new Map(flatten(outline).map((symbol) => [symbol.id, symbol]))
  const hold = (from: Position, to: Position) => contentBetween(document, facts, indexOf, from, to)
  const drafts: Draft[] = []
  for (const enumeration of enumerations) {
    if (enumeration.isQuoted || isMereList(document, indexOf, enumeration)) continue
    enumeration.items.forEach((item, index) => {
      const heading = item.isHeading ? headingOf(document, indexOf, item) : null
      if (!heading) return
      const body = { from: { block: heading.block, offset: heading.end }, to: item.span.to }
      const level = symbols.get(`${enumeration.id}#${index}`)?.level ?? enumeration.level
      // What follows the last line of a short list may not belong to it.
      const isOpenEnd = index === enumeration.items.length - 1 && !CHAPTERS.has(enumeration.family)
      const holds = hold(body.from, body.to)
      drafts.push({
        section: { heading, marker: item.marker, level, body, isEmpty: false },
        group: enumeration.id,
        holds: isOpenEnd && holds === 'text' ? 'little' : holds,
      })
    })
  }
  for (const { location, level } of headings) {
    const symbol = symbols.get(`heading@${location.block}`)
    if (level === null || !symbol) continue
    const body = { from: { block: location.block, offset: location.end }, to: symbol.span.to }
    drafts.push({
      section: { heading: location, marker: null, level, body, isEmpty: false },
      group: `heading ${level}`,
      holds: hold(body.from, body.to),
    })
  }
  judge(drafts)
  return drafts.map(({ section }) => section)
}

/** “附件：1.…”: names of attachments, and lists that begin inside a line. */
function isMereList(document: TextDocument, indexOf: ReadonlyMap<string, number>, { items }: Enumeration): boolean {
  const marker = items[0]?.marker
  if (!marker?.opensBlock) return true
  let before = (indexOf.get(marker.block) ?? 0) - 1
  while (before >= 0 && document.blocks[before]?.text.trim() === '') before--
  return /^\s*附件?[：:]?\s*$/.test(document.blocks[before]?.text ?? '')
}

function judge(drafts: readonly Draft[]): void {
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) groups.set(draft.group, [...(groups.get(draft.group) ?? []), draft])
  for (const group of groups.values()) {
    const empty = group.filter(({ holds }) => holds === 'nothing')
    const full = group.filter(({ holds }) => holds === 'text')
    const isGap = empty.length === 1 ? full.length > 0 : full.length >= empty.length * 2
    if (isGap) for (const { section } of empty) section.isEmpty = true
  }
}

function flatten(symbols: readonly OutlineSymbol[]): OutlineSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)])
}

/** The heading's line without its marker's surroundings; null where text follows on the same line. */
function headingOf(document: TextDocument, indexOf: ReadonlyMap<string, number>, { marker, nameAt }: Item): Location | null {
  const text = document.blocks[indexOf.get(marker.block) ?? -1]?.text ?? ''
  const lineEnd = text.indexOf('\n', nameAt.end)
  const line = text.slice(marker.end, lineEnd < 0 ? undefined : lineEnd)
  if (/[。；;！!？?]/.test(line)) return null
  return { block: marker.block, start: marker.start, end: marker.end + line.trimEnd().length }
}

function contentBetween(
  document: TextDocument,
  facts: readonly StructureFacts[],
  indexOf: ReadonlyMap<string, number>,
  from: Position,
  to: Position,
): Draft['holds'] {
  const first = indexOf.get(from.block) ?? 0
  const last = indexOf.get(to.block) ?? first
  for (let index = first; index <= last; index++) {
    const { line } = facts[index] ?? {}
    if (!line || (index > first && (line.isBlank || line.isPageNumber))) continue
    const text = document.blocks[index]?.text ?? ''
    const inside = text.slice(index === first ? from.offset : 0, index === last ? to.offset : undefined).trim()
    if (inside === '') continue
    return inside.length >= REAL_TEXT || index < last - 1 ? 'text' : 'little'
  }
  return 'nothing'
}
