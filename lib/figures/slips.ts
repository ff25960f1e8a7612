/**
 * Slips of the pen: which single figure, one digit changed, swapped, left out, doubled or misplaced, would make
 * the statement true. Neutral evidence; and the one correction that a button may offer, for derived figures only.
 */
import { rounded } from '../quantities/compose'
import type { Interval, Quantity } from '../quantities/model'
import {
  add as addTo,
  decimal,
  divide,
  formatDecimal,
  multiply,
  powerOfTen,
  type Rational,
  rational,
  roundDown,
  roundUp,
  subtract,
} from '../quantities/rational'
import { inPrintedUnit, multiplierText, printedValue } from './formula'
import { intersects, point, scale, ZERO } from './interval'
import type { LocalStatement, Slip } from './model'
import { type Allowed, allowedOf, intervalsOf, type Reading } from './reading'
import { roundTo, solve } from './relation'

const MOST = 3
const HALF = rational(1, 2)

/** True where one changed, swapped or misplaced digit is all that keeps the reading from being true. */
export function isOneDigitOff(reading: Reading): boolean {
  const values = intervalsOf(reading)
  return reading.operands.some(({ quantity }, operand) => {
    const printed = printedDigits(quantity)
    if (!printed) return false
    const digits = new Variants(printed, endsOf(quantity, solve(reading.relation, operand, values)))
    return [changed, swapped, shifted].some((kind) => kind(digits).length > 0)
  })
}

/** As before, or where one digit is left out or one too many stands. */
export function isOneSlipOff(reading: Reading): boolean {
  return slipsOf(reading, allowedOf(reading, intervalsOf(reading))).length > 0
}

/** At most three slips, the likeliest kinds first. */
export function slipsOf(reading: Reading, allowed: readonly Allowed[]): Slip[] {
  const found: Slip[][] = []
  for (const { operand, interval } of allowed) {
    const quantity = reading.operands[operand]?.quantity
    const printed = quantity && printedDigits(quantity)
    if (!printed) continue
    const digits = new Variants(printed, endsOf(quantity, interval))
    for (const [kind, variants] of KINDS.entries())
      for (const text of variants(digits)) add(found, kind, { operand, text: text + multiplierText(quantity) + (quantity.unit ?? '') })
    for (const text of otherMultiplier(quantity, printed, interval)) add(found, KINDS.length, { operand, text })
  }
  return found.flat().slice(0, MOST)
}

function add(found: Slip[][], kind: number, slip: Slip): void {
  while (found.length <= kind) found.push([])
  found[kind]?.push(slip)
}

/** The digits of an Arabic number with its point, no separators: “1212”, “16.21”; null for other numerals. */
function printedDigits(quantity: Quantity): string | null {
  if (quantity.form === 'chinese' || quantity.form === 'capital' || quantity.detail?.type === 'fraction') return null
  const value = printedValue(quantity)
  if (!value) return null
  const [whole = '', fraction = ''] = formatDecimal(value, 12).split('.')
  const digits = quantity.decimals > 0 ? `${whole}.${fraction.padEnd(quantity.decimals, '0')}` : whole
  return /^\d[\d.]{0,13}$/.test(digits) ? digits : null
}

const KINDS = [changed, swapped, shifted, oneDropped, oneMore]

/** Every variant of a figure is a whole number of its last decimal place: it is tried as such, and written down only where it fits. */
function changed(digits: Variants): string[] {
  const found: string[] = []
  for (const { at, power, digit } of digits.places) {
    const rest = digits.value - digit * power
    for (const other of digits.fitting(rest, power, digits.decimals)) if (other !== digit) digits.keep(found, at, at + 1, String(other))
  }
  return found
}

function swapped(digits: Variants): string[] {
  const found: string[] = []
  for (const [index, first] of digits.places.entries()) {
    const second = digits.places[index + 1]
    if (!second || first.digit === second.digit) continue
    const value = digits.value + (second.digit - first.digit) * (first.power - second.power)
    if (!digits.fits(value, digits.decimals)) continue
    // 7.1 for 1.7: over the point as well.
    const between = digits.text.slice(first.at + 1, second.at)
    digits.keep(found, first.at, second.at + 1, `${second.digit}${between}${first.digit}`)
  }
  return found
}

/** The point one place to the right, then one to the left. */
function shifted(digits: Variants): string[] {
  const { text, value, decimals, point } = digits
  const found: string[] = []
  const plain = text.replace('.', '')
  if (decimals === 0 ? digits.fits(value * 10, 0) : digits.fits(value, decimals - 1))
    keepText(found, decimals === 0 ? `${plain}0` : place(plain, point + 1))
  if (point > 1) {
    const moved = place(plain, point - 1)
    const left = moved.includes('.') ? moved.length - moved.indexOf('.') - 1 : 0
    if (digits.fits(Number(moved.replace('.', '')), left)) keepText(found, moved)
  }
  return found
}

function place(plain: string, point: number): string {
  return point >= plain.length ? plain : `${plain.slice(0, point)}.${plain.slice(point)}`.replace(/\.0+$/, '')
}

