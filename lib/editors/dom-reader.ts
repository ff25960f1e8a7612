/**
 * Reads the content of an editing host into blocks. What was read is kept by element and
 * read again only where the page has changed, so that an edit costs one paragraph.
 */
import { LIMITS } from '../messaging/limits'
import { type BlockKind, makeBlock, type Range } from '../text/document'
import { BlockSink, type Context, idOf, type Kept } from './block-sink'
import { type ElementLook, lookAt, readWhiteSpace } from './element-role'
import type { WhiteSpace } from './inline-run'
import { itemLabel, itemOrdinals } from './list-label'
import { firstChildOf, nextOf, parentOf } from './node-access'
import type { ReadBlock, Segment } from './read-block'

/** Deeper nesting than this is read as one line; real documents stay below 30. */
const DEEPEST = 200

const TABLE_PARTS = ':scope > caption, :scope > tr, :scope > :is(thead, tbody, tfoot) > tr'

/** Elements of a line that are read in one go: a line may hold a million of them. */
const INLINE_STEP = 500

export class DomReader {
  private kept = new WeakMap<Element, Kept>()
  /** Elements that are being read, and whether the page changed in them meanwhile. */
  private readonly open = new Map<Node, boolean>()
  private inline = 0

  constructor(
    private readonly host: Element,
    private readonly skip: string | undefined,
  ) {}

  /** Forgets what was read inside a node and around it. */
  forget(node: Node, isDeep: boolean): void {
    for (let at: Node | null = node; at; at = at === this.host ? null : parentOf(at)) {
      this.kept.delete(at as Element)
      if (this.open.has(at)) this.open.set(at, true)
    }
    if (!isDeep || !(node instanceof Element)) return
    for (const inner of node.querySelectorAll('*')) this.kept.delete(inner)
    // What is being read inside is not as it was either: a place that was moved may have other styles.
    for (const inner of this.open.keys()) if (node.contains(inner)) this.open.set(inner, true)
  }

  forgetAll(): void {
    this.kept = new WeakMap()
    for (const element of this.open.keys()) this.open.set(element, true)
  }

  /**
   * All blocks in document order; yields after each block that had to be read. What changes between two
   * yields may be in the result or not, and is read by the next call. A new call ends one that was left.
   */
  *read(): Generator<void, ReadBlock[]> {
    this.open.clear()
    const kept = this.kept.get(this.host)
    if (kept) return kept.blocks
    return yield* this.readContainer(this.host, { kind: 'paragraph', depth: 0 }, readWhiteSpace(getComputedStyle(this.host).whiteSpace), 0)
  }

  private *readContainer(element: Element, context: Context, whiteSpace: WhiteSpace, nesting: number): Generator<void, ReadBlock[]> {
    this.begin(element)
    const sink = new BlockSink(element, context)
    yield* this.readChildren(element, sink, whiteSpace, nesting)
    const blocks = sink.finish()
    this.keep(element, { role: 'container', context, blocks })
    yield
    return blocks
  }

  /** Begins an element. One that is begun again inside itself, because the walk was moved along with what it stood in, is read by neither. */
  private begin(element: Element): void {
    this.open.set(element, this.open.has(element))
  }

  private keep(element: Element, kept: Kept): void {
    if (this.open.get(element) === false) this.kept.set(element, kept)
    this.open.delete(element)
  }

  private *readChildren(parent: Element, sink: BlockSink, whiteSpace: WhiteSpace, nesting: number): Generator<void, void> {
    for (let child = firstChildOf(parent); child; child = nextOf(child)) {
      if (child instanceof Text) sink.run.addText(child, whiteSpace)
      else if (child instanceof Element) {
        const kept = this.kept.get(child)
        if (kept && sink.takes(kept)) sink.addBlocks(kept.blocks)
        else yield* this.readElement(child, sink, nesting + 1)
      }
    }
  }

  private *readElement(element: Element, sink: BlockSink, nesting: number): Generator<void, void> {
    const look = lookAt(element, this.skip)
    this.inline += 1
    if (this.inline % INLINE_STEP === 0) yield
    if (look.role === 'skip') return element.nodeName === 'HR' ? sink.closeRun() : undefined
    if (look.role === 'break') return sink.run.addBreak(element)
    if (look.role === 'inline' || nesting > DEEPEST) {
      if (nesting <= 2 * DEEPEST) yield* this.readChildren(element, sink, look.whiteSpace, nesting)
      return
    }
    sink.closeRun()
    sink.addBlocks(yield* this.readBlock(element, look, sink, nesting))
  }

  private *readBlock(element: Element, look: ElementLook, sink: BlockSink, nesting: number): Generator<void, ReadBlock[]> {
    if (look.role === 'list') {
      sink.addEmptyItem()
      return yield* this.readList(element, sink.depth + 1, nesting)
    }
    if (look.role === 'table') return yield* this.readTable(element, look.whiteSpace, nesting)
    return yield* this.readContainer(element, headingContext(element, sink.depth) ?? sink.nextContext(), look.whiteSpace, nesting)
  }

