import { CHINESE_ORDINAL } from '../../text/numerals'
import type { Boundary } from '../candidate'
import type { MarkerFamily } from '../model'

/** One way to write the markers of a family. */
export interface FamilyPattern {
  family: MarkerFamily
  /** Characters that a marker of this row can begin with. */
  opens: string
  /** Characters of which one must follow `opens` and the number; left out where it may be any. */
  follows?: string
  /** Sticky. Group 1 is the number, group 2 (optional) what else belongs to the key. The whole match is the marker. */
  pattern: RegExp
  /** Weakest boundary accepted. */
  boundary: Boundary
  /** The text right before the match that rules it out altogether. */
  notAfter?: RegExp
  /** The text right after the match that rules it out altogether. */
  notBefore?: RegExp
  /** The text right after the match that asks for a neighbour in the sequence; inside a line it rules the match out. */
  doubtfulBefore?: RegExp
  needsSupport?: boolean
  nearOnly?: boolean
  /** The number, where it is not simply the Chinese or Arabic numeral of group 1. */
  ordinal?(number: string): number | null
}

/** Sources of expressions: Chinese and Arabic numbers as markers write them, and what they begin with. */
export const N = CHINESE_ORDINAL
export const D = '[1-9]\\d?'
export const CHINESE = '一二三四五六七八九十廿'
export const ARABIC = '123456789'

/** What ends a run of neighbouring numbers, “二、三产业”. */
export const RUN_END = '[、和及至到]|[个级季月年等产类位线条期次名批间家人天日届号组种楼栋层班线]|分之'
