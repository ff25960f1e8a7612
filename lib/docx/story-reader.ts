/** Paragraphs and tables of one story (text, cell, note, text box) as blocks. */
import type { Range } from '../text/document'
import type { DocxBlock } from './model'
import { ParagraphReader, type StoryParts } from './paragraph-reader'
import { cellWidth, isContinuation, isRowLeftOut, skippedColumns } from './table-cells'
import { trimOf } from './trim'
import { append, child, valOf, type XmlElement } from './xml-tree'

/** Elements around blocks that are looked through. */
const TRANSPARENT: ReadonlySet<string> = new Set(['w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])
/** More cells than any row of a report; merged ones count as often as they are wide. */
const MOST_CELLS = 500

/** A paragraph whose end was deleted, or hidden so that the next one goes on in its line. */
interface Pending {
  text: string
  /** Hidden ends leave the line to the first paragraph, deleted ones to the last. */
  look: DocxBlock | null
}

export class StoryReader {
  private readonly paragraphs: ParagraphReader
  private hasText = false

  constructor(private readonly parts: StoryParts) {
    this.paragraphs = new ParagraphReader(parts)
  }

  /** The blocks of a sequence of elements, in reading order. */
  read(elements: Iterable<XmlElement>): DocxBlock[] {
    const flow: Flow = { blocks: [], pending: null }
    for (const element of elements) this.readOne(element, flow)
    this.flush(flow)
    return flow.blocks
  }

  private readOne(element: XmlElement, flow: Flow): void {
    const { name, children } = element
    if (name === 'w:p') this.readParagraph(element, flow)
    else if (name === 'w:tbl') {
      this.flush(flow)
      this.readRows(children, flow.blocks)
    } else if (name === 'w:sdt') this.readContentControl(element, flow)
    else if (TRANSPARENT.has(name)) for (const one of children) this.readOne(one, flow)
    else if (name === 'w:altChunk' || name === 'w:subDoc') this.parts.tally.leaveOut('objects')
    else if (name === 'm:oMathPara') this.parts.tally.leaveOut('formulas')
    else if (name === 'w:sectPr') this.noteHeaders(element)
  }

  private noteHeaders({ children }: XmlElement): void {
    for (const { name } of children) if (/^w:(?:header|footer)Reference$/.test(name)) this.parts.tally.leaveOut('headers')
  }

  private readContentControl(element: XmlElement, flow: Flow): void {
    const gallery = valOf(child(child(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
    if (gallery === 'Table of Contents') this.parts.tally.leaveOut('contents')
    else for (const one of child(element, 'w:sdtContent')?.children ?? []) this.readOne(one, flow)
  }

  private readParagraph(paragraph: XmlElement, flow: Flow): void {
    const section = child(child(paragraph, 'w:pPr'), 'w:sectPr')
    if (section) this.noteHeaders(section)
    const read = this.paragraphs.read(paragraph)
    if (!read) return
    const text = flow.pending ? flow.pending.text + read.text : read.text
    // After a hidden end the first paragraph of the line says what it is, after a deleted one the last.
    const look = flow.pending?.look ?? (read.end === 'deleted' ? null : this.paragraphs.look(read, text, !this.hasText))
    flow.pending = { text, look }
    if (read.end === 'shown') this.flush(flow)
    for (const box of read.boxes) append(flow.blocks, this.read(box.children))
  }

  private flush(flow: Flow): void {
    const { pending } = flow
    flow.pending = null
    if (!pending) return
    this.hasText ||= pending.text.trim() !== ''
    this.parts.tally.countBlock(pending.text.length)
    flow.blocks.push({ ...(pending.look ?? { kind: 'paragraph' }), text: pending.text })
  }

  private readRows(elements: readonly XmlElement[], blocks: DocxBlock[]): void {
    for (const element of elements)
      if (element.name === 'w:tr') {
        if (isRowLeftOut(element)) this.parts.tally.leaveOut('deletions')
        else append(blocks, this.readRow(element))
      } else if (TRANSPARENT.has(element.name)) this.readRows(element.children, blocks)
      else if (element.name === 'w:sdt') this.readRows(child(element, 'w:sdtContent')?.children ?? [], blocks)
  }

  private readRow(row: XmlElement): DocxBlock[] {
    const cells = cellsOf(row.children)
    const [only] = cells
    // A row of one cell is layout, such as a frame around a whole document.
    if (only && cells.length === 1) return isContinuation(only) ? [] : this.read(only.children)
    const skipped = skippedColumns(row)
    const texts: string[] = Array(skipped).fill('')
    for (const cell of cells) {
      texts.push(isContinuation(cell) ? '' : cellText(this.read(cell.children)))
      // A wide cell keeps the columns behind it in their places.
      for (let more = cellWidth(cell); more > 1 && texts.length < MOST_CELLS; more--) texts.push('')
    }
    return [this.rowOf(texts.slice(0, Math.max(MOST_CELLS, cells.length)))]
  }

  private rowOf(texts: readonly string[]): DocxBlock {
    const cells: Range[] = []
    let start = 0
    for (const text of texts) {
      cells.push({ start, end: start + text.length })
      start += text.length + 1
    }
    const text = texts.join('\t')
    this.parts.tally.countBlock(0) // its characters have been counted in its cells
    this.hasText ||= text.trim() !== ''
    return { kind: 'table-row', text, cells }
  }
}

interface Flow {
  blocks: DocxBlock[]
  pending: Pending | null
}

function cellsOf(elements: readonly XmlElement[]): XmlElement[] {
  return elements.flatMap((element) => {
    if (element.name === 'w:tc') return [element]
    if (element.name === 'w:sdt') return cellsOf(child(element, 'w:sdtContent')?.children ?? [])
    return TRANSPARENT.has(element.name) ? cellsOf(element.children) : []
  })
}

/** Paragraphs of a cell are lines of it; tabs would part cells. */
function cellText(blocks: readonly DocxBlock[]): string {
  return trimOf(blocks.map(({ text }) => text.replace(/\t/g, ' ')).join('\n'), '\n')
}
