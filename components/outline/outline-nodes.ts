/** The outline as the tree draws it: lists of short items become one row of beads. */
import type { Diagnostic } from '@/lib/review/diagnostic'
import type { Review } from '@/lib/review/engine'
import type { Enumeration, OutlineSymbol } from '@/lib/structure/model'
import type { Position } from '@/lib/text/document'
import { type Bead, beadsOf } from './beads'
import { itemAtCaret } from './caret-item'

export interface EntryNode {
  kind: 'entry'
  id: string
  symbol: OutlineSymbol
  isAtCaret: boolean
  isBroken: boolean
  children: string[]
}

/** A list: its beads, and its items as children where they are not headings of their own. */
export interface ListNode {
  kind: 'list'
  id: string
  enumeration: Enumeration
  beads: Bead[]
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
  const broken = new Set(
    shown.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ location }) => location.block),
  )
  const result: OutlineNodes = { nodes: new Map(), roots: [], closedByDefault: new Set() }

  const addEntry = (symbol: OutlineSymbol): string => {
    const id = `entry:${symbol.id}`
    const isAtCaret = symbol.item !== null && symbol.item.enumeration === atCaret?.enumeration.id && symbol.item.index === atCaret.index
    const isBroken = broken.has(symbol.location.block)
    result.nodes.set(id, { kind: 'entry', id, symbol, isAtCaret, isBroken, children: addAll(symbol.children) })
    return id
  }

  const addAll = (symbols: readonly OutlineSymbol[]): string[] => {
    const ids: string[] = []
    for (const run of runsOfOneList(symbols)) {
      const enumeration = run[0]?.item ? enumerations.get(run[0].item.enumeration) : undefined
      const areHeadings = run.some(({ kind }) => kind !== 'item')
      if (!enumeration || (areHeadings && !enumeration.announced)) ids.push(...run.map(addEntry))
      else if (areHeadings) ids.push(addList(enumeration, run, []), ...run.map(addEntry))
      else ids.push(addList(enumeration, run, run.map(addEntry)))
    }
    return ids
  }

  const addList = (enumeration: Enumeration, run: readonly OutlineSymbol[], children: string[]): string => {
    const id = `list:${run[0]?.id ?? enumeration.id}`
    const isAtCaret = enumeration.id === atCaret?.enumeration.id
    const beads = beadsOf(enumeration, shown, isAtCaret ? atCaret.index : -1)
    result.nodes.set(id, { kind: 'list', id, enumeration, beads, isAtCaret, children })
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
