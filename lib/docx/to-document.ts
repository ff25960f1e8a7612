import { makeBlock } from '../text/document'
import type { PlainTextDocument } from '../text/plain-text'
import type { DocxReading } from './model'

/** A reading as a document; its text is that of the blocks joined by line feeds, labels outside it. */
export function docxDocument({ blocks: read }: DocxReading, sessionId = 'text', version = 1): PlainTextDocument {
  const starts: number[] = []
  let offset = 0
  const blocks = read.map((content, index) => {
    starts.push(offset)
    offset += content.text.length + 1
    return makeBlock(`b${index}`, content)
  })
  const text = blocks.map((block) => block.text).join('\n')
  return { document: { sessionId, version, complete: true, blocks }, starts, text }
}
