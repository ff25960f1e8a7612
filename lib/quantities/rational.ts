/**
 * Exact numbers. A printed figure is a decimal, a third is not: both are fractions of whole numbers,
 * and all comparisons are exact. Fractions are not reduced; formulas here are short.
 */
export interface Rational {
  readonly n: bigint
  /** Greater than zero. */
  readonly d: bigint
}

const powers: bigint[] = []
for (let power = 1n; powers.length < 40; power *= 10n) powers.push(power)

/** 10 to the power of a whole number ≥ 0. */
export function powerOfTen(exponent: number): bigint {
  return powers[exponent] ?? 10n ** BigInt(exponent)
}

/** Whole numbers that stand in every text: made once. */
const small: Rational[] = []
for (let n = 0n; small.length < 1000; n++) small.push({ n, d: 1n })

/** A safe integer × 10^exponent; the exponent may be negative. */
export function decimalOf(n: number, exponent = 0): Rational {
  return (exponent === 0 ? small[n] : undefined) ?? decimal(BigInt(n), exponent)
}

/** n × 10^exponent; the exponent may be negative. */
export function decimal(n: bigint, exponent = 0): Rational {
  return exponent < 0 ? { n, d: powerOfTen(-exponent) } : { n: exponent === 0 ? n : n * powerOfTen(exponent), d: 1n }
}

/** A whole number or the quotient of two; throws RangeError for a zero denominator. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  const denominator = BigInt(d)
  if (denominator === 0n) throw new RangeError('a fraction needs a denominator')
  return denominator < 0n ? { n: -BigInt(n), d: -denominator } : { n: BigInt(n), d: denominator }
}

/** a + b. */
export function add(a: Rational, b: Rational): Rational {
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d }
}

/** −a. */
export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d }
}

/** a − b. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b))
}

/** a × b. */
export function multiply(a: Rational, b: Rational): Rational {
  return { n: a.n * b.n, d: a.d * b.d }
}

/** Throws RangeError where the divisor is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n)
}

/** Below zero, zero or above zero, as `a` is smaller than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.d === b.d ? a.n : a.n * b.d
  const right = a.d === b.d ? b.n : b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

/** The largest whole number that is not above the value. */
export function roundDown({ n, d }: Rational): bigint {
  return n >= 0n ? n / d : -((-n + d - 1n) / d)
}

/** The smallest whole number that is not below the value. */
export function roundUp({ n, d }: Rational): bigint {
  return -roundDown({ n: -n, d })
}

const ZERO = '0'.charCodeAt(0)

/**
 * The decimal form without separators and without trailing zeros: 32000, 83.8, -0.5.
 * A fraction that never ends is rounded half up to `places` digits.
 */
export function formatDecimal(value: Rational, places = 6): string {
  if (value.d === 1n) return value.n.toString()
  const scale = powerOfTen(places)
  const terminating = (value.n * scale) % value.d === 0n
  const scaled = terminating ? (value.n * scale) / value.d : roundHalfUp(value.n * scale, value.d)
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0')
  const point = digits.length - places
  let end = digits.length
  while (end > point && digits.charCodeAt(end - 1) === ZERO) end--
  const fraction = end > point ? `.${digits.slice(point, end)}` : ''
  return (scaled < 0n ? '-' : '') + digits.slice(0, point) + fraction
}

function roundHalfUp(n: bigint, d: bigint): bigint {
  const sign = n < 0n ? -1n : 1n
  return sign * ((2n * sign * n + d) / (2n * d))
}
