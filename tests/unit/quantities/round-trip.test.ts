import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quantity } from '@/lib/quantities/model'
import { compare, decimal, divide, multiply, type Rational, rational } from '@/lib/quantities/rational'
import { readQuantities } from '@/lib/quantities/read-quantities'
import { widen, writeArabic, writeCapital, writeChinese, writeGrouped, writeWordedPercent } from './write-figures'

const SEED = 20240614
const parameters = { seed: SEED, numRuns: 300 }
const prefixes = fc.constantFrom('', '共有', '完成投资', '其中：', '（', '达到', '增长', '，', '为')
const suffixes = fc.constantFrom('', '。', '，比上年增加', '）', '；', '、其他')
const wholes = fc.bigInt({ min: 1n, max: 99_999_999n })
const units = fc.constantFrom('人', '户', '亩', '元', '吨', '个', '家', '公里', '人次', '平方米', '件', '座')

/** Reads the only figure of a text; fails on none, on several, and on one that is not where it was written. */
function readOnly(prefix: string, written: string, suffix: string): Quantity {
  const text = prefix + written + suffix
  const found = readQuantities(text)
  expect(found.map((quantity) => quantity.text)).toEqual([written])
  expect(found[0]?.start).toBe(prefix.length)
  return found[0] as Quantity
}

function expectValue(quantity: Quantity, value: Rational): void {
  expect(quantity.value && compare(quantity.value, value)).toBe(0)
}

describe('write, then read', () => {
  it('Arabic digits with decimals, of either width', () => {
    fc.assert(
      fc.property(prefixes, wholes, fc.nat(4), units, suffixes, fc.boolean(), (prefix, n, decimals, unit, suffix, wide) => {
        const written = writeArabic(n, decimals)
        const quantity = readOnly(prefix, (wide ? widen(written) : written) + unit, suffix)
        expectValue(quantity, decimal(n, -decimals))
        expect(quantity).toMatchObject({ decimals, unit })
      }),
      parameters,
    )
  })

  it('separators of thousands, of either width', () => {
    fc.assert(
      fc.property(prefixes, fc.bigInt({ min: 100_000n, max: 9_999_999_999n }), fc.nat(2), units, (prefix, n, decimals, unit) => {
        for (const separator of [',', '，'] as const)
          expectValue(readOnly(prefix, writeGrouped(n, decimals, separator) + unit, '。'), decimal(n, -decimals))
      }),
      parameters,
    )
  })

  it('万, 亿 and 万亿, with the interval of half the last digit', () => {
    const multipliers = fc.constantFrom(['万', 4], ['亿', 8], ['万亿', 12]) as fc.Arbitrary<[string, number]>
    fc.assert(
      fc.property(
        prefixes,
        fc.bigInt({ min: 1n, max: 999_999n }),
        fc.nat(3),
        multipliers,
        units,
        (prefix, n, decimals, [word, power], unit) => {
          const quantity = readOnly(prefix, writeArabic(n, decimals) + word + unit, '')
          expectValue(quantity, decimal(n, power - decimals))
          const half = divide(decimal(1n, power - decimals), rational(2))
          const { low, high } = quantity.interval
          expect(low && high && compare(multiply(half, rational(2)), { n: high.n * low.d - low.n * high.d, d: high.d * low.d })).toBe(0)
        },
      ),
      parameters,
    )
  })

  it('3万5千, 1亿2000万', () => {
    fc.assert(
      fc.property(prefixes, fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 }), units, (prefix, high, low, unit) => {
        expectValue(readOnly(prefix, `${high}万${low}千${unit}`, ''), rational(high * 10_000 + low * 1000))
        expectValue(readOnly(prefix, `${high}亿${low}000万${unit}`, ''), rational(high * 100_000_000 + low * 10_000_000))
      }),
      parameters,
    )
  })

  it('Chinese digits', () => {
    fc.assert(
      fc.property(prefixes, fc.bigInt({ min: 3n, max: 999_999_999_999n }), units, suffixes, (prefix, n, unit, suffix) => {
        expectValue(readOnly(prefix, writeChinese(n) + unit, suffix), decimal(n))
      }),
      parameters,
    )
  })

  it('abbreviated Chinese digits: 一万二, 三千五', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), units, (first, second, unit) => {
        const [one, two] = [writeChinese(BigInt(first)), writeChinese(BigInt(second))]
        expectValue(readOnly('共', `${one}万${two}${unit}`, ''), rational(first * 10_000 + second * 1000))
        expectValue(readOnly('共', `${one}千${two}${unit}`, ''), rational(first * 1000 + second * 100))
      }),
      parameters,
    )
  })

  it('capital sums of money', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 100n, max: 9_999_999_999_999n }), (fen) => {
        const quantity = readOnly('大写：', writeCapital(fen), '。')
        expectValue(quantity, decimal(fen, -2))
        expect(quantity).toMatchObject({ kind: 'money', form: 'capital', unit: '元' })
      }),
      parameters,
    )
  })

  it('percentages in signs and in words', () => {
    fc.assert(
      fc.property(
        prefixes,
        fc.bigInt({ min: 1n, max: 99_999n }),
        fc.integer({ min: 0, max: 2 }),
        suffixes,
        (prefix, n, decimals, suffix) => {
          for (const written of [`${writeArabic(n, decimals)}%`, widen(`${writeArabic(n, decimals)}%`), writeWordedPercent(n, decimals)]) {
            const quantity = readOnly(prefix, written, suffix)
            expectValue(quantity, decimal(n, -decimals))
            expect(quantity).toMatchObject({ kind: 'percent', unit: '%', decimals })
          }
        },
      ),
      parameters,
    )
  })

  it('fractions in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 1, max: 98 }), (d, n) => {
        fc.pre(n < d)
        expectValue(readOnly('占', `${writeChinese(BigInt(d))}分之${writeChinese(BigInt(n))}`, '。'), rational(n, d))
      }),
      parameters,
    )
  })

  it('ranges of one unit, with every sign', () => {
    const signs = fc.constantFrom('～', '~', '—', '-', '至', '到', '–')
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 900 }),
        signs,
        fc.constantFrom('%', '个', '亩', '元'),
        (a, b, sign, unit) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b) + 1]
          for (const written of [`${low}${sign}${high}${unit}`, `${low}${unit}${sign}${high}${unit}`]) {
            const quantity = readOnly('约为', written, '。')
            expect(quantity).toMatchObject({ kind: 'range', value: null, unit })
            expect(quantity.interval.low && compare(quantity.interval.low, rational(low))).toBe(0)
            expect(quantity.interval.high && compare(quantity.interval.high, rational(high))).toBe(0)
          }
        },
      ),
      parameters,
    )
  })

  it('dates in both scripts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1949, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const digits = [...String(year)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('')
          const chinese = `${digits}年${writeChinese(BigInt(month))}月${writeChinese(BigInt(day))}日`
          for (const written of [`${year}年${month}月${day}日`, chinese, `${year}.${month}.${day}`]) {
            const quantity = readOnly('于', written, '召开')
            expect(quantity.detail).toMatchObject({ type: 'date', date: { year, month, day } })
          }
        },
      ),
      parameters,
    )
  })
})
