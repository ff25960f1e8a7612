/**
 * The sequence: which candidates are markers, and which of them belong together.
 *
 * A stack of open lists is walked in reading order. A first number opens a list inside the item at hand,
 * another number goes back to the nearest list that waits for it, whatever stood in between. What the eye
 * would not take for a marker by itself must be borne out by its neighbours.
 */
import type { Candidate } from './candidate'
import type { MarkerFamily } from './model'

/** A candidate at its place in the document. */
export interface Placed {
  candidate: Candidate
  /** Index of the block. */
  block: number
  isLabel: boolean
  /** 0 inside a line, 1 opening a line, 10 + depth for an editor's label: siblings look alike. */
  layout: number
  /** The next candidate of the same key, in the same part. */
  next: Placed | null
  /** After 首先 the next candidate of any ordinal words, in the same part; else null. */
  nextWord: Placed | null
}

/** A list under construction; `items` hold the ordinals as counted. */
export interface Series {
  key: string
  family: MarkerFamily
  items: { placed: Placed; ordinal: number | null }[]
  /** The highest number reached. */
  last: number
  continuesFrom: number
  parent: { series: Series; item: number } | null
  depth: number
  isQuoted: boolean
  part: number
}

/** Outer families first: a chapter closes the sections of the chapter before it. */
const RANKS = new Map<MarkerFamily, number>([
  ['第N章', 0],
  ['一、', 1],
  ['（一）', 2],
  ['1.', 3],
  ['（1）', 4],
])
const UNIT_RANKS: Record<string, number> = { 编: -4, 部分: -3, 篇: -4, 章: -3, 节: -2, 条: -1 }
/** Words that writers mix in one list: 首先…其次…第三, 首先…二是. */
export const ORDINAL_WORDS: ReadonlySet<MarkerFamily> = new Set(['N是', 'N要', '第N', '首先', '其N'])
/** Families whose numbering may go on in the next chapter. */
const CONTINUING: ReadonlySet<MarkerFamily> = new Set(['第N章', '（一）', '1.', '（1）'])
/** Blocks between the two of a pair, between 首先 and what follows it. */
const NEAR = 2
const FAR = 30
/** Numbers that a slip may leave out at once. */
const GAP = 2

function rankOf({ candidate }: Placed): number {
  const unit = candidate.family === '第N章' ? candidate.key.slice(candidate.key.indexOf(':') + 1) : ''
  return UNIT_RANKS[unit] ?? RANKS.get(candidate.family) ?? 9
}

/** Walks the candidates of one part in order; returns its lists in the order of their first markers. */
export class SeriesReader {
  readonly found: Series[] = []
  private stack: Series[] = []
  private lastNumbers = new Map<string, number>()
  private accepted: Placed | null = null

  constructor(private readonly part: number) {}

  read(all: readonly Placed[]): Series[] {
    for (const placed of all) if (!this.isTaken(placed)) this.place(placed)
    return this.found.filter((series) => series.items.length > 0)
  }

  /** Is this a second reading of characters that a marker has already been read from? */
  private isTaken({ block, candidate, isLabel }: Placed): boolean {
    const { accepted } = this
    return accepted?.block === block && !isLabel && !accepted.isLabel && candidate.start < accepted.candidate.end
  }

  private place(placed: Placed): void {
    const { ordinal, family } = placed.candidate
    if (family === '•') this.placeBullet(placed)
    else if (family === '一方面' || family === '一个是') this.placePair(placed)
    else if (ordinal === null) this.placeLast(placed)
    else if (ordinal === 1) this.placeFirst(placed)
    else this.placeNext(placed, ordinal)
  }

  private placeBullet(placed: Placed): void {
    const open = this.findOpen(placed.candidate.key, placed.layout)
    if (open) this.append(open, placed, null)
    else if (placed.next || placed.isLabel) this.push(placed, null)
  }

  /** 一方面…另一方面, 一项是…还有一项是: only in company. */
  private placePair(placed: Placed): void {
    const { candidate } = placed
    const open = this.stack.findLast((series) => series.key === candidate.key)
    const last = open?.items.at(-1)?.placed
    if (open && last && placed.block - last.block <= NEAR) {
      const ordinal = candidate.family === '一方面' ? open.items.length + 1 : null
      this.append(open, placed, ordinal)
    } else if (placed.next && placed.next.block - placed.block <= NEAR && candidate.ordinal !== 2) {
      this.push(placed, candidate.family === '一方面' ? 1 : null)
    }
  }

  /** 最后 and 然后 end a list that 首先 began. */
  private placeLast(placed: Placed): void {
    const open = this.stack.findLast((series) => series.key === placed.candidate.key)
    const last = open?.items.at(-1)?.placed
    if (!open || !last || placed.block - last.block > FAR) return
    this.append(open, placed, placed.candidate.text === '最后' ? Math.max(open.last, open.items.length) + 1 : null)
  }

