/** What the register has to say of a document: each figure that carries the name of an indicator, beside what is held. */
import type { Quantity } from '../quantities/model'
import type { Location, Range } from '../text/document'
import type { Revision, ValueKind } from './model'

/**
 * - `agrees` the same value, in whatever unit
 * - `rounded` the same value printed with other decimals, or hedged
 * - `superseded` an earlier revision, or another period's value while this period's is another
 * - `disagrees` the whole key is known and the register holds another value
 * - `missing` no value for that period
 * - `not-comparable` held, but for another area, basis or kind, or the text does not say which
 */
export const MENTION_STATES = ['agrees', 'rounded', 'superseded', 'disagrees', 'missing', 'not-comparable'] as const
export type MentionState = (typeof MENTION_STATES)[number]

/** Which part of the key differs from everything that is held, or is not said. */
export type NotComparable = 'area' | 'basis' | 'kind' | 'period' | 'scope'

/** What the document says of the figure's key, by its own words or by inheritance. Empty area, basis: the register's default. */
export interface MentionKey {
  refArea: string
  /** Null where no place of the document tells it. */
  timePeriod: string | null
  basis: string
  valueKind: ValueKind
}

/** A value of the register and the period that it is held for. */
export interface HeldValue {
  timePeriod: string
  revision: Revision
}

/** A figure of the document that carries an indicator's name. Plain values: it crosses from the worker. */
export interface RegisterMention {
  /** From the name to the end of the figure where they stand together; else the figure alone. */
  location: Location
  /** Where the name stands: beside the figure, or in the head of its row or column. */
  name: Location
  /** The figure, with hedge and unit. */
  figure: Location
  /** Its digits with 万 or 亿, without hedge and unit, relative to the block of `figure`: what an edit replaces. */
  number: Range
  quantity: Quantity
  /** −1 for a growth below zero: “下降3.2%”. */
  sign: 1 | -1
  /** As the register calls it. */
  indicator: string
  key: MentionKey
  /** False where the period was guessed. */
  isPeriodCertain: boolean
  state: MentionState
  /** Why it is `not-comparable`; else null. */
  reason: NotComparable | null
  /** The series that was compared with; null where none fits. */
  seriesId: string | null
  /** The current value for the period; null where there is none. */
  held: HeldValue | null
  /**
   * What the figure equals instead, for `superseded`: earlier revisions of the period, or current values of other periods,
   * the nearest first.
   */
  matches: HeldValue[]
  /** The held value as it would read at the place, in its unit and decimals: what `number` would become. Null where it does not fit. */
  newText: string | null
}

export interface RegisterReading {
  /** In reading order; empty without a register. */
  mentions: RegisterMention[]
}

export const EMPTY_READING: RegisterReading = { mentions: [] }
