/** Statements on paper: the sum as a person would write it, with the units that are needed to follow it. */
import type { Interval, Quantity } from '../quantities/model'
import { compare, divide, formatDecimal, multiply, powerOfTen, type Rational, rational, roundDown, roundUp } from '../quantities/rational'
import { middle } from './interval'
import type { Requirement } from './model'
import { type Allowed, baseInterval, type Reading } from './reading'

/** 万, 亿 or nothing: the multiplier as it stands in the number. */
export function multiplierText(quantity: Quantity): string {
  if (quantity.multiplier === 0 || quantity.form === 'chinese' || quantity.form === 'capital') return ''
  const number = quantity.text.slice(quantity.number.start - quantity.start, quantity.number.end - quantity.start)
  return /[百千万亿兆]+$/.exec(number.trimEnd())?.[0] ?? ''
}

/** A value of the dimension's base unit in the printed unit and multiplier of the figure. */
export function inPrintedUnit(base: Rational, quantity: Quantity): Rational {
  const value = divide(base, quantity.factor)
  return multiplierText(quantity) ? divide(value, rational(powerOfTen(quantity.multiplier))) : value
}

/** The number of a figure as it is printed, without 万 and 亿; null where it has none. */
export function printedValue(quantity: Quantity): Rational | null {
  const { value } = quantity
  return value && multiplierText(quantity) ? divide(value, rational(powerOfTen(quantity.multiplier))) : value
}

/** The figure without its hedge: “3.42亿元”, or “3.42亿” where all units are the same. */
function written(quantity: Quantity, withUnit: boolean): string {
  const unit = withUnit || quantity.dimension === 'percent' ? (quantity.unit ?? '') : ''
  const printed = printedValue(quantity)
  if (!printed || quantity.detail?.type === 'fraction') return quantity.text
  return `${withTrailingZeros(printed, quantity.decimals)}${multiplierText(quantity)}${unit}`
}

function withTrailingZeros(value: Rational, decimals: number): string {
  const text = formatDecimal(value, Math.max(decimals, 6))
  const point = text.indexOf('.')
  const missing = decimals - (point < 0 ? 0 : text.length - point - 1)
  return missing > 0 && decimals > 0 ? `${text}${point < 0 ? '.' : ''}${'0'.repeat(missing)}` : text
}

/** What the other figures give (`base`, in base units) in the printed unit of the result: two digits more than printed for what is divided. */
export function recomputedText(reading: Reading, base: Rational | null, withUnit = true): string {
  if (reading.relation.shape === 'order') return ''
  const operand = reading.operands[reading.result]
  if (!operand || !base) return ''
  const { quantity } = operand
  if (quantity.detail?.type === 'fraction') return `${formatDecimal(base, 2)}%`
  const places = quantity.decimals + (reading.relation.shape === 'product' ? 2 : 0)
  return `${formatDecimal(inPrintedUnit(base, quantity), places)}${multiplierText(quantity)}${withUnit || quantity.dimension === 'percent' ? (quantity.unit ?? '') : ''}`
}

/** The reading as a sum on paper: “1212 ÷ 1446 = 83.82%”; `base` is what the other figures give, in base units. */
export function formulaOf(reading: Reading, base: Rational | null): string {
  if (reading.relation.shape === 'order') return orderFormula(reading, reading.relation.limit)
  const amounts = reading.operands.filter((_, index) => index !== reading.result || reading.layout === 'sum' || reading.layout === 'equal')
  const units = new Set(amounts.map(({ quantity }) => quantity.unit))
  const withUnit = units.size > 1
  const words = reading.operands.map(({ quantity }) => written(quantity, withUnit))
  const result = recomputedText(reading, base, withUnit || reading.relation.shape === 'product')
  const others = words.filter((_, index) => index !== reading.result)
  const [a = '', b = ''] = others
  switch (reading.layout) {
    case 'sum':
      return `${sumTerms(reading, others)} = ${result}`
    case 'difference':
      return `${others.join(' − ')} = ${result}`
    case 'product':
      return `${others.join(' × ')} = ${result}`
    case 'quotient':
      return `${a} ÷ ${b || constantText(reading)} = ${result}`
    case 'growth':
      return reading.direction === -1 ? `1 − ${b} ÷ ${a} = ${result}` : `${b} ÷ ${a} − 1 = ${result}`
    case 'over':
      return `${a} ÷ ${b} − 1 = ${result}`
    case 'growth-by-change':
      return `${b} ÷ (${a} ${reading.direction === -1 ? '+' : '−'} ${b}) = ${result}`
    case 'power':
      return `${a} × 2^${b} = ${result}`
    case 'flow':
      return `${flowTerms(reading, words)} = ${result}`
    case 'order':
    case 'equal':
      return `${a} = ${result}`
  }
}

/** a + b, or 100% − a − b where the figures make up a fixed whole. */
function sumTerms({ relation }: Reading, terms: readonly string[]): string {
  const isRest = relation.shape === 'sum' && relation.constant.n !== 0n
  return isRest ? [`${formatDecimal(relation.constant)}%`, ...terms].join(' − ') : terms.join(' + ')
}

function constantText({ relation }: Reading): string {
  return relation.shape === 'product' ? formatDecimal(relation.constant) : ''
}

/** a + b − c, with the signs of the relation. */
function flowTerms({ relation, result }: Reading, words: readonly string[]): string {
  const coefficients = relation.shape === 'sum' ? relation.coefficients : []
  const terms = words.flatMap((word, index) => (index === result ? [] : [`${(coefficients[index] ?? 1) < 0 ? '−' : '+'} ${word}`]))
  return terms.join(' ').replace(/^\+ /, '')
}

function orderFormula({ operands }: Reading, limit: Rational | null): string {
  const [a, b] = operands
  if (!a) return ''
  const right = b ? middle(baseInterval(b.quantity)) : limit
  const left = middle(baseInterval(a.quantity))
  const sign = left && right && compare(left, right) > 0 ? '>' : '≤'
  const withUnit = !b || a.quantity.unit !== b.quantity.unit
  return `${written(a.quantity, withUnit)} ${sign} ${b ? written(b.quantity, withUnit) : `${formatDecimal(right ?? rational(0))}${a.quantity.unit ?? ''}`}`
}

/** For each figure, what it would have to be if the others are right. */
export function requirementsOf(reading: Reading, allowed: readonly Allowed[]): Requirement[] {
  const found: Requirement[] = []
  for (const { operand, interval } of allowed) {
    const quantity = reading.operands[operand]?.quantity
    const requirement = quantity && asPrinted(interval, quantity)
    if (requirement) found.push({ operand, ...requirement })
  }
  return found
}

/** The ends as they could be printed, rounded inwards to the digits that the figure has; null where none lies between. */
function asPrinted(interval: Interval, quantity: Quantity): Omit<Requirement, 'operand'> | null {
  const { decimals } = quantity
  const power = powerOfTen(decimals)
  const low = interval.low && interval.low.n > 0n ? roundUp(multiply(inPrintedUnit(interval.low, quantity), rational(power))) : null
  const high = interval.high ? roundDown(multiply(inPrintedUnit(interval.high, quantity), rational(power))) : null
  if ((low === null && high === null) || (low !== null && high !== null && low > high)) return null
  if (high !== null && high < 0n) return null
  const text = (value: bigint) => withTrailingZeros({ n: value, d: power }, decimals)
  return {
    low: low === null ? null : text(low),
    high: high === null ? null : text(high),
    unit: multiplierText(quantity) + (quantity.unit ?? ''),
  }
}
