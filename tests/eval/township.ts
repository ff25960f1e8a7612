/** The labelled collection of township reports. */
import { reviewText } from '../../lib/cli/review-text'
import { describeDiagnostic, excerpt } from './excerpt'
import { readSharedCases, readSharedText } from './files'
import { type Expectation, judge, touches } from './matching'
import { Tallies } from './tally'

interface Label {
  id: string
  verdict: 'defect' | 'doubtful' | 'consistent' | 'uncheckable'
  code: string
  at: [number, number][]
}

/** Codes that the engine reports so far. */
const IN_SCOPE = /^(?:structure|draft|figures)\//

/** Null where the collection is absent. */
export function runTownship(): { tallies: Tallies; problems: string[]; falseAlarms: number } | null {
  const labels = readSharedCases<{ labels: Label[] }>('township-reports.labels.json')?.labels.filter(({ code }) => IN_SCOPE.test(code))
  const text = readSharedText('corpus/township-reports.txt')
  if (!labels || text === null) return null
  const { report } = reviewText('township-reports.txt', text)
  const places = (verdict: Label['verdict']) => labels.filter((label) => label.verdict === verdict).flatMap(expectations)
  const judgement = judge(report, places('defect'), places('doubtful'))
  const tallies = new Tallies()
  tallies.add(judgement)
  const problems = [
    ...judgement.missed.map((missed) => `- missed ${missed.code}\n  ${excerpt(text, missed)}`),
    ...judgement.falseAlarms.map((alarm) => `- false alarm\n${describeDiagnostic(text, alarm)}`),
  ]
  for (const diagnostic of report.diagnostics) {
    const on = (verdict: Label['verdict']) =>
      places(verdict).find((place) => place.code === diagnostic.code && touches(diagnostic, place, 0))
    if (on('consistent') && !on('defect')) problems.push(`- reported although consistent\n${describeDiagnostic(text, diagnostic)}`)
    if (on('doubtful') && !on('defect') && diagnostic.severity === 'error')
      problems.push(`- error although doubtful\n${describeDiagnostic(text, diagnostic)}`)
  }
  return { tallies, problems, falseAlarms: judgement.falseAlarms.length }
}

function expectations({ code, at }: Label): Expectation[] {
  return at.map(([start, end]) => ({ code, start, end }))
}
