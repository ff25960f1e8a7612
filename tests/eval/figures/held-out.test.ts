/** What the figures find in texts written for them without looking at the reader; may not get worse. */
import { describe, expect, it } from 'vitest'
import type { HeldOutResult } from '../passages'
import { REPORT_SETS, runFigureReports, runFigureSentences, SENTENCE_SETS } from './held-out'

describe('held-out figures', () => {
  const expectRecall = ({ tallies, failures }: HeldOutResult, recall: number) => {
    const { expected, found, falseAlarms } = tallies.total
    expect(expected).toBeGreaterThan(15)
    expect(falseAlarms, failures.join('\n')).toBe(0)
    expect(found / expected, failures.join('\n')).toBeGreaterThanOrEqual(recall)
  }

  it.each(SENTENCE_SETS)('sentences (%s): what is wrong is found and what is right is left alone', (set) =>
    // Some of the later ones wait for what no pattern says yet: which titles are high, what is lost of the water.
    expectRecall(runFigureSentences(set), set === 'streets' || set === 'villages' ? 0.94 : 0.97),
  )

  it.each(REPORT_SETS)('whole reports (%s): what is wrong is found and what is right is left alone', (set) =>
    expectRecall(runFigureReports(set), 0.84),
  )
})
