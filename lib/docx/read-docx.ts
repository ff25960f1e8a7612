/** Reads a Word document: its text in reading order, with the labels that Word draws before numbered paragraphs. */
import type { NoteReference } from './inline-reader'
import { DOCX_LIMITS, type DocxBlock, DocxError, type DocxLimits, type DocxReading } from './model'
import { readNumbering } from './numbering'
import { DocxPackage } from './package'
import { StoryReader } from './story-reader'
import { Styles } from './styles'
import { Tally } from './tally'
import type { XmlReader } from './xml-reader'
import { append, readElement, type XmlElement } from './xml-tree'

/**
 * Reads the bytes of a .docx. Deleted revisions, comments and hidden text are no text; footnotes and endnotes follow
 * it, in the order of their references. Throws DocxError, and nothing else, for whatever bytes it is given; memory
 * is bounded by the limits.
 */
export function readDocx(bytes: Uint8Array, limits: DocxLimits = DOCX_LIMITS): DocxReading {
  const file = DocxPackage.open(bytes, limits)
  const styles = new Styles(file.readPart('styles'))
  const numbering = readNumbering(file.readPart('numbering'), (style) => styles.listOf(style))
  const tally = new Tally(limits)
  const references: NoteReference[] = []
  const story = new StoryReader({ styles, numbering, tally, onNote: (reference) => references.push(reference) })
  const blocks = story.read(bodyElements(file.readMain(), file.main))
  append(blocks, readNotes(file, references, story))
  if (blocks.every(({ text, label }) => text.trim() === '' && !label)) throw new DocxError('empty', file.main)
  return { blocks, notes: tally.notes }
}

/** The elements of the body, one tree at a time. */
function* bodyElements(reader: XmlReader, part: string): Generator<XmlElement> {
  let depth = 0
  let hasBody = false
  for (let event = reader.next(); event !== 'end'; event = reader.next()) {
    if (event === 'close') depth--
    else if (event === 'open' && hasBody && depth === 2) yield readElement(reader)
    else if (event === 'open') {
      if (depth === 0 && reader.name !== 'w:document') throw new DocxError('not-word', part)
      hasBody ||= depth === 1 && reader.name === 'w:body'
      depth++
    }
  }
  if (!hasBody) throw new DocxError('broken', part)
}

function readNotes(file: DocxPackage, references: readonly NoteReference[], story: StoryReader): DocxBlock[] {
  const blocks: DocxBlock[] = []
  for (const part of ['footnotes', 'endnotes'] as const) {
    const ids = new Set(references.filter((reference) => reference.part === part).map(({ id }) => id))
    if (ids.size === 0) continue
    const notes = new Map((file.readPart(part)?.children ?? []).map((note) => [note.attributes['w:id'], note]))
    for (const id of ids) for (const block of story.read(notes.get(id)?.children ?? [])) blocks.push(withoutMark(block))
  }
  return blocks
}

/** A note begins with its number, which Word draws, and a blank behind it. */
function withoutMark(block: DocxBlock): DocxBlock {
  return block.cells ? block : { ...block, text: block.text.trimStart() }
}
