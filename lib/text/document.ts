/**
 * The text of a document as every capability sees it: blocks of plain text.
 *
 * Offsets are UTF-16 code units, start inclusive, end exclusive, relative to
 * the block they lie in. Document-wide offsets exist only at the command line.
 */

/** A stretch of one block's text. */
export interface Range {
  start: number
  end: number
}

/** A range together with the block it lies in. */
export interface Location extends Range {
  block: string
}

/** A point between two characters of a block. */
export interface Position {
  block: string
  offset: number
}

/** A stretch that may run over several blocks; `to` is exclusive. */
export interface Span {
  from: Position
  to: Position
}

/**
 * - `title`: the page's title field or the document's first heading of its own
 * - `heading`: an element that the editor marks up as a heading
 * - `table-row`: one row; `cells` are its cells, `text` their texts joined by tabs
 */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list-item' | 'table-row'

/** One paragraph, heading, list item or table row. */
export interface Block {
  /** Stable while the element lives; unique within a session. */
  id: string
  kind: BlockKind
  /** Raw text; a soft break is `\n`. Zero-width characters are kept: `fold` hides them from readers. */
  text: string
  /** The marker that the editor draws by itself (“一、”, “1.”, “•”): readable, never editable. */
  label?: string
  /** Heading level 1–6, or the depth of a list item from 1. */
  level?: number
  /** Cells of a table row as ranges of `text`. */
  cells?: Range[]
  /** `hashBlock` of everything above except `id`. */
  hash: string
}

/** A document at one moment. `complete: false` silences every rule of absence. */
export interface TextDocument {
  sessionId: string
  /** Grows by at least 1 with each change. */
  version: number
  complete: boolean
  blocks: readonly Block[]
}

/** A change by block: at `index`, `removed` blocks give way to `blocks`. */
export interface Splice {
  index: number
  removed: number
  blocks: Block[]
}

/**
 * Hash of a block's content, for noticing that a copy has drifted (not for security).
 * 53 bits, so that 10,000 blocks collide with probability below 10⁻⁸.
 */
export function hashBlock(block: Omit<Block, 'id' | 'hash'>): string {
  const cells = block.cells?.map((cell) => `${cell.start}-${cell.end}`).join() ?? ''
  return hashTexts([block.kind, '|', block.label ?? '', '|', String(block.level ?? ''), '|', cells, '|', block.text])
}

/** 53-bit hash of a string as base 36. */
export function hashText(text: string): string {
  return hashTexts([text])
}

/** `hashText` of the texts one after another, without building that string. */
function hashTexts(texts: readonly string[]): string {
  let low = 0xdeadbeef | 0
  let high = 0x41c6ce57
  for (const text of texts)
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      low = Math.imul(low ^ unit, 2654435761 | 0)
      high = Math.imul(high ^ unit, 1597334677)
    }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  return formatHash(4294967296 * (2097151 & high) + (low >>> 0))
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'

/** `value.toString(36)` of a whole number; that takes ten times as long, and longer than all the rest of a hash. */
function formatHash(value: number): string {
  let text = ''
  let rest = value
  do {
    const next = Math.floor(rest / 36)
    text = DIGITS.charAt(rest - next * 36) + text
    rest = next
  } while (rest > 0)
  return text
}

/** Hash of a document's blocks in order, by their own hashes. */
export function hashBlocks(blocks: readonly Block[]): string {
  const hashes: string[] = []
  for (const { hash } of blocks) hashes.push(hash, ',')
  return hashTexts(hashes.slice(0, -1))
}

const indices = new WeakMap<TextDocument, ReadonlyMap<string, number>>()

/** The place of each block by its id; made once for a document, whose block list never changes. */
export function blockIndices(document: TextDocument): ReadonlyMap<string, number> {
  const known = indices.get(document)
  if (known) return known
  const made = new Map<string, number>()
  for (let index = 0; index < document.blocks.length; index++) made.set(document.blocks[index]?.id ?? '', index)
  indices.set(document, made)
  return made
}

/** Tells that the blocks of `next` stand where those of `document` do: an edit inside of paragraphs moves none. */
export function keepIndices(document: TextDocument, next: TextDocument): void {
  const known = indices.get(document)
  if (known) indices.set(next, known)
}

/** Makes a block and fills in its hash. */
export function makeBlock(id: string, content: Omit<Block, 'id' | 'hash'>): Block {
  return { id, ...content, hash: hashBlock(content) }
}

/** The number of characters (UTF-16 units) in all blocks, labels not counted. */
export function countCharacters(document: TextDocument): number {
  return document.blocks.reduce((sum, block) => sum + block.text.length, 0)
}

/** Applies splices in order and returns the new block list; throws RangeError on a splice outside it. */
export function applySplices(blocks: readonly Block[], splices: readonly Splice[]): Block[] {
  const next = blocks.slice()
  for (const { index, removed, blocks: added } of splices) {
    if (index < 0 || removed < 0 || index + removed > next.length)
      throw new RangeError(`splice ${index}+${removed} outside ${next.length} blocks`)
    // Not `splice(...added)`: spreading 20,000 paragraphs would overflow the stack of arguments.
    const tail = next.splice(index).slice(removed)
    for (const block of added) next.push(block)
    for (const block of tail) next.push(block)
  }
  return next
}
