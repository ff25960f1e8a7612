/** Whatever stands in a sheet and however it is understood: entries are such as the register takes, problems have a place and a reason. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addEntries } from '@/lib/register/build-register'
import { EMPTY_REGISTER, seriesSchema } from '@/lib/register/model'
import { SHEET_LIMITS, type Sheet } from '@/lib/sheets/model'
import { entriesOf } from '@/lib/sheets/shape/entries'
import { COLUMN_ROLES, lastingMapping, mappingSchema } from '@/lib/sheets/shape/mapping'
import { proposeShape } from '@/lib/sheets/shape/propose'
import { shapeKey } from '@/lib/sheets/shape/shape-key'
import { sheetOfTexts } from '@/lib/sheets/text-rows'
import { SOURCE, sheetOf } from './describe-reading'

const words = fc.constantFrom(
  ...['指标', '单位', '地区', '时期', '数值', '2024年', '1—9月', '上年同期', '累计', '合计', '全县', '城关镇', '万元', '%', '增长%'],
  ...['常住人口（万人）', '其中：男', '女', '注：略', '-', '…', '12.5', '1,234', '83.8%', '约5', '#DIV/0!', '2024', '202406', '甲', '1'],
  ...['__proto__', '=1+1', '<b>x</b>', '（', '）（', '单位：万元', '清河县2024年情况表', '　', '序号', '目标', '１２３'],
)
const cell = fc.oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: fc.string() }, { weight: 1, arbitrary: fc.constant('') })
const place = fc.record({ row: fc.nat(8), column: fc.nat(6) })
const sheet = fc
  .record({
    texts: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 9 }),
    merges: fc.array(fc.record({ from: place, to: place }), { maxLength: 3 }),
  })
  .map(({ texts, merges }): Sheet => ({ ...sheetOfTexts(texts, SHEET_LIMITS), merges }))

function check(one: Sheet, mapping: Parameters<typeof entriesOf>[1]): void {
  const { entries, problems, totals } = entriesOf(one, mapping, SOURCE)
  let id = 0
  const stamp = { recordedAt: 1, importId: null, newId: () => `r${++id}` }
  for (const series of addEntries(
    EMPTY_REGISTER,
    entries.map(({ entry }) => entry),
    stamp,
  ).series)
    expect(seriesSchema.safeParse(series).error?.issues ?? []).toEqual([])
  for (const { place, reason } of problems) {
    expect(one.rows[place.row]?.[place.column]).not.toBeNull()
    expect(reason).toMatch(/[\u4e00-\u9fff]/)
  }
  expect(totals.holding).toBeLessThanOrEqual(totals.checked)
}

test('the proposal for any sheet is sound', () => {
  fc.assert(
    fc.property(sheet, (one) => {
      const mapping = proposeShape(one)
      expect(mappingSchema.safeParse(JSON.parse(JSON.stringify(lastingMapping(mapping)))).success).toBe(true)
      check(one, mapping)
    }),
    { numRuns: 400 },
  )
})

test('so is any other understanding of it', () => {
  const roles = fc.array(fc.constantFrom(...COLUMN_ROLES), { minLength: 7, maxLength: 7 })
  fc.assert(
    fc.property(
      sheet,
      roles,
      fc.nat(3),
      fc.nat(3),
      fc.constantFrom('indicator' as const, 'area' as const),
      (one, chosen, first, count, heads) => {
        const mapping = proposeShape(one)
        const columns = mapping.columns.map((column, index) => ({ ...column, role: chosen[index] ?? column.role }))
        check(one, { ...mapping, header: { first, count }, columns, heads })
      },
    ),
    { numRuns: 400 },
  )
})

test('one figure is either taken, or missing, or a problem', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom('-', '12', '1.50', '约5', '5万', '#REF!', '2,000')), { minLength: 1, maxLength: 12 }),
      (cells) => {
        const rows = cells.map((value, index) => [`指标${index}`, '万元', value])
        const { entries, problems, missing } = readRows([['指标', '单位', '2024年'], ...rows])
        expect(entries.length + problems.length + missing).toBe(cells.length)
      },
    ),
    { numRuns: 200 },
  )
})

function readRows(texts: string[][]) {
  const one = sheetOfTexts(texts, SHEET_LIMITS)
  const mapping = { ...proposeShape(one), header: { first: 0, count: 1 } }
  const columns = mapping.columns.map((column, index) => ({
    ...column,
    role: (['indicator', 'unit', 'value'] as const)[index] ?? column.role,
  }))
  return entriesOf(one, { ...mapping, columns }, SOURCE)
}

test('sheets of one shape are known whatever their year and figures, other ones are not', () => {
  const of = (year: number, last: string) =>
    sheetOf({
      rows: [
        ['指标', '单位', `${year - 1}年`, `${year}年`, last],
        ['粮食产量', '吨', year, 5, 1],
      ],
    })
  expect(shapeKey(of(2024, '增长%'))).toBe(shapeKey(of(2025, '增长%')))
  expect(shapeKey(of(2024, '增长%'))).not.toBe(shapeKey(of(2024, '目标')))
  expect(shapeKey(sheetOf({ rows: [['没有数的表']] }))).toBeNull()
})
