/** Blocks as the editor offers them: one style each, changed into another without losing the text. */
import type { Block, LeafBlock, ListBlock } from '@/lib/templates/model'

export const BLOCK_STYLES = [
  'paragraph',
  'heading',
  'list',
  'table',
  'title',
  'recipient',
  'signature',
  'date',
  'remark',
  'attachments',
] as const
export type BlockStyle = (typeof BLOCK_STYLES)[number]

/** Null for a conditional block: the editor moves and removes it, and leaves it as it is. */
export function styleOf(block: Block): BlockStyle | null {
  if (typeof block === 'string') return 'paragraph'
  return 'if' in block ? null : block.style
}

/** The main text of a block. */
export function textOf(block: LeafBlock): string {
  if (typeof block === 'string') return block
  if (block.style === 'list') return block.item
  return 'text' in block ? block.text : ''
}

/** The same text in another style; lists and tables take the first list there is. */
export function withStyle(block: LeafBlock, style: BlockStyle, firstList: string): LeafBlock {
  const text = textOf(block) || '正文'
  if (style === 'paragraph') return text
  if (style === 'heading') return { style, level: 1, text }
  if (style === 'list') return { style, of: firstList, markers: '一是', item: text } satisfies ListBlock
  if (style === 'table') return { style, of: firstList, columns: [{ head: '名称', cell: text }] }
  if (style === 'attachments') return { style, of: '附件' }
  return { style, text }
}

/** The same block with another main text. */
export function withText(block: LeafBlock, text: string): LeafBlock {
  if (typeof block === 'string') return text
  if (block.style === 'list') return { ...block, item: text }
  return 'text' in block ? { ...block, text } : block
}
