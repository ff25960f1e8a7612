import { describe, expect, it } from 'vitest'
import { printedInterval } from './compose'
import type { Quantity, QuantityDetail } from './model'
import { formatDecimal } from './rational'
import { readQuantities } from './read-quantities'

function readOne(text: string): Quantity {
  const [quantity] = readQuantities(text)
  if (!quantity) throw new Error(`nothing read in ${text}`)
  return quantity
}

const day = (year: number | null, month: number | null, date: number | null) => ({ year, month, day: date })

describe('what only one sort of quantity has', () => {
  it.each<[string, QuantityDetail]>([
    ['2024年6月14日（星期五）上午', { type: 'date', date: day(2024, 6, 14), weekday: 5 }],
    ['6月16日(周日)', { type: 'date', date: day(null, 6, 16), weekday: 7 }],
    ['5月11日至13日', { type: 'date', date: day(null, 5, 11), until: day(null, 5, 13) }],
    ['2023年12月28日至2024年1月3日', { type: 'date', date: day(2023, 12, 28), until: day(2024, 1, 3) }],
    ['2024年3月30日—4月2日', { type: 'date', date: day(2024, 3, 30), until: day(2024, 4, 2) }],
    ['13月5日', { type: 'date', date: day(null, 13, 5) }],
    ['2024年', { type: 'period', unit: 'year', from: day(2024, null, null), to: day(2024, null, null), number: null }],
    ['2016—2020年', { type: 'period', unit: 'years', from: day(2016, null, null), to: day(2020, null, null), number: null }],
    ['2024年上半年', { type: 'period', unit: 'half', from: day(2024, 1, null), to: day(2024, 6, null), number: 1 }],
    ['下半年', { type: 'period', unit: 'half', from: day(null, 7, null), to: day(null, 12, null), number: 2 }],
    ['2024年三季度', { type: 'period', unit: 'quarter', from: day(2024, 7, null), to: day(2024, 9, null), number: 3 }],
    ['前三季度', { type: 'period', unit: 'months', from: day(null, 1, null), to: day(null, 9, null), number: null }],
    ['2024年1—9月', { type: 'period', unit: 'months', from: day(2024, 1, null), to: day(2024, 9, null), number: null }],
    ['2024年9月', { type: 'period', unit: 'months', from: day(2024, 9, null), to: day(2024, 9, null), number: null }],
    ['2023年12月至2024年2月', { type: 'period', unit: 'months', from: day(2023, 12, null), to: day(2024, 2, null), number: null }],
    ['“十四五”期间', { type: 'period', unit: 'plan', from: day(2021, null, null), to: day(2025, null, null), number: 14 }],
    ['“九五”时期', { type: 'period', unit: 'plan', from: day(1996, null, null), to: day(2000, null, null), number: 9 }],
    ['三分之二', { type: 'fraction', numerator: 2n, denominator: 3n }],
    ['七成', { type: 'share' }],
    ['2倍', { type: 'multiple' }],
    ['翻两番', { type: 'doubling' }],
    ['15周岁', { type: 'age' }],
    ['第3位', { type: 'rank', position: 3 }],
  ])('%s', (text, detail) => {
    expect(readOne(text).detail).toEqual(detail)
  })

  it('the parts of a composition know their place', () => {
    const parts = readQuantities('结构为3.9：59.5：36.6').map(({ detail }) => detail)
    expect(parts).toEqual([0, 1, 2].map((index) => ({ type: 'ratio-part', index, parts: 3 })))
  })

  it('a range holds both ends, with the unit that the first leaves out', () => {
    const { detail } = readOne('投资9～16亿元')
    expect(detail).toMatchObject({ type: 'range', from: { text: '9', unit: '元', multiplier: 8 }, to: { text: '16亿元' } })
  })
})

describe('units', () => {
  it.each([
    ['2亿元', 'money', '1'],
    ['3公顷', 'area', '10000'],
    ['3亩', 'area', '666.666667'],
    ['3平方公里', 'area', '1000000'],
    ['3斤', 'mass', '500'],
    ['3吨', 'mass', '1000000'],
    ['3公里', 'length', '1000'],
    ['3户', 'count:户', '1'],
    ['3人次', 'count:人次', '1'],
    ['3.5%', 'percent', '1'],
    ['3‰', 'percent', '0.1'],
    ['三成', 'percent', '10'],
    ['3个百分点', 'percentage-point', '1'],
    ['3元/吨', 'measure:元/吨', '1'],
  ])('%s is of %s', (text, dimension, factor) => {
    const quantity = readOne(text)
    expect(quantity.dimension).toBe(dimension)
    expect(formatDecimal(quantity.factor)).toBe(factor)
  })
})

describe('hedges', () => {
  it.each([
    ['约50人', '约', 'about', true],
    ['5100余人', '余', 'more', true],
    ['超过50人', '超过', 'at-least', false],
    ['不低于95%', '不低于', 'at-least', false],
    ['50人左右', '左右', 'about', true],
  ])('%s has %s', (text, word, kind, inside) => {
    const { hedge, start, end } = readOne(text)
    expect(hedge).toMatchObject({ word, kind })
    expect(text.slice(hedge?.start, hedge?.end)).toBe(word)
    expect(hedge !== null && hedge.start >= start && hedge.end <= end).toBe(inside)
  })

  it('do not change what the digits alone stand for', () => {
    const printed = printedInterval(readOne('约6.2万人'))
    expect([printed.low, printed.high].map((end) => end && formatDecimal(end))).toEqual(['61500', '62500'])
  })
})

it('counts the printed decimals, zeros and all', () => {
  expect(readOne('增长12.0%').decimals).toBe(1)
  expect(readOne('3.20万人')).toMatchObject({ decimals: 2, multiplier: 4, exact: false })
  expect(readOne('320人')).toMatchObject({ decimals: 0, multiplier: 0, exact: true })
})

it('carries offsets back over characters that cannot be seen', () => {
  const text = '共\u200B１，\u200B７５３\u200B户\u200B。'
  const { start, end, unit } = readOne(text)
  expect(text.slice(start, end)).toBe('１，\u200B７５３\u200B户')
  expect(unit).toBe('户')
})
