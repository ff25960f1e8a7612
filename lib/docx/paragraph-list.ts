/** Which list a paragraph belongs to: its own numbering, or that of its style. */
import { LEVELS, type Numbering } from './numbering'
import type { ResolvedStyle } from './styles'
import { child, numberOf, valOf, type XmlElement } from './xml-tree'

export interface ParagraphList {
  id: string
  /** From 0. */
  level: number
}

/** Null outside a list; a list with the number 0 takes a paragraph out of that of its style. */
export function listOfParagraph(properties: XmlElement | undefined, style: ResolvedStyle, numbering: Numbering): ParagraphList | null {
  const own = child(properties, 'w:numPr')
  const id = valOf(own, 'w:numId') ?? style.listId
  if (id === undefined || !numbering.has(id)) return null
  const isOfStyle = id === style.listId
  const level = numberOf(own, 'w:ilvl') ?? (isOfStyle ? (linkedLevel(id, style, numbering) ?? style.listLevel) : undefined) ?? 0
  return level >= 0 && level < LEVELS ? { id, level } : null
}

/** The level that is tied to the style, or to one that it is based on. */
function linkedLevel(id: string, { chain }: ResolvedStyle, numbering: Numbering): number | undefined {
  const levels = numbering.get(id)?.levels ?? []
  for (const style of chain) {
    const index = levels.findIndex((level) => level?.style === style)
    if (index >= 0) return index
  }
  return undefined
}