  private *readList(list: Element, depth: number, nesting: number): Generator<void, ReadBlock[]> {
    this.begin(list)
    const blocks: ReadBlock[] = []
    const ordinals = itemOrdinals(list)
    for (let child = list.firstElementChild; child; child = child.nextElementSibling) {
      const look = lookAt(child, this.skip)
      if (look.role === 'skip' || look.role === 'break') continue
      const ordinal = ordinals.get(child)
      if (look.role === 'list') append(blocks, yield* this.readList(child, depth + 1, nesting + 1))
      else if (ordinal === undefined)
        append(blocks, yield* this.readContainer(child, { kind: 'paragraph', depth }, look.whiteSpace, nesting + 1))
      else append(blocks, yield* this.readItem(child, { depth, label: itemLabel(child, ordinal) }, look.whiteSpace, nesting + 1))
    }
    this.keep(list, { role: 'list', context: { kind: 'paragraph', depth: depth - 1 }, blocks })
    return blocks
  }

  private *readItem(item: Element, at: { depth: number; label: string | undefined }, whiteSpace: WhiteSpace, nesting: number) {
    const context: Context = { kind: 'list-item', level: at.depth, ...at }
    const kept = this.kept.get(item)
    if (kept && isSameContext(kept.context, context)) return kept.blocks
    return yield* this.readContainer(item, context, whiteSpace, nesting)
  }

  private *readTable(table: Element, whiteSpace: WhiteSpace, nesting: number): Generator<void, ReadBlock[]> {
    const blocks: ReadBlock[] = []
    this.begin(table)
    const context: Context = { kind: 'paragraph', depth: 0 }
    // Not `table.rows`: those begin with the head and end with the foot wherever they stand, and places are found by the order of the page.
    for (const part of table.querySelectorAll(TABLE_PARTS)) {
      const kept = this.kept.get(part)
      if (kept) append(blocks, kept.blocks)
      else if (lookAt(part, this.skip).role === 'skip') continue
      else if (part instanceof HTMLTableRowElement) append(blocks, yield* this.readRow(part, context, nesting + 1))
      else append(blocks, yield* this.readContainer(part, context, whiteSpace, nesting + 1))
    }
    this.keep(table, { role: 'table', context, blocks })
    return blocks
  }

  private *readRow(row: HTMLTableRowElement, context: Context, nesting: number): Generator<void, ReadBlock[]> {
    this.begin(row)
    const cells: ReadBlock[][] = []
    for (const cell of row.cells) {
      const look = lookAt(cell, this.skip)
      if (look.role !== 'skip') cells.push(yield* this.readContainer(cell, context, look.whiteSpace, nesting))
    }
    // A row of one cell is layout, such as a frame around a whole document.
    const blocks = cells.length === 1 ? (cells[0] ?? []) : [joinCells(row, cells)]
    this.keep(row, { role: 'container', context, blocks })
    return blocks
  }
}

function append(blocks: ReadBlock[], more: readonly ReadBlock[]): void {
  for (const block of more) blocks.push(block)
}

function headingContext(element: Element, depth: number): Context | null {
  const tag = /^H([1-6])$/.exec(element.nodeName)?.[1]
  const isHeading = tag !== undefined || element.getAttribute('role') === 'heading'
  if (!isHeading) return null
  const level = Math.round(Number(tag ?? element.getAttribute('aria-level') ?? 2))
  return { kind: 'heading', level: Math.min(6, Math.max(1, level || 2)), depth }
}

export function isSameContext(one: Context, other: Context): boolean {
  return one.kind === other.kind && one.level === other.level && one.label === other.label && one.depth === other.depth
}

/** One row: the texts of its cells joined by tabs, the paragraphs of a cell by line breaks. */
function joinCells(row: Element, cells: ReadBlock[][]): ReadBlock {
  const segments: Segment[] = []
  const ranges: Range[] = []
  let text = ''
  const join = (character: string): void => {
    segments.push({ node: null, nodeStart: 0, start: text.length, length: 1 })
    text += character
  }
  cells.forEach((blocks, cell) => {
    if (cell > 0) join('\t')
    const start = text.length
    blocks.forEach(({ block, segments: own }, index) => {
      if (index > 0) join('\n')
      const offset = text.length
      for (const segment of own) segments.push({ ...segment, start: segment.start + offset })
      text += block.text.replaceAll('\t', ' ')
    })
    if (ranges.length < LIMITS.cells) ranges.push({ start, end: text.length })
  })
  const kind: BlockKind = 'table-row'
  return { block: makeBlock(idOf(row), { kind, text, cells: ranges }), element: row, first: row, segments }
}
