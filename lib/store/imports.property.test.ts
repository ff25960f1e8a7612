import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planEntries } from '../register/plan'
import { applyEntries } from './apply-entries'
import { HegaoDatabase } from './database'
import { undoImport } from './imports'
import { loadRegister } from './register'
import { entry } from './register.fixture'

/** Few names, so that imports meet in the same places. */
const entries = fc.array(
  fc
    .record({
      indicator: fc.constantFrom('常住人口', '粮食产量', '出生率'),
      refArea: fc.constantFrom('', '元山镇'),
      timePeriod: fc.constantFrom('2023', '2024', '2024-S1'),
      obsValue: fc.constantFrom('1', '2', '2.0'),
      aliases: fc.subarray(['甲', '乙']),
    })
    .map(({ indicator, refArea, timePeriod, obsValue, aliases }) =>
      entry(indicator, timePeriod, obsValue, { key: { refArea }, aliases: aliases.map((alias) => `${indicator}${alias}`) }),
    ),
  { maxLength: 8 },
)
const INFO = { kind: 'cells', title: '表', sheet: '', failed: 0 } as const

let count = 0
async function withDatabase(run: (database: HegaoDatabase) => Promise<void>): Promise<void> {
  const database = new HegaoDatabase(`property-${++count}`)
  try {
    await run(database)
  } finally {
    await database.delete()
  }
}

async function bring(database: HegaoDatabase, batch: Parameters<typeof applyEntries>[1]): Promise<string> {
  const outcome = await applyEntries(database, batch, { importInfo: INFO, at: 1 })
  if (outcome.status !== 'done' || outcome.importId === null) throw new Error(outcome.status)
  return outcome.importId
}

test('imports undone in any order leave the register as it was before them', async () => {
  const batches = fc.array(fc.record({ entries, rank: fc.double({ noNaN: true }) }), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(entries, batches, (first, later) =>
      withDatabase(async (database) => {
        await applyEntries(database, first, { importInfo: null, at: 1 })
        const before = await loadRegister(database)
        const ids: [number, string][] = []
        for (const batch of later) ids.push([batch.rank, await bring(database, batch.entries)])
        for (const [, id] of ids.sort(([a], [b]) => a - b)) expect(await undoImport(database, id, 2)).toEqual({ status: 'done' })
        expect(await loadRegister(database)).toEqual(before)
      }),
    ),
    { numRuns: 60 },
  )
})

test('an import does what its plan said', async () => {
  await fc.assert(
    fc.asyncProperty(entries, entries, (first, second) =>
      withDatabase(async (database) => {
        await applyEntries(database, first, { importInfo: null, at: 1 })
        const planned = { new: 0, revision: 0, same: 0 }
        for (const { fate } of planEntries(await loadRegister(database), second)) planned[fate] += 1
        expect(await applyEntries(database, second, { importInfo: INFO, at: 2 })).toMatchObject({ status: 'done', counts: planned })
      }),
    ),
    { numRuns: 40 },
  )
})

test('no revision that was there is ever changed or moved', async () => {
  await fc.assert(
    fc.asyncProperty(entries, entries, (first, second) =>
      withDatabase(async (database) => {
        await bring(database, first)
        const before = await loadRegister(database)
        await bring(database, second)
        const after = await loadRegister(database)
        for (const series of before.series)
          for (const { timePeriod, revisions } of series.observations) {
            const now = after.series.find(({ id }) => id === series.id)?.observations.find((one) => one.timePeriod === timePeriod)
            expect(now?.revisions.slice(0, revisions.length)).toEqual(revisions)
          }
      }),
    ),
    { numRuns: 40 },
  )
})
