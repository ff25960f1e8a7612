import type { Position } from '../text/document'
import type { StructureContext } from './context'
import type { PlainHeading } from './headings'
import type { Enumeration, OutlineSymbol, Part } from './model'
import type { Sequence, Series } from './placed'

/** An item or heading waiting to be hung into the tree. */
interface Entry {
  symbol: OutlineSymbol
  enumeration: Enumeration | null
  headingLevel: number | null
  /** A plain line of text that only looks like a heading. */
  isPlain: boolean
  /** Index of its block. */
  block: number
  offset: number
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
  sequence: Sequence,
  enumerations: readonly Enumeration[],
  headings: readonly PlainHeading[],
  parts: readonly Part[],
): Outline {
  const items = sequence.lists.map((series, index) => itemSymbols(series, enumerations[index]))
  const symbols = headings.map(headingSymbol)
  const entries = [...itemEntries(context, sequence, enumerations, items), ...headingEntries(headings, symbols)]
  entries.sort((a, b) => a.block - b.block || a.offset - b.offset || a.list - b.list)
  return { roots: hangParts(context, entries, parts), items, headings: symbols }
}

function hangParts({ indexOf, textOf }: StructureContext, entries: readonly Entry[], parts: readonly Part[]): OutlineSymbol[] {
  const roots: OutlineSymbol[] = []
  let next = 0
  parts.forEach((part, index) => {
    const following = parts[index + 1]?.span.from
    const end = following ? indexOf(following.block) : Number.POSITIVE_INFINITY
    const first = next
    while ((entries[next]?.block ?? end) < end) next++
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
  { items }: Sequence,
  enumerations: readonly Enumeration[],
  symbols: Outline['items'],
): Entry[] {
  const entries: Entry[] = []
  for (const { placed, series, index } of items) {
    const list = series.index
    const enumeration = enumerations[list]
    const symbol = symbols[list]?.[index]
    if (!enumeration || !symbol) continue
    const { block, printed } = placed
    const headingLevel = blocks[block]?.kind === 'heading' ? (blocks[block]?.level ?? 1) : null
    entries.push({ symbol, enumeration, headingLevel, isPlain: false, block, offset: printed.from.offset, list })
  }
  return entries
}

function headingEntries(headings: readonly PlainHeading[], symbols: Outline['headings']): Entry[] {
  const entries: Entry[] = []
  headings.forEach(({ index, location, level }, at) => {
    const symbol = symbols[at]
    const place = { block: index, offset: location.start, list: Number.MAX_SAFE_INTEGER }
    if (symbol) entries.push({ symbol, enumeration: null, headingLevel: level, isPlain: level === null, ...place })
  })
  return entries
}

function itemSymbols({ items, depth }: Series, enumeration: Enumeration | undefined): OutlineSymbol[] {
  if (!enumeration || enumeration.isQuoted) return []
  const prefix = `${enumeration.id}#`
  return enumeration.items.map(({ marker, name, nameAt, span, isHeading }, index) => ({
    id: prefix + index,
    kind: isHeading ? 'heading' : 'item',
    marker: marker.text,
    name,
    level: depth,
    location: items[index]?.placed.printed.location ?? nameAt,
    span,
    item: { enumeration: enumeration.id, index },
    children: [],
  }))
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
