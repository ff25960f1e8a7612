/**
 * The shapes of relation that the arithmetic of prose has: sums (parts and whole, differences, percentage
 * points), products (shares, growth, unit prices, conversion) and order (a part and its whole). A relation can be solved
 * for each of its figures; every figure stands in it once, so the intervals are as narrow as they can be.
 */
import type { Interval } from '../quantities/model'
import { divide, multiply, powerOfTen, type Rational, rational } from '../quantities/rational'
import { addIntervals, HUNDRED, invert, middle, multiplyIntervals, negateInterval, ONE, point, scale, UNBOUNDED, widen } from './interval'

/** Carries a figure into the form in which it is a factor: growth of 5 % is the factor 1.05. Monotone. */
export interface Transform {
  to(value: Interval): Interval
  from(factor: Interval): Interval
}

export interface SumRelation {
  shape: 'sum'
  /** Σ coefficient × figure = constant. */
  coefficients: number[]
  constant: Rational
}

export interface ProductRelation {
  shape: 'product'
  /** Π figure ^ exponent = constant. */
  exponents: (1 | -1)[]
  constant: Rational
  transforms: (Transform | null)[]
  /** Share by which the result may be off beside rounding. */
  slack: Rational | null
}

/** The first figure is not larger than the second, or than a fixed limit. */
export interface OrderRelation {
  shape: 'order'
  limit: Rational | null
}

export type Relation = SumRelation | ProductRelation | OrderRelation

/** The figures, each times its coefficient, add up to the constant. */
export function sum(coefficients: number[], constant: Rational = rational(0)): SumRelation {
  return { shape: 'sum', coefficients, constant }
}

/** The figures, transformed, to the power of their exponents make the constant. */
export function product(exponents: (1 | -1)[], constant: Rational = ONE, transforms: (Transform | null)[] = []): ProductRelation {
  return { shape: 'product', exponents, constant, transforms, slack: null }
}

/** The first figure is at most the limit, or the second. */
export function atMost(limit: Rational | null = null): OrderRelation {
  return { shape: 'order', limit }
}

/** Growth of x per cent as a factor: 1 + x/100, or 1 − x/100 for a fall. */
export function growth(direction: 1 | -1): Transform {
  const sign = rational(direction)
  return {
    to: (rate) => addIntervals(point(ONE), scale(rate, divide(sign, HUNDRED))),
    from: (factor) => scale(addIntervals(factor, point(rational(-1))), multiply(HUNDRED, sign)),
  }
}

/** “增长2倍”: the factor is 1 + 2. */
export const TIMES_MORE: Transform = {
  to: (times) => addIntervals(times, point(ONE)),
  from: (factor) => addIntervals(factor, point(rational(-1))),
}

/** “翻两番”: the factor is 2². Whole numbers of doublings only. */
export const DOUBLINGS: Transform = {
  to: (times) => point(rational(1n << wholeNumber(times))),
  from: () => UNBOUNDED,
}

function wholeNumber(times: Interval): bigint {
  const found = middle(times) ?? ONE
  return (2n * found.n + found.d) / (2n * found.d)
}

/** Current value ÷ change, as it follows from the rate alone: (100 + x) ÷ x, or (100 − x) ÷ x for a fall. */
export function growthByChange(direction: 1 | -1): Transform {
  const sign = rational(direction)
  return {
    to: (rate) => addIntervals(scale(invert(rate), HUNDRED), point(sign)),
    from: (factor) => scale(invert(addIntervals(factor, point(rational(-direction)))), HUNDRED),
  }
}

/** The values that the figure at `index` may have, given the intervals of the others. */
export function solve(relation: Relation, index: number, values: readonly Interval[]): Interval {
  switch (relation.shape) {
    case 'sum':
      return solveSum(relation, index, values)
    case 'product':
      return solveProduct(relation, index, values)
    case 'order':
      return index === 0 ? { low: null, high: relation.limit ?? values[1]?.high ?? null } : { low: values[0]?.low ?? null, high: null }
  }
}

function solveSum({ coefficients, constant }: SumRelation, index: number, values: readonly Interval[]): Interval {
  let rest = point(constant)
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    if (value && i !== index) rest = addIntervals(rest, times(value, -(coefficients[i] ?? 0)))
  }
  const own = coefficients[index] ?? 1
  return own === 1 || own === -1 ? times(rest, own) : scale(rest, divide(ONE, rational(own)))
}

/** Nearly all coefficients are 1 and −1. */
function times(value: Interval, coefficient: number): Interval {
  return coefficient === 1 ? value : coefficient === -1 ? negateInterval(value) : scale(value, rational(coefficient))
}

function solveProduct(relation: ProductRelation, index: number, values: readonly Interval[]): Interval {
  const { exponents, constant, transforms, slack } = relation
  let rest = point(constant)
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    if (!value || i === index) continue
    const factor = transforms[i]?.to(value) ?? value
    rest = multiplyIntervals(rest, exponents[i] === 1 ? invert(factor) : factor)
  }
  const factor = exponents[index] === 1 ? rest : invert(rest)
  const found = transforms[index]?.from(factor) ?? factor
  return slack ? widen(found, slack) : found
}

/** Rounds half up to a number of decimals. */
export function roundTo(value: Rational, decimals: number): Rational {
  const power = powerOfTen(decimals)
  const scaled = multiply(value, rational(power))
  const sign = scaled.n < 0n ? -1n : 1n
  return { n: sign * ((2n * sign * scaled.n + scaled.d) / (2n * scaled.d)), d: power }
}
