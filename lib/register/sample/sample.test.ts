import { expect, test } from 'vitest'
import { addEntries } from '../build-register'
import { EMPTY_REGISTER, indicatorSchema, seriesSchema } from '../model'
import { parseTimePeriod } from '../time-period'
import { SAMPLE_DEFAULTS, sampleEntries } from '.'

let id = 0
const register = addEntries({ ...EMPTY_REGISTER, defaults: SAMPLE_DEFAULTS }, sampleEntries(''), {
  recordedAt: 1,
  importId: 's',
  newId: () => `r${++id}`,
})
const valuesFor = (indicator: string, timePeriod: string) =>
  register.series
    .find((series) => series.indicator === indicator && series.valueKind === 'actual' && series.refArea === '')
    ?.observations.find((observation) => observation.timePeriod === timePeriod)
    ?.revisions.map(({ obsValue }) => obsValue)

test('it is a register as any other', () => {
  for (const series of register.series) expect(seriesSchema.safeParse(series).success, series.indicator).toBe(true)
  for (const indicator of register.indicators) expect(indicatorSchema.safeParse(indicator).success, indicator.name).toBe(true)
  for (const { timePeriod } of sampleEntries('')) expect(parseTimePeriod(timePeriod), timePeriod).not.toBeNull()
  expect(register.indicators.length).toBeGreaterThanOrEqual(30)
})

test('corrected values have an earlier version', () => {
  expect(valuesFor('地区生产总值', '2023')).toEqual(['178.95', '179.62'])
  expect(valuesFor('粮食总产量', '2024')).toEqual(['22.58', '22.61'])
})

test.each(['2022', '2023', '2024'])('the three sectors of %s make up the whole', (year) => {
  const hundredths = (indicator: string) => Number(valuesFor(indicator, year)?.at(-1)?.replace('.', ''))
  const parts = ['第一产业增加值', '第二产业增加值', '第三产业增加值'].map(hundredths)
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(hundredths('地区生产总值'))
})

test('beside other figures the county goes by its name', () => {
  expect(new Set(sampleEntries('清河县').map(({ key }) => key.refArea))).toEqual(new Set(['清河县', '城关镇', '柳林镇']))
})

test('no two indicators share a name', () => {
  const names = register.indicators.flatMap(({ name, aliases }) => [name, ...aliases])
  expect(new Set(names).size).toBe(names.length)
})