  private placeFirst(placed: Placed): void {
    if (!canBegin(placed) && !this.isInHeading(placed)) return
    const { candidate } = placed
    const outer = this.stack.findLast((series) => series.key === candidate.key)
    if (outer && isSlipOfNext(placed, outer)) {
      this.append(outer, placed, 1)
      return
    }
    if (outer && !isNested(placed, outer)) {
      if (isPair(placed, outer)) {
        const [first] = outer.items
        if (first) first.ordinal = null
        this.append(outer, placed, null)
        return
      }
      if (isRepeated(placed, outer)) {
        this.append(outer, placed, 1)
        return
      }
      this.popThrough(outer)
    }
    if (candidate.boundary === 'block') this.closeInner(placed)
    this.push(placed, 1)
  }

  private placeNext(placed: Placed, ordinal: number): void {
    const waiting = this.findWaiting(placed, ordinal)
    if (waiting) {
      if (continues(placed, waiting)) this.append(waiting, placed, ordinal)
      return
    }
    const { candidate } = placed
    const isUnsupported = candidate.needsSupport ? !isSupportedAhead(placed, ordinal) : isWeakAlone(placed)
    if (
      isUnsupported &&
      !isSlipOnLine(
        placed,
        ordinal,
        this.stack.findLast(({ key }) => key === candidate.key),
      )
    )
      return
    const mixed = this.findMixed(placed, ordinal)
    if (mixed) {
      this.append(mixed, placed, ordinal)
      return
    }
    if (candidate.boundary === 'block') this.closeInner(placed)
    const open = this.stack.findLast((series) => series.key === candidate.key)
    if (open) {
      this.append(open, placed, ordinal)
      return
    }
    const last = CONTINUING.has(candidate.family) ? (this.lastNumbers.get(candidate.key) ?? 0) : 0
    this.push(placed, ordinal, last < ordinal ? last : 0)
  }

  /** “一、总体要求（一）指导思想。”: the first section on the line of its chapter's heading. */
  private isInHeading({ candidate, block }: Placed): boolean {
    const outer = this.stack.at(-1)?.items.at(-1)?.placed
    if (candidate.family !== '（一）' || outer?.block !== block || outer.layout === 0) return false
    return outer.candidate.family === '一、' && candidate.start <= outer.candidate.nameAt.end
  }

  /** The nearest open list that waits for this number; of several, one that looks like it. */
  private findWaiting(placed: Placed, ordinal: number): Series | null {
    let nearest: Series | null = null
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const series = this.stack[i]
      if (series?.key !== placed.candidate.key || series.last !== ordinal - 1) continue
      if (series.items.at(-1)?.placed.layout === placed.layout) return series
      nearest ??= series
    }
    return nearest
  }

  private findMixed(placed: Placed, ordinal: number): Series | null {
    const top = this.stack.at(-1)
    if (!top || !ORDINAL_WORDS.has(placed.candidate.family) || !ORDINAL_WORDS.has(top.family) || top.family === placed.candidate.family)
      return null
    return top.last === ordinal - 1 ? top : null
  }

  private findOpen(key: string, layout: number): Series | null {
    return this.stack.findLast((series) => series.key === key && series.items.at(-1)?.placed.layout === layout) ?? null
  }

  /** A marker that opens a line ends the lists of deeper families, unless they go on after it. */
  private closeInner(placed: Placed): void {
    const rank = rankOf(placed)
    while (true) {
      const top = this.stack.at(-1)
      const last = top?.items.at(-1)?.placed
      if (!top || !last || rank > 4 || rankOf(last) <= rank || goesOn(last, placed, top)) return
      this.stack.pop()
    }
  }

  private push(placed: Placed, ordinal: number | null, continuesFrom = 0): void {
    const parent = this.stack.at(-1)
    const { key, family, quotation } = placed.candidate
    const series: Series = {
      key,
      family,
      items: [],
      last: 0,
      continuesFrom,
      parent: parent ? { series: parent, item: parent.items.length - 1 } : null,
      depth: parent ? parent.depth + 1 : 1,
      isQuoted: quotation > 0,
      part: this.part,
    }
    this.found.push(series)
    this.stack.push(series)
    this.record(series, placed, ordinal)
  }

  private append(series: Series, placed: Placed, ordinal: number | null): void {
    this.stack.length = this.stack.indexOf(series) + 1
    this.record(series, placed, ordinal)
  }

  private record(series: Series, placed: Placed, ordinal: number | null): void {
    series.items.push({ placed, ordinal })
    this.accepted = placed
    if (ordinal !== null) {
      series.last = Math.max(series.last, ordinal)
      this.lastNumbers.set(series.key, ordinal)
    }
  }

  private popThrough(series: Series): void {
    this.stack.length = this.stack.indexOf(series)
  }
}

