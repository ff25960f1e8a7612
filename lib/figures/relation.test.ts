import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, compare, divide, multiply, type Rational, rational } from '../quantities/rational'
import { addIntervals, contains, intersects, invert, isBelow, multiplyIntervals, point, scale } from './interval'
import { atMost, DOUBLINGS, growth, growthByChange, product, roundTo, solve, sum } from './relation'

const whole = fc.bigInt({ min: 1n, max: 1_000_000n })
const value = fc.tuple(whole, fc.bigInt({ min: 1n, max: 1000n })).map(([n, d]): Rational => ({ n, d }))
/** An interval with a value inside it. */
const around = fc.tuple(value, whole, whole).map(([inside, below, above]) => ({
  inside,
  interval: {
    low: { n: inside.n * below, d: inside.d * (below + 1n) },
    high: add(inside, rational(above, 7n)),
  },
}))

describe('intervals hold what their members give', () => {
  test.each([
    ['sum', addIntervals, add],
    ['product', multiplyIntervals, multiply],
  ] as const)('%s', (_, combine, exact) =>
    fc.assert(fc.property(around, around, (a, b) => contains(combine(a.interval, b.interval), exact(a.inside, b.inside)))),
  )

  test('quotient', () =>
    fc.assert(
      fc.property(around, around, (a, b) => contains(multiplyIntervals(a.interval, invert(b.interval)), divide(a.inside, b.inside))),
    ))

  test('multiple, below zero too', () =>
    fc.assert(
      fc.property(around, fc.bigInt({ min: -99n, max: 99n }), (a, factor) =>
        contains(scale(a.interval, rational(factor)), multiply(a.inside, rational(factor))),
      ),
    ))

  test('two intervals meet, or one lies below the other', () =>
    fc.assert(
      fc.property(around, around, (a, b) => {
        const ways = [intersects(a.interval, b.interval), isBelow(a.interval, b.interval), isBelow(b.interval, a.interval)]
        return ways.filter(Boolean).length === 1
      }),
    ))
})

describe('a relation that holds is solved by its own figures', () => {
  test('parts and whole', () =>
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 8 }), fc.nat(), (parts, at) => {
        const together = parts.reduce(add)
        const values = [...parts, together].map(point)
        const index = at % values.length
        const found = solve(sum([...parts.map(() => 1), -1]), index, values)
        return contains(found, values[index]?.low ?? together)
      }),
    ))

  test.each([1, -1] as const)('growth in direction %i, from the levels and from the change alone', (direction) =>
    fc.assert(
      fc.property(value, fc.bigInt({ min: 1n, max: 99n }), (from, rate) => {
        const change = multiply(from, rational(rate, 100n))
        const to = add(from, multiply(change, rational(direction)))
        const levels = solve(product([1, -1, 1], undefined, [null, null, growth(direction)]), 2, [from, to, from].map(point))
        const steps = solve(product([1, -1, -1], undefined, [null, null, growthByChange(direction)]), 2, [to, change, to].map(point))
        return [levels, steps].every((found) => contains(found, rational(rate)))
      }),
    ),
  )

  test('three doublings are eight times', () => {
    const relation = product([1, 1, -1], undefined, [null, DOUBLINGS, null])
    expect(contains(solve(relation, 2, [point(rational(5)), point(rational(3)), point(rational(1))]), rational(40))).toBe(true)
  })

  test('a part may be as large as its whole and no larger', () => {
    const allowed = solve(atMost(), 0, [point(rational(5)), point(rational(4))])
    expect([contains(allowed, rational(4)), contains(allowed, rational(5))]).toEqual([true, false])
  })
})

test('rounds half up, away from zero below it', () => {
  const cases: [Rational, number, bigint][] = [
    [rational(8382n, 100n), 1, 838n],
    [rational(25n, 10n), 0, 3n],
    [rational(-25n, 10n), 0, -3n],
  ]
  for (const [exact, decimals, digits] of cases)
    expect(compare(roundTo(exact, decimals), rational(digits, 10n ** BigInt(decimals)))).toBe(0)
})
