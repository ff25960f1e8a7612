import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { HegaoDatabase } from './database'
import { type DocumentIdentity, documentKey } from './schema'
import { forgetDocument, ignorePlace, ignoreRule, listSetAside, readSetAside, restorePlaces, restoreRule } from './set-aside'

const REPORT: DocumentIdentity = { origin: 'https://office.example', path: '/draft', frame: 'top', ordinal: 'e1' }
const OTHER: DocumentIdentity = { ...REPORT, ordinal: 'e2' }
const PLACE = { rule: 'structure/lone-item/lone-word', fingerprint: 'abc' }

let database: HegaoDatabase
let count = 0
beforeEach(() => {
  database = new HegaoDatabase(`aside-${++count}`)
})
afterEach(() => database.close())

test('nothing is set aside in a new document', async () => {
  expect(await readSetAside(database, REPORT)).toEqual({ places: [], rules: [] })
  expect(await listSetAside(database)).toEqual([])
})

test('a place and a kind are set aside in their document only', async () => {
  await ignorePlace(database, REPORT, PLACE, 1)
  await ignoreRule(database, REPORT, 'draft/placeholder/star', 2)
  expect(await readSetAside(database, REPORT)).toEqual({ places: [`${PLACE.rule}:abc`], rules: ['draft/placeholder/star'] })
  expect(await readSetAside(database, OTHER)).toEqual({ places: [], rules: [] })
})

test('doing it twice is doing it once', async () => {
  await ignorePlace(database, REPORT, PLACE, 1)
  await ignorePlace(database, REPORT, PLACE, 2)
  await ignoreRule(database, REPORT, 'a/b/c', 3)
  await ignoreRule(database, REPORT, 'a/b/c', 4)
  expect(await readSetAside(database, REPORT)).toEqual({ places: [`${PLACE.rule}:abc`], rules: ['a/b/c'] })
})

test('both can be shown again', async () => {
  await ignorePlace(database, REPORT, PLACE, 1)
  await ignoreRule(database, REPORT, 'a/b/c', 2)
  const [listed] = await listSetAside(database)
  await restorePlaces(database, documentKey(REPORT), listed?.places ?? [])
  await restoreRule(database, documentKey(REPORT), 'a/b/c')
  expect(await readSetAside(database, REPORT)).toEqual({ places: [], rules: [] })
  expect(await listSetAside(database)).toEqual([])
  expect(await database.documents.count(), 'nor is its address kept').toBe(0)
})

test('the list has the newest document first', async () => {
  await ignorePlace(database, REPORT, PLACE, 1)
  await ignorePlace(database, OTHER, PLACE, 2)
  expect((await listSetAside(database)).map(({ document }) => document.identity.ordinal)).toEqual(['e2', 'e1'])
})

test('a forgotten document leaves nothing behind', async () => {
  await ignorePlace(database, REPORT, PLACE, 1)
  await ignorePlace(database, OTHER, PLACE, 2)
  await forgetDocument(database, documentKey(REPORT))
  expect(await database.documents.count()).toBe(1)
  expect(await database.ignored.count()).toBe(1)
})

test('no text is stored: only what the schemas name, of which none holds words of a document', async () => {
  const quote = '绝密内容'
  await ignorePlace(database, REPORT, { ...PLACE, quote } as typeof PLACE, 1)
  expect(JSON.stringify(await database.ignored.toArray())).not.toContain(quote)
})

test('rows that cannot be read are passed over', async () => {
  await database.table('documents').add({ key: 'broken', identity: 7 })
  await database.table('ignored').add({ key: 'x', document: documentKey(REPORT), rule: 1 })
  expect(await readSetAside(database, REPORT)).toEqual({ places: [], rules: [] })
  expect(await listSetAside(database)).toEqual([])
})

test('a row that cannot be read is kept apart before another takes its place', async () => {
  const key = documentKey(REPORT)
  await database.table('documents').add({ key, identity: 7 })
  await ignoreRule(database, REPORT, 'a/b/c', 1)
  expect(await readSetAside(database, REPORT)).toEqual({ places: [], rules: ['a/b/c'] })
  expect(await database.quarantine.toArray()).toMatchObject([{ table: 'documents', key, row: { identity: 7 } }])
})
