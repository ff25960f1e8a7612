/** Real files of the browser's own file system, which need no dialog: everything but the choosing is the real thing. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readBackup } from '../register/backup-format'
import { applyEntries } from './apply-entries'
import { runAutoBackup } from './auto-backup'
import {
  type BackupFileState,
  backUpNow,
  chooseBackupFile,
  renewPermission,
  stopBackupFile,
  takeBackupFile,
  watchBackupFile,
} from './backup-file'
import { HegaoDatabase } from './database'
import { entry } from './register.fixture'
import { planRestore, restore } from './restore'

const PACE = { quiet: 20, longest: 100 }
let database: HegaoDatabase
let handle: FileSystemFileHandle
let state: BackupFileState
let stops: (() => void)[]
let count = 0

beforeEach(async () => {
  const name = `backup-file-${Date.now()}-${++count}`
  database = new HegaoDatabase(name)
  const root = await navigator.storage.getDirectory()
  handle = await root.getFileHandle(`${name}.hegao.json`, { create: true })
  stops = [watchBackupFile(database, (next) => (state = next))]
})
afterEach(async () => {
  vi.restoreAllMocks()
  for (const stop of stops) stop()
  await database.delete()
})

const text = async () => (await handle.getFile()).text()
const add = (value: string) => applyEntries(database, [entry('常住人口', '2024', value)], { importInfo: null, at: 1 })
const start = () => stops.push(runAutoBackup(database, PACE))
const become = (expected: Partial<BackupFileState>) => vi.waitFor(() => expect(state).toMatchObject(expected))
/** The browser's permissions are not ours to set: what it answers is. */
const answer = (permission: PermissionState) => {
  const own = FileSystemFileHandle.prototype as { queryPermission?: unknown; requestPermission?: unknown }
  vi.spyOn(own as { queryPermission(): Promise<PermissionState> }, 'queryPermission').mockImplementation(async () => permission)
}

test('nothing is written where no file was chosen', async () => {
  start()
  await add('5.13')
  await become({ state: 'off' })
  expect(await text()).toBe('')
})

test('the file is written when chosen and after every change, and can be restored', async () => {
  expect(await takeBackupFile(database, handle, 7)).toEqual({ status: 'chosen' })
  await become({ state: 'on', fileName: handle.name, writtenAt: 7 })
  start()
  await add('5.13')
  await vi.waitFor(async () => expect(await text()).toContain('5.13'))
  expect(await readBackup(await text())).toMatchObject({ status: 'read' })
  const other = new HegaoDatabase(`${database.name}-other`)
  const planned = await planRestore(other, await text(), 'merge')
  if (planned.status !== 'planned') throw new Error(planned.fault)
  await restore(other, planned.plan, 8)
  expect(await other.series.toArray()).toEqual(await database.series.toArray())
  await other.delete()
})

test('many changes are written together; what did not change is not written again', async () => {
  await takeBackupFile(database, handle, 7)
  const writing = vi.spyOn(FileSystemFileHandle.prototype, 'createWritable')
  start()
  for (let value = 1; value <= 10; value++) await add(String(value))
  await vi.waitFor(async () => expect(await text()).toContain('"obsValue":"10"'))
  expect(writing.mock.calls.length).toBeLessThan(5)
  const written = writing.mock.calls.length
  await backUpNow(database, 9)
  expect(writing).toHaveBeenCalledTimes(written + 1)
  stops.push(runAutoBackup(new HegaoDatabase(database.name), PACE))
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(writing).toHaveBeenCalledTimes(written + 1)
})

test('of two pages one writes, and the other takes over', async () => {
  await takeBackupFile(database, handle, 7)
  const writing = vi.spyOn(FileSystemFileHandle.prototype, 'createWritable')
  const stopFirst = runAutoBackup(database, PACE)
  start()
  await add('5.13')
  await vi.waitFor(async () => expect(await text()).toContain('5.13'))
  expect(writing).toHaveBeenCalledTimes(1)
  stopFirst()
  await add('5.14')
  await vi.waitFor(async () => expect(await text()).toContain('5.14'))
})

test('changes made while no page wrote are written when one opens', async () => {
  await takeBackupFile(database, handle, 7)
  await add('5.13')
  expect(await text()).not.toContain('5.13')
  start()
  await vi.waitFor(async () => expect(await text()).toContain('5.13'))
})

test('a permission that lapsed is shown, nothing is written, and it goes on when renewed', async () => {
  await takeBackupFile(database, handle, 7)
  answer('prompt')
  start()
  await add('5.13')
  stops.push(watchBackupFile(database, (next) => (state = next)))
  await become({ state: 'lapsed', fileName: handle.name, writtenAt: 7 })
  expect(await text()).not.toContain('5.13')
  answer('granted')
  expect(await renewPermission(database, 8)).toBe(true)
  await become({ state: 'on', writtenAt: 8 })
  expect(await text()).toContain('5.13')
})

test('a writing that fails half way leaves the file as it was, and is shown with its reason', async () => {
  await add('5.13')
  await takeBackupFile(database, handle, 7)
  const before = await text()
  const write = vi.spyOn(FileSystemWritableFileStream.prototype, 'write').mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  start()
  await add('5.14')
  await become({ state: 'failed', failure: 'full', writtenAt: 7 })
  expect(await text()).toBe(before)
  write.mockRestore()
  await add('5.15')
  await become({ state: 'on' })
  await vi.waitFor(async () => expect(await text()).toContain('5.15'))
})

test('a file that is gone is said to be', async () => {
  await takeBackupFile(database, handle, 7)
  vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockRejectedValue(new DOMException('gone', 'NotFoundError'))
  await backUpNow(database, 8)
  await become({ state: 'failed', failure: 'gone' })
})

test('a good backup is not replaced by one that lacks what nobody can read, until the user says so', async () => {
  await add('5.13')
  await takeBackupFile(database, handle, 7)
  await database.table('series').put({ id: 'broken', observations: 'none' })
  start()
  await become({ state: 'failed', failure: 'unreadable' })
  expect(await text()).toContain('5.13')
})

test('a backup that holds something is not overwritten unasked', async () => {
  await add('5.13')
  await takeBackupFile(database, handle, 7)
  const empty = new HegaoDatabase(`${database.name}-empty`)
  const picking = globalThis as { showOpenFilePicker?: unknown }
  const own = picking.showOpenFilePicker
  picking.showOpenFilePicker = async () => [handle]
  const outcome = await chooseBackupFile(empty, 'existing', 8)
  picking.showOpenFilePicker = own
  expect(outcome).toMatchObject({ status: 'has-backup', text: await text() })
  expect(await text()).toContain('5.13')
  expect(await empty.backupTarget.count()).toBe(0)
  await empty.delete()
})

test('choosing nothing changes nothing', async () => {
  const picking = globalThis as { showSaveFilePicker?: unknown }
  const own = picking.showSaveFilePicker
  picking.showSaveFilePicker = () => Promise.reject(new DOMException('dismissed', 'AbortError'))
  expect(await chooseBackupFile(database, 'new', 7)).toEqual({ status: 'cancelled' })
  picking.showSaveFilePicker = own
  expect(await database.backupTarget.count()).toBe(0)
})

test('stopped, nothing more is written and the file stays', async () => {
  await add('5.13')
  await takeBackupFile(database, handle, 7)
  start()
  await stopBackupFile(database)
  await become({ state: 'off' })
  await add('5.14')
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(await text()).toContain('5.13')
  expect(await text()).not.toContain('5.14')
})
