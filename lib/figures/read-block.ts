/** Facts of a block's text for the reader of figures: its quantities, and the statements that the text alone makes. */
import type { Quantity } from '../quantities/model'
import { readQuantities } from '../quantities/read-quantities'
import { readSentences } from './clauses'
import { judge } from './judge'
import { type Mention, readMentions } from './mentions'
import type { LocalStatement } from './model'
import { readAccumulations } from './patterns/accumulation'
import { readCalendar } from './patterns/calendar'
import { readChanges, readDoublings } from './patterns/change'
import { readComparisons, readPossibleShares, readRanks } from './patterns/comparison'
import { readConversions } from './patterns/conversion'
import { readListedCounts } from './patterns/listed'
import { readAmong } from './patterns/parts'
import type { DirectFamily, Family, Passage } from './patterns/pattern'
import { readProducts } from './patterns/product'
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

const FAMILIES: Family[] = [
  readRatios,
  readChanges,
  readDoublings,
  readAmong,
  readSumsAfter,
  readSumsBefore,
  readRest,
  readComplements,
  readHundreds,
  readProducts,
  readConversions,
  readComparisons,
  readAccumulations,
]

const DIRECT: DirectFamily[] = [readListedCounts, readRespectively, readCalendar, readRanks, readPossibleShares]

const NOTHING: FigureFacts = { quantities: [], statements: [], usages: [], mentions: [], periods: [] }

/** Reads the figures of a block. Tables are read by the document pass: a row alone says nothing. */
export function readFigureFacts(text: string): FigureFacts {
  const quantities = readQuantities(text)
  if (quantities.length === 0) return NOTHING
  const sentences = readSentences(text, quantities)
  if (text.includes('\t')) return { ...NOTHING, quantities }
  const passage: Passage = { text, sentences }
  const statements: LocalStatement[] = []
  for (const sentence of sentences) {
    if (sentence.terms.length < 1) continue
    for (const family of FAMILIES)
      for (const alternatives of family(sentence, passage)) {
        const statement = judge(alternatives)
        if (statement) statements.push(statement)
      }
  }
  for (const family of DIRECT) for (const statement of family(passage)) statements.push(statement)
  return {
    quantities,
    statements: withoutRepeats(statements),
    usages: readUsages(text, quantities),
    mentions: readMentions(sentences),
    periods: readPeriodMentions(text, sentences),
  }
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
