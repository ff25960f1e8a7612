import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, compare, decimal, divide, formatDecimal, multiply, negate, rational, subtract } from './rational'

const rationals = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([n, d]) => rational(n, d))

describe('rational', () => {
  it.each([
    [32000n, 0, '32000'],
    [838n, -1, '83.8'],
    [1200n, -2, '12'],
    [-5n, -1, '-0.5'],
    [35n, 11, '3500000000000'],
    [0n, 0, '0'],
    [1n, -3, '0.001'],
  ])('%s × 10^%s prints as %s', (n, exponent, printed) => {
    expect(formatDecimal(decimal(n, exponent))).toBe(printed)
  })

  it('rounds what never ends half up', () => {
    expect(formatDecimal(rational(1, 3))).toBe('0.333333')
    expect(formatDecimal(rational(2, 3))).toBe('0.666667')
    expect(formatDecimal(rational(-2, 3), 2)).toBe('-0.67')
  })

  it('keeps the denominator positive and refuses zero', () => {
    expect(rational(1, -2)).toEqual({ n: -1n, d: 2n })
    expect(() => rational(1, 0)).toThrow(RangeError)
    expect(() => divide(rational(1), rational(0))).toThrow(RangeError)
  })

  it('calculates exactly', () => {
    expect(compare(add(decimal(1n, -1), decimal(2n, -1)), decimal(3n, -1))).toBe(0) // 0.1 + 0.2
    fc.assert(
      fc.property(rationals, rationals, (a, b) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0)
        expect(compare(add(a, negate(a)), rational(0))).toBe(0)
        expect(compare(a, b)).toBe(0 - compare(b, a))
        if (b.n !== 0n) expect(compare(multiply(divide(a, b), b), a)).toBe(0)
      }),
      { seed: 7 },
    )
  })
})
