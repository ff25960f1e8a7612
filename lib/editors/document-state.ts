/** The document as the agent has told it: blocks, version, and what changed since when. */
import type { DocumentChange } from '../text/change'
import { type Block, hashBlocks, type Location, type Splice } from '../text/document'
import { editBetween, shiftRange, type TextEdit } from './range-shift'

interface DatedEdit extends TextEdit {
  version: number
}

/** Edits remembered per block; older versions than that are answered as stale. */
const REMEMBERED_EDITS = 100
/** Blocks whose past is remembered: a page that draws itself anew all the time would fill the memory. */
const REMEMBERED_BLOCKS = 50_000

export class DocumentState {
  blocks: readonly Block[] = []
  version = 0
  complete = true
  private byId = new Map<string, Block>()
  private edits = new Map<string, DatedEdit[]>()
  /** Blocks that were replaced by an equal one: editors that draw anew do so all the time. */
  private successors = new Map<string, string>()

  /** Places seen before this version are not followed any more. */
  private oldest = 0

  constructor(readonly sessionId: string) {}

  /** Takes what was read; returns the change, or null where nothing differs. */
  update(blocks: readonly Block[], complete: boolean): DocumentChange | null {
    const splices = diff(this.blocks, blocks)
    if (splices.length === 0 && complete === this.complete && this.version > 0) return null
    const from = this.version
    this.version += 1
    const next = new Map(blocks.map((block) => [block.id, block]))
    this.remember(splices, next)
    this.blocks = blocks
    this.complete = complete
    this.byId = next
    if (this.edits.size > REMEMBERED_BLOCKS) this.forgetPast()
    return { sessionId: this.sessionId, from, version: this.version, complete, splices, hash: hashBlocks(blocks) }
  }

  /** The block of an id, or the equal block that took its place. */
  find(id: string): Block | undefined {
    let at = id
    for (let next = this.successors.get(at); next !== undefined && !this.byId.has(at); next = this.successors.get(at)) at = next
    return this.byId.get(at)
  }

  /**
   * Where a place seen at `version` is now: right, or null where an edit touched it, its block
   * has gone, or the version is too old. Never another place with the same text.
   */
  follow(place: Location, version: number): Location | null {
    const block = this.find(place.block)
    if (!block || version > this.version || version < this.oldest) return null
    let range: { start: number; end: number } | null = place
    const edits = this.edits.get(block.id) ?? []
    const oldest = edits.length < REMEMBERED_EDITS ? 0 : (edits[0]?.version ?? 0)
    if (version < oldest) return null
    for (const edit of edits) if (range && edit.version > version) range = shiftRange(range, edit)
    return range && range.end <= block.text.length ? { block: block.id, start: range.start, end: range.end } : null
  }

  private remember(splices: readonly Splice[], next: ReadonlyMap<string, Block>): void {
    let offset = 0
    for (const { index, removed, blocks } of splices) {
      const gone = this.blocks.slice(index - offset, index - offset + removed)
      offset += blocks.length - removed
      for (const [at, old] of gone.entries()) {
        const now = next.get(old.id)
        const successor = gone.length === blocks.length ? blocks[at] : undefined
        if (!now) this.rememberGone(old, successor)
        else if (now.text !== old.text) this.addEdit(old.id, editBetween(old.text, now.text))
      }
    }
  }

  private forgetPast(): void {
    this.edits.clear()
    this.successors.clear()
    this.oldest = this.version
  }

  /** A block that comes back after it was gone is another one: what was known of it is lost for good. */
  private rememberGone(old: Block, successor: Block | undefined): void {
    const edits = this.edits.get(old.id)
    if (successor?.hash === old.hash && !this.byId.has(successor.id) && !this.edits.has(successor.id)) {
      this.successors.set(old.id, successor.id)
      if (edits) this.edits.set(successor.id, edits)
      this.edits.delete(old.id)
    }
    this.addEdit(old.id, EVERYTHING)
  }

  private addEdit(id: string, edit: TextEdit): void {
    const edits = this.edits.get(id) ?? []
    edits.push({ ...edit, version: this.version })
    if (edits.length > REMEMBERED_EDITS) edits.shift()
    this.edits.set(id, edits)
  }
}

/** An edit that no range survives, not even an empty one. */
const EVERYTHING: TextEdit = { start: -1, end: Number.POSITIVE_INFINITY, delta: 0 }

/** The splices from one block list to the next: what keeps its id, its content and its order stays. */
export function diff(before: readonly Block[], after: readonly Block[]): Splice[] {
  const places = new Map<string, number>()
  const isKept = (block: Block, from: number): boolean => {
    if (places.size === 0) for (const [index, { id }] of after.entries()) places.set(id, index)
    const place = places.get(block.id)
    return place !== undefined && place >= from && after[place]?.hash === block.hash
  }
  const splices: Splice[] = []
  let old = 0
  let at = 0
  for (;;) {
    while (old < before.length && at < after.length && isEqual(before[old], after[at])) {
      old += 1
      at += 1
    }
    if (old === before.length && at === after.length) return splices
    let next = old
    for (let block = before[next]; block && !isKept(block, at); block = before[next]) next += 1
    const kept = before[next]
    const end = kept ? (places.get(kept.id) ?? after.length) : after.length
    splices.push({ index: at, removed: next - old, blocks: after.slice(at, end) })
    old = next
    at = end
  }
}

function isEqual(one: Block | undefined, other: Block | undefined): boolean {
  return one !== undefined && other !== undefined && (one === other || (one.id === other.id && one.hash === other.hash))
}
