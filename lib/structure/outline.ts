import type { Position, Span } from '../text/document'
import type { StructureContext } from './context'
import type { PlainHeading } from './headings'
import type { Enumeration, Item, OutlineSymbol, Part } from './model'

/** An item or heading waiting to be hung into the tree. */
interface Entry {
  at: Position
  symbol: OutlineSymbol
  enumeration: Enumeration | null
  headingLevel: number | null
  /** A plain line of text that only looks like a heading. */
  isPlain: boolean
}

/** The tree of parts, headings and items, in reading order. */
export function buildOutline(
  context: StructureContext,
  enumerations: readonly Enumeration[],
  headings: readonly PlainHeading[],
  parts: readonly Part[],
): OutlineSymbol[] {
  const rank = ({ block, offset }: Position) => context.indexOf(block) * 2 ** 22 + offset
  const entries = [...enumerations.filter(({ isQuoted }) => !isQuoted).flatMap(itemEntries), ...headings.map(headingEntry)]
  for (const entry of entries) {
    const block = context.blocks[context.indexOf(entry.at.block)]
    if (block?.kind === 'heading') entry.headingLevel ??= block.level ?? 1
  }
  const keyed = entries.map((entry) => ({ entry, rank: rank(entry.at) })).sort((a, b) => a.rank - b.rank)
  const roots: OutlineSymbol[] = []
  let next = 0
  parts.forEach((part, index) => {
    const end = parts[index + 1] ? rank(parts[index + 1]?.span.from ?? part.span.to) : Number.POSITIVE_INFINITY
    const mine: Entry[] = []
    for (; next < keyed.length && (keyed[next]?.rank ?? 0) < end; next++) {
      const entry = keyed[next]?.entry
      if (entry) mine.push(entry)
    }
    const root = part.title ? partSymbol(context, part, index) : null
    hang(mine, root ? root.children : roots, root ? 1 : 0, part.span.to)
    if (root) roots.push(root)
  })
  return roots
}

/** Hangs entries of one part into `roots`, each under the item or heading that contains it. */
function hang(entries: readonly Entry[], roots: OutlineSymbol[], depth: number, end: Position): void {
  const stack: Entry[] = []
  /** The number of open entries when an enumeration began: its siblings go back there. */
  const bases = new Map<string, Entry | null>()
  for (const entry of entries) {
    const { enumeration } = entry
    const known = enumeration && bases.has(enumeration.id)
    const base = known ? bases.get(enumeration.id) : undefined
    while (stack.length > 0 && closes(entry, stack, base, Boolean(known))) closeTop(stack, entry.at)
    if (enumeration && !known) bases.set(enumeration.id, stack.at(-1) ?? null)
    const siblings = stack.at(-1)?.symbol.children ?? roots
    entry.symbol.level = depth + stack.length + 1
    siblings.push(entry.symbol)
    stack.push(entry)
  }
  while (stack.length > 0) closeTop(stack, end)
}

/** Does the entry end what is open on top? */
function closes(entry: Entry, stack: readonly Entry[], base: Entry | null | undefined, isKnown: boolean): boolean {
  const top = stack.at(-1)
  if (!top) return false
  if (!entry.enumeration) return entry.isPlain || top.headingLevel === null || top.headingLevel >= (entry.headingLevel ?? 1)
  if (isKnown) return top !== base && (base === null || stack.includes(base ?? top))
  if (!top.enumeration) return false
  const { parent } = entry.enumeration
  return !(parent && top.symbol.item?.enumeration === parent.enumeration && top.symbol.item.index === parent.item)
}

function closeTop(stack: Entry[], at: Position): void {
  const closed = stack.pop()
  if (closed && !closed.enumeration) closed.symbol.span.to = at
}

function itemEntries(enumeration: Enumeration): Entry[] {
  return enumeration.items.map((item, index) => ({
    at: item.span.from,
    symbol: itemSymbol(enumeration, item, index),
    enumeration,
    headingLevel: null,
    isPlain: false,
  }))
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

function headingEntry({ location, name, level }: PlainHeading): Entry {
  const at = { block: location.block, offset: location.start }
  const span: Span = { from: at, to: { block: location.block, offset: location.end } }
  const symbol: OutlineSymbol = {
    id: `heading@${location.block}`,
    kind: 'heading',
    marker: '',
    name,
    level: 1,
    location,
    span,
    item: null,
    children: [],
  }
  return { at, symbol, enumeration: null, headingLevel: level, isPlain: level === null }
}

function partSymbol(context: StructureContext, part: Part, index: number): OutlineSymbol {
  const location = part.title ?? { block: part.span.from.block, start: 0, end: 0 }
  const name = context.textOf(location.block).trim()
  return { id: `part@${index}`, kind: 'part', marker: '', name, level: 1, location, span: part.span, item: null, children: [] }
}
