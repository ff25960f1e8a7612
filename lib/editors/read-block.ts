import type { Block } from '../text/document'

/**
 * A stretch of a block's text and where it stands in the page. `node` is null for
 * characters that stand for structure (the tab between two cells): they have no place of their own.
 */
export interface Segment {
  node: Text | Element | null
  /** Offset in the text node; 0 for an element such as `<br>`. */
  nodeStart: number
  /** Offset in the block's text. */
  start: number
  length: number
}

/** A block as read from a page, with the way back to the page. */
export interface ReadBlock {
  block: Block
  /** The element that holds the block. */
  element: Element
  /** The first node of its text, or `element` where it is empty: its place in document order. */
  first: Node
  segments: readonly Segment[]
  /** A list item that holds nothing but a list: it has a marker and no line of its own. */
  isMarkerOnly?: true
}
