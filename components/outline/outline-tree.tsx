import { hotkeysCoreFeature, syncDataLoaderFeature } from '@headless-tree/core'
import { useTree } from '@headless-tree/react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '@/components/language'
import { rowsToDraw } from '@/components/long-list'
import type { Location } from '@/lib/text/document'
import { describeBead } from './bead-row'
import type { OutlineNode, OutlineNodes } from './outline-nodes'
import { OutlineRow } from './outline-row'
import { OUTLINE_WORDS, type OutlineWords } from './wording'

const ROOT = 'root'
const ROW_HEIGHT = 28

interface OutlineTreeProps {
  outline: OutlineNodes
  onJump(place: Location): void
  /** What follows the row in which the caret stands, by the list. */
  renderAfter(enumeration: string): ReactNode
}

/** The tree: arrows move and open, Enter jumps; only the rows in view are in the page. */
export function OutlineTree({ outline, onJump, renderAfter }: OutlineTreeProps) {
  const words = useWords(OUTLINE_WORDS)
  const scroller = useRef<HTMLDivElement>(null)
  /** Nodes the user turned against their default. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const expandedItems = useMemo(() => expandedIn(outline, turned), [outline, turned])
  const tree = useTree<OutlineNode>({
    rootItemId: ROOT,
    getItemName: (item) => labelOf(item.getItemData(), words),
    isItemFolder: (item) => item.getItemData().children.length > 0,
    dataLoader: {
      // Until it is rebuilt the tree asks for rows of the outline before.
      getItem: (id) => outline.nodes.get(id) ?? GONE,
      getChildren: (id) => (id === ROOT ? outline.roots : (outline.nodes.get(id)?.children ?? [])),
    },
    state: { expandedItems },
    setExpandedItems: (update) => setTurned(turnedFor(outline, new Set(typeof update === 'function' ? update(expandedItems) : update))),
    features: [syncDataLoaderFeature, hotkeysCoreFeature],
    scrollToItem: (item) => virtualizer.scrollToIndex(item.getItemMeta().index),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tree reads both through its data loader
  useLayoutEffect(() => {
    tree.rebuildTree()
    const { focusedItem } = tree.getState()
    // Without its row no row would take the keyboard.
    if (focusedItem && !tree.getItems().some((item) => item.getId() === focusedItem)) tree.applySubStateUpdate('focusedItem', null)
  }, [tree, outline, expandedItems])
  const items = tree.getItems()
  const focused = Math.max(
    0,
    items.findIndex((item) => item.isFocused()),
  )
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    getItemKey: (index) => items[index]?.getId() ?? index,
    rangeExtractor: (range) => rowsToDraw(range, focused),
  })
  return (
    <div ref={scroller} className="outline">
      <div {...tree.getContainerProps(words.tree)} style={{ position: 'relative', height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index]
          const node = item && outline.nodes.get(item.getId())
          return item && node ? (
            <OutlineRow
              key={key}
              item={item}
              node={node}
              index={index}
              top={start}
              measure={virtualizer.measureElement}
              onJump={onJump}
              after={afterRow(node, renderAfter)}
            />
          ) : null
        })}
      </div>
    </div>
  )
}

const NOWHERE = { block: '', offset: 0 }
/** Stands for a row of an older outline. */
const GONE: OutlineNode = {
  kind: 'entry',
  id: '',
  symbol: {
    id: '',
    kind: 'item',
    marker: '',
    name: '',
    level: 1,
    location: { block: '', start: 0, end: 0 },
    span: { from: NOWHERE, to: NOWHERE },
    item: null,
    children: [],
  },
  isAtCaret: false,
  isBroken: false,
  continues: null,
  children: [],
}

function afterRow(node: OutlineNode, renderAfter: OutlineTreeProps['renderAfter']): ReactNode {
  const list = node.kind === 'entry' ? node.continues : node.isAtCaret ? node.enumeration.id : null
  return list === null ? null : renderAfter(list)
}

function expandedIn(outline: OutlineNodes, turned: ReadonlySet<string>): string[] {
  return [...outline.nodes.values()]
    .filter(({ id, children }) => children.length > 0 && outline.closedByDefault.has(id) === turned.has(id))
    .map(({ id }) => id)
}

function turnedFor(outline: OutlineNodes, expanded: ReadonlySet<string>): Set<string> {
  const folders = [...outline.nodes.values()].filter(({ children }) => children.length > 0)
  return new Set(folders.filter(({ id }) => expanded.has(id) === outline.closedByDefault.has(id)).map(({ id }) => id))
}

function labelOf(node: OutlineNode, words: OutlineWords): string {
  if (node.kind === 'entry') {
    const notes = [node.isBroken ? words.wrong : '', node.isAtCaret ? words.hereIsCaret : ''].filter(Boolean)
    return [`${node.symbol.marker}${node.symbol.name}`, ...notes].join('，')
  }
  const { announced, items } = node.enumeration
  const count = words.count(announced?.text ?? null, items.length) + (node.isCountBroken ? `，${words.wrong}` : '')
  return `${count}：${node.beads.map((bead) => describeBead(bead, words)).join('；')}`
}
