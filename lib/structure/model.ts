/** What the reader of enumerations finds: markers, series, announced counts, the outline. */
import type { Location, Position, Span } from '../text/document'

/** Marker families by the name that the command line prints. */
export const MARKER_FAMILIES = [
  '一、',
  '（一）',
  '1.',
  '（1）',
  '①',
  '1)',
  'A.',
  '甲、',
  'Ⅰ、',
  '1.1',
  '第N章',
  'N是',
  'N要',
  'N抓',
  '第N',
  '首先',
  '其N',
  '一方面',
  '一则',
  '一个是',
  '•',
] as const
export type MarkerFamily = (typeof MARKER_FAMILIES)[number]

/**
 * A marker as printed, at its place.
 * Its range is the number with its own punctuation for numbering (“一、”, “（一）”, “1.”, “①”)
 * and the word alone for the rest (“一是”, “第一”, “首先”). A marker that the editor
 * draws by itself has `start = end = 0`.
 */
export interface Marker extends Location {
  family: MarkerFamily
  text: string
  /** 首先 1, 其次 2, 再次 3, 另一方面 2; 最后 = position in its list; null where the family has no order. */
  ordinal: number | null
  /** True for a label of the editor, and for a marker that the end of a line breaks in two: readable, never editable. */
  isLabel: boolean
  /** True where the marker opens its paragraph. */
  opensBlock: boolean
}

/** One item: from its marker to the next sibling, to the end of what contains the list otherwise. */
export interface Item {
  marker: Marker
  span: Span
  /** At most 30 characters after the marker: of a heading its words, else up to the first punctuation. */
  name: string
  nameAt: Location
  /** A heading: an unpunctuated line, or a marked first sentence that ends in 。 and is followed by text. */
  isHeading: boolean
}

/** “六个方面”: a count that a lead-in, a heading or a suffix announces. */
export interface AnnouncedCount extends Location {
  /** As printed: “六个方面”. */
  text: string
  count: number
  /** Where the number alone stands: “六”. */
  number: Location
  /** How it is said: before a list, in a heading, by the repeated last word, 先后N次. */
  form: 'lead-in' | 'heading' | 'suffix' | 'times'
}

/** How an announced count that needs no markers is met: “三个到位：…到位、…到位、…到位”. */
export interface AnnouncedList {
  announced: AnnouncedCount
  /** The fewest and the most items that the wording can be read as; equal when it is clear. */
  least: number
  most: number
  items: Location[]
}

/** All markers of one family at one level under one parent, in order. */
export interface Enumeration {
  id: string
  family: MarkerFamily
  /** Nesting depth, 1 = outermost. */
  level: number
  items: Item[]
  announced: AnnouncedCount | null
  /** The enumeration and the index of the item that contain this one. */
  parent: { enumeration: string; item: number } | null
  /** Numbering carried on from an earlier chapter: ordinal of the last marker there, else 0. */
  continuesFrom: number
  /** Index of the part (a document within the file) that it lies in. */
  part: number
  /** True where the list lies inside quotation marks: never reported as wrong. */
  isQuoted: boolean
}

/** A document within the file, opened by a line such as 篇3, 附件2, 材料之二, or by the start of the file. */
export interface Part {
  span: Span
  /** The line that opens it; null for the start of the file. */
  title: Location | null
}

/** An entry of the outline: a part, a heading or a list item, with what lies beneath it. */
export interface OutlineSymbol {
  id: string
  kind: 'part' | 'heading' | 'item'
  /** “（二）”, “一是”; empty for headings without a number. */
  marker: string
  name: string
  level: number
  /** The place to jump to: marker and name. */
  location: Location
  span: Span
  /** The enumeration it is an item of, and its index there. */
  item: { enumeration: string; index: number } | null
  children: OutlineSymbol[]
}

/** Everything that the structure reader knows of a document. */
export interface StructureReading {
  parts: Part[]
  /** In the order of their first markers. */
  enumerations: Enumeration[]
  outline: OutlineSymbol[]
  /** Announced counts that were bound to items without markers. */
  lists: AnnouncedList[]
  /** Headings and the first content after each: null when nothing follows before the next heading or the end of the part. */
  sections: Section[]
}

/** A heading and whether anything stands under it. */
export interface Section {
  heading: Location
  marker: Marker | null
  level: number
  /** From the end of the heading to the next heading of the same or a higher level. */
  body: Span
  isEmpty: boolean
}

/** Compares two positions by the order of blocks that `indexOf` gives. */
export function comparePositions(a: Position, b: Position, indexOf: (block: string) => number): number {
  return indexOf(a.block) - indexOf(b.block) || a.offset - b.offset
}
