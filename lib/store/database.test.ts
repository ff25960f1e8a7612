import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { forceCloseDatabase } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import { HegaoDatabase, troubleOf, watchDatabase, worseTrouble } from './database'
import { MIGRATIONS } from './migrations'
import { changeSettings } from './settings'

test.each([
  [new DOMException('full', 'QuotaExceededError'), 'quota'],
  [new Dexie.AbortError('aborted', { name: 'QuotaExceededError' } as never), 'unavailable'],
  [new Dexie.AbortError('aborted', Object.assign(new Error('full'), { name: 'QuotaExceededError' })), 'quota'],
  [new Dexie.BulkError('series.bulkPut()', { 0: new DOMException('full', 'QuotaExceededError') } as never), 'quota'],
  [new DOMException('IO error: 000009.ldb: FILE_ERROR_NO_SPACE', 'UnknownError'), 'quota'],
  [new DOMException('IO error: 000009.ldb: FILE_ERROR_IO', 'UnknownError'), 'unavailable'],
  [new DOMException('newer', 'VersionError'), 'newer'],
  [new Dexie.DatabaseClosedError('closed'), 'unavailable'],
  [new Error('anything else'), 'unavailable'],
  ['no error at all', 'unavailable'],
])('%s means %s', (error, trouble) => {
  expect(troubleOf(error)).toBe(trouble)
})

test.each([
  [null, 'unavailable', 'unavailable'],
  ['quota', 'unavailable', 'quota'],
  ['unavailable', 'quota', 'quota'],
  ['outdated', 'unavailable', 'outdated'],
  ['cleared', 'unavailable', 'cleared'],
] as const)('after %s comes %s: %s is told', (before, next, told) => {
  expect(worseTrouble(before, next)).toBe(told)
})

test('a write that the browser aborts over a full disk says so', async () => {
  const database = new HegaoDatabase('full')
  const rows = [
    { name: '常住人口', aliases: [], note: '' },
    { name: '粮食产量', aliases: [], note: '' },
  ]
  await database.open()
  const { put } = IDBObjectStore.prototype
  const full = new DOMException('no room', 'QuotaExceededError')
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...parameters: Parameters<typeof put>) {
    const request = put.apply(this, parameters)
    const { transaction } = this
    queueMicrotask(() => {
      if (transaction.error) return
      Object.defineProperty(transaction, 'error', { get: () => full })
      transaction.abort()
    })
    return request
  })
  const attempts: (() => PromiseLike<unknown>)[] = [
    () => database.indicators.bulkPut(rows),
    () => database.mappings.put({ shape: 's', mapping: '1', at: 1 }),
  ]
  for (const attempt of attempts)
    expect(
      troubleOf(
        await attempt().then(
          () => null,
          (error: unknown) => error,
        ),
      ),
    ).toBe('quota')
  vi.restoreAllMocks()
  expect(await database.indicators.count()).toBe(0)
  database.close()
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

test('a database of a newer version is refused and left as it is', async () => {
  const next = new HegaoDatabase('next', [...MIGRATIONS, { version: 50, stores: { settings: 'id, theme' }, example: {} }])
  await next.table('settings').put({ id: 'settings', shape: 'of another time' })
  next.close()
  const database = new HegaoDatabase('next')
  const onTrouble = vi.fn()
  watchDatabase(database, onTrouble)
  const attempts: (() => PromiseLike<unknown>)[] = [
    () => database.open(),
    () => database.table('settings').clear(),
    () => database.settings.count(),
  ]
  for (const attempt of attempts)
    expect(
      troubleOf(
        await attempt().then(
          () => null,
          (error: unknown) => error,
        ),
      ),
    ).toBe('newer')
  expect(onTrouble).not.toHaveBeenCalledWith(null)
  const again = new HegaoDatabase('next', [...MIGRATIONS, { version: 50, stores: { settings: 'id, theme' }, example: {} }])
  expect(await again.table('settings').toArray()).toEqual([{ id: 'settings', shape: 'of another time' }])
  again.close()
})

test('tells when the browser deletes the data, and does not forget it', async () => {
  const database = new HegaoDatabase('cleared')
  const onTrouble = vi.fn()
  watchDatabase(database, onTrouble)
  await database.open()
  expect(onTrouble).toHaveBeenLastCalledWith(null)
  const connection = database.backendDB()
  forceCloseDatabase(connection as never)
  indexedDB.deleteDatabase('cleared')
  await vi.waitFor(() => expect(onTrouble).toHaveBeenLastCalledWith('cleared'))
  await database.settings.count()
  expect(onTrouble).toHaveBeenLastCalledWith('cleared')
  database.close()
})

test('a connection that breaks is opened again, and what was told before stays told', async () => {
  const database = new HegaoDatabase('broken')
  const onTrouble = vi.fn()
  watchDatabase(database, onTrouble)
  await changeSettings(database, () => ({ strict: true }))
  onTrouble.mockClear()
  forceCloseDatabase(database.backendDB() as never)
  await vi.waitFor(() => expect(database.isOpen()).toBe(true))
  expect(await database.settings.count()).toBe(1)
  expect(onTrouble).not.toHaveBeenCalled()
  database.close()
})

test('our own closing is no trouble', async () => {
  const database = new HegaoDatabase('closed')
  const onTrouble = vi.fn()
  watchDatabase(database, onTrouble)
  await database.open()
  database.close()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(onTrouble).toHaveBeenLastCalledWith(null)
})
