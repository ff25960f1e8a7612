/** Our own held-out set: short passages and whole reports, written without looking at the reader. */
import type { ReportDiagnostic } from '../../lib/cli/report'
import { reviewText } from '../../lib/cli/review-text'
import { describeDiagnostic } from './excerpt'
import { readOwnPassages, readOwnReports } from './files'
import { type Expectation, judge } from './matching'
import { Tallies } from './tally'
import { WIDTHS } from './widths'

interface Quoted {
  code: string
  at: string
}

interface Passage {
  id: string
  text: string
  findings: Quoted[]
  /** Codes that may be reported besides, anywhere in the passage. */
  may?: string[]
  /** All markers, in order, where the passage is about them. */
  markers?: string[]
  widths?: boolean
}

export interface HeldOutResult {
  cases: number
  tallies: Tallies
  failures: string[]
}

/** Runs every passage in every width. */
export function runPassages(): HeldOutResult {
  const result: HeldOutResult = { cases: 0, tallies: new Tallies(), failures: [] }
  for (const passage of readOwnPassages<Passage>())
    for (const [width, vary] of Object.entries(WIDTHS)) {
      if (passage.widths === false && width !== 'as written') continue
      result.cases++
      runPassage(passage, vary, `${passage.id} (${width})`, result)
    }
  return result
}

function runPassage(
  { text: written, findings, may, markers }: Passage,
  vary: (text: string) => string,
  name: string,
  result: HeldOutResult,
) {
  const text = vary(written)
  const { report } = reviewText(name, text)
  const allowed = (may ?? []).map((code) => ({ code, start: 0, end: text.length }))
  const judgement = judge(
    report,
    findings.map((finding) => locate(written, finding)),
    allowed,
  )
  result.tallies.add(judgement)
  const found = report.enumerations.flatMap(({ items }) => items).sort((a, b) => a.start - b.start)
  const expected = markers?.map(vary).join(' ')
  const actual = found.map(({ marker }) => marker).join(' ')
  const problems = describeProblems(text, judgement.missed, judgement.falseAlarms)
  if (expected !== undefined && expected !== actual) problems.push(`- markers [${actual}] instead of [${expected}]`)
  if (problems.length > 0) result.failures.push(`### ${name}\n\n> ${text.replace(/\n/g, '⏎')}\n\n${problems.join('\n')}`)
}

interface ReportLabels {
  text: string
  findings: Quoted[]
  may: Quoted[]
}

/** Runs the whole reports as written. */
export function runReports(): HeldOutResult {
  const result: HeldOutResult = { cases: 0, tallies: new Tallies(), failures: [] }
  for (const { name, text, labels } of readOwnReports<ReportLabels>()) {
    const judgement = judge(
      reviewText(name, text).report,
      labels.findings.map((finding) => locate(text, finding)),
      labels.may.map((finding) => locate(text, finding)),
    )
    result.cases++
    result.tallies.add(judgement)
    const problems = describeProblems(text, judgement.missed, judgement.falseAlarms)
    if (problems.length > 0) result.failures.push(`### ${name}\n\n${problems.join('\n')}`)
  }
  return result
}

function locate(text: string, { code, at }: Quoted): Expectation {
  const start = text.indexOf(at)
  if (start < 0) throw new Error(`the case quotes “${at}”, which its text does not contain`)
  return { code, start, end: start + at.length }
}

function describeProblems(text: string, missed: Expectation[], falseAlarms: ReportDiagnostic[]): string[] {
  return [
    ...missed.map(({ code, start, end }) => `- missed ${code} at “${text.slice(start, end)}”`),
    ...falseAlarms.map((alarm) => `false alarm ${describeDiagnostic(text, alarm)}`),
  ]
}
