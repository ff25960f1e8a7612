import { describe, expect, test } from 'vitest'
import { compareFigures } from './compare-figures'
import type { ComparedRow, NamedFigure } from './model'

interface Parts {
  indicator?: string
  value?: string
  unit?: string
  mult?: number
  period?: string | null
  area?: string
  basis?: string
  kind?: NamedFigure['key']['valueKind']
  at?: number
}

/** A figure, 常住人口 5.13万人 of 2024 where nothing else is said. */
function figure({
  indicator = '常住人口',
  value = '5.13',
  unit = '人',
  mult = 4,
  period = '2024',
  area = '',
  basis = '',
  kind = 'actual',
  at = 0,
}: Parts): NamedFigure {
  const decimals = value.split('.')[1]?.length ?? 0
  return {
    key: { indicator, refArea: area, basis, valueKind: kind },
    area,
    timePeriod: period,
    value: { obsValue: value, unitMeasure: unit, unitMult: mult, decimals },
    written: value,
    location: { block: 'b0', start: at, end: at + 1 },
    context: '',
    entry: null,
  }
}

const only = (here: Parts, ...there: Parts[]) => compareFigures([figure(here)], there.map(figure))[0]
const told = (row: ComparedRow | undefined) =>
  row && [row.state, row.there?.written ?? '', row.periods ?? '', row.difference?.amount ?? '', row.difference?.growth ?? '']

describe('what differs', () => {
  test.each<[Parts, Parts, unknown[]]>([
    [{}, {}, ['same', '5.13', 'same', '', '']],
    [{}, { value: '5.10', period: '2023' }, ['changed', '5.10', 'year', '+0.03万人', '+0.6%']],
    [{ value: '4.99' }, { value: '5.13', period: '2023' }, ['changed', '5.13', 'year', '-0.14万人', '-2.7%']],
    [{}, { value: '51300', mult: 0 }, ['same', '51300', 'same', '', '']],
    [{}, { value: '51284', mult: 0 }, ['same', '51284', 'same', '', '']],
    [{}, { value: '51234', mult: 0 }, ['changed', '51234', 'same', '+0.0066万人', '+0.1%']],
    [{ value: '1.85', unit: '元', mult: 8 }, { value: '18512', unit: '元', mult: 4 }, ['same', '18512', 'same', '', '']],
    [
      { value: '90.5', unit: '%', mult: 0 },
      { value: '88', unit: '%', mult: 0, period: '2023' },
      ['changed', '88', 'year', '+2.5个百分点', ''],
    ],
    [{ value: '100', unit: '亩', mult: 0 }, { value: '0', unit: '亩', mult: 0, period: '2023' }, ['changed', '0', 'year', '+100亩', '']],
    [{ value: '5', unit: '名', mult: 0 }, { value: '4', unit: '人', mult: 0 }, ['changed', '4', 'same', '+1名', '+25.0%']],
    [{ value: '1', unit: '公顷', mult: 0 }, { value: '15', unit: '亩', mult: 0 }, ['same', '15', 'same', '', '']],
    [{ value: '3', unit: '家', mult: 0 }, { value: '2', unit: '个', mult: 0 }, ['changed', '2', 'same', '+1家', '+50.0%']],
  ])('%j beside %j', (here, there, expected) => {
    expect(told(only(here, there))).toEqual(expected)
  })

  test('a value that is the same for the digits that both have says so', () => {
    expect(only({}, { value: '51284', mult: 0 })?.isRounded).toBe(true)
    expect(only({}, { value: '51300', mult: 0 })?.isRounded).toBe(false)
  })

  test('halves of different length have a difference and no growth', () => {
    expect(told(only({ period: '2024-01-01/P9M' }, { value: '5.00', period: '2024-S1' }))).toEqual([
      'changed',
      '5.00',
      'span',
      '+0.13万人',
      '',
    ])
  })
})

