import { expect, test } from 'vitest'
import { canonicalEntries } from './canonical-entries'
import { NO_SOURCE, type RegisterEntry } from './model'

const entry = (indicator: string): RegisterEntry => ({
  key: { indicator, refArea: '', basis: '', valueKind: 'actual' },
  timePeriod: '2024',
  aliases: [],
  value: { obsValue: '1', unitMeasure: '元', unitMult: 8, decimals: 0, obsStatus: 'A', source: NO_SOURCE, collectedOn: null, note: '' },
})
const named = (name: string, ...aliases: string[]) => ({ name, aliases, note: '' })
const nameOf = (indicators: ReturnType<typeof named>[], indicator: string) =>
  canonicalEntries(indicators, [entry(indicator)])[0]?.key.indicator

test('an alias becomes its indicator', () => expect(nameOf([named('地区生产总值', 'GDP')], 'GDP')).toBe('地区生产总值'))

test.each([
  ['a name', [named('地区生产总值', 'GDP')], '地区生产总值'],
  ['a name that another claims as alias', [named('常住人口', '人口'), named('人口')], '人口'],
  ['an alias of two', [named('城镇常住居民收入', '居民收入'), named('农村常住居民收入', '居民收入')], '居民收入'],
  ['an unknown name', [named('地区生产总值', 'GDP')], '粮食产量'],
])('%s stays', (_, indicators, name) => expect(nameOf(indicators, name)).toBe(name))
