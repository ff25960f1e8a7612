import { expect, test } from 'vitest'
import { formatTimePeriod, parseTimePeriod, readTimePeriod } from './time-period'

test.each([
  ['2024年', '2024'],
  ['2024年度', '2024'],
  ['2024', '2024'],
  ['2024年全年', '2024'],
  ['2024年上半年', '2024-S1'],
  ['2024年1-6月', '2024-S1'],
  ['2024年前三季度', '2024-01-01/P9M'],
  ['2024年1—9月', '2024-01-01/P9M'],
  ['２０２４年１～９月份', '2024-01-01/P9M'],
  ['2024年1-12月', '2024'],
  ['2025年三季度', '2025-Q3'],
  ['2025年第3季度', '2025-Q3'],
  ['2025Q3', '2025-Q3'],
  ['2024年6月', '2024-06'],
  ['2024-06', '2024-06'],
  ['202406', '2024-06'],
  ['2024.6', '2024-06'],
  ['2024年6月末', '2024-06-30T24:00'],
  ['2024年末', '2024-12-31T24:00'],
  ['2024年底', '2024-12-31T24:00'],
  ['2024年年末', '2024-12-31T24:00'],
  ['2025年初', '2024-12-31T24:00'],
  ['2024年12月31日', '2024-12-31'],
  ['截至2024年2月29日', '2024-02-29T24:00'],
  ['截至2024年6月', '2024-06-30T24:00'],
  ['截至2024年三季度', '2024-09-30T24:00'],
  ['截至2024年末', '2024-12-31T24:00'],
  ['2025年一季度末', '2025-03-31T24:00'],
  ['2025年上半年末', '2025-06-30T24:00'],
  ['2024/2/29', '2024-02-29'],
  ['24年', '2024'],
])('%s is %s', (written, period) => {
  expect(readTimePeriod(written)).toBe(period)
})

test.each(['', '去年', '上半年', '2024年13月', '2024年2月30日', '2024年9—3月', '第五期', '24', '2024年五季度'])(
  '%s is no period',
  (written) => {
    expect(readTimePeriod(written)).toBeNull()
  },
)

test('a year from elsewhere completes the writing', () => {
  expect(readTimePeriod('上半年', 2023)).toBe('2023-S1')
  expect(readTimePeriod('1—9月', 2023)).toBe('2023-01-01/P9M')
})

test.each([
  '2024',
  '2024-S2',
  '2024-Q1',
  '2024-06',
  '2024-01-01/P9M',
  '2024-02-01/P4M',
  '2024-06-30T24:00',
  '2024-12-31T24:00',
  '2024-05-07',
])('the Chinese of %s reads back', (period) => {
  expect(readTimePeriod(formatTimePeriod(period))).toBe(period)
})

test('a period lists the months it covers', () => {
  expect(parseTimePeriod('2024-01-01/P9M')).toEqual({ sort: 'months', year: 2024, firstMonth: 1, lastMonth: 9, day: null })
  expect(parseTimePeriod('2024-11-01/P4M')).toBeNull()
})
