/**
 * A held value in other forms: another unit, 万 or 亿, fewer decimals. Never finer than it is held: 5.13万人 is not 51300人.
 */
import type { Dimension } from '../quantities/model'
import { compare, decimal, divide, multiply, negate, powerOfTen, type Rational, rational } from '../quantities/rational'
import { readUnit } from '../quantities/unit-reader'
import { type HeldForm, heldValue, type ValueForm, writeDecimal, writeUnit } from './write-value'

/** Of these nobody says 万: 0.01万% is nonsense. */
const WITHOUT_POWERS: ReadonlySet<Dimension> = new Set([
  'percent',
  'percentage-point',
  'multiple',
  'doubling',
  'age',
  'score',
  'temperature',
  'clock',
])
/** Units in which offices write one dimension; others are kept as held. */
const USUAL_UNITS: Partial<Record<Dimension, readonly string[]>> = {
  area: ['平方米', '亩', '公顷', '平方公里'],
  mass: ['公斤', '吨'],
  length: ['米', '公里'],
}
const FINEST = 6
/** Decimals first proposed for a larger unit than the one held: 5.13万, 0.51亿. */
const USUAL_DECIMALS = 2

/** A value in another unit of the same dimension; null where the two cannot be converted. */
export function convertUnit(value: Rational, from: string, to: string): Rational | null {
  if (from === to) return value
  const source = unitOf(from)
  const target = unitOf(to)
  if (!source || !target || source.dimension !== target.dimension) return null
  return divide(multiply(value, source.factor), target.factor)
}

/** What a unit measures; null where it is none that is known. */
export function unitOf(word: string): { dimension: Dimension; factor: Rational } | null {
  const found = word === '' ? null : readUnit(word, 0, false)
  return found && found.start === 0 && found.end === word.length ? found.unit : null
}

/** The digits with 万 or 亿, without the unit: “5.13万”. Null where the units cannot be converted. */
export function writeNumber(held: HeldForm, { unitMeasure, unitMult, decimals }: ValueForm): string | null {
  const value = convertUnit(heldValue(held), held.unitMeasure, unitMeasure)
  return value && writeDecimal(divide(value, rational(powerOfTen(unitMult))), decimals) + writeUnit({ unitMeasure: '', unitMult })
}

/** “5.13万人”, “83.8%”. Null where the units cannot be converted. */
export function writeValue(held: HeldForm, form: ValueForm): string | null {
  const number = writeNumber(held, form)
  return number === null ? null : number + form.unitMeasure
}

/** The most decimals that a form may have without being finer than what is held; negative: the unit itself is too fine. */
export function mostDecimals(held: HeldForm, { unitMeasure, unitMult }: Omit<ValueForm, 'decimals'>): number {
  if (unitMeasure === held.unitMeasure) return Math.min(FINEST, held.decimals + unitMult - held.unitMult)
  const step = convertUnit(decimal(1n, held.unitMult - held.decimals), held.unitMeasure, unitMeasure)
  if (!step) return -1
  for (let places = FINEST; places >= 0; places--) if (compare(decimal(1n, unitMult - places), step) >= 0) return places
  return -1
}

/** The forms in which a value may be written, the held one first; each with the decimals that are first proposed. */
export function formsOf(held: HeldForm): ValueForm[] {
  const { unitMeasure, unitMult, decimals } = held
  const own: ValueForm = { unitMeasure, unitMult, decimals }
  const dimension = unitOf(unitMeasure)?.dimension ?? null
  if (dimension && WITHOUT_POWERS.has(dimension)) return [own]
  const usual = (dimension && USUAL_UNITS[dimension]) || []
  const units = [unitMeasure, ...(usual.includes(unitMeasure) ? usual.filter((unit) => unit !== unitMeasure) : [])]
  const others = units.flatMap((unit) => [0, 4, 8].map((power) => ({ unitMeasure: unit, unitMult: power })))
  return [own, ...others.filter((form) => !isSameUnit(form, own) && isReadable(held, form)).map((form) => proposeDecimals(held, form))]
}

function isSameUnit(a: Omit<ValueForm, 'decimals'>, b: Omit<ValueForm, 'decimals'>): boolean {
  return a.unitMeasure === b.unitMeasure && a.unitMult === b.unitMult
}

/** Not finer than held, not 0.0005亿, and something left of it when it is rounded. */
function isReadable(held: HeldForm, form: Omit<ValueForm, 'decimals'>): boolean {
  const most = mostDecimals(held, form)
  const value = convertUnit(heldValue(held), held.unitMeasure, form.unitMeasure)
  if (most < 0 || !value) return false
  const size = divide(value.n < 0n ? negate(value) : value, rational(powerOfTen(form.unitMult)))
  return compare(size, rational(1, most === 0 ? 1 : 10)) >= 0
}

function proposeDecimals(held: HeldForm, form: Omit<ValueForm, 'decimals'>): ValueForm {
  return { ...form, decimals: Math.min(USUAL_DECIMALS, mostDecimals(held, form)) }
}
