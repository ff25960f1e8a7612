/**
 * Cuts a block into sentences, clauses and terms: a term is a figure together with the words that
 * lead to it and the words that follow it. All patterns speak about terms, none about raw text.
 */
import type { Quantity } from '../quantities/model'
import { type FoldedText, fold, Trait } from '../text/fold'
import { heldIn } from './held-characters'
import { innerEnd, MARKS, markAt, sentenceEnd } from './marks'
import { type Change, readChange, readTarget, type Target } from './roles'
import { sortsOf } from './sorts'

/** Words further from a figure than this say nothing about it. */
const REACH = 40
/** More than any sentence of a report has: what is looked at together stays bounded. */
const MOST_TERMS = 40
const MOST_CLAUSES = 100

/** The text of a block as the patterns see it: full-width punctuation, position by position. */
export interface Wide {
  text: string
  /** Behind the last white space: words from here on have none. Most texts are indented and have no other. */
  blankEnd: number
}

/** A figure in its clause. Words are read when a pattern asks for them; most are never asked for. */
export class Term {
  private ownLead: string | undefined
  private ownTail: string | undefined
  private ownChange: Change | null | undefined
  private ownTarget: Target | null | undefined
  /** Where the words after it end. */
  tailEnd = 0

  constructor(
    private readonly wide: Wide,
    readonly quantity: Quantity,
    /** Index in the sentence. */
    readonly index: number,
    /** Index of its clause in the sentence. */
    readonly clause: number,
    /** Where the words before it start. */
    private readonly leadStart: number,
    /** True for the first figure of its clause. */
    readonly opensClause: boolean,
    /** The figure that it is written on to without a word: 468户 in “468户1752人”. It shares its lead. */
    readonly joined: Term | null,
  ) {}

  /** From the figure before it in the clause, or from the start of the clause; no white space. */
  get lead(): string {
    if (this.joined) return this.joined.lead
    const { start } = this.quantity
    this.ownLead ??= words(this.wide, Math.max(this.leadStart, start - REACH), start)
    return this.ownLead
  }

  /** Up to the next figure in the clause, or to the end of the clause; no white space. */
  get tail(): string {
    const { end } = this.quantity
    this.ownTail ??= words(this.wide, end, Math.min(this.tailEnd, end + REACH))
    return this.ownTail
  }

  /** “增长”, “比上年减少”: the figure is a change. */
  get change(): Change | null {
    if (this.ownChange === undefined) this.ownChange = readChange(this.lead)
    return this.ownChange
  }

  /** “增加到”, “降至”: the figure is what something has become. */
  get target(): Target | null {
    if (this.ownTarget === undefined) this.ownTarget = readTarget(this.lead)
    return this.ownTarget
  }
}

/** Text between two marks of punctuation. Brackets open clauses one level deeper. */
export class Clause {
  private ownText: string | undefined
  /** Terms from `first` up to, not including, `last`. */
  last = 0

  constructor(
    private readonly wide: Wide,
    readonly start: number,
    readonly end: number,
    /** The mark before it: “，”, “；”, “、”, “：”, “（”, “）”, “。” where what follows divides what stood before; empty at the start. */
    readonly mark: string,
    readonly depth: number,
    readonly first: number,
  ) {}

  /** At most its last 40 characters, without white space. */
  get text(): string {
    this.ownText ??= words(this.wide, Math.max(this.start, this.end - REACH), this.end)
    return this.ownText
  }
}

/** A stretch up to 。！？ or the end of the block, with at least one figure. */
export interface Sentence {
  start: number
  end: number
  clauses: Clause[]
  terms: Term[]
  /** Dates, periods and ordinals: not computed with, but read. */
  marks: Quantity[]
  /** Bits of `Sort`. */
  sorts: number
  /** Bits of the groups of characters that it holds (see `heldIn`). */
  held: number
}

const OTHER_WIDTH = /[,;:()?!０-９％．]|\.(?!\d)/
const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
  '％': '%',
  '．': '.',
}

/** One spelling of punctuation and digits for all readers, character by character: offsets stay. */
export function widen(source: string | FoldedText): Wide {
  const { raw, traits } = typeof source === 'string' ? fold(source) : source
  const isOther = (traits & (Trait.HalfMark | Trait.Wide)) !== 0 && OTHER_WIDTH.test(raw)
  return { text: isOther ? oneWidth(raw) : raw, blankEnd: traits & Trait.Blank ? blankEnd(raw) : 0 }
}

function blankEnd(text: string): number {
  let end = text.length
  while (end > 0 && BLANK_CODES[text.charCodeAt(end - 1)] !== 1) end--
  return end
}

function oneWidth(text: string): string {
  return text
    .replace(/[,;:()?!％．]/g, (mark) => FULL_WIDTH[mark] ?? mark)
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/(?<=[\u4e00-\u9fff”）)%％])\.|\.(?![\w.\-－～~—])/g, '。')
}

const BLANK = /[\s\u200B-\u200D\uFEFF]/
/** The same by code: indented text is looked through backwards, nearly always to its beginning. */
const BLANK_CODES = Uint8Array.from({ length: 65_536 }, (_, code) => (BLANK.test(String.fromCharCode(code)) ? 1 : 0))
const BLANKS = new RegExp(`${BLANK.source}+`, 'g')

function words({ text, blankEnd }: Wide, start: number, end: number): string {
  const found = text.slice(start, end)
  return start < blankEnd ? found.replace(BLANKS, '') : found
}

