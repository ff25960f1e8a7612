/** The review: a pure function of a document and settings, cut into steps so that it can be cancelled. */
import { assembleDraft } from '../draft/assemble'
import { assembleFigures } from '../figures/assemble'
import type { FiguresReading } from '../figures/model'
import { assembleRegister } from '../register/assemble'
import { EMPTY_READING, type RegisterReading } from '../register/reading'
import type { RegisterIndex } from '../register/register-index'
import { assembleStructure } from '../structure/assemble'
import type { Item, StructureReading } from '../structure/model'
import { type Block, blockIndices, countCharacters, type TextDocument } from '../text/document'
import type { BlockFacts, BlockReader } from './block-reader'
import { complete, placeKey } from './complete-finding'
import type { Diagnostic } from './diagnostic'
import type { ReviewContext } from './rule'
import { runRules } from './run-rules'
import type { ReviewSettings } from './settings'

export interface Progress {
  done: number
  total: number
}

/** The result of a review. */
export interface Review {
  sessionId: string
  version: number
  characters: number
  complete: boolean
  structure: StructureReading
  figures: FiguresReading
  /** What the register says of the figures. */
  register: RegisterReading
  /** In reading order; places that the user set aside are in `ignored`. */
  diagnostics: Diagnostic[]
  ignored: Diagnostic[]
  /** Rules that failed on this document; the others were run. Names only, never text. */
  failed: string[]
  /** What was looked at, for “a good report must look like a result”. */
  verified: { series: number; announced: number; sections: number }
}

/** Reviews step by step; the generator's return value is the review. */
export function* reviewSteps(
  document: TextDocument,
  settings: ReviewSettings,
  reader: BlockReader,
  register: RegisterIndex | null = null,
): Generator<Progress, Review> {
  const total = document.blocks.length
  const facts = yield* paced(reader.read(document.blocks), (done) => ({ done, total }))
  const context = makeContext(document, settings, facts, register)
  yield { done: total, total }
  const { findings, failed } = yield* paced(runRules(context), () => ({ done: total, total }))
  const all = complete(context, findings)
  const ignored = new Set(settings.ignored)
  const isIgnored = (diagnostic: Diagnostic) => ignored.size > 0 && ignored.has(placeKey(diagnostic))
  return {
    sessionId: document.sessionId,
    version: document.version,
    characters: countCharacters(document),
    complete: document.complete,
    structure: context.structure,
    figures: context.figures,
    register: context.register,
    diagnostics: all.filter((diagnostic) => !isIgnored(diagnostic)),
    ignored: all.filter(isIgnored),
    failed,
    verified: countVerified(context.structure, all),
  }
}

/** The same steps, with the progress that each of them means. */
function* paced<Step, Result>(steps: Generator<Step, Result>, progressAt: (step: Step) => Progress): Generator<Progress, Result> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield progressAt(step.value)
  }
}

/** Reviews in one go. */
export function review(
  document: TextDocument,
  settings: ReviewSettings,
  reader: BlockReader,
  register: RegisterIndex | null = null,
): Review {
  const steps = reviewSteps(document, settings, reader, register)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function makeContext(
  document: TextDocument,
  settings: ReviewSettings,
  facts: readonly BlockFacts[],
  index: RegisterIndex | null,
): ReviewContext {
  const indices = blockIndices(document)
  const indexOf = (block: string): number => {
    const index = indices.get(block)
    if (index === undefined) throw new Error(`no block ${block} in this document`)
    return index
  }
  const blockOf = (block: string): Block => {
    const found = document.blocks[indexOf(block)]
    if (!found) throw new Error(`no block ${block} in this document`)
    return found
  }
  const structure = assembleStructure(
    document,
    facts.map((fact) => fact.structure),
    settings,
  )
  const draft = assembleDraft(
    document,
    facts.map((fact) => fact.draft),
  )
  const figures = assembleFigures(
    document,
    facts.map((fact) => fact.figures),
  )
  const register = index ? assembleRegister(document, facts, index, settings.documentDate) : EMPTY_READING
  return { document, settings, structure, draft, figures, register, indexOf, blockOf }
}

function countVerified(structure: StructureReading, diagnostics: readonly Diagnostic[]): Review['verified'] {
  // A paragraph may hold several series: only what is said of a series' own markers speaks against it.
  const faults = new Map<string, number[]>()
  for (const { code, location } of diagnostics) {
    if (!code.startsWith('structure/')) continue
    const starts = faults.get(location.block)
    if (starts) starts.push(location.start)
    else faults.set(location.block, [location.start])
  }
  const isFaulty = ({ marker }: Item) => faults.get(marker.block)?.includes(marker.start) ?? false
  const miscounted = count(diagnostics, ({ code }) => code === 'structure/announced-count')
  const announced = count(structure.enumerations, (enumeration) => enumeration.announced !== null) + structure.lists.length
  return {
    series: count(structure.enumerations, ({ items }) => items.length > 1 && !items.some(isFaulty)),
    announced: Math.max(0, announced - miscounted),
    sections: count(structure.sections, ({ isEmpty }) => !isEmpty),
  }
}

function count<One>(all: readonly One[], isMeant: (one: One) => boolean): number {
  let number = 0
  for (const one of all) if (isMeant(one)) number++
  return number
}
