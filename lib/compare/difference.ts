/** What differs between two values, exactly. */
import { add, compare, decimal, divide, multiply, negate, powerOfTen, type Rational, rational, subtract } from '../quantities/rational'
import { heldValue, writeDecimal, writeUnit } from '../register/write-value'
import { meaningOf } from '../register/written-unit'
import type { Difference, PeriodRelation, WrittenValue } from './model'

/** More decimals than anyone wants to see of a difference between units. */
const MOST_DECIMALS = 6
const HUNDRED = rational(100)

/** In base units of what the unit measures. */
export function baseValue(value: WrittenValue): Rational {
  return multiply(heldValue(value), meaningOf(value.unitMeasure).factor)
}

/** One of the last digit, in base units. */
function stepOf({ unitMeasure, unitMult, decimals }: WrittenValue): Rational {
  return multiply(decimal(1n, unitMult - decimals), meaningOf(unitMeasure).factor)
}

/** The same, the same as far as the coarser one is written, or another value. */
export function agreementOf(here: WrittenValue, there: WrittenValue): 'same' | 'rounded' | 'changed' {
  const [a, b] = [baseValue(here), baseValue(there)]
  if (compare(a, b) === 0) return 'same'
  const [stepA, stepB] = [stepOf(here), stepOf(there)]
  // Printed to the same digit, two values are two.
  if (compare(stepA, stepB) === 0) return 'changed'
  const coarser = compare(stepA, stepB) > 0 ? stepA : stepB
  const gap = subtract(a, b)
  const distance = gap.n < 0n ? negate(gap) : gap
  return compare(add(distance, distance), coarser) <= 0 ? 'rounded' : 'changed'
}

/** Here minus there, in the unit of here, with the decimals of the finer one; growth to one decimal, rounded half up. */
export function differenceOf(here: WrittenValue, there: WrittenValue, periods: PeriodRelation): Difference {
  const [a, b] = [baseValue(here), baseValue(there)]
  const gap = subtract(a, b)
  const { dimension, factor } = meaningOf(here.unitMeasure)
  const isShare = dimension === 'percent'
  const unit = multiply(factor, rational(powerOfTen(here.unitMult)))
  const amount = signed(divide(gap, unit), decimalsFor(here, there)) + (isShare ? '个百分点' : writeUnit(here))
  const hasGrowth = !isShare && periods !== 'span' && b.n > 0n
  return { amount, growth: hasGrowth ? `${signed(multiply(divide(gap, b), HUNDRED), 1)}%` : null }
}

function decimalsFor(here: WrittenValue, there: WrittenValue): number {
  const unit = multiply(meaningOf(here.unitMeasure).factor, rational(powerOfTen(here.unitMult)))
  const finest = divide(stepOf(there), unit)
  let decimals = here.decimals
  while (decimals < MOST_DECIMALS && compare(decimal(1n, -decimals), finest) > 0) decimals++
  return decimals
}

function signed(value: Rational, decimals: number): string {
  const text = writeDecimal(value, decimals)
  return value.n > 0n ? `+${text}` : text
}
