import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seriesId } from '../register/model'
import { applyEntries } from './apply-entries'
import { correctKey } from './correct-key'
import { HegaoDatabase } from './database'
import { undoImport } from './imports'
import { mergeIndicators } from './merge-indicators'
import { undoMove } from './moves'
import { reviseObservation, takeBackRevision } from './observations'
import { loadRegister } from './register'
import { entry } from './register.fixture'

const NAMES = ['常住人口', '户籍人口', '出生人口'] as const
const name = fc.constantFrom(...NAMES)
const refArea = fc.constantFrom('', '元山镇')
const timePeriod = fc.constantFrom('2023', '2024')
const obsValue = fc.constantFrom('1', '2', '3')

const change = fc.oneof(
  fc.record({
    kind: fc.constant('import' as const),
    values: fc.array(fc.tuple(name, timePeriod, obsValue, refArea), { minLength: 1, maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant('revise' as const), name, refArea, timePeriod, obsValue }),
  fc.record({ kind: fc.constant('merge' as const), from: name, into: name }),
  fc.record({
    kind: fc.constant('correct' as const),
    name,
    refArea,
    toArea: refArea,
    timePeriod: fc.option(timePeriod),
    toPeriod: timePeriod,
  }),
)
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never
type Undo = () => Promise<{ status: string }>

const key = (indicator: string, area: string) => ({ indicator, refArea: area, basis: '', valueKind: 'actual' as const })

/** Carries a change out; what undoes it, null where it was refused and so changed nothing. */
async function carryOut(database: HegaoDatabase, step: Change): Promise<Undo | null> {
  if (step.kind === 'import') {
    const entries = step.values.map(([indicator, period, value, area]) => entry(indicator, period, value, { key: { refArea: area } }))
    const outcome = await applyEntries(database, entries, { importInfo: { kind: 'cells', title: '表', sheet: '', failed: 0 }, at: 1 })
    return outcome.status === 'done' ? () => undoImport(database, outcome.importId ?? '', 2) : null
  }
  if (step.kind === 'revise') {
    const series = seriesId(key(step.name, step.refArea))
    const outcome = await reviseObservation(database, series, step.timePeriod, { obsValue: step.obsValue }, 1)
    return outcome.status === 'done' ? () => takeBackRevision(database, series, step.timePeriod, outcome.revision.id) : null
  }
  const outcome =
    step.kind === 'merge'
      ? await mergeIndicators(database, step.from, step.into, 1)
      : await correctKey(
          database,
          { series: seriesId(key(step.name, step.refArea)), timePeriod: step.timePeriod },
          { key: key(step.name, step.toArea), timePeriod: step.timePeriod && step.toPeriod },
          1,
        )
  return outcome.status === 'done' ? () => undoMove(database, outcome.moveId) : null
}

test('any run of changes undone from the last to the first leaves the register as it was', async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (steps) => {
      const database = new HegaoDatabase(`changes-${++count}`)
      try {
        const all = NAMES.map((indicator) => entry(indicator, '2024', '1'))
        await applyEntries(database, all, { importInfo: null, at: 1 })
        const states = [await loadRegister(database)]
        const undos: Undo[] = []
        for (const step of steps) {
          const undo = await carryOut(database, step)
          if (undo) undos.push(undo)
          else expect(await loadRegister(database), 'a refused change changes nothing').toEqual(states.at(-1))
          if (undo) states.push(await loadRegister(database))
        }
        for (const undo of undos.reverse()) {
          expect(await undo()).toEqual({ status: 'done' })
          states.pop()
          expect(await loadRegister(database)).toEqual(states.at(-1))
        }
      } finally {
        await database.delete()
      }
    }),
    { numRuns: 60 },
  )
})
