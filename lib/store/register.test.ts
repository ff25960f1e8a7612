import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EMPTY_REGISTER, type Register } from '../register/model'
import { applyEntries } from './apply-entries'
import { HegaoDatabase } from './database'
import { countQuarantined, loadRegister, readRegister, setDefaults, watchRegister } from './register'
import { entry } from './register.fixture'

let database: HegaoDatabase
let count = 0
beforeEach(() => {
  database = new HegaoDatabase(`register-${++count}`)
})
afterEach(() => database.close())

test('a new register is empty', async () => expect(await loadRegister(database)).toEqual(EMPTY_REGISTER))

test('whose figures they are is kept', async () => {
  await setDefaults(database, { refArea: '清河县', basis: '' })
  expect((await loadRegister(database)).defaults).toEqual({ refArea: '清河县', basis: '' })
})

test('a row that cannot be read is kept apart and counted; the rest is there', async () => {
  await applyEntries(database, [entry('粮食产量', '2024', '12.5')], { importInfo: null, at: 1 })
  await database.table('series').put({ id: 'broken', observations: 'none' })
  await database.table('indicators').put({ name: 'x', aliases: 3 })
  expect((await loadRegister(database)).series.map(({ indicator }) => indicator)).toEqual(['粮食产量'])
  expect(await countQuarantined(database)).toBe(2)
  expect((await database.quarantine.toArray()).map(({ table, key }) => `${table} ${key}`).sort()).toEqual(['indicators x', 'series broken'])
  expect((await loadRegister(database)).indicators.map(({ name }) => name)).toEqual(['粮食产量'])
})

test('reading alone changes nothing', async () => {
  await database.table('series').put({ id: 'broken', observations: 'none' })
  expect((await readRegister(database)).series).toEqual([])
  expect(await countQuarantined(database)).toBe(0)
  expect(await database.series.count()).toBe(1)
})

test('who watches hears of every change, and keeps what did not change', async () => {
  await applyEntries(database, [entry('粮食产量', '2024', '12.5'), entry('常住人口', '2024', '5.13')], { importInfo: null, at: 1 })
  const heard: Register[] = []
  const stop = watchRegister(database, (register) => heard.push(register))
  await vi.waitFor(() => expect(heard).toHaveLength(1))
  await applyEntries(database, [entry('粮食产量', '2024', '12.6')], { importInfo: null, at: 2 })
  await vi.waitFor(() => expect(heard).toHaveLength(2))
  const series = (register: Register | undefined, name: string) => register?.series.find(({ indicator }) => indicator === name)
  expect(series(heard[1], '粮食产量')?.observations[0]?.revisions.map(({ obsValue }) => obsValue)).toEqual(['12.5', '12.6'])
  expect(series(heard[1], '常住人口')).toBe(series(heard[0], '常住人口'))
  stop()
})

test('who watches hears how many rows cannot be read', async () => {
  await database.table('series').put({ id: 'broken', observations: 'none' })
  const onRegister = vi.fn()
  const stop = watchRegister(database, onRegister)
  await vi.waitFor(() => expect(onRegister).toHaveBeenCalledWith(EMPTY_REGISTER, 1))
  stop()
})
