/** A figure of a document against a held value: the same, the same but for rounding, or another. Exact throughout. */
import { contains, intersects, scale } from '../figures/interval'
import { dimensionOf } from '../figures/reading'
import type { Interval, Quantity } from '../quantities/model'
import { add, compare, decimal, divide, multiply, negate, type Rational, rational, roundDown, subtract } from '../quantities/rational'
import { mostDecimals, writeNumber } from './convert-value'
import type { Revision } from './model'
import { heldValue } from './write-value'
import { isComparable, isPerUnit, meaningOf, type UnitMeaning } from './written-unit'

export type Agreement = 'agrees' | 'rounded' | 'differs'

type HeldForm = Pick<Revision, 'obsValue' | 'unitMeasure' | 'unitMult' | 'decimals'>

interface Held {
  value: Rational
  interval: Interval
  /** One of the last held digit. */
  step: Rational
}

/** `sign` is −1 for “下降3.2%”. Null where the units measure different things. */
export function compareValue(quantity: Quantity, sign: 1 | -1, revision: HeldForm): Agreement | null {
  const unit = unitFor(revision.unitMeasure, dimensionOf(quantity))
  if (!quantity.value || !unit) return null
  const factor = sign < 0 ? negate(quantity.factor) : quantity.factor
  const value = multiply(quantity.value, factor)
  const held = readHeld(revision, unit)
  const written = scale(quantity.interval, factor)
  if (compare(value, held.value) === 0) return 'agrees'
  if (quantity.hedge || !quantity.step) return intersects(written, held.interval) ? 'rounded' : 'differs'
  const step = multiply(quantity.step, quantity.factor)
  const order = compare(step, held.step)
  // Printed to the same digit, two values are one or two: no rounding makes 5.13 of 5.14.
  if (order === 0) return 'differs'
  const isRounded = order > 0 ? contains(around(value, step), held.value) || isCut(held.value, value, step) : isRoundedTo(value, held)
  return isRounded ? 'rounded' : 'differs'
}

/** The unit in which the two can be compared: 公斤 for 公斤/亩 where the words say 每亩. */
function unitFor(unit: string, dimension: string | null): UnitMeaning | null {
  const own = meaningOf(unit)
  if (isComparable(own.dimension, dimension)) return own
  return isPerUnit(unit, dimension) ? meaningOf(unit.split('/')[0] ?? '') : null
}

function readHeld(revision: HeldForm, { factor, exact }: UnitMeaning): Held {
  const value = multiply(heldValue(revision), factor)
  const step = multiply(decimal(1n, revision.unitMult - revision.decimals), factor)
  const isCount = exact && revision.unitMult === 0 && revision.decimals === 0
  return { value, step, interval: isCount ? { low: value, high: value } : around(value, step) }
}

/** Half a step on each side. */
function around(value: Rational, step: Rational): Interval {
  const half = divide(step, rational(2))
  return { low: subtract(value, half), high: add(value, half) }
}

/** 62.9 may be held as 63; 63.5 would be 64. */
function isRoundedTo(value: Rational, { value: held, interval }: Held): boolean {
  if (!contains(interval, value)) return false
  const end = held.n < 0n ? interval.low : interval.high
  return end === null || compare(end, value) !== 0
}

/** 5.137 cut to 5.13 instead of rounded: usual enough not to be called wrong. */
function isCut(held: Rational, value: Rational, step: Rational): boolean {
  return held.n >= 0n && compare(multiply(rational(roundDown(divide(held, step))), step), value) === 0
}

/**
 * The digits that would stand at the place of a figure if it gave the held value: its unit, its 万 or 亿, its decimals as
 * far as the held value goes. Null where that cannot be written.
 */
export function writeInPlace(quantity: Quantity, sign: 1 | -1, revision: Revision, digits: string): string | null {
  if (quantity.form === 'chinese' || quantity.form === 'capital' || quantity.detail !== null) return null
  const unitMeasure = convertible(quantity, revision)
  const form = { unitMeasure, unitMult: quantity.multiplier }
  const most = mostDecimals(revision, form)
  if (most < 0) return null
  const text = writeNumber(revision, { ...form, decimals: Math.min(quantity.decimals, most) })
  if (text === null) return null
  const isNegative = text.startsWith('-')
  if (isNegative !== sign < 0) return null
  const bare = isNegative ? text.slice(1) : text
  const grouped = /\d[,，]\d{3}/.exec(digits)?.[0].charAt(1)
  return grouped ? bare.replace(/\d(?=(?:\d{3})+(?!\d)(?:\.|[^.]*$))/g, `$&${grouped}`) : bare
}

/** 名 and 人 count the same, but are no conversion. */
function convertible(quantity: Quantity, { unitMeasure }: Revision): string {
  const { unit, dimension } = quantity
  return unit === null || dimension?.startsWith('count:') ? unitMeasure : unit
}
