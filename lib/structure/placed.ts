import type { MarkerFamily } from './model'
import type { Site } from './sites'

/** A candidate at its place in the document. */
export interface Placed extends Site {
  /** Index of the block. */
  block: number
  /** The same, counting only blocks with text. */
  line: number
  /** The line before it ends in a colon: a list may begin here. */
  isLed: boolean
  /** The next candidate of the same key, in the same part. */
  next: Placed | null
  /** The next ordinal word of another key: 第二 and 二是 may follow 首先. */
  nextWord: Placed | null
}

/** An item of a list under construction, with its ordinal as counted. */
export interface SeriesItem {
  placed: Placed
  ordinal: number | null
  series: Series
  /** Its place among the items of the series. */
  index: number
}

/** A list under construction. */
export interface Series {
  /** Its place among all lists, in the order of their first markers. */
  index: number
  key: string
  family: MarkerFamily
  items: SeriesItem[]
  /** The highest number reached. */
  last: number
  continuesFrom: number
  parent: { series: Series; item: number } | null
  depth: number
  isQuoted: boolean
  part: number
}

/** What the candidates of a document come to. */
export interface Sequence {
  /** In the order of their first markers. */
  lists: readonly Series[]
  /** The items of all lists, in the order of the text. */
  items: readonly SeriesItem[]
}

/** Outer families first: a chapter closes the sections of the chapter before it. */
export const RANKS = new Map<MarkerFamily, number>([
  ['第N章', 0],
  ['一、', 1],
  ['（一）', 2],
  ['1.', 3],
  ['（1）', 4],
])
const UNIT_RANKS: Record<string, number> = { 编: -4, 部分: -3, 篇: -4, 章: -3, 节: -2, 条: -1 }
/** Words that writers mix in one list: 首先…其次…第三, 首先…二是. */
export const ORDINAL_WORDS: ReadonlySet<MarkerFamily> = new Set(['N是', 'N要', '第N', '首先', '其N'])
/** Blocks between the two of a pair, between 首先 and what follows it. */
export const NEAR = 1
export const FAR = 30

/** How far out a marker's family stands; 9 for families without a rank. */
export function rankOf({ candidate }: Placed): number {
  const unit = candidate.family === '第N章' ? candidate.key.slice(candidate.key.indexOf(':') + 1) : ''
  return UNIT_RANKS[unit] ?? RANKS.get(candidate.family) ?? 9
}
