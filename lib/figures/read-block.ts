/** Facts of a block's text for the reader of figures: its quantities, and the statements that the text alone makes. */
import type { Quantity } from '../quantities/model'
import { readQuantities } from '../quantities/read-quantities'
import { readSentences, widen } from './clauses'
import { judge } from './judge'
import { type Mention, readMentions } from './mentions'
import type { LocalStatement } from './model'
import { readAccumulations } from './patterns/accumulation'
import { readCalendar } from './patterns/calendar'
import { readChanges, readDoublings, readSpeeds, readSurplus } from './patterns/change'
import { readComparisons, readPossibleShares, readRanks } from './patterns/comparison'
import { readConversions } from './patterns/conversion'
import { readFlows } from './patterns/flow'
import { readListedCounts } from './patterns/listed'
import { readAmong } from './patterns/parts'
import type { Alternatives, DirectFamily, Family, Passage } from './patterns/pattern'
import { readProducts, readSetAside } from './patterns/product'
import { readRatios } from './patterns/ratio'
import { readRespectively } from './patterns/respectively'
import { readHundreds } from './patterns/shares'
import { readComplements, readRest, readSumsAfter, readSumsBefore } from './patterns/total'
import { type PeriodMention, readPeriodMentions } from './periods'
import { readUsages, type Usage } from './usage'

export interface FigureFacts {
  quantities: Quantity[]
  statements: LocalStatement[]
  usages: Usage[]
  mentions: Mention[]
  periods: PeriodMention[]
}

/** A family, the fewest figures that it needs in a sentence, and words of which it needs one in the block. */
interface Entry {
  family: Family
  least: number
  hints: string[]
}

const entry = (family: Family, least: number, ...hints: string[]): Entry => ({ family, least, hints })

const FAMILIES: Entry[] = [
  entry(readRatios, 1),
  entry(readChanges, 2),
  entry(readDoublings, 3, '番'),
  entry(readSurplus, 3, '超', '短收', '欠收', '少收', '多收'),
  entry(readFlows, 3, '净增', '净减', '初', '原有', '末', '结转'),
  entry(readSpeeds, 3, '个百分点'),
  entry(readAmong, 2, '其中'),
  entry(readSumsAfter, 3, '共', '计'),
  entry(readSumsBefore, 3),
  entry(readRest, 3),
  entry(readComplements, 2),
  entry(readHundreds, 2),
  entry(readProducts, 2, '均', '每', '产', '各', '/', '单价'),
  entry(readSetAside, 3, '按'),
  entry(readConversions, 2),
  entry(readComparisons, 1),
  entry(readAccumulations, 2, '累计', '本月', '当月'),
]

const DIRECT: DirectFamily[] = [readListedCounts, readRespectively, readCalendar, readRanks, readPossibleShares]

/** Reads the figures of a block. Tables are read by the document pass: a row alone says nothing. */
export function readFigureFacts(text: string): FigureFacts {
  const quantities = readQuantities(text)
  const wide = widen(text)
  const facts: FigureFacts = { quantities, statements: [], usages: readUsages(wide.text, quantities), mentions: [], periods: [] }
  if (quantities.length === 0 || text.includes('\t')) return facts
  const sentences = readSentences(wide, quantities)
  const passage: Passage = { text: wide.text, sentences }
  facts.statements = readStatements(passage)
  facts.mentions = readMentions(sentences)
  facts.periods = readPeriodMentions(text, sentences)
  return facts
}

function readStatements(passage: Passage): LocalStatement[] {
  const statements: LocalStatement[] = []
  for (const alternatives of readAlternatives(passage)) {
    const statement = judge(alternatives)
    if (statement) statements.push(statement)
  }
  for (const family of DIRECT) for (const statement of family(passage)) statements.push(statement)
  return statements.length > 1 ? withoutRepeats(statements) : statements
}

/** All readings of all families, before anyone has computed. */
export function* readAlternatives(passage: Passage): Generator<Alternatives> {
  const most = passage.sentences.reduce((count, { terms }) => Math.max(count, terms.length), 0)
  const views = viewsOf(passage)
  for (const { family, least, hints } of FAMILIES) {
    if (most < least || (hints.length > 0 && !hints.some((hint) => passage.text.includes(hint)))) continue
    for (const [index, sentence] of passage.sentences.entries())
      if (sentence.terms.length >= least) yield* family(sentence, views?.[index] ?? passage)
  }
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
