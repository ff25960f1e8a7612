import { expect, test } from 'vitest'
import { entryOf, registerOf } from '@/components/test-support/sample-register'
import { FIRST_SORTING, figureRows, sortRows } from '../register/rows'
import { cellEntry, cellText, pivot, planBlock, sortsAmong } from './pivot'

const register = registerOf([
  entryOf('常住人口', '2022', '5.05万人'),
  entryOf('常住人口', '2023', '51000人'),
  entryOf('常住人口', '2024', '5.13万人'),
  entryOf('户籍人口', '2023', '5.60万人'),
  entryOf('户籍人口', '2024-Q1', '5.61万人'),
])
const figures = sortRows(figureRows(register), FIRST_SORTING)
const { rows, periods } = pivot(figures, 'year')

test('one row per series, one column per period of one sort, the newest first', () => {
  expect(sortsAmong(figures)).toEqual(['year', 'quarter'])
  expect(periods).toEqual(['2024', '2023', '2022'])
  expect(rows.map((row) => [row.series.indicator, ...periods.map((period) => cellText(row, period))])).toEqual([
    ['常住人口', '5.13', '51000人', '5.05'],
    ['户籍人口', '', '5.60', ''],
  ])
  expect(pivot(figures, 'quarter').periods).toEqual(['2024-Q1'])
})

test('what is typed takes the unit of its cell, else that of the row', () => {
  const [people, household] = rows
  if (!people || !household) throw new Error('two series')
  expect(cellEntry(people, '2023', '51200')).toMatchObject({ entry: { timePeriod: '2023', value: { obsValue: '51200', unitMult: 0 } } })
  expect(cellEntry(household, '2024', '5.63')).toMatchObject({
    entry: { value: { obsValue: '5.63', unitMult: 4, unitMeasure: '人', decimals: 2 } },
  })
  expect(cellEntry(household, '2024', '56300人')).toMatchObject({ entry: { value: { unitMult: 0 } } })
  expect(cellEntry(household, '2024', '约5')).toEqual({ fault: 'hedged' })
})

const plan = (text: string, row: number, period: number) =>
  planBlock(
    text.split('\n').map((line) => line.split('\t')),
    { rows, periods, row, period },
  )

test('a block fills in, revises and leaves alone', () => {
  const made = plan('5.13\t51200\t\n5.63\t5.60\t约5\n9', 0, 0)
  expect(made.lines.map(({ name, fate }) => [name, fate])).toEqual([
    ['常住人口 2024年', 'same'],
    ['常住人口 2023年', 'revision'],
    ['户籍人口 2024年', 'new'],
    ['户籍人口 2023年', 'same'],
    ['户籍人口 2022年', 'problem'],
    ['9', 'problem'],
  ])
  expect(made.kind === 'rows' && made.entries.map(({ timePeriod, value }) => [timePeriod, value.obsValue])).toEqual([
    ['2023', '51200'],
    ['2024', '5.63'],
  ])
})

test('a block that reaches beyond the periods goes nowhere', () => {
  expect(plan('1\t2', 0, 2).kind).toBe('nowhere')
  expect(plan('1', 0, -1).kind).toBe('nowhere')
})
