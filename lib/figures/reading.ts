/** A reading: how the figures of a clause may belong together, before anyone has computed. */
import type { Interval, Quantity } from '../quantities/model'
import { multiply, type Rational } from '../quantities/rational'
import type { Range } from '../text/document'
import { point, scale } from './interval'
import type { FigureCode, OperandRole } from './model'
import { type Relation, solve } from './relation'

export interface ReadingOperand {
  quantity: Quantity
  role: OperandRole
}

/** How the formula is laid out; the operands keep their order. */
export type Layout =
  | 'sum' // a + b = T
  | 'difference' // a − b = c
  | 'quotient' // a ÷ b = c
  | 'growth' // b ÷ a − 1 = c
  | 'growth-by-change' // d ÷ (x − d) = c
  | 'over' // x ÷ y − 1 = c
  | 'product' // a × b = c
  | 'equal' // a = b
  | 'power' // a × 2ⁿ = b
  | 'order' // a ≤ b
  | 'flow' // a + b − c = d

export interface Reading {
  pattern: string
  code: FigureCode
  /** Which rule speaks, and in which words. */
  kind: string
  layout: Layout
  operands: ReadingOperand[]
  relation: Relation
  /** Index of the operand that the others are compared with. */
  result: number
  /** Index of the operand that is computed from the others in the writer's own work, or null: only it may get a button. */
  derived: number | null
  /** −1 where the change is a fall: the formula then reads 1 − b ÷ a. */
  direction?: 1 | -1
  /** Whether the words join the figures beyond doubt. A loose reading far off is another relation, not a mistake. */
  bond: 'tight' | 'loose'
  /** Set where words say that the figures must not be computed with: constant prices, yearly averages. */
  isBarred?: boolean
  /** Set where the words would be misused if this reading held: “增长3倍” for what has become threefold. */
  isMisuse?: boolean
  /** The most that a mismatch is worth: a list that may be left unfinished on purpose is only doubtful. */
  atMost?: 'doubtful'
}

/** The interval of a figure in base units of its dimension. */
export function baseInterval(quantity: Quantity): Interval {
  const { interval, factor } = quantity
  return factor.n === factor.d ? interval : scale(interval, factor)
}

function baseValue(value: Rational, { factor }: Quantity): Rational {
  return factor.n === factor.d ? value : multiply(value, factor)
}

/** What each figure may stand for, in base units. */
export function intervalsOf(reading: Reading): Interval[] {
  return reading.operands.map(({ quantity }) => baseInterval(quantity))
}

/** What the result would be if every other figure were exactly as printed, in base units. */
export function recompute(reading: Reading): Interval {
  const points = reading.operands.map(({ quantity }) =>
    quantity.value ? point(baseValue(quantity.value, quantity)) : baseInterval(quantity),
  )
  return solve(reading.relation, reading.result, points)
}

/** More figures than anyone would go through to find the wrong one. */
const MANY = 40

/** What a figure may be if the others are right, in base units. */
export interface Allowed {
  operand: number
  interval: Interval
}

/** For each figure that may be the wrong one what it may be: of a long column only for the total. */
export function allowedOf({ operands, result, relation }: Reading, values: readonly Interval[]): Allowed[] {
  const questioned = operands.length > MANY ? [result] : operands.map((_, index) => index)
  return questioned.map((operand) => ({ operand, interval: solve(relation, operand, values) }))
}

/** The stretch from the first to the last operand. */
export function spanOf(operands: readonly ReadingOperand[]): Range {
  return {
    start: Math.min(...operands.map(({ quantity }) => quantity.start)),
    end: Math.max(...operands.map(({ quantity }) => quantity.end)),
  }
}

/** Persons are counted as 人, 名 and 位; animals, houses and the rest by their own word. */
const SAME_CLASS = new Map([
  ['count:名', 'count:人'],
  ['count:位', 'count:人'],
  ['count:口', 'count:人'],
  ['count:农户', 'count:户'],
  ['count:件（次）', 'count:件次'],
  ['count:件(次)', 'count:件次'],
  ['count:件（人）次', 'count:件次'],
  ['count:件(人)次', 'count:件次'],
  ['count:场次', 'count:场'],
  ['count:人（次）', 'count:人次'],
  ['count:人(次)', 'count:人次'],
])

/** The dimension under which figures may be added and divided; null for a bare number. */
export function dimensionOf(quantity: Quantity): string | null {
  const { dimension } = quantity
  return dimension === null ? null : (SAME_CLASS.get(dimension) ?? dimension)
}

/** True where one of the figures can be compared with, or added to, the other. */
export function isSameDimension(a: Quantity, b: Quantity): boolean {
  const dimension = dimensionOf(a)
  return dimension !== null && dimension === dimensionOf(b)
}

/** A share or a rate: 8.6%. */
export function isPercent(quantity: Quantity): boolean {
  return quantity.dimension === 'percent'
}

/** A difference of shares or rates: 0.8个百分点. */
export function isPoints(quantity: Quantity): boolean {
  return quantity.dimension === 'percentage-point'
}

/** A count, an amount, a measure: what shares and changes are shares and changes of. */
export function isAmount(quantity: Quantity): boolean {
  const { dimension, kind } = quantity
  if (kind === 'range' || quantity.value === null || dimension === null) return false
  return !NO_AMOUNT.has(dimension)
}

const NO_AMOUNT = new Set('percent percentage-point multiple doubling duration month year clock temperature age'.split(' '))

/** True where the written value is zero or less: nothing can be divided by it. */
export function isZero(quantity: Quantity): boolean {
  return quantity.value === null || quantity.value.n <= 0n
}
