import { printedInterval, valueless } from './compose'
import type { Quantity, QuantityKind } from './model'
import { compare, decimal, divide, multiply, type Rational, rational } from './rational'

/**
 * A unit at the end of a list counts for the numbers before it: 分别提高11.1、11.2个百分点, 3.2、4.5万亩, 2021、2022年.
 * Changes the list in place; offsets stay.
 */
export function shareUnits(text: string, found: Quantity[]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const [quantity, next] = [found[i], found[i + 1]]
    if (quantity?.unit !== null || quantity.value === null || quantity.detail || !next) continue
    if (next.start - quantity.end !== 1 || !/[、和]/.test(text.charAt(quantity.end))) continue
    if (next.kind === 'date') found[i] = asDate(quantity, quantity.value, next)
    else if (next.unit !== null && next.value !== null && next.kind !== 'ordinal')
      found[i] = withUnitOf(quantity, quantity.value, next, next.value)
  }
}

/** 2021、2022年 and 3、4月: years and months, where the number can be one. */
function asDate(quantity: Quantity, value: Rational, next: Quantity): Quantity {
  const { detail } = next
  if (detail?.type !== 'period' || value.d !== 1n) return quantity
  const n = Number(value.n)
  const date = { year: null, month: null, day: null }
  const own =
    detail.unit === 'year' && n >= 1900 && n < 2100
      ? { ...date, year: n }
      : detail.unit === 'months' && n >= 1 && n <= 12
        ? { ...date, month: n }
        : null
  return own ? valueless('date', quantity.start, quantity.end, { ...detail, from: own, to: own }) : quantity
}

function withUnitOf(quantity: Quantity, value: Rational, next: Quantity, nextValue: Rational): Quantity {
  const scaled = scale(quantity, value, next, nextValue)
  const exact = scaled.decimals === 0 && scaled.multiplier === 0 && isCounted(next)
  const { unit, dimension, factor, detail } = next
  const own: QuantityKind = next.kind === 'approx' ? 'count' : next.kind
  const shared = { ...scaled, kind: scaled.kind === 'approx' ? scaled.kind : own, unit, dimension, factor, exact, detail }
  return shared.kind === 'approx' ? shared : { ...shared, interval: printedInterval(shared) }
}

/** Neighbours of a list are seldom further apart. */
const MUCH = rational(30)

/** 3.2、4.5万亩: both are 万, if that brings them closer to each other. */
function scale(quantity: Quantity, value: Rational, next: Quantity, nextValue: Rational): Quantity {
  const { multiplier } = next
  if (quantity.multiplier > 0 || multiplier === 0 || value.n <= 0n || nextValue.n <= 0n || !quantity.step) return quantity
  const power = decimal(1n, multiplier)
  const larger = multiply(value, power)
  const apart = distance(larger, nextValue)
  if (compare(apart, MUCH) > 0 || compare(apart, distance(value, nextValue)) >= 0) return quantity
  return { ...quantity, value: larger, step: multiply(quantity.step, power), multiplier }
}

/** The quotient of the larger by the smaller. */
function distance(a: Rational, b: Rational): Rational {
  const ratio = divide(a, b)
  return compare(ratio, rational(1)) < 0 ? divide(b, a) : ratio
}

function isCounted(quantity: Quantity): boolean {
  return quantity.exact || (quantity.dimension?.startsWith('count:') ?? false)
}
