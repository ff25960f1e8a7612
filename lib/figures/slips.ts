/**
 * Slips of the pen: which single figure, one digit changed, swapped, left out, doubled or misplaced, would make
 * the statement true. Neutral evidence; and the one correction that a button may offer, for derived figures only.
 */
import type { Interval, Quantity } from '../quantities/model'
import {
  add,
  decimal,
  divide,
  formatDecimal,
  multiply,
  type Rational,
  rational,
  roundDown,
  roundUp,
  subtract,
} from '../quantities/rational'
import { inPrintedUnit, multiplierText } from './formula'
import { intersects, middle, scale } from './interval'
import type { LocalStatement, Slip } from './model'
import { intervalsOf, questioned, type Reading, recompute } from './reading'
import { roundTo, solve } from './relation'

const DIGITS = '0123456789'
const MOST = 3
const HALF = rational(1, 2)

/** True where one changed, swapped or misplaced digit is all that keeps the reading from being true. */
export function isOneDigitOff(reading: Reading): boolean {
  const values = intervalsOf(reading)
  return reading.operands.some(({ quantity }, operand) => {
    const printed = printedDigits(quantity)
    if (!printed) return false
    const isAllowed = allowedDigits(quantity, solve(reading.relation, operand, values))
    for (const variants of [oneChanged, swapped, shifted]) for (const digits of variants(printed)) if (isAllowed(digits)) return true
    return false
  })
}

/** At most three slips, the likeliest kinds first. */
export function slipsOf(reading: Reading, values: readonly Interval[]): Slip[] {
  const found: Slip[][] = KINDS.map(() => [])
  for (const operand of questioned(reading)) {
    const quantity = reading.operands[operand]?.quantity
    const printed = quantity && printedDigits(quantity)
    if (!printed) continue
    const allowed = solve(reading.relation, operand, values)
    const isAllowed = allowedDigits(quantity, allowed)
    for (const [kind, variants] of KINDS.entries())
      for (const digits of variants(printed))
        if (isAllowed(digits)) found[kind]?.push({ operand, text: digits + multiplierText(quantity) + (quantity.unit ?? '') })
    for (const slip of otherMultiplier(quantity, printed, allowed)) found[MULTIPLIER]?.push({ operand, text: slip })
  }
  return found.flat().slice(0, MOST)
}

/** The digits of an Arabic number with its point, no separators: “1212”, “16.21”; null for other numerals. */
function printedDigits(quantity: Quantity): string | null {
  if (quantity.form === 'chinese' || quantity.form === 'capital' || !quantity.value || quantity.detail?.type === 'fraction') return null
  const printed = formatDecimal(inPrintedUnit(multiply(quantity.value, quantity.factor), quantity), 12)
  const [whole = '', fraction = ''] = printed.split('.')
  const digits = quantity.decimals > 0 ? `${whole}.${fraction.padEnd(quantity.decimals, '0')}` : whole
  return /^\d[\d.]{0,13}$/.test(digits) ? digits : null
}

type Variants = (digits: string) => Generator<string>

const KINDS: Variants[] = [oneChanged, swapped, shifted, oneDropped, oneDoubled, none]
const MULTIPLIER = KINDS.length - 1

function* oneChanged(digits: string): Generator<string> {
  for (let i = 0; i < digits.length; i++) {
    if (digits[i] === '.') continue
    for (const digit of DIGITS) if (digit !== digits[i]) yield digits.slice(0, i) + digit + digits.slice(i + 1)
  }
}

function* swapped(digits: string): Generator<string> {
  for (let i = 0; i + 1 < digits.length; i++) {
    const [a = '', b = ''] = [digits[i], digits[i + 1]]
    if (a !== b && a !== '.' && b !== '.') yield digits.slice(0, i) + b + a + digits.slice(i + 2)
    // 7.1 for 1.7
    const c = digits[i + 2]
    if (b === '.' && c !== undefined && a !== c) yield `${digits.slice(0, i)}${c}.${a}${digits.slice(i + 3)}`
  }
}

function* shifted(digits: string): Generator<string> {
  const point = digits.includes('.') ? digits.indexOf('.') : digits.length
  const plain = digits.replace('.', '')
  if (digits.includes('.') && point + 1 <= plain.length) yield place(plain, point + 1)
  else if (!digits.includes('.')) yield `${plain}0`
  if (point > 1) yield place(plain, point - 1)
}

function place(plain: string, point: number): string {
  return point >= plain.length ? plain : `${plain.slice(0, point)}.${plain.slice(point)}`.replace(/\.0+$/, '')
}

function* oneDropped(digits: string): Generator<string> {
  for (let i = 0; i < digits.length; i++)
    if (digits[i] !== '.' && digits[i] !== digits[i - 1]) yield digits.slice(0, i) + digits.slice(i + 1)
}

