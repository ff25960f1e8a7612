/** `npm run bench`: what a review costs, beside other tools on the same text. */
import { spawnSync } from 'node:child_process'
import { assembleFigures } from '../../lib/figures/assemble'
import { readFigureFacts } from '../../lib/figures/read-block'
import { readQuantities } from '../../lib/quantities/read-quantities'
import { BlockReader } from '../../lib/review/block-reader'
import { review } from '../../lib/review/engine'
import { DEFAULT_SETTINGS } from '../../lib/review/settings'
import { assembleStructure } from '../../lib/structure/assemble'
import { readStructureFacts } from '../../lib/structure/read-block'
import type { TextDocument } from '../../lib/text/document'
import { fold } from '../../lib/text/fold'
import { readPlainText } from '../../lib/text/plain-text'
import { readOwnReports } from '../eval/files'
import { table } from '../eval/tally'
import { measureEdits, openSession } from './edits'
import { cpuOf, median, medianCpu, RUNS, retainedMegabytes } from './measure'
import { benchRegister } from './register/main'
import { LINT, loadRivals, NUMBERS } from './rivals'
import { benchTemplates } from './templates'
import { generateText } from './text'

const LENGTHS = [10_000, 100_000, 1_000_000]
/** Reviews before it counts: until then the compiler is at work beside us, and its threads are counted too. */
const WARM_UP = 30
/** Beginnings in new processes: each takes a third of a second. */
const STARTS = 5

/**
 * `--cold LENGTH` measures one review and nothing else: for a process of its own.
 * `--register` measures the register only, `--templates` the templates only.
 * `--profile` only reviews, `--profile kept` with the facts of all blocks at hand: for `node --cpu-prof scripts/bench.mjs --profile`.
 */
export async function run(args: readonly string[]): Promise<number> {
  const sources = readOwnReports().map(({ text }) => text)
  if (args[0] === '--profile') {
    const text = generateText(sources, 100_000)
    const reader = args[1] === 'kept' ? new BlockReader() : undefined
    for (let index = 0; index < 120; index++) reviewAfresh(text, reader)
    return 0
  }
  if (args[0] === '--cold') {
    const text = generateText(sources, Number(args[1]))
    print(String(cpuOf(() => reviewAfresh(text))))
    return 0
  }
  if (args[0] === '--register') {
    await benchRegister(sources.join('\n'))
    return 0
  }
  if (args[0] === '--templates') {
    benchTemplates()
    return 0
  }
  print(`Node ${process.version}, CPU time in milliseconds (user + system), median of ${RUNS}\n`)
  const costs = LENGTHS.map((length) => measureLength(generateText(sources, length), length))
  const asWritten = measureLength(generateText(sources, 100_000, 'as written'), null)
  costs.push(asWritten)
  print(
    table([
      ['', ...LENGTHS.map((length) => length.toLocaleString('en')), '100,000, figures as written'],
      ...(costs[0] ?? []).map(([name], row) => [name, ...costs.map((column) => show(column[row]?.[1]))]),
    ]),
  )
  print('\nFigures are at random but in the last column: nearly all that is computed is then wrong, and slips are looked for.')
  printRatios(costs)
  const text = generateText(sources, 100_000)
  const { page, worker, reads } = measureEdits(text)
  print(`\none character typed into 100,000: ${show(page)} ms in the page after reading (aim 3), ${show(worker)} ms in the worker (aim 10)`)
  print(`  blocks read again: ${reads}`)
  const size = retainedMegabytes(() => openSession(generateText(sources, 1_000_000)))
  print(`memory of a session with 1,000,000 characters: ${size.toFixed(1)} MB`)
  benchTemplates()
  await benchRegister(sources.join('\n'))
  return 0
}

const STRUCTURE = 'structure read, without draft, figures and rules'
const FIGURES = 'structure and figures read, without draft and rules'
const SCANNER = 'figures only, every block'

const OWN = new Set([STRUCTURE, FIGURES, SCANNER])

type Cost = [name: string, milliseconds: number | null]

/** `length` names the text for the measure in new processes; null leaves that out. */
function measureLength(text: string, length: number | null): Cost[] {
  const unchanged = new BlockReader()
  const source = readPlainText(text)
  return [
    ['review, first in a new process', length === null ? null : firstInNewProcess(length)],
    ['review, every block new', medianCpu(() => reviewAfresh(text), { warmUp: WARM_UP })],
    [STRUCTURE, medianCpu(() => readStructure(source.document), { warmUp: WARM_UP })],
    [FIGURES, medianCpu(() => readStructureAndFigures(source.document), { warmUp: WARM_UP })],
    [SCANNER, medianCpu(() => source.document.blocks.map((block) => readQuantities(block.text)), { warmUp: WARM_UP })],
    ['review, nothing changed', medianCpu(() => review(source.document, DEFAULT_SETTINGS, unchanged), { warmUp: WARM_UP })],
    ...loadRivals().map(({ name, accepts, run }): Cost => [name, accepts(text) ? medianCpu(() => run(text), { warmUp: 2 }) : null]),
  ]
}

function readStructure(document: TextDocument): void {
  const facts = document.blocks.map(({ text }) => readStructureFacts(fold(text)))
  assembleStructure(document, facts, DEFAULT_SETTINGS)
}

function readStructureAndFigures(document: TextDocument): void {
  const folded = document.blocks.map(({ text }) => fold(text))
  const structure = folded.map(readStructureFacts)
  const figures = readFigureFacts(folded)
  assembleStructure(document, structure, DEFAULT_SETTINGS)
  assembleFigures(document, figures)
}

function reviewAfresh(text: string, reader = new BlockReader()): void {
  review(readPlainText(text).document, DEFAULT_SETTINGS, reader)
}

function firstInNewProcess(length: number): number {
  const once = () => Number(spawnSync(process.execPath, ['scripts/bench.mjs', '--cold', String(length)], { encoding: 'utf8' }).stdout)
  return median(Array.from({ length: STARTS }, once))
}

function printRatios(costs: Cost[][]): void {
  const cost = (column: number, name: string) => costs[column]?.find(([own]) => own === name)?.[1] ?? Number.NaN
  const own = 'review, every block new'
  const written = costs.length - 1
  const ratio = (name: string, rival: string) =>
    `${(cost(1, name) / cost(1, rival)).toFixed(2)} × ${rival}, as written ${(cost(written, name) / cost(written, rival)).toFixed(2)} ×`
  print('\nreview, every block new, at 100,000 characters:')
  for (const [name] of costs[1] ?? []) if (!OWN.has(name) && !name.startsWith('review')) print(`  ${ratio(own, name)}`)
  print(`${FIGURES}: ${ratio(FIGURES, LINT)} (aim 0.9)`)
  const faster = (column: number) => (cost(column, NUMBERS) / cost(column, FIGURES)).toFixed(1)
  print(`${FIGURES}: ${faster(1)} × as fast as ${NUMBERS}, as written ${faster(written)} × (aim 4)`)
  print(`structure read: ${ratio(STRUCTURE, LINT)} (aim 0.5)`)
  print(`figures only: ${(cost(1, NUMBERS) / cost(1, SCANNER)).toFixed(1)} × as fast as ${NUMBERS} (aim 4)`)
  print(`growth from 100,000 to 1,000,000: ${(cost(2, own) / cost(1, own)).toFixed(1)} × (linear is 10)`)
}

function show(milliseconds: number | null | undefined): string {
  return milliseconds === null || milliseconds === undefined ? '—' : milliseconds.toFixed(2)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
