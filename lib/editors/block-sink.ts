/** Collects the blocks of one container: its own lines and those of the blocks inside it, in order. */
import { type BlockKind, makeBlock } from '../text/document'
import { InlineRun } from './inline-run'
import type { ReadBlock } from './read-block'

/** What the surroundings say about the next block. */
export interface Context {
  kind: BlockKind
  level?: number
  label?: string | undefined
  /** How many lists lie around. */
  depth: number
}

/** What was read in an element, and as what. */
export interface Kept {
  role: 'container' | 'list' | 'table'
  context: Context
  blocks: ReadBlock[]
}

const ids = new WeakMap<Node, string>()
let lastId = 0

/** The id of the block that begins at a node: the same as long as the node lives. */
export function idOf(node: Node): string {
  const known = ids.get(node)
  if (known) return known
  lastId += 1
  const id = `b${lastId}`
  ids.set(node, id)
  return id
}

export class BlockSink {
  run = new InlineRun()
  private readonly blocks: ReadBlock[] = []
  private isElementUsed = false

  constructor(
    private readonly element: Element,
    private readonly context: Context,
  ) {}

  get depth(): number {
    return this.context.depth
  }

  /** The first block of a list item is the item; what follows in it are paragraphs. */
  nextContext(): Context {
    if (this.blocks.length === 0 || this.context.kind !== 'list-item') return this.context
    return { kind: 'paragraph', depth: this.context.depth }
  }

  /** True where blocks read under `context` would be read the same here: then they are taken as they are. */
  takes({ role, context }: Pick<Kept, 'role' | 'context'>): boolean {
    this.closeRun()
    if (role === 'table') return true
    if (role === 'list') {
      this.addEmptyItem()
      return context.depth === this.depth
    }
    const own = this.nextContext()
    const isOwn = context.kind === 'heading' || (context.label === own.label && context.kind === own.kind)
    return isOwn && context.depth === own.depth
  }

  /** A list that stands first in an item would hide the item's own marker: the item then is an empty block. */
  addEmptyItem(): void {
    if (this.context.kind !== 'list-item' || !this.context.label || this.blocks.length > 0) return
    this.add('', [], this.element)
    const item = this.blocks.pop()
    if (item) this.blocks.push({ ...item, isMarkerOnly: true })
  }

  addBlocks(blocks: readonly ReadBlock[]): void {
    for (const block of blocks) this.blocks.push(block)
  }

  closeRun(): void {
    const run = this.run.finish()
    this.run = new InlineRun()
    if (!run) return
    this.add(run.text, run.segments, run.first)
  }

  finish(): ReadBlock[] {
    this.closeRun()
    if (this.blocks.length === 0) this.add('', [], this.element)
    return this.blocks
  }

  private add(text: string, segments: ReadBlock['segments'], first: Node): void {
    const { depth: _, ...context } = this.nextContext()
    const id = idOf(this.isElementUsed ? first : this.element)
    this.isElementUsed = true
    const { kind, level, label } = context
    const content = { kind, text, ...(label === undefined ? {} : { label }), ...(level === undefined ? {} : { level }) }
    this.blocks.push({ block: makeBlock(id, content), element: this.element, first, segments })
  }
}
