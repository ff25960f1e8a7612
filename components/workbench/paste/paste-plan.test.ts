import { expect, test } from 'vitest'
import { entryOf, registerOf } from '@/components/test-support/sample-register'
import { NO_SOURCE } from '@/lib/register/model'
import { FIRST_SORTING, figureRows, sortRows } from '../register/rows'
import { planPaste } from './paste-plan'

const BULLETIN = { source: { ...NO_SOURCE, document: '统计公报' }, collectedOn: null }
const register = registerOf([
  entryOf('常住人口', '2024', '5.13万人', { ...BULLETIN, aliases: ['人口'] }),
  entryOf('常住人口', '2023', '5.10万人', { ...BULLETIN, aliases: ['人口'] }),
  entryOf('户籍人口', '2022', '5.60万人', BULLETIN),
])
const rows = sortRows(figureRows(register), FIRST_SORTING)
const columns = ['indicator', 'refArea', 'basis', 'valueKind', 'timePeriod', 'obsValue', 'unit', 'source', 'collectedOn', 'note'].map(
  (one) => ({ id: one }),
)
const plan = (text: string, row: number, column: string) =>
  planPaste(
    text.split('\n').map((line) => line.split('\t')),
    { register, rows, columns, row, column: columns.findIndex((one) => one.id === column) },
  )
const fates = ({ lines }: ReturnType<typeof plan>) => lines.map(({ fate }) => fate)

test('a column of values covers the rows below, each a revision or the same', () => {
  const made = plan('5.2\n5.10\n约6\n7', 0, 'obsValue')
  expect(fates(made)).toEqual(['revision', 'same', 'problem', 'problem'])
  expect(made.lines[0]).toMatchObject({ name: '常住人口 2024年', before: '5.13万人', after: '5.2万人' })
  expect(made.lines[2]?.problem).toEqual({ kind: 'cell', column: 'obsValue', fault: 'hedged' })
  expect(made.lines[3]?.problem).toEqual({ kind: 'end' })
  expect(made.kind === 'cells' && made.changes).toHaveLength(1)
})

test('a block brings unit, source and day along, and an empty cell leaves what is there', () => {
  const made = plan('52000\t人\t年鉴\t2025-03-01\n\t\t年鉴\t', 0, 'obsValue')
  expect(made.kind === 'cells' && made.changes.map(({ change }) => change)).toMatchObject([
    { obsValue: '52000', unitMult: 0, source: { document: '年鉴' }, collectedOn: '2025-03-01' },
    { source: { document: '年鉴' } },
  ])
})

test('the same values keep their sources', () => {
  expect(fates(plan('5.13\n5.10', 0, 'obsValue'))).toEqual(['same', 'same'])
})

test('what covers the name or the period goes nowhere', () => {
  expect(plan('2024年\t5.13', 0, 'timePeriod').kind).toBe('nowhere')
  expect(plan('备注\t多一列', 0, 'note').kind).toBe('nowhere')
})

test('rows pasted on the first column are figures in the order of the columns', () => {
  const made = plan('人口\t\t\t\t2025年\t5.2\t万人\n常住人口\t\t\t\t2024年\t5.2\t万人\n常住人口\t\t\t\t去年\t5.2\t万人', 2, 'indicator')
  expect(fates(made)).toEqual(['problem', 'new', 'revision'])
  expect(made.kind === 'rows' && made.entries.map(({ key }) => key.indicator)).toEqual(['常住人口', '常住人口'])
  expect(made.lines[0]?.problem).toMatchObject({ kind: 'row', column: '时期' })
})

test('headings say what the columns are, wherever they are pasted', () => {
  const made = plan('时期\t指标\t数值\t单位\n2024年\t常住人口\t5.13\t万人\n2021年\t常住人口\t5.05\t万人', 1, 'note')
  expect([made.kind, fates(made)]).toEqual(['rows', ['same', 'new']])
})

test('thousands of cells belong into an import', () => {
  expect(plan(Array.from({ length: 5_001 }, () => '1').join('\n'), 0, 'obsValue').kind).toBe('too-many')
})
