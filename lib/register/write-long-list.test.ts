import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWorkbook } from '../sheets/read-workbook'
import { textRows } from '../sheets/text-rows'
import { writeCsv } from '../sheets/write-csv'
import { writeWorkbook } from '../sheets/write-workbook'
import type { WrittenCell } from '../sheets/written-sheet'
import { addEntries } from './build-register'
import { readLongList } from './long-list'
import { EMPTY_REGISTER, NO_SOURCE, OBS_STATUSES, type Register, type RegisterEntry, VALUE_KINDS } from './model'
import { writeLongList } from './write-long-list'

let id = 0
const stamp = { recordedAt: 1, importId: null, newId: () => `r${++id}` }
const registerOf = (entries: RegisterEntry[]) => addEntries(EMPTY_REGISTER, entries, stamp)
const all = ({ series }: Register) => series.flatMap((one) => one.observations.map(({ timePeriod }) => ({ series: one, timePeriod })))
const textOf = (cell: WrittenCell) => (cell === null ? '' : typeof cell === 'string' ? cell : cell.decimal)
const write = (register: Register, withRevisions: boolean) => writeLongList(all(register), register.indicators, { withRevisions })
const readFile = (bytes: Uint8Array) => {
  const [sheet] = readWorkbook(bytes).sheets
  return readLongList(sheet ? textRows(sheet) : [])
}

function entry(obsValue: string, more: Partial<RegisterEntry['value']> = {}, timePeriod = '2024'): RegisterEntry {
  return {
    key: { indicator: '常住人口', refArea: '', basis: '户籍', valueKind: 'actual' },
    timePeriod,
    aliases: ['人口', '总人口'],
    value: {
      obsValue,
      unitMeasure: '人',
      unitMult: 4,
      decimals: obsValue.split('.')[1]?.length ?? 0,
      obsStatus: 'A',
      source: { ...NO_SOURCE, document: '统计公报', office: '统计局' },
      collectedOn: null,
      note: '',
      ...more,
    },
  }
}

test('a figure is a row under the headings of a long list', () => {
  expect(write(registerOf([entry('5.10', { collectedOn: '2025-03-01', note: '快报' })]), false)).toEqual([
    ['指标', '别名', '地区', '时期', '口径', '性质', '数值', '单位', '来源', '采集日期', '表', '提供单位', '提供人', '备注'],
    [
      '常住人口',
      '人口；总人口',
      '',
      '2024年',
      '户籍',
      '实绩',
      { decimal: '5.10', decimals: 2 },
      '万人',
      '统计公报',
      '2025-03-01',
      '',
      '统计局',
      '',
      '快报',
    ],
  ])
})

test('no unit is said, and earlier values come first where they are asked for', () => {
  const register = registerOf([entry('101.2', { unitMeasure: '', unitMult: 0 }), entry('101.3', { unitMeasure: '', unitMult: 0 })])
  expect(write(register, false).map((row) => row[7])).toEqual(['单位', '无'])
  expect(write(register, true).map((row) => textOf(row[6] ?? null))).toEqual(['数值', '101.2', '101.3'])
})

test('what was withdrawn is left out', () => {
  expect(write(registerOf([entry('5.1'), entry('5.1', { obsStatus: 'M' })]), true)).toHaveLength(1)
})

test('a value that is current although its day is earlier stays current', () => {
  const register = registerOf([entry('5.1', { collectedOn: '2025-05-01' }), entry('5.2', { collectedOn: '2025-01-01' })])
  expect(readFile(writeCsv(write(register, true))).entries.map(({ value }) => value.obsValue)).toEqual(['5.1', '5.2'])
})

test.each([
  ['.csv', writeCsv],
  ['.xlsx', (rows: WrittenCell[][]) => writeWorkbook([{ name: '台账', rows }])],
] as const)('whatever is in the register reads back from %s: keys, values, order of revisions', (_, toBytes) => {
  const name = fc
    .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'常住人口GDP增速（）=+-@', '2') })
    .filter((text) => text.trim() === text && /[\p{L}]/u.test(text)) // “+2” is a number in any sheet
  const arbitrary: fc.Arbitrary<RegisterEntry> = fc
    .record({
      indicator: name,
      refArea: fc.constantFrom('', '城关镇'),
      basis: fc.constantFrom('', '常住'),
      valueKind: fc.constantFrom(...VALUE_KINDS),
      timePeriod: fc.constantFrom('2024', '2024-S1', '2024-Q3', '2024-06', '2024-01-01/P9M', '2024-12-31', '2024-12-31T24:00'),
      obsValue: fc.constantFrom('5.10', '-3', '0', '1234567.8', '0.050'),
      unit: fc.constantFrom(['人', 4], ['元', 8], ['%', 0], ['', 0], ['千瓦时', 0], ['公顷', 3]) as fc.Arbitrary<[string, number]>,
      status: fc.constantFrom(...OBS_STATUSES),
      collectedOn: fc.constantFrom(null, '2025-01-01', '2025-06-30'),
    })
    .map(({ indicator, refArea, basis, valueKind, timePeriod, obsValue, unit: [unitMeasure, unitMult], status, collectedOn }) => ({
      ...entry(obsValue, { unitMeasure, unitMult, obsStatus: status, collectedOn, source: NO_SOURCE }, timePeriod),
      key: { indicator, refArea, basis, valueKind },
      aliases: [],
    }))
  const plain = (register: Register) =>
    register.series
      .map(({ id: own, observations }) => [
        own,
        observations.flatMap(({ timePeriod, revisions }) =>
          revisions.at(-1)?.obsStatus === 'M'
            ? []
            : [
                [
                  timePeriod,
                  ...revisions
                    .filter(({ obsStatus }) => obsStatus !== 'M')
                    .map(({ obsValue, unitMeasure, unitMult }) => `${obsValue}|${unitMult}|${unitMeasure}`)
                    .filter((value, index, values) => value !== values[index - 1]), // the same again is no revision when it is read
                ],
              ],
        ),
      ])
      .filter(([, observations]) => observations?.length)
      .sort()
  fc.assert(
    fc.property(fc.array(arbitrary, { maxLength: 12 }), (entries) => {
      const register = registerOf(entries)
      const { entries: again, problems } = readFile(toBytes(write(register, true)))
      expect(problems).toEqual([])
      expect(plain(registerOf(again))).toEqual(plain(register))
    }),
    { numRuns: 60 },
  )
})
