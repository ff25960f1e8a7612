/** The paragraphs that a selection means: the browser hands on its text with the paragraphs run together. */
import { type Block, makeBlock, type TextDocument } from '../../text/document'
import { readPlainText } from '../../text/plain-text'

/**
 * The selected part of a document as blocks of its own; what stands in no document is read as plain text. White space does
 * not count, since browsers write paragraphs, cells and breaks in different ways.
 */
export function selectedBlocks(document: TextDocument | null, selection: string): readonly Block[] {
  const wanted = selection.replace(/\s/g, '')
  const texts = document?.blocks.map(({ text }) => text.replace(/\s/g, '')) ?? []
  const at = wanted === '' ? -1 : texts.join('').indexOf(wanted)
  if (!document || at < 0) return readPlainText(selection).document.blocks
  let from = 0
  return document.blocks.flatMap((block, index) => {
    const length = texts[index]?.length ?? 0
    const [start, end] = [Math.max(0, at - from), Math.min(length, at + wanted.length - from)]
    from += length
    if (start >= end) return []
    return start === 0 && end === length ? [block] : [makeBlock(block.id, { ...block, text: sliceSolid(block.text, start, end) })]
  })
}

/** The text between two of its characters that are not white space, counted without it. */
function sliceSolid(text: string, start: number, end: number): string {
  const solid = [...text.matchAll(/\S/gu)].map(({ index }) => index)
  const last = solid[end - 1] ?? text.length - 1
  return text.slice(solid[start] ?? 0, last + 1)
}
