/** What the reader of figures finds: statements, that is figures joined by one relation, and what is wrong with them. */
import type { Quantity } from '../quantities/model'
import type { Location, Range } from '../text/document'
import type { Usage } from './usage'

export const VERDICTS = ['consistent', 'inconsistent', 'doubtful', 'not-checkable'] as const
export type Verdict = (typeof VERDICTS)[number]

export type FigureCode =
  | 'figures/ratio'
  | 'figures/change'
  | 'figures/total'
  | 'figures/part-exceeds-whole'
  | 'figures/product'
  | 'figures/listed-count'
  | 'figures/respectively'
  | 'figures/unit-conversion'
  | 'figures/comparison'
  | 'figures/calendar'
  | 'figures/conflict'
  | 'figures/table-total'
  | 'figures/usage'

/** What a figure is in its statement; the wording names it. */
export type OperandRole =
  | 'whole' // 总数、分母、应数、任务
  | 'part' // 分项、分子、实数、完成数
  | 'rate' // 率、占比、完成率
  | 'from' // 前值
  | 'to' // 现值
  | 'change' // 增减量、增减幅、倍数、番数
  | 'factor' // 乘数：人均、单价、单产、数量
  | 'product' // 乘积：总额、总产
  | 'count' // 所写的个数
  | 'name' // 所列的一个名称
  | 'value' // 同一量的一种写法、被比较的值
  | 'limit' // 标准、阈值、名次的总数
  | 'date'

/** A figure in a statement; a listed name has no quantity. */
export interface Operand {
  location: Location
  role: OperandRole
  quantity: Quantity | null
}

/** All values between two decimals, in the written unit of the operand; null is open. */
export interface Requirement {
  operand: number
  low: string | null
  high: string | null
  unit: string
}

/** One figure, one slip of the pen away, that would make the statement true. Evidence, never advice. */
export interface Slip {
  operand: number
  text: string
}

/** The one operand that is computed from the others, and how it would read; sources have none. */
export interface Correction {
  operand: number
  /** Where the number alone stands, and what would stand there. */
  location: Location
  expected: string
  newText: string
}

/** Figures joined by one relation. */
export interface Statement {
  code: FigureCode
  /** Of the field guide: `P01` … `P50`, `S1` … `S14`. */
  pattern: string
  verdict: Verdict
  /** Finer than the code: which rule speaks and in which words. */
  kind: string
  /** From the first operand to the last of the block that the result stands in. */
  location: Location
  /** For people: “1212 ÷ 1446 = 83.82%”. */
  formula: string
  operands: Operand[]
  /** The operand that the others are compared with. */
  result: number
  /** What the others give, in the unit of the result: “83.82%”; empty where there is nothing to compute. */
  recomputed: string
  requirements: Requirement[]
  slips: Slip[]
  correction: Correction | null
}

/** Everything that is known of the figures of a document. */
export interface FiguresReading {
  quantities: PlacedQuantity[]
  statements: Statement[]
  /** Forms and words that are wrong whatever the figures say. */
  usages: PlacedUsage[]
}

export type PlacedUsage = Usage & { location: Location }

/** A quantity at its place; its own offsets are those of its block. */
export interface PlacedQuantity {
  location: Location
  quantity: Quantity
}

/** A statement of one block, before its block is known. */
export type LocalStatement = Omit<Statement, 'location' | 'operands' | 'correction'> & {
  location: Range
  operands: (Omit<Operand, 'location'> & { location: Range })[]
  correction: (Omit<Correction, 'location'> & { location: Range }) | null
}