/** May a first number open a list here? */
function canBegin(placed: Placed): boolean {
  const { candidate, isLabel } = placed
  if (isLabel) return true
  const isStrong = candidate.boundary === 'block' || candidate.family === 'N是' || candidate.family === '第N'
  if (isStrong && !candidate.needsSupport) return true
  return isSupportedAhead(placed, 1) || isFirstOfMixed(placed)
}

/** “首先……二是……”: the next ordinal word counts on, though in other words. */
function isFirstOfMixed({ candidate, block, nextWord }: Placed): boolean {
  if (candidate.family !== '首先' || !nextWord || nextWord.block - block > FAR) return false
  return nextWord.candidate.ordinal === 2 && nextWord.candidate.boundary !== 'none'
}

/** “①……；②……；④……”: set off like the items before it on the same line, so a number was left out or doubled. */
function isSlipOnLine({ candidate, block, layout }: Placed, ordinal: number, open: Series | undefined): boolean {
  const last = open?.items.at(-1)?.placed
  if (!open || open.items.length < 2 || last?.block !== block || last.layout !== layout) return false
  const isSetOff = candidate.boundary === 'hard' || (candidate.boundary === 'soft' && last.candidate.boundary === 'soft')
  return isSetOff && ordinal >= open.last && ordinal <= open.last + GAP
}

/** Does the next number of the same kind follow, near enough and well enough set off? */
function isSupportedAhead(placed: Placed, ordinal: number): boolean {
  const { candidate, next } = placed
  if (!next || next.candidate.ordinal !== ordinal + 1) return false
  if ((candidate.nearOnly || next.candidate.nearOnly) && next.block - placed.block > NEAR) return false
  if (candidate.boundary === 'none' || candidate.boundary === 'pause') return next.candidate.boundary !== 'none'
  return true
}

/** Alone and not first, only a marker that opens a sentence is one; beyond ten, not even that. */
function isWeakAlone({ candidate, isLabel }: Placed): boolean {
  if (isLabel) return false
  if (candidate.family === '第N章') return false
  if (candidate.boundary === 'block') return candidate.family === 'N是' && (candidate.ordinal ?? 0) > 10
  return candidate.boundary !== 'hard' || !ORDINAL_WORDS.has(candidate.family) || (candidate.ordinal ?? 0) > 10
}

/** Is the candidate, weaker than the list that waits for it, still its next item? */
function continues(placed: Placed, series: Series): boolean {
  const { candidate, next } = placed
  const last = series.items.at(-1)?.placed
  if (!last) return false
  if (candidate.nearOnly && placed.block - last.block > NEAR) return false
  const isWeaker = candidate.needsSupport || placed.layout < last.layout
  // The same number again, better set off: that one is meant.
  return !(isWeaker && next && next.candidate.ordinal === candidate.ordinal && next.layout >= last.layout)
}

/** Does the outer list go on after the new one, so that the new one lies inside it? */
function isNested(placed: Placed, outer: Series): boolean {
  const last = outer.items.at(-1)?.placed
  if (last && placed.layout === 0 && last.layout > 0) return true
  let reached = 1
  for (let next = placed.next; next && next.candidate.ordinal !== 1; next = next.next) {
    const ordinal = next.candidate.ordinal
    if (ordinal === reached + 1) reached++
    else return ordinal === outer.last + 1
  }
  return false
}

/** “一是…二是…一是…四是”: a slip for the number that the list waits for. */
function isSlipOfNext(placed: Placed, outer: Series): boolean {
  const next = placed.next?.candidate.ordinal
  return outer.last > 1 && next !== 2 && next === outer.last + 2 && outer.items.at(-1)?.placed.layout === placed.layout
}

/** “一是…，一是…。”: two of a kind. */
function isPair(placed: Placed, outer: Series): boolean {
  const [first] = outer.items
  if (placed.candidate.family !== 'N是' || !first || outer.items.length > 1) return false
  if (first.placed.block !== placed.block || first.placed.layout !== placed.layout) return false
  const next = placed.next
  return !next || next.block - placed.block > NEAR || next.candidate.ordinal === 1
}

/** The first number twice in a row: said twice, or meant as the second. */
function isRepeated(placed: Placed, outer: Series): boolean {
  const last = outer.items.at(-1)?.placed
  if (!last || outer.last !== 1 || last.layout !== placed.layout) return false
  const next = placed.next?.candidate.ordinal
  return next === 3 || placed.block - last.block <= NEAR
}

/** Is the list's next number still to come, before it starts anew? */
function goesOn(last: Placed, after: Placed, series: Series): boolean {
  for (let next = last.next; next; next = next.next) {
    if (next.block < after.block || (next.block === after.block && next.candidate.start < after.candidate.start)) continue
    return next.candidate.ordinal === series.last + 1
  }
  return false
}
