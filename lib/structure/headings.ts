import type { Block, Location } from '../text/document'
import type { StructureContext } from './context'
import type { Enumeration } from './model'

/** A heading without a number: marked up by the editor, or a short line of plain text that stands like one. */
export interface PlainHeading {
  location: Location
  name: string
  /** 1–6 from the editor; null for a line of plain text, which may be something else. */
  level: number | null
}

/** Shortest paragraph that a line above it can be the heading of. */
const BODY = 30

/** Headings that are not items of a list, in order. */
export function findPlainHeadings({ blocks, facts }: StructureContext, enumerations: readonly Enumeration[]): PlainHeading[] {
  const numbered = new Set(
    enumerations.flatMap(({ items }) => items.filter(({ marker }) => marker.opensBlock).map(({ marker }) => marker.block)),
  )
  const lines = blocks.map((block, index) => ({ block, fact: facts[index] })).filter(({ fact }) => fact && !fact.line.isBlank)
  return lines.flatMap(({ block, fact }, index) => {
    if (numbered.has(block.id) || fact?.line.opens) return []
    if (block.kind === 'heading') return [toHeading(block, block.level ?? 1)]
    const [before, after] = [lines[index - 1]?.block, lines[index + 1]?.block]
    if (block.kind !== 'paragraph' || !fact?.line.isShort || fact.line.isPageNumber || !before || !after) return []
    const isSetOff = /[。！!；;：:…”]\s*$/.test(before.text) || Boolean(lines[index - 1]?.fact?.line.opens)
    const hasBody = after.text.length >= BODY || numbered.has(after.id)
    return isSetOff && hasBody && after.kind === 'paragraph' ? [toHeading(block, null)] : []
  })
}

function toHeading(block: Block, level: number | null): PlainHeading {
  const name = block.text.trim()
  const start = block.text.indexOf(name)
  return { location: { block: block.id, start, end: start + name.length }, name: name.slice(0, 60), level }
}
