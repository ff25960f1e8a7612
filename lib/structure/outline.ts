import type { Position } from '../text/document'
import type { StructureContext } from './context'
import type { PlainHeading } from './headings'
import type { Enumeration, Item, OutlineSymbol, Part } from './model'
import type { SeriesItem } from './placed'

/** An item or heading waiting to be hung into the tree. */
interface Entry {
  symbol: OutlineSymbol
  enumeration: Enumeration | null
  headingLevel: number | null
  /** A plain line of text that only looks like a heading. */
  isPlain: boolean
  /** Where it stands in the document, as one number. */
  rank: number
  /** Of two at one place the list that began first comes first. */
  list: number
}

/** The tree, and its symbols by what they were made of. */
export interface Outline {
  roots: OutlineSymbol[]
  /** By list and item; lists inside quotations have none. */
  items: readonly (readonly OutlineSymbol[])[]
  headings: readonly OutlineSymbol[]
}

/** The tree of parts, headings and items, in reading order. */
export function buildOutline(
  context: StructureContext,
  enumerations: readonly Enumeration[],
  order: readonly SeriesItem[],
  headings: readonly PlainHeading[],
  parts: readonly Part[],
): Outline {
  const items = enumerations.map((enumeration) =>
    enumeration.isQuoted ? [] : enumeration.items.map((item, index) => itemSymbol(enumeration, item, index)),
  )
  const symbols = headings.map(headingSymbol)
  const entries = itemEntries(context, enumerations, order, items).concat(headingEntries(context, headings, symbols))
  entries.sort((a, b) => a.rank - b.rank || a.list - b.list)
  return { roots: hangParts(context, entries, parts), items, headings: symbols }
}

/** Positions as numbers that compare as they do. */
function rankOf(block: number, offset: number): number {
  return block * 2 ** 22 + offset
}

function hangParts({ indexOf, textOf }: StructureContext, entries: readonly Entry[], parts: readonly Part[]): OutlineSymbol[] {
  const roots: OutlineSymbol[] = []
  let next = 0
  parts.forEach((part, index) => {
    const following = parts[index + 1]?.span.from
    const end = following ? rankOf(indexOf(following.block), following.offset) : Number.POSITIVE_INFINITY
    const first = next
    while ((entries[next]?.rank ?? end) < end) next++
    const root = part.title ? partSymbol(part, textOf(part.title.block).trim(), index) : null
    hang(entries.slice(first, next), root ? root.children : roots, root ? 1 : 0, part.span.to)
    if (root) roots.push(root)
  })
  return roots
}

/** Hangs entries of one part into `roots`, each under the item or heading that contains it. */
function hang(entries: readonly Entry[], roots: OutlineSymbol[], depth: number, end: Position): void {
  const stack: Entry[] = []
  /** What was open when an enumeration began: its siblings go back there. */
  const bases = new Map<Enumeration, Entry | null>()
  for (const entry of entries) {
    const { enumeration } = entry
    const base = enumeration ? bases.get(enumeration) : undefined
    while (stack.length > 0 && closes(entry, stack, base)) closeTop(stack, entry.symbol.span.from)
    const top = stack.at(-1) ?? null
    if (enumeration && base === undefined) bases.set(enumeration, top)
    entry.symbol.level = depth + stack.length + 1
    const siblings = top?.symbol.children ?? roots
    siblings.push(entry.symbol)
    stack.push(entry)
  }
  while (stack.length > 0) closeTop(stack, end)
}

/** Does the entry end what is open on top? `base` is what was open when its list began, undefined for what begins one. */
function closes({ enumeration, headingLevel, isPlain }: Entry, stack: readonly Entry[], base: Entry | null | undefined): boolean {
  const top = stack.at(-1)
  if (!top) return false
  if (!enumeration) return isPlain || top.headingLevel === null || top.headingLevel >= (headingLevel ?? 1)
  if (base !== undefined) return top !== base && (base === null || stack.includes(base))
  if (!top.enumeration) return false
  const { parent } = enumeration
  return !(parent && top.symbol.item?.enumeration === parent.enumeration && top.symbol.item.index === parent.item)
}

function closeTop(stack: Entry[], at: Position): void {
  const closed = stack.pop()
  if (closed && !closed.enumeration) closed.symbol.span.to = at
}

function itemEntries(
  { blocks }: StructureContext,
  enumerations: readonly Enumeration[],
  order: readonly SeriesItem[],
  symbols: Outline['items'],
): Entry[] {
  const entries: Entry[] = []
  for (const { placed, series, index } of order) {
    const enumeration = enumerations[series.index]
    const symbol = symbols[series.index]?.[index]
    if (!enumeration || !symbol) continue
    const block = blocks[placed.block]
    const headingLevel = block?.kind === 'heading' ? (block.level ?? 1) : null
    entries.push({ symbol, enumeration, headingLevel, isPlain: false, rank: rankOf(placed.block, placed.from.offset), list: series.index })
  }
  return entries
}

function headingEntries({ indexOf }: StructureContext, headings: readonly PlainHeading[], symbols: Outline['headings']): Entry[] {
  const entries: Entry[] = []
  headings.forEach(({ location, level }, index) => {
    const symbol = symbols[index]
    const rank = rankOf(indexOf(location.block), location.start)
    if (symbol)
      entries.push({ symbol, enumeration: null, headingLevel: level, isPlain: level === null, rank, list: Number.MAX_SAFE_INTEGER })
  })
  return entries
}

function itemSymbol(enumeration: Enumeration, { marker, name, nameAt, span, isHeading }: Item, index: number): OutlineSymbol {
  return {
    id: `${enumeration.id}#${index}`,
    kind: isHeading ? 'heading' : 'item',
    marker: marker.text,
    name,
    level: enumeration.level,
    location: { block: marker.block, start: marker.start, end: Math.max(marker.end, nameAt.end) },
    span,
    item: { enumeration: enumeration.id, index },
    children: [],
  }
}

function headingSymbol({ location, name }: PlainHeading): OutlineSymbol {
  const { block, start, end } = location
  const span = { from: { block, offset: start }, to: { block, offset: end } }
  return { id: `heading@${block}`, kind: 'heading', marker: '', name, level: 1, location, span, item: null, children: [] }
}

function partSymbol({ title, span }: Part, name: string, index: number): OutlineSymbol {
  const location = title ?? { block: span.from.block, start: 0, end: 0 }
  return { id: `part@${index}`, kind: 'part', marker: '', name, level: 1, location, span, item: null, children: [] }
}
