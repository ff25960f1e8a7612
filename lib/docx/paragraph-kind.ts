/** What a paragraph is: title, heading, item of a list or plain text. */
import type { BlockKind } from '../text/document'
import type { ResolvedStyle } from './styles'
import { child, numberOf, type XmlElement } from './xml-tree'

/** A paragraph that runs on longer than this is text, whatever its style says. */
const LONGEST_HEADING = 100
/** TextDocument knows six levels. */
const LEVELS = 6

const HEADING_NAME = /^(?:heading|标题) ?([1-9])$/
const TITLE_NAME = /^(?:title|标题)$/

/** Level 1–6 by outline level, the paragraph's own or its style's, or by the name of a style; null for body text. */
export function headingLevel(properties: XmlElement | undefined, { outlineLevel, names }: ResolvedStyle): number | null {
  const outline = numberOf(properties, 'w:outlineLvl') ?? outlineLevel
  if (outline !== undefined) return outline >= 0 && outline < 9 ? Math.min(outline + 1, LEVELS) : null
  for (const name of names) {
    const level = HEADING_NAME.exec(name)?.[1]
    if (level !== undefined) return Math.min(Number(level), LEVELS)
  }
  return null
}

/** Lines that Word has collected from headings. */
export function isContentsLine({ names }: ResolvedStyle): boolean {
  return names.some((name) => /^(?:toc|目录) ?\d$/.test(name))
}

export interface ParagraphKind {
  kind: BlockKind
  level?: number
}

interface ParagraphLook {
  properties: XmlElement | undefined
  style: ResolvedStyle
  text: string
  /** Null outside a list, and where nothing is drawn before the paragraph. Levels from 0. */
  list: { level: number; isBulleted: boolean } | null
  /** Nothing with text stands before it. */
  isFirst: boolean
}

export function paragraphKind({ properties, style, text, list, isFirst }: ParagraphLook): ParagraphKind {
  const isShort = text.trim() !== '' && text.length <= LONGEST_HEADING
  if (isShort && TITLE_NAME.test(style.names[0] ?? '')) return isFirst ? { kind: 'title' } : { kind: 'heading', level: 1 }
  const heading = isShort ? headingLevel(properties, style) : null
  if (heading !== null) return { kind: 'heading', level: heading }
  if (list === null) return { kind: 'paragraph' }
  // A numbered paragraph is one of the text: 一、（一）1. are no lists in an official document.
  return { kind: list.isBulleted ? 'list-item' : 'paragraph', level: list.level + 1 }
}

/** The style that a paragraph names. */
export function styleIdOf(properties: XmlElement | undefined): string | undefined {
  return child(properties, 'w:pStyle')?.attributes['w:val']
}