describe('what belongs together', () => {
  test.each<[string, Parts, Parts]>([
    ['another name', {}, { indicator: '户籍人口' }],
    ['another kind', {}, { kind: 'target' }],
    ['another basis', { basis: '户籍' }, { basis: '常住' }],
    ['another area', { area: '清河县' }, { area: '石桥镇' }],
    ['another sort of unit', {}, { value: '5', unit: '户', mult: 0 }],
  ])('%s stands alone on both sides', (_name, here, there) => {
    expect(compareFigures([figure(here)], [figure(there)]).map(({ state }) => state)).toEqual(['here', 'there'])
  })

  test.each<[string, Parts, Parts]>([
    ['a basis that only one names', { basis: '常住' }, {}],
    ['the area of the document', {}, { area: '清河县' }],
    ['the same place with what it belongs to', { area: '元江州清河县' }, { area: '清河县' }],
    ['a period that one does not tell', {}, { period: null }],
    ['a stock at the end of the year', {}, { period: '2024-12-31T24:00' }],
    ['the end of June and the first half', { period: '2024-S1' }, { period: '2024-06-30T24:00' }],
  ])('%s is no other figure', (_name, here, there) => {
    expect(compareFigures([figure(here)], [figure(there)]).map(({ state }) => state)).toEqual(['same'])
  })

  test('of several areas none stands for the whole', () => {
    const rows = compareFigures([figure({})], [figure({ area: '石桥镇', value: '1.2' }), figure({ area: '东峨镇', value: '1.3' })])
    expect(rows.map(({ state }) => state)).toEqual(['here', 'there', 'there'])
  })

  test('the same period first, then the year before, then the nearest', () => {
    const [last, before, after] = [
      { period: '2023', value: '5.10' },
      { period: '2022', value: '5.05' },
      { period: '2025', value: '5.20' },
    ]
    expect(only({}, after, before, last)?.there?.written).toBe('5.10')
    expect(only({}, last, { value: '5.12' })?.there?.written).toBe('5.12')
    expect(only({}, after, { period: '2020', value: '4.90' })?.there?.written).toBe('4.90')
    expect(only({ period: '2024-S1' }, { period: '2023', value: '9' }, { period: '2023-S1', value: '4' })?.there?.written).toBe('4')
  })

  test('last year’s value stands beside itself and beside this year’s', () => {
    const rows = compareFigures([figure({}), figure({ period: '2023', value: '5.10' })], [figure({ period: '2023', value: '5.10' })])
    expect(rows.map(told)).toEqual([
      ['changed', '5.10', 'year', '+0.03万人', '+0.6%'],
      ['same', '5.10', 'same', '', ''],
    ])
  })

  test('of two values for one key the equal one is chosen, the other is left over', () => {
    const rows = compareFigures([figure({})], [figure({ value: '5.31' }), figure({})])
    expect(rows.map(({ state }) => state)).toEqual(['same', 'there'])
  })

  test('of one name in two units each stands beside its own', () => {
    const of = (value: string, unit: string, period: string) => figure({ indicator: '整改', value, unit, mult: 0, period })
    const rows = compareFigures([of('119', '处', '2024'), of('36', '条', '2024')], [of('30', '条', '2023'), of('110', '处', '2023')])
    expect(rows.map((row) => row.there?.written)).toEqual(['110', '30'])
  })

  test('of one name with several values each stands beside one, in order', () => {
    const of = (value: string, period: string) => figure({ indicator: '整改', value, unit: '处', mult: 0, period })
    const rows = compareFigures([of('119', '2024'), of('36', '2024')], [of('110', '2023'), of('30', '2023')])
    expect(rows.map((row) => row.there?.written)).toEqual(['110', '30'])
  })

  test('a value that stands in several places is one row with all of them', () => {
    const rows = compareFigures([figure({ at: 3 }), figure({ at: 40 })], [])
    expect(rows.map(({ here }) => here?.places.map(({ start }) => start))).toEqual([[3, 40]])
  })

  test('rows have ids of their own', () => {
    const many = ['1', '2', '3'].flatMap((value) => [figure({ value }), figure({ value, period: '2023' })])
    const ids = compareFigures(many, many.slice(1)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
