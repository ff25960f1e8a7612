/** Paragraphs and tables of one story (text, cell, note, text box) as blocks. */
import type { Range } from '../text/document'
import { Counters } from './counters'
import { InlineReader, type NoteReference } from './inline-reader'
import type { DocxBlock } from './model'
import type { Numbering } from './numbering'
import { isContentsLine, paragraphKind, styleIdOf } from './paragraph-kind'
import { listOfParagraph } from './paragraph-list'
import type { Styles } from './styles'
import { cellWidth, isContinuation, isRowLeftOut, skippedColumns } from './table-cells'
import type { Tally } from './tally'
import { child, switchOf, valOf, type XmlElement } from './xml-tree'

/** Elements around blocks that are looked through. */
const TRANSPARENT: ReadonlySet<string> = new Set(['w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])
/** More cells than any row of a report; merged ones count as often as they are wide. */
const MOST_CELLS = 500

export interface StoryParts {
  styles: Styles
  numbering: Numbering
  tally: Tally
  onNote(reference: NoteReference): void
}

/** A paragraph whose end was deleted, or hidden so that the next one goes on in its line. */
interface Pending {
  text: string
  /** Hidden ends leave the line to the first paragraph, deleted ones to the last. */
  look: DocxBlock | null
}

export class StoryReader {
  private readonly inline: InlineReader
  private readonly counters: Counters
  private hasText = false

  constructor(private readonly parts: StoryParts) {
    this.inline = new InlineReader(parts.styles, parts.tally, parts.onNote)
    this.counters = new Counters(parts.numbering)
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
    const { styles, numbering, tally } = this.parts
    const properties = child(paragraph, 'w:pPr')
    const mark = child(properties, 'w:rPr')
    const style = styles.paragraph(styleIdOf(properties))
    const { text, boxes, hasLeftOut, isContents } = this.inline.read(paragraph, style.vanish)
    const section = child(properties, 'w:sectPr')
    if (section) this.noteHeaders(section)
    if (isContentsLine(style) || (isContents && /(?:^|[\s.．…·])\d{1,4}$/.test(text))) {
      tally.leaveOut('contents')
      return
    }
    const isDeleted = child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined
    const isHidden = switchOf(mark, 'w:vanish') ?? style.vanish
    const isGone = text === '' && boxes.length === 0 && (isDeleted || (isHidden && hasLeftOut))
    if (isGone) return
    const whole = flow.pending ? flow.pending.text + text : text
    const isOpen = isDeleted || (isHidden && text !== '')
    if (flow.pending?.look) flow.pending.text = whole
    else if (isDeleted) flow.pending = { text: whole, look: null }
    else {
      const list = listOfParagraph(properties, style, numbering)
      const label = list ? this.counters.next(list.id, list.level) : ''
      const isBulleted = list !== null && numbering.get(list.id)?.levels[list.level]?.format === 'bullet'
      const drawn = list && label !== '' ? { level: list.level, isBulleted } : null
      const kind = paragraphKind({ properties, style, text: whole, list: drawn, isFirst: !this.hasText })
      flow.pending = { text: whole, look: { ...kind, text: whole, ...(label === '' ? {} : { label }) } }
    }
    if (!isOpen) this.flush(flow)
    for (const box of boxes) flow.blocks.push(...this.read(box.children))
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
        else blocks.push(...this.readRow(element))
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
  return blocks
    .map(({ text }) => text.replace(/\t/g, ' '))
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
}
