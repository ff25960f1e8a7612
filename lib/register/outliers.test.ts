import { expect, test } from 'vitest'
import { NO_SOURCE, type Observation, type Series, seriesId } from './model'
import { findOutliers } from './outliers'

/** “2019 5.10” or “2019 5.10 万人” per line; 万 and 亿 become the multiplier, a leading “撤” means withdrawn. */
function series(rows: string): Series {
  const key = { indicator: '指标', refArea: '', basis: '', valueKind: 'actual' } as const
  return { ...key, id: seriesId(key), observations: rows.trim().split('\n').map(observation) }
}

function observation(row: string): Observation {
  const [timePeriod = '', obsValue = '', unit = '人'] = row.trim().split(/\s+/)
  const withdrawn = unit.startsWith('撤')
  const unitMult = unit.includes('亿') ? 8 : unit.includes('万') ? 4 : 0
  const revision = {
    id: timePeriod,
    obsValue,
    unitMeasure: unit.replace(/[撤万亿]/g, ''),
    unitMult,
    decimals: obsValue.split('.')[1]?.length ?? 0,
    obsStatus: withdrawn ? ('M' as const) : ('A' as const),
    source: NO_SOURCE,
    collectedOn: null,
    note: '',
    recordedAt: 0,
    importId: null,
  }
  return { timePeriod, revisions: [revision] }
}

const CALM: [string, string][] = [
  ['a steady level', '2018 5.10\n2019 5.11\n2020 5.09\n2021 5.12\n2022 5.13\n2023 5.13\n2024 5.14'],
  ['steady growth', '2018 100\n2019 108\n2020 117\n2021 126\n2022 135\n2023 146\n2024 158'],
  ['small counts', '2018 3\n2019 5\n2020 2\n2021 4\n2022 7\n2023 3\n2024 6'],
  ['a lively series', '2018 120\n2019 300\n2020 80\n2021 260\n2022 500\n2023 150\n2024 420'],
  ['the same amount in another unit', '2018 51000 人\n2019 5.11 万人\n2020 50900 人\n2021 5.12 万人\n2022 5.13 万人\n2023 51300 人'],
  ['seasons', '2022-Q1 10\n2022-Q2 30\n2022-Q3 60\n2022-Q4 20\n2023-Q1 11\n2023-Q2 31\n2023-Q3 62\n2023-Q4 21'],
  [
    'what grows from month to month',
    '2024-01-01/P2M 10\n2024-01-01/P3M 16\n2024-01-01/P5M 27\n2024-01-01/P7M 40\n2024-01-01/P9M 55\n2024 80',
  ],
  ['a year beside a quarter', '2023-Q4 21\n2023 82\n2022 79\n2021 77\n2020 75\n2019 74'],
  ['rates', '2018 91.2 %\n2019 91.8 %\n2020 92.0 %\n2021 92.7 %\n2022 93.1 %\n2023 92.2 %'],
  ['two values that differ', '2023 12\n2024 40'],
  ['one value', '2024 5.13'],
  ['a level that was left for good, once', '2016 50\n2017 51\n2018 52\n2019 52\n2020 53\n2021 53'],
  ['a withdrawn slip', '2018 5.10\n2019 5.11\n2020 51.2 撤人\n2021 5.12\n2022 5.13\n2023 5.13'],
  ['zero all along', '2019 0\n2020 0\n2021 0\n2022 0\n2023 0\n2024 0'],
]

test.each(CALM)('%s raises nothing', (_, rows) => {
  expect(findOutliers(series(rows))).toEqual([])
})

const ODD: [string, string, string[]][] = [
  ['a slipped point', '2018 5.10\n2019 5.11\n2020 5.09\n2021 51.2\n2022 5.13\n2023 5.13\n2024 5.14', ['2021']],
  ['the newest value', '2018 5.10\n2019 5.11\n2020 5.09\n2021 5.12\n2022 5.13\n2023 5.13\n2024 6.90', ['2024']],
  ['the oldest value', '2018 51.0\n2019 5.11\n2020 5.09\n2021 5.12\n2022 5.13\n2023 5.13\n2024 5.14', ['2018']],
  ['万 for 亿', '2018 12.1 亿元\n2019 12.9 亿元\n2020 13.3 万元\n2021 14.2 亿元\n2022 15.0 亿元\n2023 15.9 亿元', ['2020']],
  ['a new level: its first value', '2017 100\n2018 102\n2019 104\n2020 106\n2021 190\n2022 193\n2023 196', ['2021']],
  ['the sign', '2018 30\n2019 31\n2020 32\n2021 -33\n2022 34\n2023 35', ['2021']],
  ['a rate', '2018 91.2 %\n2019 91.8 %\n2020 92.0 %\n2021 29.7 %\n2022 93.1 %\n2023 92.2 %', ['2021']],
  ['one season', '2019-Q3 60\n2020-Q3 61\n2021-Q3 63\n2022-Q3 36\n2023-Q3 66\n2024-Q3 67\n2019-Q1 10\n2020-Q1 10', ['2022-Q3']],
  ['ten times as much with hardly a history', '2023 1205 万元\n2024 12110 万元', ['2024']],
  ['two at once', '2015 50\n2016 51\n2017 52\n2018 520\n2019 52\n2020 53\n2021 5.4\n2022 54\n2023 55\n2024 55', ['2018', '2021']],
  [
    'month ends, of which February has another day',
    '2024-01-31T24:00 800\n2024-02-29T24:00 802\n2024-03-31T24:00 8050\n2024-04-30T24:00 806\n2024-05-31T24:00 807',
    ['2024-03-31T24:00'],
  ],
]

test.each(ODD)('%s is marked, and nothing else', (_, rows, periods) => {
  expect(findOutliers(series(rows)).map(({ timePeriod }) => timePeriod)).toEqual(periods)
})

test('what it is seen against is told, with the usual change', () => {
  expect(findOutliers(series('2018 100\n2019 102\n2020 105\n2021 107\n2022 214\n2023 111\n2024 113'))).toEqual([
    { timePeriod: '2022', against: '2021', change: '100', isPoints: false, usual: { low: '1.8', high: '2.9' } },
  ])
})

test('percentages are seen in points', () => {
  expect(findOutliers(series('2019 91 %\n2020 92 %\n2021 92 %\n2022 63 %\n2023 93 %\n2024 94 %'))).toMatchObject([
    { change: '-29', isPoints: true, against: '2021' },
  ])
})
