import type { Block, Location } from '../text/document'
import type { StructureContext } from './context'
import type { SeriesItem } from './placed'

/** A heading without a number: marked up by the editor, or a short line of plain text that stands like one. */
export interface PlainHeading {
  /** Index of its block. */
  index: number
  location: Location
  name: string
  /** 1–6 from the editor; null for a line of plain text, which may be something else. */
  level: number | null
}

/** Shortest paragraph that a line above it can be the heading of. */
const BODY = 30

/** Headings that are not items of a list, in order. */
export function findPlainHeadings(context: StructureContext, items: readonly SeriesItem[]): PlainHeading[] {
  const { blocks, facts } = context
  const numbered = numberedBlocks(blocks.length, items)
  const headings: PlainHeading[] = []
  let before = -1
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    const line = facts[index]?.line
    if (!block || !line || line.isBlank) continue
    if (!numbered[index] && !line.opens) {
      if (block.kind === 'heading') headings.push(toHeading(block, index, block.level ?? 1))
      else if (line.isShort && !line.isPageNumber && isSetOff(context, before, index, numbered))
        headings.push(toHeading(block, index, null))
    }
    before = index
  }
  return headings
}

/** 1 for blocks that a marker opens. */
function numberedBlocks(length: number, items: readonly SeriesItem[]): Uint8Array {
  const numbered = new Uint8Array(length)
  for (const { placed } of items) if (placed.candidate.boundary === 'block') numbered[placed.block] = 1
  return numbered
}

/** Does the short paragraph stand after a whole sentence or an opening line, and before a text that it can be the heading of? */
function isSetOff({ blocks, facts }: StructureContext, before: number, index: number, numbered: Uint8Array): boolean {
  const line = facts[before]?.line
  if (blocks[index]?.kind !== 'paragraph' || !line || !(line.isClosed || line.opens)) return false
  let after = index + 1
  while (after < blocks.length && facts[after]?.line.isBlank !== false) after++
  const body = blocks[after]
  return body?.kind === 'paragraph' && (body.text.length >= BODY || numbered[after] === 1)
}

function toHeading(block: Block, index: number, level: number | null): PlainHeading {
  const name = block.text.trim()
  const start = block.text.indexOf(name)
  return { index, location: { block: block.id, start, end: start + name.length }, name: name.slice(0, 60), level }
}