function oneDropped(digits: Variants): string[] {
  const found: string[] = []
  for (const { at, power } of digits.places) {
    if (digits.text[at] === digits.text[at - 1]) continue
    const value = Math.floor(digits.value / (power * 10)) * power + (digits.value % power)
    if (digits.fits(value, digits.decimals - (at > digits.point ? 1 : 0))) digits.keep(found, at, at + 1, '')
  }
  return found
}

/** A digit more, anywhere. */
function oneMore(digits: Variants): string[] {
  const found: string[] = []
  const { text, value, point } = digits
  for (let at = 0, power = digits.top * 10; at <= text.length; at++) {
    const behind = at > point ? 1 : 0
    const rest = Math.floor(value / power) * power * 10 + (value % power)
    for (const digit of digits.fitting(rest, power, digits.decimals + behind))
      if (String(digit) !== text[at - 1]) digits.keep(found, at, at, String(digit))
    if (text[at] !== '.') power /= 10
  }
  return found
}

function keepText(found: string[], text: string): void {
  if (/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) found.push(text)
}

/** The least and the most that a figure with so many decimals may be, counted in its last place. */
type Ends = (decimals: number) => readonly [least: number, most: number]

interface Place {
  at: number
  digit: number
  /** What one of the digit counts, in the last place. */
  power: number
}

const NO_DIGITS: readonly number[] = []

/** The digits of a figure, as text and as a whole number of its last place. */
class Variants {
  readonly places: Place[] = []
  readonly decimals: number
  readonly value: number
  /** Where the point stands, or would. */
  readonly point: number
  /** The power of the first digit. */
  readonly top: number

  constructor(
    readonly text: string,
    private readonly ends: Ends,
  ) {
    const dot = text.indexOf('.')
    this.point = dot < 0 ? text.length : dot
    this.decimals = dot < 0 ? 0 : text.length - dot - 1
    this.top = 10 ** (text.length - (dot < 0 ? 1 : 2))
    let value = 0
    for (let at = 0, power = this.top; at < text.length; at++) {
      if (at === dot) continue
      const digit = text.charCodeAt(at) - 48
      value += digit * power
      this.places.push({ at, digit, power })
      power /= 10
    }
    this.value = value
  }

  fits(value: number, decimals: number): boolean {
    const [least, most] = this.ends(decimals)
    return value > 0 && least <= value && value <= most
  }

  /** The digits that make `rest`, with them in the place of `power`, fit. */
  fitting(rest: number, power: number, decimals: number): readonly number[] {
    const [least, most] = this.ends(decimals)
    const from = Math.max(0, Math.ceil((least - rest) / power))
    const to = Math.min(9, Math.floor((most - rest) / power))
    if (from > to) return NO_DIGITS
    const found: number[] = []
    for (let digit = from; digit <= to; digit++) if (rest + digit * power > 0) found.push(digit)
    return found
  }

  keep(found: string[], start: number, end: number, instead: string): void {
    keepText(found, this.text.slice(0, start) + instead + this.text.slice(end))
  }
}

/** With half a step on each side where the figure is rounded; worked out once per number of decimals. */
function endsOf(quantity: Quantity, { low, high }: Interval): Ends {
  const unit = unitOf(quantity)
  const [least, most] = [low && divide(low, unit), high && divide(high, unit)]
  const half = quantity.exact ? ZERO : HALF
  const known: (readonly [number, number])[] = []
  const work = (decimals: number): readonly [number, number] => {
    const steps = powerOfTen(decimals)
    return [
      least ? Number(roundUp(subtract({ n: least.n * steps, d: least.d }, half))) : Number.NEGATIVE_INFINITY,
      most ? Number(roundDown(addTo({ n: most.n * steps, d: most.d }, half))) : Number.POSITIVE_INFINITY,
    ]
  }
  return (decimals) => {
    known[decimals] ??= work(decimals)
    return known[decimals]
  }
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
  return scale(quantity.exact ? point(printed) : rounded(printed, decimal(1n, -decimals)), unit)
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

/**
 * How the derived figure would read, with the decimals and the unit of its place; null for sources, hedges and words.
 * `base` is what the other figures give if each is exactly as printed, in base units.
 */
export function correctionOf(reading: Reading, base: Rational | null, allowed: readonly Allowed[]): LocalStatement['correction'] {
  if (reading.derived === null || reading.derived !== reading.result) return null
  const operand = reading.operands[reading.derived]
  const own = allowed.find(({ operand }) => operand === reading.derived)
  if (!operand || !base || !own) return null
  const { quantity } = operand
  if (quantity.hedge || quantity.detail?.type === 'fraction' || quantity.form === 'chinese' || quantity.form === 'capital') return null
  const rounded = roundTo(inPrintedUnit(base, quantity), quantity.decimals)
  if (rounded.n <= 0n || !intersects(asInterval(rounded, quantity.decimals, quantity), own.interval)) return null
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
