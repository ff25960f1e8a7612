import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Revision, seriesId } from '../register/model'
import { applyEntries } from './apply-entries'
import { HegaoDatabase } from './database'
import { reviseObservation, reviseObservations, takeBackRevisions } from './observations'
import { readRegister } from './register'
import { entry } from './register.fixture'

const PEOPLE = seriesId({ indicator: '常住人口', refArea: '', basis: '', valueKind: 'actual' })
let database: HegaoDatabase
let count = 0
beforeEach(async () => {
  database = new HegaoDatabase(`observations-${++count}`)
  await applyEntries(database, [entry('常住人口', '2023', '5.10'), entry('常住人口', '2024', '5.13')], { importInfo: null, at: 1 })
})
afterEach(() => database.close())

const values = async () =>
  (await readRegister(database)).series.flatMap(({ observations }) =>
    observations.map(({ revisions }) => revisions.map(({ obsValue }) => obsValue)),
  )
const change = (timePeriod: string, obsValue: string) => ({ series: PEOPLE, timePeriod, patch: { obsValue } })

test('several values are changed and taken back at once', async () => {
  const outcome = await reviseObservations(database, [change('2023', '5.11'), change('2024', '5.14'), change('2024', '5.15')], 2)
  expect(await values()).toEqual([
    ['5.10', '5.11'],
    ['5.13', '5.14', '5.15'],
  ])
  if (outcome.status !== 'done') throw new Error(outcome.reason)
  expect(await takeBackRevisions(database, outcome.made)).toEqual({ status: 'done' })
  expect(await values()).toEqual([['5.10'], ['5.13']])
})

test('what was changed again since stays, and so does all the rest', async () => {
  const outcome = await reviseObservations(database, [change('2023', '5.11'), change('2024', '5.14')], 2)
  if (outcome.status !== 'done') throw new Error(outcome.reason)
  await reviseObservation(database, PEOPLE, '2023', { obsValue: '5.12' }, 3)
  expect(await takeBackRevisions(database, outcome.made)).toMatchObject({ status: 'refused', reason: 'changed-since' })
  expect((await values())[1]).toEqual(['5.13', '5.14'])
})

test('one that is gone stops all', async () => {
  const outcome = await reviseObservations(database, [change('2023', '5.11'), change('2022', '5.00')], 2)
  expect(outcome).toMatchObject({ status: 'refused', reason: 'not-found', place: '2022' })
  expect(await values()).toEqual([['5.10'], ['5.13']])
})

test('a change may depend on what is held by then, and be none', async () => {
  const raise = {
    series: PEOPLE,
    timePeriod: '2024',
    patch: ({ obsValue }: Revision) => (obsValue === '5.13' ? { obsValue: '5.14' } : null),
  }
  const first = await reviseObservations(database, [raise, raise], 2)
  expect(first.status === 'done' && first.made).toHaveLength(1)
  expect((await values())[1]).toEqual(['5.13', '5.14'])
})
