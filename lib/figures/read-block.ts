/** Facts of a block's text for the reader of figures: its quantities, and the statements that the text alone makes. */
import type { Quantity } from '../quantities/model'
import { readQuantities } from '../quantities/read-quantities'
import type { FoldedText } from '../text/fold'
import { readSentences, type Sentence, widen } from './clauses'
import { characterGroup } from './held-characters'
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
import { readProducts } from './patterns/product'
import { readRatios } from './patterns/ratio'
import { readRespectively } from './patterns/respectively'
import { readSetAside } from './patterns/set-aside'
import { readHundreds } from './patterns/shares'
import { readComplements, readRest, readSumsAfter, readSumsBefore } from './patterns/total'
import { type PeriodMention, readPeriodMentions } from './periods'
import { Sort } from './sorts'
import { readUsages, type Usage } from './usage'

export interface FigureFacts {
  quantities: Quantity[]
  statements: LocalStatement[]
  usages: Usage[]
  mentions: Mention[]
  periods: PeriodMention[]
}

/** Words of which a family needs one in the block, and a bit for the characters that they begin with: of those it needs one in the sentence. */
interface Hints {
  words: readonly string[]
  bit: number
}

/** A family, the fewest figures that it needs in a sentence, and sorts of which it needs one. */
interface Entry extends Hints {
  family: Family
  least: number
  sorts: number
}

const hintsOf = (words: readonly string[]): Hints => ({
  words,
  bit: words.length > 0 ? characterGroup(words.map((word) => word.charAt(0)).join('')) : 0,
})
const entry = (family: Family, least: number, sorts: number, ...words: string[]): Entry => ({ family, least, sorts, ...hintsOf(words) })
const { Percent, TwoPercents, BeyondHundred, Points, Multiple, Doubling, RatioPart, Pair } = Sort
const ANY = -1

const FAMILIES: Entry[] = [
  entry(readRatios, 1, Percent | Multiple),
  entry(readChanges, 2, Pair),
  entry(readDoublings, 3, Doubling),
  entry(readSurplus, 3, Pair, '超', '短收', '欠收', '少收', '多收'),
  entry(readFlows, 3, Pair, '净增', '净减', '初', '原有', '末', '结转'),
  entry(readSpeeds, 3, Points),
  entry(readAmong, 2, Pair, '其中', '看，', '分，', '方面，', '中，'),
  entry(readSumsAfter, 3, Pair, '共', '计'),
  entry(readSumsBefore, 3, Pair),
  entry(readRest, 3, Pair),
  entry(readComplements, 2, TwoPercents),
  entry(readHundreds, 2, TwoPercents | RatioPart),
  entry(readProducts, 2, ANY, '均', '每', '产', '各', '/', '单价'),
  entry(readSetAside, 3, Percent, '按'),
  entry(readConversions, 2, Pair),
  entry(readComparisons, 1, Pair | BeyondHundred),
  entry(readAccumulations, 2, Pair, '累计', '本月', '当月'),
]

interface DirectEntry extends Hints {
  family: DirectFamily
  sorts: number
}

const direct = (family: DirectFamily, sorts: number, ...words: string[]): DirectEntry => ({ family, sorts, ...hintsOf(words) })

const DIRECT: DirectEntry[] = [
  direct(readListedCounts, Sort.Count, '、', '（', '前'),
  direct(readRespectively, ANY, '分别'),
  direct(readCalendar, Sort.Date),
  direct(readRanks, Sort.Rank),
  direct(readPossibleShares, Percent),
]

const NOTHING: FigureFacts = { quantities: [], statements: [], usages: [], mentions: [], periods: [] }

/** Reads the figures of a block. Tables are read by the document pass: a row alone says nothing. */
export function readFigureFacts(folded: FoldedText): FigureFacts {
  const quantities = readQuantities(folded)
  const wide = widen(folded)
  const usages = readUsages(wide.text, quantities)
  if (quantities.length === 0 && usages.length === 0) return NOTHING
  const facts: FigureFacts = { quantities, statements: [], usages, mentions: [], periods: [] }
  if (quantities.length === 0 || folded.raw.includes('\t')) return facts
  const sentences = readSentences(wide, quantities)
  if (sentences.length === 0) return facts
  facts.statements = readStatements({ text: wide.text, sentences })
  facts.mentions = readMentions(sentences)
  facts.periods = readPeriodMentions(folded.raw, sentences)
  return facts
}

function readStatements(passage: Passage): LocalStatement[] {
  const statements: LocalStatement[] = []
  for (const alternatives of readAlternatives(passage)) {
    const statement = judge(alternatives)
    if (statement) statements.push(statement)
  }
  for (const entry of DIRECT)
    for (const sentence of passage.sentences)
      if ((sentence.sorts & entry.sorts) !== 0 && isHinted(sentence, passage, entry))
        for (const statement of entry.family(sentence, passage)) statements.push(statement)
  return statements.length > 1 ? withoutRepeats(statements) : statements
}

/** All readings of all families, before anyone has computed. */
export function* readAlternatives(passage: Passage): Generator<Alternatives> {
  const { sentences } = passage
  const views = viewsOf(passage)
  for (const entry of FAMILIES)
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index]
      if (sentence && (sentence.sorts & entry.sorts) !== 0 && sentence.terms.length >= entry.least && isHinted(sentence, passage, entry))
        yield* entry.family(sentence, views?.[index] ?? passage)
    }
}

function isHinted(sentence: Sentence, { text }: Passage, { words, bit }: Hints): boolean {
  if (words.length === 0) return true
  if ((sentence.held & bit) === 0) return false
  for (const word of words) if (text.includes(word)) return true
  return false
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
