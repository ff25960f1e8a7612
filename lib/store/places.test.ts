import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { HegaoDatabase } from './database'
import { findMapping, rememberMapping } from './mappings'
import { forgetPlaces, listPlaces, type NewPlace, placesIn, placesOf, rememberPlace, updatePlace } from './places'
import { PLAIN_PHRASE } from './register.fixture'
import { documentKey } from './schema'
import { forgetDocument } from './set-aside'

const REPORT = { origin: 'https://office.example', path: '/draft', frame: 'top', ordinal: 'e1' }
const PLACE: NewPlace = {
  series: '常住人口\u0001\u0001\u0001actual',
  timePeriod: '2024',
  revision: 'r1',
  identity: REPORT,
  quote: { exact: '5.13万人', prefix: '全县常住人口', suffix: '，比上年' },
  phrase: PLAIN_PHRASE,
}

let database: HegaoDatabase
let count = 0
beforeEach(() => {
  database = new HegaoDatabase(`places-${++count}`)
})
afterEach(() => database.close())

test('a place is found by its value and by its document, newest first', async () => {
  const first = await rememberPlace(database, PLACE, 1)
  const second = await rememberPlace(database, { ...PLACE, identity: { ...REPORT, ordinal: 'e2' } }, 2)
  await rememberPlace(database, { ...PLACE, timePeriod: '2023' }, 3)
  expect((await placesOf(database, PLACE.series, '2024')).map(({ key }) => key)).toEqual([second, first])
  expect((await placesIn(database, REPORT)).map(({ timePeriod }) => timePeriod)).toEqual(['2023', '2024'])
})

test('all places are listed', async () => {
  await rememberPlace(database, PLACE, 1)
  expect(await listPlaces(database)).toMatchObject([{ phrase: PLAIN_PHRASE }])
})

test('an updated place shows another revision', async () => {
  const key = await rememberPlace(database, PLACE, 1)
  await updatePlace(database, key, 'r2', { ...PLACE.quote, exact: '5.14万人' }, 2)
  expect(await placesOf(database, PLACE.series, '2024')).toMatchObject([{ key, revision: 'r2', quote: { exact: '5.14万人' }, at: 2 }])
})

test('places are forgotten one by one or by document', async () => {
  const key = await rememberPlace(database, PLACE, 1)
  await rememberPlace(database, PLACE, 2)
  await forgetPlaces(database, [key])
  expect(await placesIn(database, REPORT)).toHaveLength(1)
  await forgetDocument(database, documentKey(REPORT))
  expect(await database.places.count()).toBe(0)
})

test('more words of a document than a quote are not kept', async () => {
  const quote = { ...PLACE.quote, prefix: '全'.repeat(33) }
  await expect(rememberPlace(database, { ...PLACE, quote }, 1)).rejects.toThrow()
  expect(await database.places.count()).toBe(0)
})

test('places that cannot be read are passed over', async () => {
  await database.table('places').add({ key: 'x', series: PLACE.series, document: 3 })
  expect(await placesOf(database, PLACE.series, '2024')).toEqual([])
})

test('a mapping is remembered by shape, and replaced', async () => {
  expect(await findMapping(database, '指标|单位')).toBeNull()
  await rememberMapping(database, '指标|单位', { header: 2 }, 1)
  await rememberMapping(database, '指标|单位', { header: 3 }, 2)
  expect(await findMapping(database, '指标|单位')).toEqual({ header: 3 })
})

test('a mapping that is no JSON any more is none', async () => {
  await database.mappings.put({ shape: 's', mapping: '{', at: 1 })
  expect(await findMapping(database, 's')).toBeNull()
})
