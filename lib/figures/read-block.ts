/** Facts of a block's text for the reader of figures: its quantities, and the statements that the text alone makes. */
import type { Quantity } from '../quantities/model'
import { readQuantities } from '../quantities/read-quantities'
import { type FoldedText, Trait } from '../text/fold'
import { readSentences, widen } from './clauses'
import { DIRECT_FAMILIES, FAMILIES, isAsked } from './families'
import { judge } from './judge'
import { type Mention, readMentions } from './mentions'
import type { LocalStatement } from './model'
import type { Alternatives, Passage } from './patterns/pattern'
import { type PeriodMention, readPeriodMentions } from './periods'
import { readUsages, type Usage } from './usage'

export interface FigureFacts {
  quantities: Quantity[]
  statements: LocalStatement[]
  usages: Usage[]
  mentions: Mention[]
  periods: PeriodMention[]
}

const NONE: never[] = []
/** Of most blocks: they have no figure. */
const NOTHING: FigureFacts = { quantities: NONE, statements: NONE, usages: NONE, mentions: NONE, periods: NONE }

/** Reads the figures of a block. Tables are read by the document pass: a row alone says nothing. */
export function readFigureFacts(folded: FoldedText): FigureFacts {
  const quantities = readQuantities(folded)
  const wide = widen(folded)
  const usages = readUsages(wide.text, quantities)
  if (quantities.length === 0) return usages.length === 0 ? NOTHING : { ...NOTHING, usages }
  const isRow = (folded.traits & Trait.Blank) !== 0 && folded.raw.includes('\t')
  const sentences = isRow ? NONE : readSentences(wide, quantities)
  if (sentences.length === 0) return { ...NOTHING, quantities, usages }
  const statements = readStatements({ text: wide.text, sentences })
  return { quantities, statements, usages, mentions: readMentions(sentences), periods: readPeriodMentions(folded.raw, sentences) }
}

function readStatements(passage: Passage): LocalStatement[] {
  const statements: LocalStatement[] = []
  for (const alternatives of readAlternatives(passage)) {
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
