/** Judging by the text alone whether an edit did what it should: what an editor answers proves nothing. */
import { type Block, hashBlocks, type Range } from '../text/document'
import type { Content } from './adapter'

export interface Expectation {
  /** Hash of the blocks before the edit. */
  before: string
  isMet(blocks: readonly Block[]): boolean
}

export function judge(blocks: readonly Block[], { before, isMet }: Expectation): 'as-expected' | 'unchanged' | 'different' {
  if (isMet(blocks)) return 'as-expected'
  return hashBlocks(blocks) === before ? 'unchanged' : 'different'
}

/**
 * `place` gets a new text. Within a line the block keeps its kind and everything else stays as it is;
 * with a line break in it the editor may cut new blocks, and only the whole text is compared.
 */
export function expectReplacement(before: readonly Block[], block: Block, place: Range, newText: string): Expectation {
  const result = block.text.slice(0, place.start) + newText + block.text.slice(place.end)
  if (newText.includes('\n')) return expectText(before, block, result)
  const index = before.indexOf(block)
  return {
    before: hashBlocks(before),
    isMet: (blocks) =>
      blocks.length === before.length &&
      blocks.every((now, at) => {
        if (at !== index) return now.hash === before[at]?.hash
        return (
          now.kind === block.kind && now.level === block.level && sameText(now.text, result) && now.cells?.length === block.cells?.length
        )
      }),
  }
}

/** The inserted text stands at the place, once, however the editor cut it into blocks. */
export function expectInsertion(before: readonly Block[], block: Block, offset: number, { text, html }: Content): Expectation {
  const inserted = html === null ? text : (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '')
  return expectText(before, block, block.text.slice(0, offset) + inserted + block.text.slice(offset))
}

function expectText(before: readonly Block[], block: Block, result: string): Expectation {
  const index = before.indexOf(block)
  const plain = (blocks: readonly Block[]): string => bare(blocks.map((one) => one.text).join(''))
  const expected = plain(before.slice(0, index)) + bare(result) + plain(before.slice(index + 1))
  return { before: hashBlocks(before), isMet: (blocks) => plain(blocks) === expected }
}

// Editors write a plain space as nbsp where HTML would swallow it.
const sameText = (one: string, other: string): boolean => one.replaceAll('\u00A0', ' ') === other.replaceAll('\u00A0', ' ')

/** Without white space and invisible fillers: where lines break is the editor's business. */
const bare = (text: string): string => text.replace(/[\s\u200B\uFEFF\u2060]/g, '')
