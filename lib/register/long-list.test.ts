import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addEntries } from './build-register'
import { readLongList } from './long-list'
import { EMPTY_REGISTER, seriesSchema } from './model'

const HEADER = ['指标', '别名', '地区', '时期', '口径', '性质', '数值', '单位', '来源', '采集日期']
const FULL = ['常住人口', '常住人数；居住人口', '', '2024年末', '', '', '5.13', '万人', '统计公报', '2025-03-01']

/** One row with some cells other than in FULL. */
function row(cells: Partial<Record<string, string>>): string[] {
  return HEADER.map((column, index) => cells[column] ?? FULL[index] ?? '')
}

function read(...rows: string[][]) {
  return readLongList([HEADER, ...rows], '清单.csv')
}

function onlyValue(cells: Partial<Record<string, string>>) {
  const { entries, problems } = read(row(cells))
  expect(problems).toEqual([])
  return entries[0]?.value
}

function onlyProblem(cells: Partial<Record<string, string>>) {
  const { entries, problems } = read(row(cells))
  expect(entries).toEqual([])
  expect(problems).toHaveLength(1)
  return problems[0]
}

describe('a row', () => {
  test('is an entry with its key, period, value and source', () => {
    expect(read(FULL)).toEqual({
      hasHeader: true,
      problems: [],
      entries: [
        {
          key: { indicator: '常住人口', refArea: '', basis: '', valueKind: 'actual' },
          timePeriod: '2024-12-31T24:00',
          aliases: ['常住人数', '居住人口'],
          value: {
            obsValue: '5.13',
            unitMeasure: '人',
            unitMult: 4,
            decimals: 2,
            obsStatus: 'A',
            source: { document: '统计公报', table: '', office: '', person: '' },
            collectedOn: '2025-03-01',
            note: '',
          },
        },
      ],
    })
  })

  test('needs 指标, 时期, 数值 and 单位 only, in any order, below a title', () => {
    const rows = [['2024年主要指标'], [], ['单位', '数值（必填）', '指标', '时期'], ['亿元', '120.40', '地区生产总值（亿元）', '2024年']]
    const { entries, problems } = readLongList(rows, '清单.csv')
    expect(problems).toEqual([])
    expect(entries[0]).toMatchObject({
      key: { indicator: '地区生产总值', refArea: '', basis: '', valueKind: 'actual' },
      timePeriod: '2024',
      aliases: [],
      value: { obsValue: '120.40', unitMeasure: '元', unitMult: 8, decimals: 2, source: { document: '清单.csv' }, collectedOn: null },
    })
  })

  test.each([
    ['1,234,567', '人', '1234567', 0, '人', 0],
    ['１，２３４．５', '万元', '1234.5', 1, '元', 4],
    ['83.80%', '%', '83.80', 2, '%', 0],
    ['83.8%', '', '83.8', 1, '%', 0],
    ['5.13万', '人', '5.13', 2, '人', 4],
    ['5.13万', '万人', '5.13', 2, '人', 4],
    ['-3.5', '%', '-3.5', 1, '%', 0],
    ['−0.2', '个百分点', '-0.2', 1, '个百分点', 0],
    ['007', '个', '7', 0, '个', 0],
    ['0.050', '千瓦时', '0.050', 3, '千瓦时', 0],
    ['12', '百万千瓦时', '12', 0, '千瓦时', 6],
    ['3.2', '千公顷', '3.2', 1, '公顷', 3],
    ['101.3', '无', '101.3', 1, '', 0],
    ['9.5', '万亿元', '9.5', 1, '元', 12],
    ['8.6', '1/10万', '8.6', 1, '1/10万', 0],
    ['12', '元/500克', '12', 0, '元/500克', 0],
  ])('%s in %s', (数值, 单位, obsValue, decimals, unitMeasure, unitMult) => {
    expect(onlyValue({ 数值, 单位 })).toMatchObject({ obsValue, decimals, unitMeasure, unitMult })
  })

  test.each([
    ['性质', '目标', { valueKind: 'target' }],
    ['性质', '预计', { valueKind: 'forecast' }],
    ['性质', '实绩', { valueKind: 'actual' }],
    ['地区', '城关镇', { refArea: '城关镇' }],
    ['口径', '户籍', { basis: '户籍' }],
    ['指标', ' 常住\u200b人口\u0001 ', { indicator: '常住人口' }],
    ['指标', '__proto__', { indicator: '__proto__' }],
  ])('%s %s', (column, written, key) => {
    expect(read(row({ [column]: written })).entries[0]?.key).toMatchObject(key)
  })

  test.each([
    ['前三季度', '2024-10-08', '2024-01-01/P9M'],
    ['上半年', '2024-07-01', '2024-S1'],
    ['全年', '2025-01-20', '2024'],
    ['12月末', '2025-01-02', '2024-12-31T24:00'],
    ['6月末', '2024-06-30', '2024-06-30T24:00'],
    ['2023年', '2025-01-20', '2023'],
  ])('时期 %s, collected on %s', (时期, 采集日期, timePeriod) => {
    expect(read(row({ 时期, 采集日期 })).entries[0]?.timePeriod).toBe(timePeriod)
  })

  test.each([
    ['2024年12月31日', '2024-12-31', ''],
    ['20241231', '2024-12-31', ''],
    ['2024/1/5 10:30', '2024-01-05', ''],
    ['2024年6月', '2024-06-30', '采集日期原写“2024年6月”'],
    ['', null, ''],
  ])('采集日期 %s', (采集日期, collectedOn, note) => {
    expect(onlyValue({ 采集日期 })).toMatchObject({ collectedOn, note })
  })

  test.each([
    [{ 数值: '' }, '数值', '没有数值'],
    [{ 数值: '-' }, '数值', '没有数值'],
    [{ 数值: '五万' }, '数值', '“五万”不是数字'],
    [{ 数值: '1.2E+08' }, '数值', '科学记数法'],
    [{ 数值: '约5' }, '数值', '约数'],
    [{ 数值: '12,34' }, '数值', '不是数字'],
    [{ 数值: '=1+1' }, '数值', '不是数字'],
    [{ 数值: '1'.repeat(31) }, '数值', '不是数字'],
    [{ 数值: '5亿', 单位: '万元' }, '数值', '数量级'],
    [{ 数值: '5%', 单位: '人' }, '数值', '不是同一个单位'],
    [{ 单位: '' }, '单位', '“无”'],
    [{ 单位: '2024' }, '单位', '不是单位'],
    [{ 单位: '5.13万人' }, '单位', '不是单位'],
    [{ 时期: '去年' }, '时期', '看不懂'],
    [{ 时期: '前三季度', 采集日期: '' }, '时期', '没有写年份'],
    [{ 时期: '2024年13月' }, '时期', '看不懂'],
    [{ 时期: '' }, '时期', '没有写时期'],
    [{ 指标: '' }, '指标', '空的'],
    [{ 指标: '长'.repeat(81) }, '指标', '太长'],
    [{ 性质: '大概' }, '性质', '实绩、目标或预计'],
    [{ 采集日期: '年底' }, '采集日期', '不是日期'],
    [{ 别名: '别'.repeat(10_000_000) }, '别名', '太长'],
  ])('with %o is told and not taken', (cells, column, reason) => {
    const problem = onlyProblem(cells)
    expect(problem).toMatchObject({ row: 2, column })
    expect(problem?.reason).toContain(reason)
    expect(problem?.reason.length).toBeLessThan(80)
  })

  test('counts with the empty rows before it', () => {
    expect(read([''], [], row({ 数值: '无数' })).problems[0]?.row).toBe(4)
  })
})

