import { expect, test } from 'vitest'
import { NO_SOURCE, type Series, seriesId } from '@/lib/register/model'
import { layChart, sortsOf } from './chart-geometry'

const key = { indicator: '常住人口', refArea: '', basis: '', valueKind: 'actual' } as const
const SIZE = { width: 100, height: 50, margin: 10 }

function series(...values: [timePeriod: string, obsValue: string, unit?: string, status?: 'A' | 'M'][]): Series {
  const observations = values.map(([timePeriod, obsValue, unitMeasure = '人', obsStatus = 'A' as const]) => ({
    timePeriod,
    revisions: [
      {
        id: timePeriod,
        obsValue,
        unitMeasure,
        unitMult: 4,
        decimals: 2,
        obsStatus,
        source: NO_SOURCE,
        collectedOn: null,
        note: '',
        recordedAt: 0,
        importId: null,
      },
    ],
  }))
  return { ...key, id: seriesId(key), observations }
}

test('time runs to the right and more is higher', () => {
  const chart = layChart(series(['2022', '5.10'], ['2023', '5.30'], ['2024', '5.20']), 'year', SIZE)
  expect(chart).toMatchObject({ lowest: '2022', highest: '2023' })
  expect(chart?.points.map(({ x, y }) => [x, Math.round(y)])).toEqual([
    [10, 40],
    [50, 10],
    [90, 25],
  ])
})

test('years that are missing leave their room', () => {
  const xs = layChart(series(['2020', '1'], ['2021', '2'], ['2024', '3']), 'year', SIZE)?.points.map(({ x }) => x)
  expect(xs).toEqual([10, 30, 90])
})

test('all the same is a line in the middle', () => {
  expect(layChart(series(['2023', '5'], ['2024', '5']), 'year', SIZE)?.points.map(({ y }) => y)).toEqual([25, 25])
})

test('what is withdrawn, of another sort or in another unit is left out', () => {
  const mixed = series(['2021', '9', '户'], ['2022', '5'], ['2023', '6'], ['2023-Q1', '7'], ['2024', '8', '人', 'M'])
  expect(layChart(mixed, 'year', SIZE)?.points.map(({ timePeriod }) => timePeriod)).toEqual(['2022', '2023'])
  expect(layChart(mixed, 'quarter', SIZE)).toBeNull()
})

test('the sort with most values is drawn first', () => {
  expect(sortsOf(series(['2023', '1'], ['2023-Q1', '1'], ['2023-Q2', '1'], ['2023-Q3', '1', '人', 'M']))).toEqual(['quarter', 'year'])
})
