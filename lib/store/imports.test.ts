import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { RegisterEntry } from '../register/model'
import { seriesId } from '../register/model'
import { type ApplyOptions, applyEntries } from './apply-entries'
import { HegaoDatabase } from './database'
import { listImports, planUndo, undoImport } from './imports'
import { saveIndicator } from './indicators'
import { reviseObservation } from './observations'
import { loadRegister, setDefaults } from './register'
import { entry } from './register.fixture'

const SHEET = { kind: 'sheet', title: '附表.xlsx', sheet: '表1', failed: 2 } as const
const POPULATION = seriesId({ indicator: '常住人口', refArea: '', basis: '', valueKind: 'actual' })

let database: HegaoDatabase
let count = 0
beforeEach(() => {
  database = new HegaoDatabase(`imports-${++count}`)
})
afterEach(() => database.close())

async function bring(entries: RegisterEntry[], options: Partial<ApplyOptions> = {}): Promise<string> {
  const outcome = await applyEntries(database, entries, { importInfo: SHEET, at: 1, ...options })
  if (outcome.status !== 'done') throw new Error(outcome.status)
  return outcome.importId ?? ''
}
const valuesOf = async (indicator: string) =>
  (await loadRegister(database)).series
    .filter((series) => series.indicator === indicator)
    .flatMap(({ observations }) => observations.map(({ timePeriod, revisions }) => [timePeriod, ...revisions.map((one) => one.obsValue)]))

test('an import adds values, names and a row in the log', async () => {
  const id = await bring([entry('常住人口', '2024', '5.13', { aliases: ['人口'] }), entry('粮食产量', '2024-06', '1')])
  expect(await valuesOf('常住人口')).toEqual([['2024', '5.13']])
  expect((await loadRegister(database)).indicators).toEqual([
    { name: '常住人口', aliases: ['人口'], note: '' },
    { name: '粮食产量', aliases: [], note: '' },
  ])
  expect(await listImports(database)).toMatchObject([{ ...SHEET, id, counts: { new: 2, revision: 0, same: 0 }, undoneAt: null }])
})

test('another value is a revision behind the first; the same value is none', async () => {
  await bring([entry('常住人口', '2024', '5.13')])
  await bring([entry('常住人口', '2024', '5.13'), entry('常住人口', '2023', '5.10'), entry('常住人口', '2024', '5.14')])
  expect(await valuesOf('常住人口')).toEqual([
    ['2023', '5.10'],
    ['2024', '5.13', '5.14'],
  ])
  expect((await listImports(database))[0]?.counts).toEqual({ new: 1, revision: 1, same: 1 })
})

test('a typed value has no row in the log', async () => {
  await bring([entry('常住人口', '2024', '5.13')], { importInfo: null })
  expect(await listImports(database)).toEqual([])
  expect(await valuesOf('常住人口')).toEqual([['2024', '5.13']])
})

test('an alias of the register joins its indicator', async () => {
  await saveIndicator(database, { name: '地区生产总值', aliases: ['GDP'], note: '' })
  await bring([entry('GDP', '2024', '91.2')])
  expect(await valuesOf('地区生产总值')).toEqual([['2024', '91.2']])
})

test.each([
  ['a period that is none', entry('常住人口', '2024-13', '5.13'), 'invalid-entry'],
  ['a value that is none', entry('常住人口', '2024', '约5'), 'invalid-entry'],
  ['a name that is none', entry('', '2024', '5'), 'invalid-entry'],
  ['too many aliases', entry('常住人口', '2024', '5', { aliases: Array.from({ length: 51 }, (_, at) => `名${at}`) }), 'too-many'],
])('%s refuses the whole import', async (_, faulty, reason) => {
  const outcome = await applyEntries(database, [entry('粮食产量', '2024', '1'), faulty], { importInfo: SHEET, at: 1 })
  expect(outcome).toMatchObject({ status: 'refused', reason })
  expect(await database.series.count()).toBe(0)
  expect(await database.imports.count()).toBe(0)
})

test('a cancelled import leaves nothing, progress is told', async () => {
  const many = Array.from({ length: 350 }, (_, at) => entry(`指标${at}`, '2024', '1'))
  const cancel = new AbortController()
  const told: number[] = []
  const onProgress = (done: number, total: number) => {
    told.push(done / total)
    if (done >= 200) cancel.abort()
  }
  expect(await applyEntries(database, many, { importInfo: SHEET, at: 1, signal: cancel.signal, onProgress })).toEqual({
    status: 'cancelled',
  })
  expect(told).toEqual([100 / 350, 200 / 350])
  for (const table of [database.series, database.indicators, database.imports]) expect(await table.count()).toBe(0)
})

test('a large import that is refused at its end changes nothing of what was there', async () => {
  const many = (value: string) => Array.from({ length: 450 }, (_, at) => entry(`指标${at}`, '2024', value))
  await bring(many('1'))
  const before = await loadRegister(database)
  const outcome = await applyEntries(database, [...many('2'), entry('常住人口', '2024', '约5')], { importInfo: SHEET, at: 2 })
  expect(outcome).toMatchObject({ status: 'refused' })
  expect(await loadRegister(database)).toEqual(before)
})

