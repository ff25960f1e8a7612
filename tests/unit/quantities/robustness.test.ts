import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDecimal } from '@/lib/quantities/rational'
import { readQuantities } from '@/lib/quantities/read-quantities'

const PIECES = [
  ...'0123456789０９一二三两十百千万亿零〇几数余多约近超第半成分之点个人元亩%％‰年月日号季度上下至到—-～~.．,，、：:“”《》（）()〔〕[]［］ \t\n\u200B¥/×*+AGK',
  '百分之',
  '分之',
  '十四五',
  '2024年',
  '以上',
  '左右',
  '平方米',
  '季度',
  '壹佰元整',
  '星期五',
  '12.5%',
  '\uD83D\uDE00',
]
const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 40 }).map((parts) => parts.join(''))
const parameters = { seed: 20240614, numRuns: 3000 }

describe('any text', () => {
  it('is read without an exception; figures are in order, do not overlap and are where they say', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const quantity of readQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(last)
          expect(quantity.end).toBeGreaterThan(quantity.start)
          expect(quantity.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text)
          expect(quantity.number.start).toBeGreaterThanOrEqual(0)
          expect(quantity.number.end).toBeLessThanOrEqual(text.length)
          for (const end of [quantity.value, quantity.interval.low, quantity.interval.high])
            if (end) expect(() => formatDecimal(end)).not.toThrow()
          last = quantity.end
        }
      }),
      parameters,
    )
  })

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readQuantities(text)).toEqual(readQuantities(text))
      }),
      { ...parameters, numRuns: 300 },
    )
  })

  it('keeps low below value below high', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { value, interval, kind } of readQuantities(text)) {
          const { low, high } = interval
          if (low && high) expect(low.n * high.d).toBeLessThanOrEqual(high.n * low.d)
          if (value && low && kind !== 'ordinal') expect(low.n * value.d).toBeLessThanOrEqual(value.n * low.d)
        }
      }),
      parameters,
    )
  })
})

describe('repetition', () => {
  const UNITS =
    '1 一 1, 1— 一— 第 “ 《 十百 1. 1: A1- 1年 3万 百分之 （1 约 半 1+ 1/ 1个多 0 一二 1、 万亿 a@ 1× 1- 1个 一个 1元/ 由1至'.split(' ')

  it.each(UNITS)('of %s is read in time that grows with the text', (unit) => {
    // Squared growth would take minutes here and run into the time limit of the test.
    const text = unit.repeat(60_000)
    expect(readQuantities(text).every(({ start, end }) => start < end)).toBe(true)
  })
})
