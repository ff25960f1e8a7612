/**
 * Interval arithmetic over exact numbers. A printed figure stands for all values that round to it;
 * two figures contradict each other only where no value of the one fits any value of the other.
 * Null is unbounded. Products and quotients are for values ≥ 0: no quantity of a report is below.
 */
import type { Interval } from '../quantities/model'
import { add, compare, divide, multiply, negate, type Rational, rational } from '../quantities/rational'

export const ZERO = rational(0)
export const ONE = rational(1)
export const HUNDRED = rational(100)

export const UNBOUNDED: Interval = { low: null, high: null }

/** The interval that holds one value. */
export function point(value: Rational): Interval {
  return { low: value, high: value }
}

/** All sums of a value of the one and a value of the other. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low && b.low && add(a.low, b.low), high: a.high && b.high && add(a.high, b.high) }
}

/** All values of the interval times a number; below zero the ends change places. */
export function scale(a: Interval, factor: Rational): Interval {
  const low = a.low && multiply(a.low, factor)
  const high = a.high && multiply(a.high, factor)
  return factor.n < 0n ? { low: high, high: low } : { low, high }
}

/** −1 times each value. */
export function negateInterval(a: Interval): Interval {
  return { low: a.high && negate(a.high), high: a.low && negate(a.low) }
}

/** All products of values that are not below zero. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return { low: multiply(a.low ?? ZERO, b.low ?? ZERO), high: a.high && b.high && multiply(a.high, b.high) }
}

/** 1 ÷ each value. */
export function invert(a: Interval): Interval {
  const low = a.high ? (a.high.n === 0n ? null : reciprocal(a.high)) : ZERO
  const high = a.low && a.low.n > 0n ? reciprocal(a.low) : null
  return { low, high }
}

function reciprocal({ n, d }: Rational): Rational {
  return n < 0n ? { n: -d, d: -n } : { n: d, d: n }
}

/** True where some value lies in both. */
export function intersects(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a)
}

/** True where every value of `a` is smaller than every value of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  return a.high !== null && b.low !== null && compare(a.high, b.low) < 0
}

/** True where the value lies in the interval, its ends included. */
export function contains(a: Interval, value: Rational): boolean {
  return (a.low === null || compare(a.low, value) <= 0) && (a.high === null || compare(value, a.high) <= 0)
}

/** The middle of a bounded interval, its only end otherwise, null where both are missing. */
export function middle(a: Interval): Rational | null {
  if (a.low && a.high) return divide(add(a.low, a.high), rational(2))
  return a.low ?? a.high
}

/** The interval wider by a share of each end: 1/20 for five per cent. */
export function widen(a: Interval, share: Rational): Interval {
  return {
    low: a.low && multiply(a.low, { n: share.d - share.n, d: share.d }),
    high: a.high && multiply(a.high, { n: share.d + share.n, d: share.d }),
  }
}
