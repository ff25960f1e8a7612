import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { seriesId } from '../register/model'
import { applyEntries } from './apply-entries'
import { createBackup } from './backup'
import { HegaoDatabase } from './database'
import { mergeIndicators } from './merge-indicators'
import { reviseObservation } from './observations'
import { rememberPlace } from './places'
import { loadRegister } from './register'
import { entry, PLAIN_PHRASE } from './register.fixture'
import { applySample, findSample, removeSample } from './sample'

const GRAIN = seriesId({ indicator: '粮食总产量', refArea: '', basis: '', valueKind: 'actual' })

let database: HegaoDatabase
let count = 0
beforeEach(() => {
  database = new HegaoDatabase(`sample-${++count}`)
})
afterEach(() => database.close())

test('it makes an empty register that of its county', async () => {
  expect(await applySample(database, 1)).toMatchObject({ status: 'done', counts: { same: 0, revision: 2 } })
  expect((await loadRegister(database)).defaults.refArea).toBe('清河县')
  expect(await findSample(database)).not.toBeNull()
})

test('it is removed without trace, with what was tried on it', async () => {
  const before = await createBackup(database, 1)
  await applySample(database, 1)
  await reviseObservation(database, GRAIN, '2024', { obsValue: '22.7' }, 2)
  await mergeIndicators(database, '农产品网络零售额', '社会消费品零售总额', 3)
  const identity = { origin: 'o', path: '/', frame: '', ordinal: 'e1' }
  const quote = { exact: '22.7万吨', prefix: '', suffix: '' }
  await rememberPlace(database, { series: GRAIN, timePeriod: '2024', revision: 'r', identity, quote, phrase: PLAIN_PHRASE }, 4)
  expect(await removeSample(database, 5)).toEqual({ status: 'done' })
  expect(await createBackup(database, 1)).toBe(before)
  expect(await removeSample(database, 6)).toMatchObject({ reason: 'not-found' })
})

test('beside own figures it goes by its name and leaves them alone', async () => {
  await applyEntries(database, [entry('常住人口', '2024', '5.13')], { importInfo: null, at: 1 })
  const before = await loadRegister(database)
  await applySample(database, 2)
  expect((await loadRegister(database)).defaults.refArea).toBe('')
  expect(await database.series.where('indicator').equals('常住人口').count()).toBe(4)
  await removeSample(database, 3)
  expect(await loadRegister(database)).toEqual(before)
})
