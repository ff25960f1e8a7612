import { describe, expect, test } from 'vitest'
import { type Mapping, NOTHING_FIXED, plainColumn } from '@/lib/sheets/shape/mapping'
import { withColumnRole, withColumnText, withRowRole } from './corrections'

const mapping: Mapping = {
  version: 1,
  header: { first: 2, count: 2 },
  columns: [plainColumn('indicator'), plainColumn('value')],
  heads: 'indicator',
  rows: [],
  whole: NOTHING_FIXED,
}
const headerAfter = (row: number, role: Parameters<typeof withRowRole>[3], from = mapping) => {
  const { first, count } = withRowRole(from, row, '', role).header
  return [first, count]
}

describe('a row', () => {
  test.each([
    [1, 'header', [1, 3]], // the title above becomes a third level
    [4, 'header', [2, 3]], // the first row of figures does
    [2, 'title', [3, 1]], // the upper level was a title
    [5, 'title', [6, 0]], // everything so far was
    [3, 'data', [2, 1]], // the lower level was figures
    [0, 'data', [0, 0]], // there is no header at all
    [6, 'skip', [2, 2]],
  ] as const)('%i as %s', (row, role, header) => {
    expect(headerAfter(row, role)).toEqual(header)
  })

  test('becomes the header where there was none', () => {
    expect(headerAfter(3, 'header', { ...mapping, header: { first: 0, count: 0 } })).toEqual([3, 1])
  })

  test('is known by its label, and its last correction holds', () => {
    const once = withRowRole(mapping, 6, '合计', 'data')
    const twice = withRowRole(once, 9, '合计', 'skip')
    expect(twice.rows).toEqual([{ label: '合计', row: 9, role: 'skip' }])
  })

  test('without a label is known by its number', () => {
    const both = withRowRole(withRowRole(mapping, 6, '', 'skip'), 7, '', 'skip')
    expect(both.rows.map(({ row }) => row)).toEqual([6, 7])
  })
})

test('a column gets another role, a name, a unit, a period', () => {
  const changed = withColumnText(withColumnRole(mapping, 0, 'area'), 1, 'unit', '万元')
  expect(changed.columns.map(({ role, unit }) => [role, unit])).toEqual([
    ['area', null],
    ['value', '万元'],
  ])
  expect(withColumnText(changed, 1, 'unit', ' ').columns[1]?.unit).toBeNull()
})
