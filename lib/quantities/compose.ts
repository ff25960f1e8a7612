/** Puts a number, its unit and its hedge together and works out the interval. Offsets are those of folded text until the end. */
import type { Hedge, Interval, Quantity, QuantityDetail, QuantityKind } from './model'
import type { Numeral } from './numeral'
import { add, compare, decimal, decimalOf, multiply, type Rational, rational, subtract } from './rational'
import type { FoundUnit } from './unit-reader'

const ONE = rational(1)
const HALF = rational(1, 2)
const NOTHING: Interval = { low: null, high: null }

/** A quantity without value: a code, a date. */
export function valueless(kind: QuantityKind, start: number, end: number, detail: QuantityDetail | null = null): Quantity {
  return {
    start,
    end,
    text: '',
    kind,
    number: { start, end },
    form: 'arabic',
    value: null,
    interval: NOTHING,
    decimals: 0,
    multiplier: 0,
    step: null,
    exact: false,
    unit: null,
    dimension: null,
    factor: ONE,
    hedge: null,
    detail,
  }
}

export interface Parts {
  numeral: Numeral
  unit: FoundUnit | null
  hedge: Hedge | null
  negative?: boolean
  detail?: QuantityDetail | null
  /** Where the whole begins and ends; from number to unit without. */
  start?: number
  end?: number
}

/** A figure: number, unit, hedge. */
export function compose({ numeral, unit, hedge, negative = false, detail = null, start, end }: Parts): Quantity {
  const size = decimalOf(numeral.n, numeral.exponent)
  const value = negative ? { n: -size.n, d: size.d } : size
  const step = stepOf(numeral.step)
  const exact = (unit?.unit.exact ?? false) && numeral.decimals === 0 && numeral.step <= 0
  const own = hedge ?? moreOf(numeral)
  const some = numeral.some
  return {
    start: start ?? numeral.start,
    end: end ?? unit?.end ?? numeral.end,
    text: '',
    kind: own || some ? 'approx' : (unit?.unit.kind ?? 'count'),
    number: { start: numeral.start, end: numeral.end },
    form: numeral.form,
    value: some ? null : value,
    interval: some ? { low: rational(some.low), high: rational(some.high) } : intervalOf(numeral, value, exact, own, negative),
    decimals: numeral.decimals,
    multiplier: numeral.multiplier,
    step: some ? null : step,
    exact,
    unit: unit?.word ?? null,
    dimension: unit?.unit.dimension ?? null,
    factor: unit?.unit.factor ?? ONE,
    hedge: some && !own ? { kind: 'some', word: '几', start: numeral.start, end: numeral.end } : own,
    detail,
  }
}

function intervalOf(numeral: Numeral, value: Rational, exact: boolean, hedge: Hedge | null, negative: boolean): Interval {
  if (hedge) return widen(value, exact ? null : stepOf(numeral.step), hedge, hedge.kind === 'more' ? carryOf(numeral) : ONE)
  if (exact) return { low: value, high: value }
  // Half of the last digit each side, in safe integers where they suffice: this is done for most figures of a text.
  const tenths = numeral.n * 10 ** (numeral.exponent - numeral.step + 1)
  if (numeral.exponent < numeral.step || !Number.isSafeInteger(tenths)) return widen(value, stepOf(numeral.step), null)
  const [low, high] = negative ? [-tenths - 5, -tenths + 5] : [tenths - 5, tenths + 5]
  return { low: decimalOf(low, numeral.step - 1), high: decimalOf(high, numeral.step - 1) }
}

const steps = new Map<number, Rational>()

/** A unit of the decimal place with this power of ten. */
function stepOf(power: number): Rational {
  const known = steps.get(power)
  if (known) return known
  const step = decimal(1n, power)
  steps.set(power, step)
  return step
}

function moreOf(numeral: Numeral): Hedge | null {
  return numeral.more && { kind: 'more', word: '余', ...numeral.more }
}

/** “5100余” ends before 5200: one more in the place of the last digit that is not zero. */
function carryOf(numeral: Numeral): Rational {
  if (numeral.decimals > 0 || numeral.n === 0) return stepOf(numeral.step)
  let power = numeral.exponent
  for (let rest = numeral.n; rest % 10 === 0; rest /= 10) power++
  return stepOf(power)
}

/** The interval of a value: the printed digits alone (a point where `step` is null), or what the hedge says. */
export function widen(value: Rational, step: Rational | null, hedge: Hedge | null, carry: Rational = step ?? ONE): Interval {
  switch (hedge?.kind) {
    case 'more':
      return { low: value, high: add(value, carry) }
    case 'nearly':
      return { low: multiply(value, rational(9, 10)), high: value }
    case 'about':
      return around(value, largest(multiply(value, rational(1, 20)), step && multiply(step, HALF)))
    case 'at-least':
      return { low: value, high: null }
    case 'at-most':
      return { low: null, high: value }
    default:
      return step ? rounded(value, step) : { low: value, high: value }
  }
}

/** What the printed digits stand for, hedges left aside: half of the last digit, a point for exact counts. */
export function printedInterval(quantity: Quantity): Interval {
  if (quantity.value === null) return quantity.interval
  return widen(quantity.value, quantity.exact ? null : quantity.step, null)
}

/** All values that round to a printed one, whose last digit counts steps of this size. */
export function rounded(value: Rational, step: Rational): Interval {
  return around(value, multiply(step, HALF))
}

function around(value: Rational, distance: Rational): Interval {
  return { low: subtract(value, distance), high: add(value, distance) }
}

function largest(a: Rational, b: Rational | null): Rational {
  const size = a.n < 0n ? { n: -a.n, d: a.d } : a
  return b && compare(b, size) > 0 ? b : size
}
