import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare, divide, type Rational, rational, subtract } from '../quantities/rational'
import { readQuantities } from '../quantities/read-quantities'
import { formsOf, mostDecimals, writeValue } from './convert-value'
import { NO_SOURCE, type Revision, type Series, type SeriesKey, seriesId } from './model'
import { phraseOf, plainPhrase } from './phrase'
import { type PhraseOptions, phraseOptionsSchema } from './phrase-options'
import { heldValue, writeDecimal } from './write-value'
import { yearBefore } from './year-before'

/** “5.13万人” as a revision; 万 and 亿 are the multiplier. */
function held(written: string, rest: Partial<Revision> = {}): Revision {
  const [, obsValue = '', word = '', unitMeasure = ''] = /^(-?[\d.]+)(万|亿|)(.*)$/.exec(written) ?? []
  const decimals = obsValue.split('.')[1]?.length ?? 0
  const unitMult = { 万: 4, 亿: 8 }[word] ?? 0
  const base = { id: written, obsValue, unitMeasure, unitMult, decimals, obsStatus: 'A' as const }
  return { ...base, source: NO_SOURCE, collectedOn: null, note: '', recordedAt: 1, importId: null, ...rest }
}

function series(values: Record<string, string | Revision>, key: Partial<SeriesKey> = {}): Series {
  const whole: SeriesKey = { indicator: '常住人口', refArea: '', basis: '', valueKind: 'actual', ...key }
  const observations = Object.entries(values).map(([timePeriod, value]) => ({
    timePeriod,
    revisions: [held('1'), typeof value === 'string' ? held(value) : value],
  }))
  return { ...whole, id: seriesId(whole), observations }
}

function word(one: Series, timePeriod: string, options: Partial<PhraseOptions> = {}): string {
  const revision = one.observations.find((observation) => observation.timePeriod === timePeriod)?.revisions.at(-1)
  const phrase = phraseOf(one, timePeriod, { ...plainPhrase(revision ?? held('1人')), ...options })
  return phrase.status === 'ready' ? phrase.text : phrase.reason
}

const RATE = { change: 'rate' } as const
const AMOUNT = { change: 'amount' } as const

