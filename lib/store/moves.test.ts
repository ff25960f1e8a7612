import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type RegisterEntry, type SeriesKey, seriesId } from '../register/model'
import { applyEntries } from './apply-entries'
import { correctKey, planCorrection } from './correct-key'
import { HegaoDatabase } from './database'
import { removeIndicator, renameIndicator, saveIndicator } from './indicators'
import { mergeIndicators, planMerge } from './merge-indicators'
import { listMoves, undoMove } from './moves'
import { reviseObservation, takeBackRevision } from './observations'
import { placesOf, rememberPlace } from './places'
import { loadRegister } from './register'
import { entry, PLAIN_PHRASE } from './register.fixture'

const key = (indicator: string, refArea = ''): SeriesKey => ({ indicator, refArea, basis: '', valueKind: 'actual' })
const PEOPLE = seriesId(key('常住人口'))
const PEOPLE_TOO = seriesId(key('常住人口数'))

let database: HegaoDatabase
let count = 0
beforeEach(async () => {
  database = new HegaoDatabase(`moves-${++count}`)
  await bring([
    entry('常住人口', '2024', '5.13', { aliases: ['人口'] }),
    entry('常住人口数', '2024', '5.12', { aliases: ['总人口'] }),
    entry('常住人口数', '2023', '5.10'),
  ])
})
afterEach(() => database.close())

const bring = (entries: RegisterEntry[]) => applyEntries(database, entries, { importInfo: null, at: 1 })
async function values(): Promise<string[]> {
  const { series } = await loadRegister(database)
  return series.flatMap(({ id, observations }) =>
    observations.map(({ timePeriod, revisions }) =>
      [id.replaceAll('\u0001', '|'), timePeriod, ...revisions.map((one) => one.obsValue)].join(' '),
    ),
  )
}
async function inserted(series: string, timePeriod: string): Promise<void> {
  const identity = { origin: 'o', path: '/', frame: '', ordinal: 'e1' }
  await rememberPlace(
    database,
    { series, timePeriod, revision: 'r', identity, quote: { exact: '5.12万人', prefix: '', suffix: '' }, phrase: PLAIN_PHRASE },
    1,
  )
}
async function moved(outcome: ReturnType<typeof mergeIndicators>): Promise<string> {
  const done = await outcome
  if (done.status !== 'done') throw new Error(done.reason)
  return done.moveId
}

test('merging tells first where both hold a value', async () => {
  const plan = planMerge((await loadRegister(database)).series, '常住人口数', '常住人口')
  expect(plan.observations).toBe(2)
  expect(plan.clashes).toMatchObject([{ series: PEOPLE, timePeriod: '2024', isSame: false }])
})

test('merged values stay as earlier revisions, names as aliases, places move along', async () => {
  await inserted(PEOPLE_TOO, '2024')
  await moved(mergeIndicators(database, '常住人口数', '常住人口', 5))
  expect(await values()).toEqual(['常住人口|||actual 2023 5.10', '常住人口|||actual 2024 5.12 5.13'])
  expect((await loadRegister(database)).indicators).toEqual([{ name: '常住人口', aliases: ['人口', '常住人口数', '总人口'], note: '' }])
  expect(await placesOf(database, PEOPLE, '2024')).toHaveLength(1)
})

test('a merge undone leaves everything as it was', async () => {
  await inserted(PEOPLE_TOO, '2024')
  const before = await loadRegister(database)
  await undoMove(database, await moved(mergeIndicators(database, '常住人口数', '常住人口', 5)))
  expect(await loadRegister(database)).toEqual(before)
  expect(await placesOf(database, PEOPLE_TOO, '2024')).toHaveLength(1)
  expect(await listMoves(database)).toEqual([])
})

test('a merge is not undone over what was changed since', async () => {
  const id = await moved(mergeIndicators(database, '常住人口数', '常住人口', 5))
  const revised = await reviseObservation(database, PEOPLE, '2024', { obsValue: '5.14' }, 6)
  const before = await loadRegister(database)
  expect(await undoMove(database, id)).toEqual({ status: 'refused', reason: 'changed-since', place: '常住人口' })
  expect(await loadRegister(database)).toEqual(before)
  await takeBackRevision(database, PEOPLE, '2024', revised.status === 'done' ? revised.revision.id : '')
  expect(await undoMove(database, id)).toEqual({ status: 'done' })
})

test('what cannot be merged is refused', async () => {
  expect(await mergeIndicators(database, '常住人口', '常住人口', 5)).toMatchObject({ reason: 'same-indicator' })
  expect(await mergeIndicators(database, '没有的', '常住人口', 5)).toMatchObject({ reason: 'not-found', place: '没有的' })
  expect(await mergeIndicators(database, '常住人口', '没有的', 5)).toMatchObject({ reason: 'not-found', place: '没有的' })
  expect(await undoMove(database, 'none')).toMatchObject({ reason: 'not-found' })
})

test('a renamed indicator keeps values, places and its old name', async () => {
  await inserted(PEOPLE, '2024')
  expect(await renameIndicator(database, '常住人口', '年末常住人口')).toEqual({ status: 'done' })
  expect(await values()).toContain('年末常住人口|||actual 2024 5.13')
  expect((await loadRegister(database)).indicators.find(({ name }) => name === '年末常住人口')?.aliases).toEqual(['人口', '常住人口'])
  expect(await placesOf(database, seriesId(key('年末常住人口')), '2024')).toHaveLength(1)
  expect(await renameIndicator(database, '年末常住人口', '常住人口数')).toMatchObject({ reason: 'name-taken' })
  expect(await renameIndicator(database, '没有的', '有的')).toMatchObject({ reason: 'not-found' })
})

