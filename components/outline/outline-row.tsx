import type { ItemInstance } from '@headless-tree/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { useWords } from '@/components/language'
import type { Location } from '@/lib/text/document'
import { BeadRow } from './bead-row'
import type { OutlineNode } from './outline-nodes'
import { OUTLINE_WORDS } from './wording'

const INDENT = 14
/** Deeper levels are not indented further: at 360 px there would be no room for words. */
const MOST_INDENTS = 6

interface OutlineRowProps {
  item: ItemInstance<OutlineNode>
  node: OutlineNode
  index: number
  /** Distance from the top of the tree, in pixels. */
  top: number
  measure(element: HTMLElement | null): void
  onJump(place: Location): void
  /** What follows the row of a list in which the caret stands. */
  after: ReactNode
}

/** One row: a heading or an item by its words, a list by its beads. */
export function OutlineRow({ item, node, index, top, measure, onJump, after }: OutlineRowProps) {
  const { onClick: _opens, ref: register, ...props } = item.getProps()
  const jump = () => {
    item.setFocused()
    const place = placeOf(node)
    if (place) onJump(place)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the tree gives the row its role
    <div
      {...props}
      ref={(element: HTMLElement | null) => {
        register(element)
        measure(element)
      }}
      data-index={index}
      className="outline-row"
      data-caret={node.isAtCaret || undefined}
      aria-current={node.isAtCaret ? 'location' : undefined}
      style={{ translate: `0 ${top}px`, paddingInlineStart: 8 + Math.min(item.getItemMeta().level, MOST_INDENTS) * INDENT }}
      onClick={jump}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) jump()
      }}
    >
      <Toggle item={item} />
      {node.kind === 'list' ? <BeadRow node={node} onJump={onJump} /> : <Entry node={node} />}
      {after}
    </div>
  )
}

/** For the pointer; the row itself opens and closes with the arrow keys. */
function Toggle({ item }: { item: ItemInstance<OutlineNode> }) {
  return (
    <span
      className="outline-toggle"
      aria-hidden
      data-open={item.isExpanded() || undefined}
      onClick={(event) => {
        event.stopPropagation()
        if (item.isExpanded()) item.collapse()
        else item.expand()
      }}
    >
      {item.isFolder() ? '▸' : ''}
    </span>
  )
}

function Entry({ node }: { node: Extract<OutlineNode, { kind: 'entry' }> }) {
  const words = useWords(OUTLINE_WORDS)
  const text = `${node.symbol.marker}${node.symbol.name}`
  return (
    <>
      <span className="outline-name" title={text}>
        {text}
      </span>
      {node.isBroken ? (
        <span className="outline-broken" title={words.wrong} aria-hidden>
          ◆
        </span>
      ) : null}
    </>
  )
}

function placeOf(node: OutlineNode): Location | null {
  if (node.kind === 'entry') return node.symbol.location
  return node.enumeration.announced ?? node.beads.find(({ location }) => location)?.location ?? null
}
