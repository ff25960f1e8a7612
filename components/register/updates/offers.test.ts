import { expect, test } from 'vitest'
import { entryOf, registerOf } from '@/components/test-support/sample-register'
import { plainPhrase } from '@/lib/register/phrase'
import { quoteAt } from '@/lib/register/places'
import type { PlaceRow } from '@/lib/store/register-rows'
import { readPlainText } from '@/lib/text/plain-text'
import { offersOf } from './offers'

const documentOf = (text: string) => readPlainText(text).document

/** A place where “…户” was inserted into a text, from the only series of a register. */
function placeIn(text: string, exact: string, register: ReturnType<typeof registerOf>): PlaceRow {
  const document = documentOf(text)
  const block = document.blocks[0]
  const start = block?.text.indexOf(exact) ?? -1
  const quote = block && quoteAt(document, { block: block.id, start, end: start + exact.length })
  const series = register.series[0]
  const revision = series?.observations[0]?.revisions[0]
  if (!quote || !series || !revision) throw new Error('the place is not in the text')
  const identity = { origin: '', path: '', frame: 'top', ordinal: 'e1' }
  return {
    ...{ key: 'p', series: series.id, timePeriod: '2024', revision: revision.id, document: '', identity, quote, at: 1 },
    phrase: plainPhrase(revision),
  }
}

const BEFORE = registerOf([entryOf('农户', '2024', '90户')])
const AFTER = registerOf([entryOf('农户', '2024', '90户'), entryOf('农户', '2024', '100户')])
const TEXT = '全镇农户90户，居民200户。'
const offers = (text: string, register = AFTER) =>
  offersOf(documentOf(text), [placeIn(TEXT, '90户', BEFORE)], register).map(({ from, to }) => [from, to])

test('an earlier value at its place is offered the newest', () => {
  expect(offers(TEXT)).toEqual([['90户', '100户']])
})

test.each([
  ['shows what holds now', TEXT.replace('90户', '100户'), AFTER],
  ['was never changed in the register', TEXT, BEFORE],
  ['was written over', '全镇农户大约九十来户，居民200户。', AFTER],
  ['is gone with its paragraph', '居民200户。', AFTER],
  ['has no value any more', TEXT, registerOf([])],
])('a place that %s is offered nothing', (_, text, register) => {
  expect(offers(text, register)).toEqual([])
})
