/** The quick part of `npm run eval`, with the results that may not get worse. */
import { describe, expect, it } from 'vitest'
import { countAlarms } from './alarms'
import { readOwnReports, readProvincialReports, SHARED_ABSENT } from './files'
import { runMarkerCases } from './markers'
import { runMutations } from './mutations'
import { type HeldOutResult, runPassages, runReports } from './passages'
import { runTownship } from './township'
import { runTraps } from './traps'

const isShared = runTraps() !== null
/** A test of the shared material; where that is absent its name says why it was skipped. */
const shared = (name: string, test: () => void) => it.skipIf(!isShared)(isShared ? name : `${name} (${SHARED_ABSENT})`, test)

describe('shared cases', () => {
  shared('every marker case is right, in every width', () => {
    expect(runMarkerCases()?.failures).toEqual([])
  })

  shared('no figure trap gives an error or a warning', () => {
    expect(runTraps()?.failures).toEqual([])
  })

  shared('every labelled defect of the township reports is found, with two false alarms at most', () => {
    const result = runTownship()
    expect(result?.problems.filter((problem) => !problem.startsWith('- false alarm'))).toEqual([])
    expect(result?.falseAlarms).toBeLessThanOrEqual(2)
  })

  shared('published reports are quiet', () => {
    const { characters, errors, warnings, listing } = countAlarms(readProvincialReports())
    expect((errors * 10_000) / characters, listing).toBeLessThanOrEqual(0.05)
    expect((warnings * 10_000) / characters, listing).toBeLessThanOrEqual(0.1)
  })
})

describe('own texts', () => {
  const expectRecall = ({ tallies, failures }: HeldOutResult, recall: number, falseAlarms: number) => {
    const total = tallies.total
    expect(total.expected).toBeGreaterThan(20)
    expect(total.found / total.expected, failures.join('\n')).toBeGreaterThanOrEqual(recall)
    expect(total.falseAlarms, failures.join('\n')).toBeLessThanOrEqual(falseAlarms)
  }

  it('passages: defects are found and clean ones are left alone', () => expectRecall(runPassages(), 0.97, 2))

  it('whole reports: defects are found and clean ones are left alone', () => expectRecall(runReports(), 0.9, 0))

  it('defects put into reports are found', { timeout: 60_000 }, () => {
    const { byOperation, misses } = runMutations(readOwnReports(), 6)
    const tallies = [...byOperation.values()]
    const made = tallies.reduce((sum, tally) => sum + tally.made, 0)
    const caught = tallies.reduce((sum, tally) => sum + tally.caught, 0)
    expect(made).toBeGreaterThan(150)
    expect(caught / made, misses.join('\n')).toBeGreaterThanOrEqual(0.96)
  })
})
