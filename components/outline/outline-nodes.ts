/** The outline as the tree draws it: lists of short items become one row of beads. */
import type { Diagnostic } from '@/lib/review/diagnostic'
import type { Review } from '@/lib/review/engine'
import type { Enumeration, OutlineSymbol } from '@/lib/structure/model'
import type { Position } from '@/lib/text/document'
import { type Bead, beadsOf, faultsOf, isCountBroken } from './beads'
import { itemAtCaret } from './caret-item'

export interface EntryNode {
  kind: 'entry'
  id: string
  symbol: OutlineSymbol
  isAtCaret: boolean
  isBroken: boolean
  /** The list that can be carried on from here: the caret is in its last item, and it has no row of beads. */
  continues: string | null
  children: string[]
}

/** A list: its beads, and its items as children where they are not headings of their own. */
export interface ListNode {
  kind: 'list'
  id: string
  enumeration: Enumeration
  beads: Bead[]
  isCountBroken: boolean
  isAtCaret: boolean
  children: string[]
}

export type OutlineNode = EntryNode | ListNode

export interface OutlineNodes {
  nodes: Map<string, OutlineNode>
  roots: string[]
  /** Lists that hold nothing deeper: closed until opened, their beads say it all. */
  closedByDefault: Set<string>
}

/** Builds the nodes of a review's outline. `indexOf` gives the order of blocks, -1 for unknown ones. */
export function buildOutline(
  review: Pick<Review, 'structure'>,
  shown: readonly Diagnostic[],
  caret: Position | null,
  indexOf: (block: string) => number,
): OutlineNodes {
  const enumerations = new Map(review.structure.enumerations.map((enumeration) => [enumeration.id, enumeration]))
  const atCaret = itemAtCaret(review.structure.enumerations, caret, indexOf)
  const faults = faultsOf(shown)
  const broken = new Set(
    shown.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ location }) => location.block),
  )
  const result: OutlineNodes = { nodes: new Map(), roots: [], closedByDefault: new Set() }

  const addEntry = (symbol: OutlineSymbol, hasBeads: boolean): string => {
    const id = `entry:${symbol.id}`
    const isAtCaret = symbol.item !== null && symbol.item.enumeration === atCaret?.enumeration.id && symbol.item.index === atCaret.index
    const isBroken = broken.has(symbol.location.block)
    const isLast = symbol.item?.index === (atCaret?.enumeration.items.length ?? 0) - 1
    const continues = isAtCaret && isLast && !hasBeads ? (symbol.item?.enumeration ?? null) : null
    result.nodes.set(id, { kind: 'entry', id, symbol, isAtCaret, isBroken, continues, children: addAll(symbol.children) })
    return id
  }

  const addAll = (symbols: readonly OutlineSymbol[]): string[] => {
    const ids: string[] = []
    for (const run of runsOfOneList(symbols)) {
      const enumeration = run[0]?.item ? enumerations.get(run[0].item.enumeration) : undefined
      const areHeadings = run.some(({ kind }) => kind !== 'item')
      const hasBeads = enumeration !== undefined && (!areHeadings || enumeration.announced !== null)
      const list = hasBeads ? [addList(enumeration, run)] : []
      const entries = run.map((symbol) => addEntry(symbol, hasBeads))
      // Headings stand below their beads as in a table of contents; short items are behind them.
      if (areHeadings || !hasBeads) ids.push(...list, ...entries)
      else ids.push(...list.map((id) => withChildren(id, entries)))
    }
    return ids
  }

  const withChildren = (id: string, children: string[]): string => {
    const node = result.nodes.get(id)
    if (node) result.nodes.set(id, { ...node, children })
    return id
  }

  const addList = (enumeration: Enumeration, run: readonly OutlineSymbol[]): string => {
    const id = `list:${run[0]?.id ?? enumeration.id}`
    const isAtCaret = enumeration.id === atCaret?.enumeration.id
    const beads = beadsOf(enumeration, faults, isAtCaret ? atCaret.index : -1)
    result.nodes.set(id, {
      kind: 'list',
      id,
      enumeration,
      beads,
      isCountBroken: isCountBroken(enumeration, faults),
      isAtCaret,
      children: [],
    })
    if (run.every((symbol) => symbol.children.length === 0)) result.closedByDefault.add(id)
    return id
  }

  result.roots = addAll(review.structure.outline)
  return result
}

/** Cuts siblings into runs that are items of one list; everything else is a run of its own. */
function runsOfOneList(symbols: readonly OutlineSymbol[]): OutlineSymbol[][] {
  const runs: OutlineSymbol[][] = []
  for (const symbol of symbols) {
    const last = runs.at(-1)
    const list = last?.[0]?.item?.enumeration
    if (last && list !== undefined && list === symbol.item?.enumeration) last.push(symbol)
    else runs.push([symbol])
  }
  return runs
}

/** Keeps entries whose text has the words, and what leads to them. An empty search keeps all. */
export function filterOutline(outline: OutlineNodes, search: string): OutlineNodes {
  const wanted = search.trim()
  if (wanted === '') return outline
  const nodes = new Map<string, OutlineNode>()
  const keep = (id: string): boolean => {
    const node = outline.nodes.get(id)
    if (!node) return false
    const children = node.children.filter(keep)
    const isMatch = textOf(node).includes(wanted)
    if (isMatch || children.length > 0) nodes.set(id, { ...node, children })
    return isMatch || children.length > 0
  }
  return { nodes, roots: outline.roots.filter(keep), closedByDefault: new Set() }
}

function textOf(node: OutlineNode): string {
  return node.kind === 'entry' ? `${node.symbol.marker}${node.symbol.name}` : (node.enumeration.announced?.text ?? '')
}
