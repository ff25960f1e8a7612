/** Which families of patterns there are, and what a sentence must have for one of them to be asked. */
import type { Sentence } from './clauses'
import { characterGroup } from './held-characters'
import { readAccumulations } from './patterns/accumulation'
import { readCalendar } from './patterns/calendar'
import { readChanges } from './patterns/change'
import { readComparisons, readPossibleShares, readRanks } from './patterns/comparison'
import { readConversions } from './patterns/conversion'
import { readDealtChanges } from './patterns/dealt-changes'
import { readDoublings } from './patterns/doublings'
import { readFlows } from './patterns/flow'
import { readListedCounts } from './patterns/listed'
import { readNamedPairs } from './patterns/named-pair'
import { readAmong } from './patterns/parts'
import type { DirectFamily, Family, Passage } from './patterns/pattern'
import { readPerMany } from './patterns/per-many'
import { readProducts } from './patterns/product'
import { readRatios } from './patterns/ratio'
import { readRespectively } from './patterns/respectively'
import { readSetAside } from './patterns/set-aside'
import { readHundreds } from './patterns/shares'
import { readSpeeds } from './patterns/speeds'
import { readSurplus } from './patterns/surplus'
import { readComplements, readRest, readSumsAfter, readSumsBefore } from './patterns/total'
import { Sort } from './sorts'

/** Words of which a family needs one in the block, and a bit for the characters that they begin with: of those it needs one in the sentence. */
interface Hints {
  words: readonly string[]
  bit: number
}

/** A family, the fewest figures that it needs in a sentence, and sorts of which it needs one. */
interface Entry<Asked> extends Hints {
  family: Asked
  least: number
  sorts: number
}

const hintsOf = (words: readonly string[]): Hints => ({
  words,
  bit: words.length > 0 ? characterGroup(words.map((word) => word.charAt(0)).join('')) : 0,
})
const entry = <Asked>(family: Asked, least: number, sorts: number, ...words: string[]): Entry<Asked> => ({
  family,
  least,
  sorts,
  ...hintsOf(words),
})
const { Percent, TwoPercents, BeyondHundred, Points, Multiple, Doubling, RatioPart, Pair } = Sort
const ANY = -1

/** Families that compute: of the readings that they propose, the first that holds speaks. */
export const FAMILIES: readonly Entry<Family>[] = [
  entry(readRatios, 1, Percent | Multiple),
  entry(readNamedPairs, 2, ANY, '：1', '∶1', '1：', '1∶'),
  entry(readChanges, 2, Pair),
  entry(readDealtChanges, 6, Pair, '分别'),
  entry(readDoublings, 3, Doubling),
  entry(readSurplus, 3, Pair, '超', '短收', '欠收', '少收', '多收'),
  entry(readFlows, 3, Pair, '净增', '净减', '初', '原有', '末', '结转'),
  entry(readSpeeds, 3, Points),
  entry(readAmong, 2, Pair, '其中', '含', '看，', '分，', '方面，', '中，'),
  entry(readSumsAfter, 3, Pair, '共', '计'),
  entry(readSumsBefore, 3, Pair),
  entry(readRest, 3, Pair),
  entry(readComplements, 2, TwoPercents),
  entry(readHundreds, 2, TwoPercents | RatioPart),
  entry(readProducts, 2, ANY, '均', '每', '产', '各', '/', '单价'),
  entry(readPerMany, 3, ANY, '每百', '每千', '每万', '每十万'),
  entry(readSetAside, 3, Percent, '按'),
  entry(readConversions, 2, Pair),
  entry(readComparisons, 1, Pair | BeyondHundred),
  entry(readAccumulations, 2, Pair, '累计', '本月', '当月'),
]

export const DIRECT_FAMILIES: readonly Entry<DirectFamily>[] = [
  entry(readListedCounts, 1, Sort.Count, '、', '（', '前'),
  entry(readRespectively, 1, ANY, '分别'),
  entry(readCalendar, 0, Sort.Date),
  entry(readRanks, 0, Sort.Rank),
  entry(readPossibleShares, 1, Percent),
]

/** True where the sentence has what the family needs: figures, sorts of them, words. */
export function isAsked({ least, sorts, words, bit }: Entry<unknown>, sentence: Sentence, { text }: Passage): boolean {
  if ((sorts !== ANY && (sentence.sorts & sorts) === 0) || sentence.terms.length < least) return false
  return words.length === 0 || ((sentence.held & bit) !== 0 && words.some((word) => text.includes(word)))
}
