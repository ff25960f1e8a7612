import { expect, test } from 'vitest'
import { NO_SOURCE, type Register, type RegisterEntry, type Revision, type SeriesKey, seriesId } from './model'
import { planEntries } from './plan'

const key: SeriesKey = { indicator: '常住人口', refArea: '', basis: '', valueKind: 'actual' }
const entry = (obsValue: string, timePeriod = '2024'): RegisterEntry => ({
  key,
  timePeriod,
  aliases: [],
  value: { obsValue, unitMeasure: '人', unitMult: 4, decimals: 2, obsStatus: 'A', source: NO_SOURCE, collectedOn: null, note: '' },
})
const revision = (obsValue: string): Revision => ({ ...entry(obsValue).value, id: obsValue, recordedAt: 1, importId: null })
const register: Register = {
  defaults: { refArea: '', basis: '' },
  indicators: [{ name: '常住人口', aliases: [], note: '' }],
  series: [{ ...key, id: seriesId(key), observations: [{ timePeriod: '2024', revisions: [revision('5.10'), revision('5.13')] }] }],
}

test('an entry is new, a revision of the current value, or the same', () => {
  expect(planEntries(register, [entry('5.13'), entry('5.10'), entry('5.1', '2023')]).map(({ fate }) => fate)).toEqual([
    'same',
    'revision',
    'new',
  ])
})

test('the second entry of one key is compared with the first', () => {
  const fates = planEntries(register, [entry('6.00', '2025'), entry('6.00', '2025'), entry('6.10', '2025')]).map(({ fate }) => fate)
  expect(fates).toEqual(['new', 'same', 'revision'])
})

test('what is held now is told', () => {
  expect(planEntries(register, [entry('5.20')])[0]?.current?.obsValue).toBe('5.13')
})

test('another source is no change', () => {
  const elsewhere = entry('5.13')
  elsewhere.value.source = { ...NO_SOURCE, office: '统计局' }
  expect(planEntries(register, [elsewhere])[0]?.fate).toBe('same')
})
