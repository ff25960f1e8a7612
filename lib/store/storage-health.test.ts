import { expect, test } from 'vitest'
import { askToPersist, hasRoomFor, storageHealth } from './storage-health'

const MB = 1024 * 1024
const storage = (usage: number, quota: number, persisted = true) => ({
  estimate: async () => ({ usage, quota }),
  persisted: async () => persisted,
  persist: async () => persisted,
})
const silent = {
  estimate: () => Promise.reject(new TypeError('none')),
  persisted: () => Promise.reject(new TypeError('none')),
  persist: () => Promise.reject(new TypeError('none')),
}

test('plenty of room', async () => {
  expect(await storageHealth(storage(5 * MB, 900 * MB))).toEqual({
    usage: 5 * MB,
    quota: 900 * MB,
    isNearlyFull: false,
    isPersistent: true,
  })
})

test('nearly full is told', async () => {
  expect(await storageHealth(storage(890 * MB, 900 * MB, false))).toMatchObject({ isNearlyFull: true, isPersistent: false })
})

test('a browser that says nothing is no trouble', async () => {
  const nothing = { usage: null, quota: null, isNearlyFull: false, isPersistent: null }
  expect(await storageHealth(silent)).toEqual(nothing)
  expect(await storageHealth(undefined)).toMatchObject({ isNearlyFull: false })
  expect(await hasRoomFor(1_000_000, silent)).toBe(true)
  expect(await askToPersist(silent)).toBe(false)
})

test('whether an import fits', async () => {
  expect(await hasRoomFor(20_000, storage(0, 100 * MB))).toBe(true)
  expect(await hasRoomFor(20_000, storage(99 * MB, 100 * MB))).toBe(false)
})
