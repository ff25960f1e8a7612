/** What a family of patterns is: it looks at the terms of a sentence and proposes readings of them. */
import type { Sentence, Term } from '../clauses'
import type { LocalStatement } from '../model'
import type { Reading } from '../reading'

/** Alternative readings of the same figures: one statement comes of them. */
export type Alternatives = Reading[]

export interface Passage {
  /** Raw text of the block; ranges of sentences and quantities are offsets of it. */
  text: string
  sentences: Sentence[]
}

/** One family; its patterns keep to figures and clauses. */
export type Family = (sentence: Sentence, passage: Passage) => Iterable<Alternatives>

/** A family that counts or looks up instead of computing makes its statements itself. */
export type DirectFamily = (sentence: Sentence, passage: Passage) => Iterable<LocalStatement>

/** The clauses between two terms, without the clauses of the terms themselves, joined by their marks. */
export function clauseOf(sentence: Sentence, term: Term): Sentence['clauses'][number] {
  const clause = sentence.clauses[term.clause]
  if (!clause) throw new Error(`term ${term.index} has no clause`)
  return clause
}

/** True where a ； or 。 lies between the two terms. */
export function isParted(sentence: Sentence, from: Term, to: Term): boolean {
  for (let clause = from.clause + 1; clause <= to.clause; clause++) if (isStop(sentence.clauses[clause]?.mark)) return true
  return false
}

/** A mark behind which another matter may begin. */
export function isStop(mark: string | undefined): boolean {
  return mark === '；' || mark === '。'
}

/** Text of the sentence up to the term, from the last ； or the start: where the words that bar computing stand. */
export function wordsBefore(sentence: Sentence, term: Term): string {
  let words = ''
  for (let index = term.clause; index >= 0; index--) {
    const clause = sentence.clauses[index]
    if (!clause) break
    words = clause.text + words
    if (isStop(clause.mark)) break
  }
  return words
}

type Given = Pick<LocalStatement, 'code' | 'pattern' | 'kind' | 'verdict' | 'formula' | 'operands'>

type Derived = Partial<Pick<LocalStatement, 'result' | 'recomputed' | 'correction'>>

/** A statement that no equation stands behind; the rest of its fields are empty. */
export function directStatement(given: Given, { result = 0, recomputed = '', correction = null }: Derived = {}): LocalStatement {
  let [start, end] = [Number.POSITIVE_INFINITY, 0]
  for (const { location } of given.operands) {
    if (location.start < start) start = location.start
    if (location.end > end) end = location.end
  }
  return {
    ...given,
    location: { start, end },
    result,
    recomputed,
    requirements: [],
    slips: [],
    correction,
  }
}
