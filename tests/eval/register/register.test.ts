/** The labelled documents as a guard: what the register says of their figures may not get worse. */
import { describe, expect, test } from 'vitest'
import { type RegisterResult, runRegister, stateTable } from './states'

/** What was reached; raise it when it is surpassed. */
const MINIMUM = { disagrees: { precision: 0.95, recall: 0.88 }, superseded: 0.88, agrees: 0.88, leftAlone: 0.98 }

const results = { documents: runRegister('documents'), 'held-out': runRegister('held-out') }
/** All failures, for whoever works on the reading: `HEGAO_SHOW=documents npx vitest run --project unit tests/eval/register`. */
const shown = process.env.HEGAO_SHOW
if (shown === 'documents' || shown === 'held-out') process.stdout.write(`${results[shown].failures.join('\n\n')}\n`)

function tally({ byState }: RegisterResult, state: 'agrees' | 'rounded' | 'superseded' | 'disagrees') {
  const { expected, found, told, right } = byState.get(state) ?? { expected: 0, found: 0, told: 0, right: 0 }
  return { recall: found / expected, precision: right / told }
}

describe('the labelled set', () => {
  const { documents, 'held-out': heldOut } = results

  test('has 41 documents, more than half of them held out, and half of its figures are traps', () => {
    expect([documents.documents, heldOut.documents]).toEqual([17, 24])
    const labels = documents.labels + heldOut.labels
    expect(labels).toBeGreaterThan(900)
    const plain = [documents, heldOut].reduce((sum, { byState }) => sum + (byState.get('agrees')?.expected ?? 0), 0)
    expect(plain / labels).toBeLessThan(0.5)
  })
})

describe.each(Object.entries(results))('%s', (folder, result) => {
  // Held-out sentences are not shown to whoever works on the reading.
  const why = `${stateTable(result)}\n\n${folder === 'documents' ? result.failures.join('\n') : ''}`

  test('figures that disagree', () => {
    const { recall, precision } = tally(result, 'disagrees')
    expect(precision, why).toBeGreaterThanOrEqual(MINIMUM.disagrees.precision)
    expect(recall, why).toBeGreaterThanOrEqual(MINIMUM.disagrees.recall)
  })

  test('figures of an earlier revision or another period', () => {
    expect(tally(result, 'superseded').recall, why).toBeGreaterThanOrEqual(MINIMUM.superseded)
    expect(tally(result, 'superseded').precision, why).toBeGreaterThanOrEqual(MINIMUM.superseded)
  })

  test('figures that agree', () => {
    expect(tally(result, 'agrees').recall, why).toBeGreaterThanOrEqual(MINIMUM.agrees)
    expect(tally(result, 'rounded').recall, why).toBeGreaterThanOrEqual(MINIMUM.agrees)
  })

  test('figures that belong to no indicator are left alone', () => {
    expect(result.traps.leftAlone / result.traps.expected, why).toBeGreaterThanOrEqual(MINIMUM.leftAlone)
  })
})
