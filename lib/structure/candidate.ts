import type { MarkerFamily } from './model'

/**
 * How a candidate is set off from what stands before it.
 * `block`: opens its paragraph; `hard`: after 。；：！？ or a line break;
 * `soft`: after ，or an opening quotation mark or bracket; `none`: in the middle of a clause.
 */
export type Boundary = 'block' | 'hard' | 'soft' | 'none'

/** Something that looks like a marker, found in one block without its neighbours. */
export interface Candidate {
  family: MarkerFamily
  /**
   * Only candidates of one key can follow each other: the family, and what else must agree
   * (the prefix of “3.1.2”, the unit of 第N章, the verb of 一抓).
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
  /** A neighbour counts only in this block or the next: for short inline lists. */
  nearOnly: boolean
  /** Number of the quotation (1, 2 …) that the candidate lies in, 0 outside. */
  quotation: number
  /** What is wrong with the way it is written, if anything: see the rule marker-form. */
  slip: 'lookalike' | 'punctuation' | null
}