test('an alias cannot be the name of another indicator', async () => {
  expect(await saveIndicator(database, { name: '常住人口', aliases: ['常住人口数'], note: '' })).toMatchObject({ reason: 'name-taken' })
  expect(await saveIndicator(database, { name: '常住人口', aliases: ['常住人口', '人口', '人口'], note: '' })).toEqual({ status: 'done' })
  expect((await loadRegister(database)).indicators[0]?.aliases).toEqual(['人口'])
})

test('only an indicator without values is removed', async () => {
  expect(await removeIndicator(database, '常住人口')).toMatchObject({ reason: 'has-values' })
  await saveIndicator(database, { name: '空的', aliases: [], note: '' })
  await removeIndicator(database, '空的')
  expect((await loadRegister(database)).indicators.map(({ name }) => name)).toEqual(['常住人口', '常住人口数'])
})

test('a value filed under a wrong area moves with its revisions, and back', async () => {
  await inserted(PEOPLE_TOO, '2024')
  const before = await loadRegister(database)
  const to = { key: key('常住人口数', '元山镇'), timePeriod: null }
  expect(planCorrection(before.series, { series: PEOPLE_TOO, timePeriod: '2024' }, to)).toEqual({ observations: 1, clashes: [] })
  const id = await moved(correctKey(database, { series: PEOPLE_TOO, timePeriod: '2024' }, to, 5))
  expect(await values()).toEqual(['常住人口|||actual 2024 5.13', '常住人口数|||actual 2023 5.10', '常住人口数|元山镇||actual 2024 5.12'])
  expect(await placesOf(database, seriesId(to.key), '2024')).toHaveLength(1)
  await undoMove(database, id)
  expect(await loadRegister(database)).toEqual(before)
  expect(await placesOf(database, PEOPLE_TOO, '2024')).toHaveLength(1)
})

test('a value filed under a wrong period becomes an earlier revision of the one that is held', async () => {
  const before = await loadRegister(database)
  const to = { key: key('常住人口数'), timePeriod: '2024' }
  const clashes = planCorrection(before.series, { series: PEOPLE_TOO, timePeriod: '2023' }, to).clashes
  expect(clashes).toMatchObject([{ timePeriod: '2024', isSame: false }])
  const id = await moved(correctKey(database, { series: PEOPLE_TOO, timePeriod: '2023' }, to, 5))
  expect(await values()).toContain('常住人口数|||actual 2024 5.10 5.12')
  await undoMove(database, id)
  expect(await loadRegister(database)).toEqual(before)
})

test('a whole series moves; nothing moves to a period that is none', async () => {
  const to = { key: key('常住人口数', '元山镇'), timePeriod: null }
  await moved(correctKey(database, { series: PEOPLE_TOO, timePeriod: null }, to, 5))
  expect(await values()).toContain('常住人口数|元山镇||actual 2023 5.10')
  expect(await database.series.get(PEOPLE_TOO)).toBeUndefined()
  const wrong = { key: key('常住人口'), timePeriod: '2024-13' }
  expect(await correctKey(database, { series: PEOPLE, timePeriod: '2024' }, wrong, 5)).toMatchObject({ reason: 'not-found' })
})

test('a value is revised by source alone, withdrawn, and taken back', async () => {
  const source = { document: '公报', table: '', office: '统计局', person: '' }
  const first = await reviseObservation(database, PEOPLE, '2024', { source }, 5)
  const second = await reviseObservation(database, PEOPLE, '2024', { obsStatus: 'M' }, 6)
  if (first.status !== 'done' || second.status !== 'done') throw new Error('refused')
  expect(second.revision).toMatchObject({ obsValue: '5.13', obsStatus: 'M', source, recordedAt: 6 })
  expect(await takeBackRevision(database, PEOPLE, '2024', first.revision.id)).toMatchObject({ reason: 'changed-since' })
  expect(await takeBackRevision(database, PEOPLE, '2024', second.revision.id)).toEqual({ status: 'done' })
  expect(await takeBackRevision(database, PEOPLE, '2024', first.revision.id)).toEqual({ status: 'done' })
  expect(await values()).toContain('常住人口|||actual 2024 5.13')
})

test('the only value taken back leaves no series', async () => {
  const id = (await database.series.get(PEOPLE))?.observations[0]?.revisions[0]?.id ?? ''
  await takeBackRevision(database, PEOPLE, '2024', id)
  expect(await database.series.get(PEOPLE)).toBeUndefined()
})

test('what is gone or none cannot be revised', async () => {
  expect(await reviseObservation(database, PEOPLE, '1999', {}, 5)).toMatchObject({ reason: 'not-found' })
  expect(await reviseObservation(database, 'none', '2024', {}, 5)).toMatchObject({ reason: 'not-found' })
  expect(await reviseObservation(database, PEOPLE, '2024', { obsValue: '=1+1' }, 5)).toMatchObject({ reason: 'invalid-entry' })
  expect(await values()).toContain('常住人口|||actual 2024 5.13')
})