/** Reads the sentences that hold figures; `quantities` in order of their places. */
export function readSentences(wide: Wide, quantities: readonly Quantity[]): Sentence[] {
  const { text } = wide
  const reader = new SentenceReader(wide, quantities)
  let start = 0
  let first = 0
  while (first < quantities.length) {
    const end = sentenceEnd(text, start, quantities, first)
    const next = firstFrom(quantities, first, end)
    if (!areCodes(quantities, first, next)) reader.read(start, end, first, next)
    first = next
    start = end + 1
  }
  return reader.found.slice()
}

function areCodes(quantities: readonly Quantity[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (quantities[index]?.kind !== 'code') return false
  return true
}

function firstFrom(quantities: readonly Quantity[], from: number, end: number): number {
  let next = from
  for (let quantity = quantities[next]; quantity && quantity.start < end; quantity = quantities[next]) next++
  return next
}

/** Reads sentences; an endless one is cut into several. */
class SentenceReader {
  readonly found: Sentence[] = []
  /** The first figure that stands in no clause yet, and where those of the sentence end. */
  private next = 0
  private last = 0
  private depth = 0
  private mark = ''
  private clauseStart = 0
  private current = emptySentence(0)

  constructor(
    private readonly wide: Wide,
    private readonly quantities: readonly Quantity[],
  ) {}

  /** `first` up to, not including, `last`: the sentence's figures. */
  read(start: number, end: number, first: number, last: number): void {
    const { text } = this.wide
    this.next = first
    this.last = last
    this.begin(start)
    for (let at = start; at < end; at++) {
      if (!MARKS[text.charCodeAt(at)]) continue
      const inside = this.within(at)
      const inner = innerEnd(text, at)
      // A comma inside “1，753” or a colon inside “3.9：59.5” separates nothing.
      if (inside) at = inside.end - 1
      else if (inner > 0) at = inner - 1
      else this.separate(at, markAt(text, at))
    }
    this.finish(end)
  }

  /** The figure that the position lies in. */
  private within(at: number): Quantity | null {
    for (let index = this.next; index < this.last; index++) {
      const quantity = this.quantities[index]
      if (!quantity || quantity.start > at) return null
      if (quantity.end > at) return quantity
    }
    return null
  }

  private begin(start: number): void {
    this.clauseStart = start
    this.current = emptySentence(start)
    this.mark = ''
    this.depth = 0
  }

  private finish(at: number): void {
    this.endClause(at)
    this.keep(at)
  }

  private keep(at: number): void {
    const { current } = this
    current.end = at
    if (current.terms.length === 0 && current.marks.length === 0) return
    current.sorts = sortsOf(current.terms, current.marks)
    // As long as they are: a list that has grown has room for many more, and the sentences of many blocks are there at once.
    current.clauses = current.clauses.slice()
    current.terms = current.terms.slice()
    current.marks = current.marks.slice()
    current.held = heldIn(this.wide.text, current.start, at)
    this.found.push(current)
  }

  private separate(at: number, mark: string): void {
    if (this.current.terms.length >= MOST_TERMS || this.current.clauses.length >= MOST_CLAUSES) {
      this.finish(at)
      this.begin(at + 1)
      return
    }
    this.endClause(at)
    if (mark === '（') this.depth++
    if (mark === '）') this.depth = Math.max(0, this.depth - 1)
    if (mark === '。') this.depth = 0
    this.mark = mark
    this.clauseStart = at + 1
  }

  private endClause(end: number): void {
    let from = this.clauseStart
    let before: Term | null = null
    let first = this.current.terms.length
    for (; this.next < this.last; this.next++) {
      const quantity = this.quantities[this.next]
      if (!quantity || quantity.start >= end) break
      if (!isTerm(quantity)) {
        if (quantity.kind !== 'code' && this.current.marks.length < MOST_TERMS) this.current.marks.push(quantity)
        continue
      }
      if (before) before.tailEnd = quantity.start
      if (this.current.terms.length >= MOST_TERMS) {
        this.pushClause(quantity.start, first)
        this.close(quantity.start)
        from = quantity.start
        first = 0
        before = null
      }
      const { terms, clauses } = this.current
      const joined: Term | null = before !== null && from === quantity.start ? before : null
      before = new Term(this.wide, quantity, terms.length, clauses.length, from, before === null, joined)
      terms.push(before)
      from = quantity.end
    }
    if (before) before.tailEnd = end
    this.pushClause(end, first)
  }

  private pushClause(end: number, first: number): void {
    const clause = new Clause(this.wide, this.clauseStart, end, this.mark, this.depth, first)
    clause.last = this.current.terms.length
    this.current.clauses.push(clause)
  }

  /** Ends the sentence here and begins another at the same place. */
  private close(at: number): void {
    this.keep(at)
    this.begin(at)
  }
}

function emptySentence(start: number): Sentence {
  return { start, end: start, clauses: [], terms: [], marks: [], sorts: 0, held: 0 }
}

/** What can be computed with: everything but codes, dates, ordinals and ages. */
function isTerm({ kind, dimension, interval, detail }: Quantity): boolean {
  if (kind === 'code' || kind === 'date' || kind === 'ordinal') return false
  if (detail?.type === 'ratio-part') return true
  return dimension !== 'age' && (interval.low !== null || interval.high !== null)
}