test('two imports at once both arrive, one after the other', async () => {
  await Promise.all([bring([entry('常住人口', '2024', '5.13')]), bring([entry('常住人口', '2024', '5.14')])])
  expect((await valuesOf('常住人口'))[0]?.slice(1).sort()).toEqual(['5.13', '5.14'])
  expect((await listImports(database)).map(({ order }) => order)).toEqual([2, 1])
})

test('the order holds where the clock was set back', async () => {
  await bring([entry('常住人口', '2024', '5.13')], { at: 9_000 })
  await bring([entry('常住人口', '2024', '5.14')], { at: 1_000 })
  expect(await valuesOf('常住人口')).toEqual([['2024', '5.13', '5.14']])
  expect((await listImports(database)).map(({ at }) => at)).toEqual([1_000, 9_000])
})

test('an undone import is gone but for its row in the log', async () => {
  await bring([entry('常住人口', '2023', '5.10')])
  const before = await loadRegister(database)
  const id = await bring([entry('常住人口', '2023', '5.11', { aliases: ['人口'] }), entry('粮食产量', '2024', '1')])
  expect(await planUndo(database, id)).toEqual({ revisions: 2, observations: 1, keptLater: 0, confirmedBy: [] })
  expect(await undoImport(database, id, 7)).toEqual({ status: 'done' })
  expect(await loadRegister(database)).toEqual(before)
  expect((await listImports(database))[0]?.undoneAt).toBe(7)
  expect(await undoImport(database, id, 8)).toMatchObject({ status: 'refused', reason: 'undone-already', place: SHEET.title })
  expect(await undoImport(database, 'nothing', 8)).toMatchObject({ status: 'refused', reason: 'not-found' })
})

test('revisions that came later stay, and the plan says so', async () => {
  const id = await bring([entry('常住人口', '2024', '5.13'), entry('粮食产量', '2024', '1')])
  await reviseObservation(database, POPULATION, '2024', { obsValue: '5.14' }, 2)
  expect(await planUndo(database, id)).toMatchObject({ revisions: 2, observations: 1, keptLater: 1 })
  await undoImport(database, id, 3)
  expect(await valuesOf('常住人口')).toEqual([['2024', '5.14']])
  expect((await loadRegister(database)).indicators.map(({ name }) => name)).toEqual(['常住人口'])
})

test('a sample that was only tried goes with what was changed on it', async () => {
  const id = await bring([entry('常住人口', '2024', '5.13')])
  await reviseObservation(database, POPULATION, '2024', { obsValue: '5.14' }, 2)
  expect(await planUndo(database, id, { withLater: true })).toMatchObject({ revisions: 2, observations: 1, keptLater: 0 })
  await undoImport(database, id, 3, { withLater: true })
  expect(await database.series.count()).toBe(0)
})

test('a later import that agreed is named before its values go', async () => {
  const id = await bring([entry('常住人口', '2024', '5.13'), entry('粮食产量', '2024', '1')])
  await bring([entry('常住人口', '2024', '5.13')], { importInfo: { ...SHEET, title: '公报.docx' } })
  expect((await planUndo(database, id)).confirmedBy).toEqual([{ title: '公报.docx', count: 1 }])
})

test('what the user wrote about an indicator stays', async () => {
  const id = await bring([entry('常住人口', '2024', '5.13', { aliases: ['人口'] })])
  await saveIndicator(database, { name: '常住人口', aliases: ['人口'], note: '按常住地统计' })
  await undoImport(database, id, 3)
  expect((await loadRegister(database)).indicators).toEqual([{ name: '常住人口', aliases: [], note: '按常住地统计' }])
})

test('defaults are taken on where there are none, and given back', async () => {
  const defaults = { refArea: '清河县', basis: '' }
  const id = await bring([entry('常住人口', '2024', '5.13')], { defaults })
  expect((await loadRegister(database)).defaults).toEqual(defaults)
  await undoImport(database, id, 3)
  expect((await loadRegister(database)).defaults).toEqual({ refArea: '', basis: '' })
  await setDefaults(database, { refArea: '元山镇', basis: '' })
  await undoImport(database, await bring([entry('常住人口', '2024', '5.13')], { defaults }), 3)
  expect((await loadRegister(database)).defaults.refArea).toBe('元山镇')
})

test('defaults that the user changed since stay', async () => {
  const id = await bring([entry('常住人口', '2024', '5.13')], { defaults: { refArea: '清河县', basis: '' } })
  await setDefaults(database, { refArea: '清河县', basis: '常住' })
  await undoImport(database, id, 3)
  expect((await loadRegister(database)).defaults.basis).toBe('常住')
})

test('an import is found again under the new name of its indicator', async () => {
  const { renameIndicator } = await import('./indicators')
  const id = await bring([entry('常住人口', '2024', '5.13', { aliases: ['人口'] })])
  await renameIndicator(database, '常住人口', '年末常住人口')
  await undoImport(database, id, 3)
  expect(await loadRegister(database)).toMatchObject({ series: [], indicators: [{ name: '年末常住人口', aliases: ['常住人口'] }] })
})
