/** What is written at the caret so that a filled section becomes paragraphs of its own. */
import type { Block, Position } from '../text/document'
import { type HtmlManner, toHtml } from './html'
import { plainText, type RenderedBlock } from './rendered'

export interface SectionInsertion {
  at: Position
  text: string
  /** Null where paragraphs of their own have no place: in a cell of a table. */
  html: string | null
}

/**
 * A section begins a paragraph of its own: in an empty one right there, else behind the one in which the caret stands.
 * In a cell of a table it follows what stands in that cell, line by line.
 */
export function insertionAt(
  own: Block | undefined,
  caret: Position,
  blocks: readonly RenderedBlock[],
  manner: HtmlManner,
): SectionInsertion {
  const cell = own?.cells?.find(({ start, end }) => start <= caret.offset && caret.offset <= end)
  const { start, end } = cell ?? { start: 0, end: own?.text.length ?? 0 }
  const isEmpty = (own?.text.slice(start, end) ?? '').trim() === ''
  const text = plainText(blocks)
  return {
    at: { block: caret.block, offset: isEmpty ? caret.offset : end },
    text: isEmpty ? text : `\n${text}`,
    html: own?.kind === 'table-row' ? null : toHtml(blocks, manner),
  }
}