function* oneDoubled(digits: string): Generator<string> {
  for (let i = 0; i <= digits.length; i++)
    for (const digit of DIGITS) if (digit !== digits[i - 1]) yield digits.slice(0, i) + digit + digits.slice(i)
}

function* none(): Generator<string> {}

/**
 * A test of digits against what the figure may be. There are hundreds of variants of one figure: the ends are worked
 * out once per number of decimals, and a variant is compared with them as a whole number.
 */
function allowedDigits(quantity: Quantity, allowed: Interval): (digits: string) => boolean {
  const unit = unitOf(quantity)
  const half = quantity.exact ? rational(0) : HALF
  const ends: ([least: number, most: number] | undefined)[] = []
  return (digits) => {
    const dot = digits.indexOf('.')
    const decimals = dot < 0 ? 0 : digits.length - dot - 1
    const value = Number(dot < 0 ? digits : digits.slice(0, dot) + digits.slice(dot + 1))
    ends[decimals] ??= endsOf(allowed, divide(unit, decimal(1n, decimals)), half)
    const [least, most] = ends[decimals]
    return value > 0 && least <= value && value <= most && /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(digits)
  }
}

/** The least and the most number of steps that reach into the interval, with half a step on each side. */
function endsOf({ low, high }: Interval, step: Rational, half: Rational): [number, number] {
  return [
    low ? Number(roundUp(subtract(divide(low, step), half))) : Number.NEGATIVE_INFINITY,
    high ? Number(roundDown(add(divide(high, step), half))) : Number.POSITIVE_INFINITY,
  ]
}

function parse(digits: string): Rational {
  const [whole = '', fraction = ''] = digits.split('.')
  return decimal(BigInt(whole + fraction), -fraction.length)
}

/** One of what the digits count, in base units. */
function unitOf(quantity: Quantity): Rational {
  return multiplierText(quantity) ? multiply(quantity.factor, decimal(1n, quantity.multiplier)) : quantity.factor
}

/** What a number stands for if it stood in the place of the figure, in base units. */
function asInterval(printed: Rational, decimals: number, quantity: Quantity): Interval {
  const unit = unitOf(quantity)
  if (quantity.exact) return scale({ low: printed, high: printed }, unit)
  const half = divide(decimal(1n, -decimals), rational(2))
  return scale({ low: subtract(printed, half), high: add(printed, half) }, unit)
}

/** 万 for 亿, 亿 for 万. */
function otherMultiplier(quantity: Quantity, digits: string, allowed: Interval): string[] {
  const own = multiplierText(quantity)
  const other = { 万: '亿', 亿: '万' }[own]
  if (!other) return []
  const power = other === '亿' ? decimal(1n, 4) : decimal(1n, -4)
  const shifted = scale(asInterval(parse(digits), quantity.decimals, quantity), power)
  return intersects(shifted, allowed) ? [digits + other + (quantity.unit ?? '')] : []
}

/** How the derived figure would read, with the decimals and the unit of its place; null for sources, hedges and words. */
export function correctionOf(reading: Reading, values: readonly Interval[]): LocalStatement['correction'] {
  if (reading.derived === null || reading.derived !== reading.result) return null
  const operand = reading.operands[reading.derived]
  const base = middle(recompute(reading))
  if (!operand || !base) return null
  const { quantity } = operand
  if (quantity.hedge || quantity.detail?.type === 'fraction' || quantity.form === 'chinese' || quantity.form === 'capital') return null
  const rounded = roundTo(inPrintedUnit(base, quantity), quantity.decimals)
  const allowed = solve(reading.relation, reading.derived, values)
  if (rounded.n <= 0n || !intersects(asInterval(rounded, quantity.decimals, quantity), allowed)) return null
  const expected = quantity.text.slice(quantity.number.start - quantity.start, quantity.number.end - quantity.start)
  const newText = likeBefore(expected, rounded, quantity)
  return { operand: reading.derived, location: { ...quantity.number }, expected, newText }
}

/** Digits in the same width and with separators where the old number had them. */
function likeBefore(before: string, value: Rational, quantity: Quantity): string {
  const [whole = '', fraction = ''] = formatDecimal(value, quantity.decimals).split('.')
  const separator = /[,，]/.exec(before)?.[0]
  const grouped = separator ? whole.replace(/\B(?=(?:\d{3})+$)/g, separator) : whole
  const digits = quantity.decimals > 0 ? `${grouped}.${fraction.padEnd(quantity.decimals, '0')}` : grouped
  const isWide = /[０-９]/.test(before)
  const width = isWide ? digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : digits
  return width + multiplierText(quantity)
}
