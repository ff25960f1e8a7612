import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, test, vi } from 'vitest'
import { HegaoDatabase, troubleOf, watchDatabase } from './database'
import { MIGRATIONS } from './migrations'

test.each([
  [new DOMException('full', 'QuotaExceededError'), 'quota'],
  [new Dexie.AbortError('aborted', { name: 'QuotaExceededError' } as never), 'unavailable'],
  [new Dexie.AbortError('aborted', Object.assign(new Error('full'), { name: 'QuotaExceededError' })), 'quota'],
  [new DOMException('newer', 'VersionError'), 'outdated'],
  [new Dexie.DatabaseClosedError('closed'), 'outdated'],
  [new Error('anything else'), 'unavailable'],
  ['no error at all', 'unavailable'],
])('%s means %s', (error, trouble) => {
  expect(troubleOf(error)).toBe(trouble)
})

test('steps aside for a newer version and tells', async () => {
  const older = new HegaoDatabase('takeover')
  const onTrouble = vi.fn()
  watchDatabase(older, onTrouble)
  await older.open()
  const newer = new HegaoDatabase('takeover', [...MIGRATIONS, { version: 50, stores: {}, example: {} }])
  await newer.open()
  expect(onTrouble).toHaveBeenCalledWith('outdated')
  expect(older.isOpen()).toBe(false)
  newer.close()
})

test('tells while an older page keeps the database, and when it lets go', async () => {
  const keeper = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('kept', 1) // as a page that does not step aside
    request.onsuccess = () => resolve(request.result)
  })
  const database = new HegaoDatabase('kept')
  const onTrouble = vi.fn()
  watchDatabase(database, onTrouble)
  const opened = database.open()
  await vi.waitFor(() => expect(onTrouble).toHaveBeenLastCalledWith('blocked'))
  keeper.close()
  await opened
  expect(onTrouble).toHaveBeenLastCalledWith(null)
  database.close()
})
