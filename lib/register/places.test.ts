import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPlainText } from '../text/plain-text'
import { NO_SOURCE, type Revision, type Series, seriesId } from './model'
import { plainPhrase } from './phrase'
import { findQuote, insertedAt, quoteAt, wordingsOf } from './places'

const documentOf = (text: string) => readPlainText(text).document

/** The place of the n-th occurrence of some words. */
function placeOf(text: string, words: string, nth = 0) {
  const document = documentOf(text)
  const places = document.blocks.flatMap((block) =>
    Array.from(block.text.matchAll(new RegExp(words, 'g')), ({ index }) => ({ block: block.id, start: index, end: index + words.length })),
  )
  const place = places[nth]
  if (!place) throw new Error(`no ${words}`)
  return { document, place }
}

const TEXT = '一、基本情况\n全县常住人口5.13万人，户籍人口5.13万人。\n二、打算\n常住人口稳定在5.2万人。'

test('a quotation is found where it stands', () => {
  for (const nth of [0, 1]) {
    const { document, place } = placeOf(TEXT, '5.13万人', nth)
    const quote = quoteAt(document, place)
    expect(quote && findQuote(document, quote, [quote.exact])).toEqual(place)
  }
})

test.each([
  ['moved', '引言。\n二、打算\n全县常住人口5.13万人，户籍人口5.13万人。', 2],
  ['its neighbours edited', '一、基本情况\n年末，全县常住人口5.13万人，其中户籍人口5.13万人。', 1],
])('a paragraph that was %s', (_, text, block) => {
  const { document, place } = placeOf(TEXT, '5.13万人')
  const quote = quoteAt(document, place)
  const found = quote && findQuote(documentOf(text), quote, [quote.exact])
  expect(found?.block).toBe(documentOf(text).blocks[block]?.id)
  expect(found?.start).toBe(documentOf(text).blocks[block]?.text.indexOf('5.13万人'))
})

test.each([
  ['gone', '一、基本情况\n全县人口稳定。'],
  ['elsewhere by chance', '一、基本情况\n有5.13万人次参加。'],
  ['written twice', `${TEXT}\n全县常住人口5.13万人，户籍人口5.13万人。`],
])('what is %s is not found', (_, text) => {
  const { document, place } = placeOf(TEXT, '5.13万人')
  const quote = quoteAt(document, place)
  expect(quote && findQuote(documentOf(text), quote, [quote.exact])).toBeNull()
})

test('a place may show another wording of the value', () => {
  const { document, place } = placeOf(TEXT, '5.13万人')
  const quote = quoteAt(document, place)
  const updated = documentOf(TEXT.replace('5.13万人', '5.21万人'))
  expect(quote && findQuote(updated, quote, ['5.13万人', '5.21万人'])).toMatchObject({ start: place.start, end: place.end })
})

test('the longer of two wordings at one place is the one that was written', () => {
  const text = '全县常住人口5.13万人，比上年增长2.4%，稳中有升。'
  const { document, place } = placeOf(text, '5.13万人，比上年增长2.4%')
  const quote = quoteAt(document, place)
  expect(quote && findQuote(document, quote, [quote.exact, '5.13万人'])).toEqual(place)
  expect(quote && findQuote(document, { ...quote, suffix: '' }, ['5.13万人', quote.exact])).toEqual(place)
})

test('what was inserted is found by the difference', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'人55.万'), maxLength: 12 }),
      fc.nat(12),
      fc.constantFrom('5', '5.5万人', '人'),
      (old, at, text) => {
        const start = Math.min(at, old.length)
        const before = documentOf(`甲\n${old}\n乙`)
        const after = documentOf(`甲\n${old.slice(0, start)}${text}${old.slice(start)}\n乙`)
        const found = insertedAt(before, after, text)
        const block = after.blocks.find(({ id }) => id === found?.block)
        expect(block?.text.slice(found?.start, found?.end)).toBe(text)
        expect(block && found && block.text.slice(0, found.start) + block.text.slice(found.end)).toBe(old)
      },
    ),
  )
})

test('another change is no insertion', () => {
  expect(insertedAt(documentOf('甲乙'), documentOf('甲乙丙丁'), '5人')).toBeNull()
  expect(insertedAt(documentOf('甲乙'), documentOf('甲5人'), '5人')).toBeNull()
})

test('the wordings of all revisions, newest first', () => {
  const revision = (obsValue: string): Revision => ({
    ...{ id: obsValue, obsValue, unitMeasure: '户', unitMult: 0, decimals: 0, obsStatus: 'A', source: NO_SOURCE },
    ...{ collectedOn: null, note: '', recordedAt: 1, importId: null },
  })
  const key = { indicator: '农户', refArea: '', basis: '', valueKind: 'actual' as const }
  const observations = [
    { timePeriod: '2023', revisions: [revision('75'), revision('80')] },
    { timePeriod: '2024', revisions: [revision('90'), revision('100')] },
  ]
  const series: Series = { ...key, id: seriesId(key), observations }
  expect(wordingsOf(series, '2024', { ...plainPhrase(revision('100')), change: 'rate' })).toEqual([
    '100户，比上年增长25.0%',
    '100户，比上年增长33.3%',
    '90户，比上年增长12.5%',
    '90户，比上年增长20.0%',
  ])
  expect(wordingsOf(series, '2024', plainPhrase(revision('100')))).toEqual(['100户', '90户'])
})