test.each<[string, Record<string, string>, string, Partial<PhraseOptions>, string]>([
  ['as it is held', { 2024: '5.13万人' }, '2024', {}, '5.13万人'],
  ['trailing zeros stay', { 2024: '12.0%' }, '2024', {}, '12.0%'],
  ['a larger unit', { 2024: '51312人' }, '2024', { unitMult: 4, decimals: 2 }, '5.13万人'],
  ['an even larger one', { 2024: '5131万元' }, '2024', { unitMult: 8, decimals: 2 }, '0.51亿元'],
  ['half up', { 2024: '51250人' }, '2024', { unitMult: 4, decimals: 2 }, '5.13万人'],
  ['below half', { 2024: '51249人' }, '2024', { unitMult: 4, decimals: 2 }, '5.12万人'],
  ['carried over', { 2024: '99996人' }, '2024', { unitMult: 4, decimals: 2 }, '10.00万人'],
  ['another unit of the dimension', { 2024: '20公顷' }, '2024', { unitMeasure: '亩' }, '300亩'],
  ['thousands of a unit', { 2024: '3.5千公顷' }, '2024', {}, '3.5千公顷'],
  ['a unit of something else', { 2024: '20公顷' }, '2024', { unitMeasure: '吨' }, 'no-such-unit'],
  ['a year', { 2023: '5.01万人', 2024: '5.13万人' }, '2024', RATE, '5.13万人，比上年增长2.4%'],
  ['a fall', { 2023: '5.13万人', 2024: '5.01万人' }, '2024', RATE, '5.01万人，比上年下降2.3%'],
  ['by how much', { 2023: '5.01万人', 2024: '5.13万人' }, '2024', AMOUNT, '5.13万人，比上年增加0.12万人'],
  ['by how much less', { 2023: '513户', 2024: '501户' }, '2024', AMOUNT, '501户，比上年减少12户'],
  ['the same', { 2023: '501户', 2024: '501户' }, '2024', RATE, '501户，与上年持平'],
  ['the same in other words', { 2023: '0.0501万户', 2024: '501户' }, '2024', RATE, '501户，与上年持平'],
  ['as good as the same', { 2023: '50000户', 2024: '50001户' }, '2024', RATE, '50001户，与上年基本持平'],
  [
    'more decimals of the rate',
    { 2023: '5.01万人', 2024: '5.13万人' },
    '2024',
    { ...RATE, changeDecimals: 2 },
    '5.13万人，比上年增长2.40%',
  ],
  ['a half year', { '2023-S1': '100亿元', '2024-S1': '110亿元' }, '2024-S1', RATE, '110亿元，同比增长10.0%'],
  ['nine months', { '2023-01-01/P9M': '100亿元', '2024-01-01/P9M': '95亿元' }, '2024-01-01/P9M', RATE, '95亿元，同比下降5.0%'],
  ['the same half year', { '2023-S1': '110亿元', '2024-S1': '110亿元' }, '2024-S1', RATE, '110亿元，与上年同期持平'],
  ['the end of a year', { '2023-12-31T24:00': '80户', '2024-12-31T24:00': '100户' }, '2024-12-31T24:00', RATE, '100户，比上年末增长25.0%'],
  ['the end of June', { '2023-06-30T24:00': '80户', '2024-06-30T24:00': '100户' }, '2024-06-30T24:00', RATE, '100户，比上年同期增长25.0%'],
  ['a rate', { 2023: '83.3%', 2024: '83.8%' }, '2024', RATE, '83.8%，比上年上升0.5个百分点'],
  ['a falling rate', { 2023: '4.25‰', 2024: '4.20‰' }, '2024', AMOUNT, '4.20‰，比上年下降0.05个千分点'],
  ['other unit before', { 2023: '10公顷', 2024: '300亩' }, '2024', RATE, '300亩，比上年增长100.0%'],
  ['another measure before', { 2023: '10户', 2024: '300人' }, '2024', RATE, 'other-unit-before'],
  ['nothing before', { 2022: '5.01万人', 2024: '5.13万人' }, '2024', RATE, 'no-value-before'],
  ['the year is not its first half', { '2023-S1': '5亿元', 2024: '6亿元' }, '2024', RATE, 'no-value-before'],
  ['zero before', { 2023: '0户', 2024: '5户' }, '2024', RATE, 'no-base'],
  ['a loss before', { 2023: '-3万元', 2024: '5万元' }, '2024', RATE, 'no-base'],
  ['a loss now', { 2023: '3万元', 2024: '-5万元' }, '2024', RATE, 'no-base'],
  ['zero before, by how much', { 2023: '0户', 2024: '5户' }, '2024', AMOUNT, '5户，比上年增加5户'],
  ['nothing at all', { 2023: '5户' }, '2024', {}, 'no-value'],
])('%s', (_, values, timePeriod, options, expected) => {
  const written = Object.fromEntries(
    Object.entries(values).map(([period, value]) => [
      period,
      value.includes('千公顷') ? held(value.replace('千', ''), { unitMult: 3 }) : value,
    ]),
  )
  expect(word(series(written), timePeriod, options)).toBe(expected)
})

test('period, area, name, basis and kind are said where they are wanted', () => {
  const wanted = { withName: true, withPeriod: true }
  const population = series({ '2024-12-31T24:00': '5.13万人' }, { refArea: '清河县', basis: '户籍' })
  expect(word(population, '2024-12-31T24:00', wanted)).toBe('2024年末清河县常住人口（户籍）5.13万人')
  expect(word(series({ 2025: '6.0%' }, { indicator: '增速', valueKind: 'target' }), '2025', { withName: true })).toBe('增速目标6.0%')
  const phrase = phraseOf(population, '2024-12-31T24:00', { ...plainPhrase(held('5.13万人')), ...wanted })
  expect(phrase.status === 'ready' && phrase.text.slice(phrase.value.start, phrase.value.end)).toBe('5.13万人')
})

test('a withdrawn value is not held, neither now nor before', () => {
  const withdrawn = held('5.01万人', { obsStatus: 'M' })
  expect(word(series({ 2024: withdrawn }), '2024')).toBe('no-value')
  expect(word(series({ 2023: withdrawn, 2024: '5.13万人' }), '2024', RATE)).toBe('no-value-before')
})

test('a target has not grown', () => {
  expect(word(series({ 2024: '5人', 2025: '6人' }, { valueKind: 'target' }), '2025', RATE)).toBe('not-actual')
})

test('what may mislead is said beside the phrase', () => {
  const options = { ...plainPhrase(held('5.13亿元')), ...RATE }
  const product = series({ 2023: '5.01亿元', 2024: held('5.13亿元', { obsStatus: 'P' }) }, { indicator: '地区生产总值' })
  expect(phraseOf(product, '2024', options)).toMatchObject({ status: 'ready', cautions: ['current-prices', 'provisional'] })
  expect(phraseOf(product, '2023', { ...options, change: 'none' })).toMatchObject({ status: 'ready', cautions: [] })
})

