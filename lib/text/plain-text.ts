import { type Block, makeBlock, type Position, type TextDocument } from './document'

/** A document made from a text file or a paste, with the way back to the file's offsets. */
export interface PlainTextDocument {
  document: TextDocument
  /** Offset in `text` at which each block starts, in the order of the blocks. */
  starts: number[]
  /** The text as read: no BOM, LF only. */
  text: string
}

/**
 * Reads a plain text: one line is one paragraph, empty lines are empty paragraphs,
 * consecutive lines with tabs are the rows of a table.
 */
export function readPlainText(source: string, sessionId = 'text', version = 1): PlainTextDocument {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const lines = text.split('\n')
  const starts: number[] = []
  let offset = 0
  const blocks = lines.map((line, index) => {
    starts.push(offset)
    offset += line.length + 1
    return readLine(line, index)
  })
  return { document: { sessionId, version, complete: true, blocks }, starts, text }
}

function readLine(line: string, index: number): Block {
  const id = `b${index}`
  if (!line.includes('\t') || line.trim() === '') return makeBlock(id, { kind: 'paragraph', text: line })
  let start = 0
  const cells = line.split('\t').map((cell) => {
    const range = { start, end: start + cell.length }
    start = range.end + 1
    return range
  })
  return makeBlock(id, { kind: 'table-row', text: line, cells })
}

/** The document-wide offset of a position; block ids must be those of `readPlainText`. */
export function toTextOffset(source: Pick<PlainTextDocument, 'starts'>, position: Position): number {
  return (source.starts[Number(position.block.slice(1))] ?? 0) + position.offset
}
