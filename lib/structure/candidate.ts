import type { Range } from '../text/document'
import type { MarkerFamily } from './model'

/**
 * How a candidate is set off from what stands before it.
 * `block`: opens its paragraph or a line of it; `hard`: after 。；：！？; `soft`: after ，or an opening
 * quotation mark or bracket; `pause`: after 、; `none`: in the middle of a clause.
 */
export type Boundary = 'block' | 'hard' | 'soft' | 'pause' | 'none'

export const BOUNDARY_STRENGTH: Record<Boundary, number> = { none: 0, pause: 1, soft: 2, hard: 3, block: 4 }

/** Something that looks like a marker, found in one block without its neighbours. */
export interface Candidate {
  family: MarkerFamily
  /**
   * Only candidates of one key can follow each other: the family, and what else must agree
   * (the prefix of “3.1.2”, the unit of 第N章, the sign of a bullet).
   */
  key: string
  text: string
  /** Offsets in the raw text of the block. */
  start: number
  end: number
  ordinal: number | null
  boundary: Boundary
  /** Counts only with a neighbour in the sequence, however well it is set off. */
  needsSupport: boolean
  /** What follows makes it look like a run of numbers: “二、三产业”. */
  isDoubtful: boolean
  /** A neighbour counts only in this block or the next: for short inline lists. */
  nearOnly: boolean
  /** The verb of 一抓: lists of three different verbs count too. */
  variant: string
  /** Number of the quotation (1, 2 …) that the candidate lies in, 0 outside. */
  quotation: number
  /** Number of the sentence in the block that it lies in. */
  sentence: number
  /** First words after the marker, see `Item.name`. */
  name: string
  nameAt: Range
  /** Where its heading ends, if what follows reads as one (see `Item.isHeading`); else null. */
  headingEnd: number | null
  /** True for a heading that has its line to itself. */
  isOwnLine: boolean
}
