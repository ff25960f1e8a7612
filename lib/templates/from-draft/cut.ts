/** An old report is cut along its outline: which blocks belong to which section, and where the headings stand in them. */
import type { Section, StructureReading } from '../../structure/model'
import type { Block, TextDocument } from '../../text/document'

export interface HeadingAt {
  /** From 1, counted from the section's own heading. */
  level: number
  /** Of the block's text: the words of the heading without its marker. */
  start: number
  end: number
}

export interface CutBlock {
  block: Block
  heading: HeadingAt | null
}

export interface Cut {
  /** Words of the heading; empty for what stands before the first one. */
  title: string
  blocks: CutBlock[]
}

/** Sections of the highest level in reading order, what stands before them first. Empty paragraphs are left out. */
export function cutDocument(document: TextDocument, { sections }: Pick<StructureReading, 'sections'>): Cut[] {
  const headings = new Map(sections.map((section) => [section.heading.block, section]))
  const top = Math.min(...sections.map(({ level }) => level))
  const cuts: Cut[] = [{ title: '', blocks: [] }]
  for (const block of document.blocks) {
    const section = headings.get(block.id)
    const heading = section ? headingAt(block, section, top) : null
    if (heading?.level === 1) cuts.push({ title: block.text.slice(heading.start, heading.end), blocks: [] })
    if (block.text.trim() !== '') cuts.at(-1)?.blocks.push({ block, heading })
  }
  return cuts.filter(({ blocks }) => blocks.length > 0)
}

/** The words of a heading: behind its marker, without the stop of a first sentence. */
function headingAt({ text }: Block, { heading, marker, level }: Section, top: number): HeadingAt {
  const from = marker ? Math.max(heading.start, marker.end) : heading.start
  const words = text.slice(from, heading.end)
  const start = from + words.length - words.trimStart().length
  return { level: level - top + 1, start, end: start + words.trim().replace(/[。．.：:]$/, '').length }
}