test.each([
  ['2024', '2023'],
  ['2024-S1', '2023-S1'],
  ['2024-01-01/P9M', '2023-01-01/P9M'],
  ['2024-02-29T24:00', '2023-02-28T24:00'],
  ['2025-02-28T24:00', '2024-02-29T24:00'],
  ['2024-02-29', null],
  ['2024-05-07', '2023-05-07'],
  ['nonsense', null],
])('the year before %s is %s', (period, expected) => {
  expect(yearBefore(period)).toBe(expected)
})

test.each([
  ['51312人', ['51312人', '5.13万人']],
  ['5.13万人', ['5.13万人']],
  ['5131.2万元', ['5131.2万元', '0.51亿元']],
  ['123456789元', ['123456789元', '12345.68万元', '1.23亿元']],
  ['83.8%', ['83.8%']],
  ['3000亩', ['3000亩', '0.30万亩', '200.0万平方米', '200.0公顷', '2.00平方公里']],
  ['0户', ['0户']],
])('%s may be written as %j', (value, forms) => {
  const one = held(value)
  expect(formsOf(one).map((form) => writeValue(one, form))).toEqual(forms)
})

const revisions = fc
  .record({
    digits: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    decimals: fc.nat(4),
    unitMult: fc.constantFrom(0, 4, 8),
    unitMeasure: fc.constantFrom('人', '元', '亩', '公顷', '吨', '户', '%'),
  })
  .map(({ digits, decimals, unitMult, unitMeasure }) =>
    held('0', {
      obsValue: writeDecimal(rational(digits, 10n ** BigInt(decimals)), decimals),
      decimals,
      unitMeasure,
      unitMult: unitMeasure === '%' ? 0 : unitMult,
    }),
  )

test('whatever form is offered: it is read back as an amount within half its last digit of what is held', () => {
  fc.assert(
    fc.property(revisions, (revision) => {
      for (const form of formsOf(revision)) {
        const text = writeValue(revision, form) ?? ''
        const [quantity] = readQuantities(`共${text}。`)
        expect(`${quantity?.text}`.endsWith(text), text).toBe(true)
        const factor = quantity?.factor ?? rational(1)
        const [own] = readQuantities(`共${writeValue(revision, revision)}。`)
        const value = own?.value && divide(mul(own.value, own.factor), factor)
        const gap = value && quantity?.value ? abs(subtract(value, quantity.value)) : null
        const half = quantity?.step && divide(quantity.step, rational(2))
        expect(gap && half && compare(gap, half), text).toBeLessThanOrEqual(0)
        expect(form.decimals).toBeLessThanOrEqual(Math.max(revision.decimals, mostDecimals(revision, form)))
      }
    }),
    { numRuns: 200 },
  )
})

test('a growth rate is the exact one, rounded once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 10 ** 9 }), fc.nat(3), (before, now, changeDecimals) => {
      const text = word(series({ 2023: `${before}户`, 2024: `${now}户` }), '2024', { change: 'rate', changeDecimals })
      const found = /，比上年(增长|下降)([\d.]+)%$/.exec(text)
      if (!found) {
        expect(text).toMatch(/，与上年(?:基本)?持平$/)
        expect(Math.abs(now - before) / before).toBeLessThan(0.01)
        return
      }
      const written = rational(BigInt(`${found[1] === '下降' ? '-' : ''}${found[2]?.replace('.', '')}`), 10n ** BigInt(changeDecimals))
      const exact = rational(BigInt(now - before) * 100n, BigInt(before))
      expect(compare(abs(subtract(exact, written)), rational(1n, 2n * 10n ** BigInt(changeDecimals)))).toBeLessThanOrEqual(0)
    }),
  )
})

test('options are kept with a place and read back', () => {
  const options = plainPhrase(held('5.13万人'))
  expect(phraseOptionsSchema.parse(JSON.parse(JSON.stringify(options)))).toEqual(options)
  expect(compare(heldValue(held('-3.50万元')), rational(-35_000))).toBe(0)
})

function abs({ n, d }: Rational): Rational {
  return { n: n < 0n ? -n : n, d }
}

function mul(a: Rational, b: Rational): Rational {
  return { n: a.n * b.n, d: a.d * b.d }
}
