/** One paragraph: its text, what it is, and whether it ends where it ends. */
import { Counters } from './counters'
import { InlineReader, type InlineText, type NoteReference } from './inline-reader'
import type { DocxBlock } from './model'
import type { Numbering } from './numbering'
import { isContentsLine, paragraphKind, styleIdOf } from './paragraph-kind'
import { listOfParagraph } from './paragraph-list'
import type { ResolvedStyle, Styles } from './styles'
import type { Tally } from './tally'
import { child, switchOf, type XmlElement } from './xml-tree'

export interface StoryParts {
  styles: Styles
  numbering: Numbering
  tally: Tally
  onNote(reference: NoteReference): void
}

/** A paragraph of which something is left. */
export interface ReadParagraph {
  text: string
  /** Contents of text boxes that are anchored in it. */
  boxes: XmlElement[]
  /** `deleted`: its end is, so that the next one says what both are. `hidden`: the next one goes on in its line. */
  end: 'shown' | 'hidden' | 'deleted'
  style: ResolvedStyle
  properties: XmlElement | undefined
}

/** The last word or number of a line that Word has collected. */
const PAGE_NUMBER = /(?:^|[\s.．…·])\d{1,4}$/

export class ParagraphReader {
  private readonly inline: InlineReader
  private readonly counters: Counters

  constructor(private readonly parts: StoryParts) {
    this.inline = new InlineReader(parts.styles, parts.tally, parts.onNote)
    this.counters = new Counters(parts.numbering)
  }

  /** Null where nothing of it is left: deleted, hidden, or a line of the table of contents. */
  read(paragraph: XmlElement): ReadParagraph | null {
    const properties = child(paragraph, 'w:pPr')
    const style = this.parts.styles.paragraph(styleIdOf(properties))
    const inline = this.inline.read(paragraph, style.vanish)
    const { text, boxes, isContents } = inline
    if (isContentsLine(style) || (isContents && PAGE_NUMBER.test(text))) {
      this.parts.tally.leaveOut('contents')
      return null
    }
    const end = endOf(child(properties, 'w:rPr'), style)
    return isGone(inline, end) ? null : { text, boxes, end: text === '' && end === 'hidden' ? 'shown' : end, style, properties }
  }

  /** Counts a paragraph in its list and tells what it is; `text` is all that stands in its line. */
  look({ properties, style }: ReadParagraph, text: string, isFirst: boolean): DocxBlock {
    const { numbering } = this.parts
    const list = listOfParagraph(properties, style, numbering)
    const label = list ? this.counters.next(list.id, list.level) : ''
    const isBulleted = list !== null && numbering.get(list.id)?.levels[list.level]?.format === 'bullet'
    const drawn = list && label !== '' ? { level: list.level, isBulleted } : null
    return { ...paragraphKind({ properties, style, text, list: drawn, isFirst }), text, ...(label === '' ? {} : { label }) }
  }
}

function endOf(mark: XmlElement | undefined, { vanish }: ResolvedStyle): ReadParagraph['end'] {
  if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) return 'deleted'
  return (switchOf(mark, 'w:vanish') ?? vanish) ? 'hidden' : 'shown'
}

/** An empty paragraph is one; one whose end is gone with all its text is not. */
function isGone({ text, boxes, hasLeftOut }: InlineText, end: ReadParagraph['end']): boolean {
  return text === '' && boxes.length === 0 && (end === 'deleted' || (end === 'hidden' && hasLeftOut))
}
