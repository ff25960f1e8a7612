/**
 * Cuts a block into sentences, clauses and terms: a term is a figure together with the words that
 * lead to it and the words that follow it. All patterns speak about terms, none about raw text.
 */
import type { Quantity } from '../quantities/model'
import { type Change, readChange, readTarget, type Target } from './roles'

/** A figure in its clause. Leads and tails have no white space and full-width punctuation. */
export interface Term {
  quantity: Quantity
  /** Index in the sentence. */
  index: number
  /** Index of its clause in the sentence. */
  clause: number
  /** From the figure before it in the clause, or from the start of the clause. */
  lead: string
  /** Up to the next figure in the clause, or to the end of the clause. */
  tail: string
  /** True for the first figure of its clause. */
  opensClause: boolean
  /** “增长”, “比上年减少”: the figure is a change. */
  change: Change | null
  /** “增加到”, “降至”: the figure is what something has become. */
  target: Target | null
}

/** Text between two marks of punctuation. Brackets open clauses one level deeper. */
export interface Clause {
  start: number
  end: number
  /** At most its last 40 characters. */
  text: string
  /** The mark before it: “，”, “；”, “、”, “：”, “（”, “）”, or empty at the start of the sentence. */
  mark: string
  depth: number
  /** Terms from `first` up to, not including, `last`. */
  first: number
  last: number
}

/** A stretch up to 。！？ or the end of the block, with at least one term. */
export interface Sentence {
  start: number
  end: number
  clauses: Clause[]
  terms: Term[]
  /** Dates, periods, ordinals and codes: not computed with, but read. */
  marks: Quantity[]
}

const HALF_WIDTH = /[,;:()?!.]/
const FULL_WIDTH: Record<string, string> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '?': '？', '!': '！' }

/** The text with full-width punctuation, position by position: one spelling for all readers. */
export function widenPunctuation(text: string): string {
  if (!HALF_WIDTH.test(text)) return text
  return text.replace(/[,;:()?!]/g, (mark) => FULL_WIDTH[mark] ?? mark).replace(/(?<=[\u4e00-\u9fff”）)%％])\.|\.(?![\w.\-－～~—])/g, '。')
}

/** More than any sentence of a report has. */
const MOST_TERMS = 60
const MOST_CLAUSES = 150
/** Words further from a figure than this say nothing about it. */
const REACH = 40

const SEPARATOR = /[。！？\n；，、：（）]/g

/** Reads the sentences that hold figures; `quantities` in order of their places. */
export function readSentences(text: string, quantities: readonly Quantity[]): Sentence[] {
  if (quantities.length === 0) return []
  return new SentenceReader(widenPunctuation(text), quantities).read()
}

class SentenceReader {
  private readonly sentences: Sentence[] = []
  private next = 0
  private depth = 0
  private mark = ''
  private clauseStart = 0
  private current: Sentence = emptySentence(0)

  constructor(
    private readonly text: string,
    private readonly quantities: readonly Quantity[],
  ) {}

  read(): Sentence[] {
    const separator = new RegExp(SEPARATOR)
    let quantity = 0
    for (let found = separator.exec(this.text); found; found = separator.exec(this.text)) {
      const at = found.index
      while ((this.quantities[quantity]?.end ?? Number.POSITIVE_INFINITY) <= at) quantity++
      const inside = this.quantities[quantity]
      // A comma inside “1，753” or a colon inside “3.9：59.5” separates nothing.
      if (inside && inside.start <= at) separator.lastIndex = inside.end
      else this.separate(at, found[0])
    }
    this.endSentence(this.text.length)
    return this.sentences
  }

  private separate(at: number, mark: string): void {
    // A run of figures without end is no sentence: what is looked at together stays bounded.
    const isEndless = this.current.terms.length >= MOST_TERMS || this.current.clauses.length >= MOST_CLAUSES
    if (/[。！？\n]/.test(mark) || isEndless) {
      this.endSentence(at)
      this.clauseStart = at + 1
      this.current = emptySentence(at + 1)
      this.mark = ''
      this.depth = 0
      return
    }
    this.endClause(at)
    if (mark === '（') this.depth++
    if (mark === '）') this.depth = Math.max(0, this.depth - 1)
    this.mark = mark
    this.clauseStart = at + 1
  }

  private endSentence(at: number): void {
    this.endClause(at)
    this.current.end = at
    if (this.current.terms.length > 0 || this.current.marks.length > 0) this.sentences.push(this.current)
  }

  private endClause(end: number): void {
    const { terms, clauses, marks } = this.current
    const start = this.clauseStart
    const clause: Clause = {
      start,
      end,
      text: squeeze(this.text.slice(Math.max(start, end - REACH), end)),
      mark: this.mark,
      depth: this.depth,
      first: terms.length,
      last: 0,
    }
    let from = start
    for (; this.next < this.quantities.length; this.next++) {
      const quantity = this.quantities[this.next]
      if (!quantity || quantity.start >= end) break
      if (!isTerm(quantity)) {
        marks.push(quantity)
        continue
      }
      const lead = squeeze(this.text.slice(Math.max(from, quantity.start - REACH), quantity.start))
      const before = terms[terms.length - 1]
      const opensClause = terms.length === clause.first
      if (before && !opensClause) before.tail = squeeze(this.text.slice(from, Math.min(quantity.start, from + REACH)))
      terms.push(makeTerm(quantity, terms.length, clauses.length, lead, opensClause))
      from = quantity.end
    }
    const last = terms[terms.length - 1]
    if (last && terms.length > clause.first) last.tail = squeeze(this.text.slice(from, Math.min(end, from + REACH)))
    clause.last = terms.length
    clauses.push(clause)
  }
}

function emptySentence(start: number): Sentence {
  return { start, end: start, clauses: [], terms: [], marks: [] }
}

function makeTerm(quantity: Quantity, index: number, clause: number, lead: string, opensClause: boolean): Term {
  return { quantity, index, clause, lead, tail: '', opensClause, change: readChange(lead), target: readTarget(lead) }
}

/** What can be computed with: everything but codes, dates, ordinals and ages. */
function isTerm({ kind, dimension, interval, detail }: Quantity): boolean {
  if (kind === 'code' || kind === 'date' || kind === 'ordinal') return false
  if (detail?.type === 'ratio-part') return true
  return dimension !== 'age' && (interval.low !== null || interval.high !== null)
}

function squeeze(text: string): string {
  return /\s|\u200B|\u200C|\u200D|\uFEFF/.test(text) ? text.replace(/[\s\u200B-\u200D\uFEFF]+/g, '') : text
}
