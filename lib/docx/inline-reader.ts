/** The text of one paragraph: runs, with revisions, fields, symbols and references resolved. */
import { Fields } from './fields'
import type { Styles } from './styles'
import { symbolText } from './symbols'
import type { Tally } from './tally'
import { trimOf } from './trim'
import { child, switchOf, valOf, type XmlElement } from './xml-tree'

export interface NoteReference {
  part: 'footnotes' | 'endnotes'
  id: string
}

export interface InlineText {
  text: string
  /** Contents of text boxes that are anchored here. */
  boxes: XmlElement[]
  /** Something of it was deleted or hidden, so that an empty text may mean that nothing is there. */
  hasLeftOut: boolean
  /** It lies in a table of contents. */
  isContents: boolean
}

/** Elements that are looked through. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
])

export class InlineReader {
  private readonly fields = new Fields()
  private text = ''
  private boxes: XmlElement[] = []
  private hasLeftOut = false
  /** Vanish of the style of the paragraph at hand. */
  private isHiddenByStyle = false

  constructor(
    private readonly styles: Styles,
    private readonly tally: Tally,
    private readonly onNote: (reference: NoteReference) => void,
  ) {}

  read(paragraph: XmlElement, isHiddenByStyle: boolean): InlineText {
    this.text = ''
    this.boxes = []
    this.hasLeftOut = false
    this.isHiddenByStyle = isHiddenByStyle
    const opensInContents = this.fields.isContents
    this.readAll(paragraph.children)
    const isContents = opensInContents || this.fields.isContents
    this.fields.endParagraph()
    return { text: trimOf(this.text, '\n'), boxes: this.boxes, hasLeftOut: this.hasLeftOut, isContents }
  }

  private readAll(elements: readonly XmlElement[]): void {
    for (const element of elements) this.readOne(element)
  }

  private readOne(element: XmlElement): void {
    const { name, children } = element
    if (name === 'w:r') this.readRun(element)
    else if (TRANSPARENT.has(name)) this.readAll(children)
    else if (name === 'w:del' || name === 'w:moveFrom') this.leaveOut('deletions')
    else if (name === 'm:oMath' || name === 'm:oMathPara') this.leaveOut('formulas')
  }

  private leaveOut(kind: 'deletions' | 'hidden' | 'formulas'): void {
    this.tally.leaveOut(kind)
    this.hasLeftOut = true
  }

  private readRun(run: XmlElement): void {
    const properties = child(run, 'w:rPr')
    if (this.isHidden(properties)) {
      // The marks of a field count even where they are not seen.
      for (const one of run.children) if (one.name === 'w:fldChar' || one.name === 'w:instrText') this.readPiece(one)
      if (run.children.some(({ name }) => name === 'w:t')) this.leaveOut('hidden')
      return
    }
    const before = this.text.length
    for (const piece of run.children) this.readPiece(piece)
    if (valOf(properties, 'w:vertAlign') === 'superscript') this.text = this.text.slice(0, before) + raised(this.text.slice(before))
  }

  /** Direct formatting decides; else two styles that both hide cancel out, as all switches of styles do in Word. */
  private isHidden(properties: XmlElement | undefined): boolean {
    return switchOf(properties, 'w:vanish') ?? this.isHiddenByStyle !== this.styles.hides(valOf(properties, 'w:rStyle'))
  }

  private readPiece(piece: XmlElement): void {
    const { name, attributes } = piece
    const write = PIECES[name]
    if (write !== undefined) this.put(write(piece))
    else if (name === 'w:fldChar') this.readFieldMark(attributes['w:fldCharType'])
    else if (name === 'w:instrText') this.fields.instruct(piece.text)
    else if (name === 'w:footnoteReference') this.readNote('footnotes', attributes['w:id'])
    else if (name === 'w:endnoteReference') this.readNote('endnotes', attributes['w:id'])
    else if (name === 'w:commentReference') this.tally.leaveOut('comments')
    else if (name === 'w:ruby') this.readAll(child(piece, 'w:rubyBase')?.children ?? [])
    else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') this.readDrawing(piece)
  }

  private put(text: string): void {
    if (this.fields.isShown) this.text += text
  }

  private readFieldMark(type: string | undefined): void {
    if (type === 'begin') this.fields.begin()
    else if (type === 'separate') this.fields.separate()
    else if (type === 'end') this.put(this.fields.end())
  }

  private readNote(part: NoteReference['part'], id: string | undefined): void {
    if (id === undefined) return
    this.tally.leaveOut('footnotes')
    this.onNote({ part, id })
  }

  private readDrawing(element: XmlElement): void {
    const before = this.boxes.length
    collectBoxes(element, this.boxes)
    if (this.boxes.length === before) this.tally.leaveOut(element.name === 'w:object' ? 'objects' : 'pictures')
  }
}

const PIECES: Readonly<Record<string, ((piece: XmlElement) => string) | undefined>> = Object.assign(Object.create(null), {
  'w:t': ({ text, attributes }: XmlElement) => plain(attributes['xml:space'] === 'preserve' ? text : trimOf(text, ' \t\r\n')),
  'w:tab': () => '\t',
  'w:ptab': () => '\t',
  'w:br': () => '\n',
  'w:cr': () => '\n',
  'w:noBreakHyphen': () => '-',
  'w:softHyphen': () => '\u00AD',
  'w:sym': ({ attributes }: XmlElement) => symbolText(attributes['w:font'] ?? '', attributes['w:char'] ?? ''),
})

/** Raised digits are no part of the number before them: 10⁴ is not 104, km² not km2. */
function raised(text: string): string {
  return /^\d+$/.test(text) ? text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))) : text
}

/** A line break in the file is a blank on the page. */
function plain(text: string): string {
  return text.replace(/\r\n?|\n/g, ' ')
}

function collectBoxes(element: XmlElement, found: XmlElement[]): void {
  for (const one of element.children) {
    if (one.name === 'w:txbxContent') found.push(one)
    else collectBoxes(one, found)
  }
}
