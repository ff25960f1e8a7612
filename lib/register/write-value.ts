/** A held value in writing: exact, in 万 or 亿, rounded half up as offices do. What needs to know units is in `convert-value.ts`. */
import { add, decimal, multiply, negate, powerOfTen, type Rational, rational, roundDown } from '../quantities/rational'
import type { Revision } from './model'

/** How a value is written: 5.13万人 is 人, 4, 2. */
export interface ValueForm {
  unitMeasure: string
  /** Power of ten written as a word before the unit: 4 is 万, 8 is 亿. */
  unitMult: number
  /** Digits after the point, trailing zeros kept. */
  decimals: number
}

/** The parts of a revision that say how much it is. */
export type HeldForm = Pick<Revision, 'obsValue' | 'unitMeasure' | 'unitMult' | 'decimals'>

const HALF = rational(1, 2)
const POWER_WORDS: Record<number, string> = {
  0: '',
  1: '十',
  2: '百',
  3: '千',
  4: '万',
  5: '十万',
  6: '百万',
  7: '千万',
  8: '亿',
  9: '十亿',
  10: '百亿',
  11: '千亿',
  12: '万亿',
}
/** The held value in its unit, 万 and 亿 multiplied out. */
export function heldValue({ obsValue, unitMult }: Pick<HeldForm, 'obsValue' | 'unitMult'>): Rational {
  const [whole = '', fraction = ''] = obsValue.split('.')
  return decimal(BigInt(whole + fraction), unitMult - fraction.length)
}

/** Fixed decimals, rounded half up: 5.125 with two is 5.13, -0.004 with two is 0.00. */
export function writeDecimal(value: Rational, decimals: number): string {
  const isNegative = value.n < 0n
  const size = isNegative ? negate(value) : value
  const scaled = roundDown(add(multiply(size, rational(powerOfTen(decimals))), HALF))
  const digits = scaled.toString().padStart(decimals + 1, '0')
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return isNegative && scaled > 0n ? `-${text}` : text
}

/** “万人”, “亿元”, “%”. */
export function writeUnit({ unitMeasure, unitMult }: Omit<ValueForm, 'decimals'>): string {
  return (POWER_WORDS[unitMult] ?? '') + unitMeasure
}

/** A value as it is held: “5.13万人”, “83.8%”. */
export function writeHeld(held: HeldForm): string {
  return held.obsValue + writeUnit(held)
}
