/** Two documents side by side: figures of the same name, and what differs. Nothing is judged wrong. */
import type { RegisterEntry, Revision, SeriesKey } from '../register/model'
import type { Location } from '../text/document'

/** A value as written, in `unitMeasure` × 10^`unitMult`. */
export type WrittenValue = Pick<Revision, 'obsValue' | 'unitMeasure' | 'unitMult' | 'decimals'>

/** A figure of either document that has a name. */
export interface NamedFigure {
  /** As the register would have it; an empty area is the register's own. */
  key: SeriesKey
  /** Whose figure it is, by name: where the key leaves it open, that of the document. Empty where nobody tells. */
  area: string
  /** Null where its document does not tell it. */
  timePeriod: string | null
  value: WrittenValue
  /** For people: “5.13万人”. */
  written: string
  /** Where it stands in a text; null in a sheet. */
  location: Location | null
  /** For people: the words before it, or sheet and cell. */
  context: string
  /** What the register would take on; null where something of its key is open. */
  entry: RegisterEntry | null
}

/** One figure, and all the places of its document that say the same. */
export interface Side extends NamedFigure {
  /** In reading order, its own first; empty in a sheet. */
  places: Location[]
}

/**
 * - `same` the same value, perhaps in another unit or rounded
 * - `changed` another value
 * - `here`, `there` in one of the two documents only
 */
export const ROW_STATES = ['changed', 'same', 'here', 'there'] as const
export type RowState = (typeof ROW_STATES)[number]

/**
 * - `same` both are said of one period
 * - `year` of the same part of different years
 * - `span` of parts of different length: no growth can be told
 * - `unknown` one of them does not say
 */
export type PeriodRelation = 'same' | 'year' | 'span' | 'unknown'

/** Here minus there. */
export interface Difference {
  /** With sign and unit: “+0.03万人”, “-1.2个百分点”. */
  amount: string
  /** Of there: “+0.6%”. Null for shares, for spans of different length, and where there is nothing to divide by. */
  growth: string | null
}

export interface ComparedRow {
  /** Unique in a comparison, the same for the same documents. */
  id: string
  indicator: string
  state: RowState
  /** Of the open document; null for `there`. */
  here: Side | null
  /** Of the other one; null for `here`. */
  there: Side | null
  /** Null where there is but one. */
  periods: PeriodRelation | null
  /** True where `same` holds only for the digits that both have. */
  isRounded: boolean
  /** For `changed`. */
  difference: Difference | null
}
