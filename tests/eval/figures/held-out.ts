/**
 * Held-out material for the figures, written from the field guide without looking at the reader:
 * pairs of a right and a wrong sentence, traps, and whole reports. `{right→wrong}` in a text
 * stands for both of its versions; `wrong.codes` has one code per place, in their order.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reviewText } from '../../../lib/cli/review-text'
import { describeDiagnostic, excerpt } from '../excerpt'
import { type Expectation, type Judgement, judge, touches } from '../matching'
import type { HeldOutResult } from '../passages'
import { Tallies } from '../tally'
import { WIDTHS } from '../widths'

const FOLDER = join(process.cwd(), 'tests/eval/figures')
/** The others came after the patterns stood, from other fields: at first 78 of 101, 42 of 65, 30 of 40, 89 of 119, 50 of 63 and 32 of 39 were found. */
export const SENTENCE_SETS = ['held-out', 'offices', 'departments', 'bureaus', 'streets', 'counties', 'villages'] as const
export const REPORT_SETS = ['held-out', 'streets', 'villages'] as const
const CHOICE = /\{([^{}→]*)→([^{}→]*)\}/g

interface Sample {
  name: string
  text: string
  codes: string[]
}

/** Pairs and traps of a set, in every width. */
export function runFigureSentences(set: (typeof SENTENCE_SETS)[number]): HeldOutResult {
  const { pairs } = read<{ pairs: { id: string; code: string; text: string }[] }>(`${set}/pairs.json`)
  const { traps } = read<{ traps: { id: string; text: string }[] }>(`${set}/traps.json`)
  const samples = [
    ...pairs.map(({ id, code, text }) => ({ name: id, text, codes: [code] })),
    ...traps.map(({ id, text }) => ({ name: id, text, codes: [] })),
  ]
  const result: HeldOutResult = { cases: 0, tallies: new Tallies(), failures: [] }
  for (const [width, vary] of Object.entries(WIDTHS))
    for (const sample of samples) runSample({ ...sample, name: `${sample.name} (${width})`, text: vary(sample.text) }, result)
  return result
}

/** Whole reports of a set, as written. */
export function runFigureReports(set: (typeof REPORT_SETS)[number]): HeldOutResult {
  const result: HeldOutResult = { cases: 0, tallies: new Tallies(), failures: [] }
  for (const file of readdirSync(join(FOLDER, set)).filter((name) => name.startsWith('report-')))
    runSample(read<Sample>(`${set}/${file}`), result)
  return result
}

function runSample({ name, text, codes }: Sample, result: HeldOutResult): void {
  runVersion(name, text.replace(CHOICE, '$1'), [], result)
  if (codes.length > 0) runVersion(`${name}, wrong`, text.replace(CHOICE, '$2'), wrongPlaces(text, codes), result)
}

function runVersion(name: string, text: string, expected: Expectation[], result: HeldOutResult): void {
  const judgement = judgeFigures(name, text, expected)
  result.cases++
  result.tallies.add(judgement)
  const problems = [
    ...judgement.falseAlarms.map((alarm) => `false alarm ${describeDiagnostic(text, alarm)}`),
    ...judgement.missed.map((place) => `- missed ${place.code} at ${excerpt(text, place)}`),
  ]
  if (problems.length > 0) result.failures.push(`### ${name}\n\n${problems.join('\n')}`)
}

/** Only what is said of figures counts; at a wrong figure any code may be said besides the one expected. */
function judgeFigures(name: string, text: string, expected: Expectation[]): Judgement {
  const { report } = reviewText(name, text)
  const diagnostics = report.diagnostics.filter(({ code }) => code.startsWith('figures/'))
  const judgement = judge({ ...report, diagnostics }, expected)
  const falseAlarms = judgement.falseAlarms.filter((alarm) => !expected.some((place) => touches(alarm, place)))
  return { ...judgement, falseAlarms }
}

/** Where the wrong versions lie in the text that has them all. */
function wrongPlaces(text: string, codes: readonly string[]): Expectation[] {
  const choices = [...text.matchAll(CHOICE)]
  if (choices.length !== codes.length)
    throw new Error(`${choices.length} places with a choice, ${codes.length} codes: ${text.slice(0, 40)}`)
  let shift = 0
  return choices.map(([whole, , wrong = ''], index) => {
    const start = (choices[index]?.index ?? 0) - shift
    shift += whole.length - wrong.length
    return { code: codes[index] ?? '', start, end: start + wrong.length }
  })
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as T
}
