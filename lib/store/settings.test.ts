import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { HegaoDatabase } from './database'
import { DEFAULT_SETTINGS_ROW } from './schema'
import { changeSettings, readSettings, setRule } from './settings'

let database: HegaoDatabase
let count = 0
beforeEach(() => {
  database = new HegaoDatabase(`settings-${++count}`)
})
afterEach(() => database.close())

/** A row as another version, or a broken disk, may have written it. */
async function storeBrokenRow(): Promise<void> {
  await database.table('settings').put({ id: 'settings', strict: 'yes', phrases: 7 })
}

test('without stored settings the defaults hold', async () => {
  expect(await readSettings(database)).toEqual(DEFAULT_SETTINGS_ROW)
})

test('a change keeps the rest', async () => {
  await changeSettings(database, () => ({ phrases: ['三定方案'] }))
  await changeSettings(database, () => ({ theme: 'dark' }))
  expect(await readSettings(database)).toEqual({ ...DEFAULT_SETTINGS_ROW, phrases: ['三定方案'], theme: 'dark' })
})

test('two changes at once both last', async () => {
  await Promise.all([setRule(database, 'a/b/c', false), setRule(database, 'd/e/f', false)])
  expect((await readSettings(database)).disabledRules.sort()).toEqual(['a/b/c', 'd/e/f'])
})

test('a rule is switched off once and on again', async () => {
  await setRule(database, 'a/b/c', false)
  await setRule(database, 'a/b/c', false)
  expect((await readSettings(database)).disabledRules).toEqual(['a/b/c'])
  await setRule(database, 'a/b/c', true)
  expect((await readSettings(database)).disabledRules).toEqual([])
})

test('settings that cannot be read count as none, and reading changes nothing', async () => {
  await storeBrokenRow()
  expect(await readSettings(database)).toEqual(DEFAULT_SETTINGS_ROW)
  expect(await database.settings.count()).toBe(1)
  expect(await database.quarantine.count()).toBe(0)
})

test('a change keeps unreadable settings apart instead of losing them', async () => {
  await storeBrokenRow()
  await changeSettings(database, () => ({ strict: true }))
  expect(await readSettings(database)).toEqual({ ...DEFAULT_SETTINGS_ROW, strict: true })
  expect(await database.quarantine.toArray()).toMatchObject([{ table: 'settings', key: 'settings', row: { phrases: 7 } }])
})

test('a change that is no settings is refused and stores nothing', async () => {
  await expect(changeSettings(database, () => ({ phrases: [''] }))).rejects.toThrow()
  expect(await database.settings.count()).toBe(0)
})
