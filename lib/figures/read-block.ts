/** Facts of a block's text for the reader of figures: its quantities, and the statements that the text alone makes. */
import type { Quantity } from '../quantities/model'
import { readQuantities } from '../quantities/read-quantities'
import { type FoldedText, Trait } from '../text/fold'
import { readSentences, type Wide, widen } from './clauses'
import { DIRECT_FAMILIES, FAMILIES, isAsked } from './families'
import { judge } from './judge'
import { type Mention, readMentions } from './mentions'
import type { LocalStatement } from './model'
import type { Alternatives, Passage } from './patterns/pattern'
import { type PeriodMention, readPeriodMentions } from './periods'
import { readUsages, type Usage } from './usage'

export interface FigureFacts {
  quantities: readonly Quantity[]
  statements: readonly LocalStatement[]
  usages: readonly Usage[]
  mentions: readonly Mention[]
  periods: readonly PeriodMention[]
}

const NONE: readonly never[] = []
/** Of most blocks: they have no figure. */
const NOTHING: FigureFacts = { quantities: NONE, statements: NONE, usages: NONE, mentions: NONE, periods: NONE }

const UNREAD: Wide = { text: '', blankEnd: 0 }

/** A block on its way from its text to its facts. A class: all its fields are there from the start, which engines need to be quick. */
class Work implements FigureFacts {
  quantities: readonly Quantity[] = NONE
  statements: readonly LocalStatement[] = NONE
  usages: readonly Usage[] = NONE
  mentions: readonly Mention[] = NONE
  periods: readonly PeriodMention[] = NONE
  wide = UNREAD
  /** Null where no sentence has a figure, and for the rows of tables, which the document pass reads: a row alone says nothing. */
  passage: Passage | null = null
  readings: readonly Alternatives[] = NONE

  constructor(readonly folded: FoldedText) {}
}

/** One reader after the other over all blocks: each then stays in the processor's caches, which saves a quarter of the time. */
const ROUNDS: readonly ((work: Work) => void)[] = [
  (work) => {
    work.quantities = readQuantities(work.folded)
  },
  (work) => {
    work.wide = widen(work.folded)
    work.usages = readUsages(work.wide.text, work.quantities)
  },
  (work) => {
    work.passage = readPassage(work)
  },
  (work) => {
    if (work.passage) work.readings = readAlternatives(work.passage)
  },
  (work) => {
    if (work.passage) work.statements = readStatements(work.passage, work.readings)
  },
  (work) => {
    if (!work.passage) return
    work.mentions = readMentions(work.passage.sentences)
    work.periods = readPeriodMentions(work.folded.raw, work.passage.sentences)
  },
]

/** Reads the figures of blocks, in their order. What a block says depends on its text alone. */
export function readFigureFacts(blocks: readonly FoldedText[]): FigureFacts[] {
  const works = blocks.map((folded) => new Work(folded))
  for (const round of ROUNDS) for (const work of works) round(work)
  return works.map(factsOf)
}

function factsOf({ quantities, statements, usages, mentions, periods }: Work): FigureFacts {
  if (quantities.length === 0 && usages.length === 0) return NOTHING
  return { quantities, statements: orNone(statements), usages: orNone(usages), mentions: orNone(mentions), periods: orNone(periods) }
}

/** Facts are kept for all blocks of a document, and most of their lists are empty: one empty list serves them all. */
function orNone<Entry>(list: readonly Entry[]): readonly Entry[] {
  return list.length > 0 ? list : NONE
}

function readPassage({ folded, wide, quantities }: Work): Passage | null {
  const isRow = (folded.traits & Trait.Blank) !== 0 && folded.raw.includes('\t')
  if (quantities.length === 0 || isRow) return null
  const sentences = readSentences(wide, quantities)
  return sentences.length > 0 ? { text: wide.text, sentences } : null
}

function readStatements(passage: Passage, readings: readonly Alternatives[]): LocalStatement[] {
  const statements: LocalStatement[] = []
  for (const alternatives of readings) {
    const statement = judge(alternatives)
    if (statement) statements.push(statement)
  }
  for (const entry of DIRECT_FAMILIES)
    for (const sentence of passage.sentences)
      if (isAsked(entry, sentence, passage)) for (const statement of entry.family(sentence, passage)) statements.push(statement)
  return statements.length > 1 ? withoutRepeats(statements) : statements
}

/** All readings of all families, before anyone has computed. */
export function readAlternatives(passage: Passage): Alternatives[] {
  const found: Alternatives[] = []
  const { sentences } = passage
  const views = viewsOf(passage)
  for (const entry of FAMILIES)
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index]
      if (!sentence || !isAsked(entry, sentence, passage)) continue
      for (const alternatives of entry.family(sentence, views?.[index] ?? passage)) found.push(alternatives)
    }
  return found
}

/** More sentences with figures than a paragraph has. */
const FAR = 40

/** What each sentence sees of a text without paragraphs: its neighbours, or the work would grow with the square of the length. */
function viewsOf({ text, sentences }: Passage): Passage[] | null {
  if (sentences.length <= 2 * FAR) return null
  return sentences.map((_, index) => ({ text, sentences: sentences.slice(Math.max(0, index - FAR), index + FAR) }))
}

/** Two patterns may see the same relation; the first one speaks. */
function withoutRepeats(statements: LocalStatement[]): LocalStatement[] {
  const seen = new Set<string>()
  const kept = statements.filter((statement) => {
    const key = `${statement.code}:${statement.operands.map(({ location }) => location.start).sort((a, b) => a - b)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  return kept.sort((a, b) => a.location.start - b.location.start)
}