describe('the header', () => {
  test.each([
    [[['指标', '时期', '数值']], 1, '', '“单位”'],
    [[['标题'], ['指标', '时期', '数值', '单位', '数值']], 2, '数值', '两列'],
    [[['甲', '乙']], 1, '', '没有找到表头'],
    [[], 1, '', '没有找到表头'],
  ])('of %j is told', (rows, at, column, reason) => {
    const { hasHeader, entries, problems } = readLongList(rows)
    expect([hasHeader, entries]).toEqual([false, []])
    expect(problems).toEqual([{ row: at, column, reason: expect.stringContaining(reason) }])
  })
})

describe('rows of one key', () => {
  const values = (rows: string[][]) => read(...rows).entries.map(({ value }) => value.obsValue)

  test('are revisions in the order of their dates', () => {
    const rows = [
      row({ 数值: '5.3', 采集日期: '2025-03-01' }),
      row({ 数值: '5.1', 采集日期: '2025-01-01' }),
      row({ 数值: '5.2', 采集日期: '2025-02-01' }),
    ]
    expect(values(rows)).toEqual(['5.1', '5.2', '5.3'])
  })

  test('keep their order where one has no date', () => {
    expect(values([row({ 数值: '5.3', 采集日期: '2025-03-01' }), row({ 数值: '5.1', 采集日期: '' })])).toEqual(['5.3', '5.1'])
  })

  test('do not move those of other keys', () => {
    const rows = [row({ 数值: '5.3' }), row({ 数值: '8', 地区: '城关镇' }), row({ 数值: '5.1', 采集日期: '2025-01-01' })]
    expect(values(rows)).toEqual(['5.1', '8', '5.3'])
  })
})

describe('whatever stands in the cells', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      '=cmd|calc!A0',
      '\u0000\u0001',
      '\ud800',
      '<script>alert(1)</script>',
      '1e999',
      'NaN',
      '5.13',
      '万人',
      '2024年',
      '目标',
    ),
  )

  test('every row becomes an entry that the store would take, or one problem that names a column', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { maxLength: 12 }), { maxLength: 20 }), (rows) => {
        const { entries, problems } = readLongList([HEADER, ...rows])
        const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''))
        expect(entries.length + problems.length).toBe(filled.length)
        for (const { column, reason } of problems) {
          expect(HEADER).toContain(column)
          expect(reason).toMatch(/[\u4e00-\u9fff]/)
        }
        let id = 0
        const { series } = addEntries(EMPTY_REGISTER, entries, { recordedAt: 1, importId: null, newId: () => `r${++id}` })
        for (const one of series) expect(seriesSchema.safeParse(one).success).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('a sound row is read whatever stands around it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile), { maxLength: 5 }), fc.array(fc.array(hostile), { maxLength: 5 }), (before, after) => {
        const marked = row({ 指标: '只此一行的指标' })
        const { entries } = readLongList([HEADER, ...before, marked, ...after])
        expect(entries.filter(({ key }) => key.indicator === '只此一行的指标')).toHaveLength(1)
      }),
      { numRuns: 100 },
    )
  })
})

test('a day that a spreadsheet has counted is no period', () => {
  expect(onlyProblem({ 时期: '45657' })).toMatchObject({ row: 2, column: '时期', reason: expect.stringContaining('“45657”看不懂') })
})
