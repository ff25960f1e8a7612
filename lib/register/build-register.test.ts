import { expect, test } from 'vitest'
import { addEntries, addIndicators, type Stamp } from './build-register'
import { EMPTY_REGISTER, NO_SOURCE, type RegisterEntry } from './model'

const stamp = (importId: string | null = null): Stamp => {
  let count = 0
  return { recordedAt: 7, importId, newId: () => `${importId}-${++count}` }
}
const entry = (obsValue: string, timePeriod: string, indicator = '常住人口', aliases: string[] = []): RegisterEntry => ({
  key: { indicator, refArea: '', basis: '', valueKind: 'actual' },
  timePeriod,
  aliases,
  value: { obsValue, unitMeasure: '人', unitMult: 4, decimals: 2, obsStatus: 'A', source: NO_SOURCE, collectedOn: null, note: '' },
})

test('values of one key are revisions, the last one current, and a repeated value is none', () => {
  const register = addEntries(EMPTY_REGISTER, [entry('5.10', '2024'), entry('5.10', '2024'), entry('5.13', '2024')], stamp('a'))
  expect(register.series).toHaveLength(1)
  const [observation] = register.series[0]?.observations ?? []
  expect(observation?.revisions.map(({ obsValue, id, recordedAt, importId }) => [obsValue, id, recordedAt, importId])).toEqual([
    ['5.10', 'a-1', 7, 'a'],
    ['5.13', 'a-2', 7, 'a'],
  ])
})

test('periods are in order, however they came', () => {
  const periods = ['2025-Q1', '2024', '2024-06-30T24:00', '2024-S1', '2024-12-31T24:00', '2024-06', '2023']
  const register = addEntries(
    EMPTY_REGISTER,
    periods.map((period) => entry('1.00', period)),
    stamp(),
  )
  expect(register.series[0]?.observations.map(({ timePeriod }) => timePeriod)).toEqual([
    '2023',
    '2024-06-30T24:00',
    '2024-06',
    '2024-S1',
    '2024-12-31T24:00',
    '2024',
    '2025-Q1',
  ])
})

test('adding leaves the register given as it was', () => {
  const before = addEntries(EMPTY_REGISTER, [entry('5.10', '2024')], stamp('a'))
  const copy = structuredClone(before)
  const after = addEntries(before, [entry('5.13', '2024'), entry('9', '2024', '出生人口')], stamp('b'))
  expect(before).toEqual(copy)
  expect(after.series.map(({ indicator }) => indicator)).toEqual(['常住人口', '出生人口'])
  expect(after.series[0]?.observations[0]?.revisions.map(({ importId }) => importId)).toEqual(['a', 'b'])
})

test('aliases of all rows are joined, a name is none of its own', () => {
  const known = [{ name: '常住人口', aliases: ['常住人数'], note: 'n' }]
  const entries = [entry('1', '2024', '常住人口', ['常住人口', '常住人数', '居住人口']), entry('1', '2023', '__proto__', ['constructor'])]
  expect(addIndicators(known, entries)).toEqual([
    { name: '常住人口', aliases: ['常住人数', '居住人口'], note: 'n' },
    { name: '__proto__', aliases: ['constructor'], note: '' },
  ])
})
