/**
 * The sequence: which candidates are markers, and which of them belong together.
 *
 * A stack of open lists is walked in reading order. A first number opens a list inside the item at hand,
 * another number goes back to the nearest list that waits for it, whatever stood in between. What the eye
 * would not take for a marker by itself must be borne out by its neighbours.
 */
import { BOUNDARY_STRENGTH } from './candidate'
import type { MarkerFamily } from './model'
import type { Stretch } from './place'
import { FAR, NEAR, ORDINAL_WORDS, type Placed, rankOf, type Sequence, type Series, type SeriesItem } from './placed'
import {
  canBegin,
  continues,
  goesOn,
  hasSecond,
  isAccepted,
  isNested,
  isOver,
  isPair,
  isRepeated,
  isRunOfNumbers,
  isSlipOfNext,
} from './support'

/** Lines of other text that a list of bullets can hold between two of them. */
const BETWEEN_BULLETS = 4

/** Families whose numbering may go on in the next chapter. */
const CONTINUING: ReadonlySet<MarkerFamily> = new Set(['第N章', '（一）', '1.', '（1）'])

/** Reads all stretches in order. */
export function readSeries(stretches: readonly Stretch[]): Sequence {
  const reader = new SeriesReader()
  for (const stretch of stretches) reader.read(stretch)
  return reader
}

/** Walks the candidates in order. */
class SeriesReader implements Sequence {
  readonly lists: Series[] = []
  readonly items: SeriesItem[] = []
  private stack: Series[] = []
  /** The lists that were open where an inset began. */
  private outside: Series[] = []
  private lastNumbers = new Map<string, number>()
  private accepted: Placed | null = null
  private part = 0

  /** Reads a stretch: a part begins anew, an inset leaves the lists around it waiting. */
  read({ part, isInset, placed }: Stretch): void {
    if (!isInset) this.outside = []
    else if (this.outside.length === 0) this.outside = this.stack
    this.stack = []
    if (!isInset) this.lastNumbers.clear()
    this.part = part
    for (const one of placed) if (!this.isTaken(one)) this.place(one)
  }

  /** Is this a second reading of characters that a marker has already been read from? */
  private isTaken({ block, candidate, isLabel }: Placed): boolean {
    const { accepted } = this
    return accepted?.block === block && !isLabel && !accepted.isLabel && candidate.start < accepted.candidate.end
  }

  private place(placed: Placed): void {
    const { ordinal, family, quotation } = placed.candidate
    while (this.stack.at(-1)?.isQuoted && !isSameQuotation(this.stack.at(-1)?.items.at(-1)?.placed, placed, quotation)) this.stack.pop()
    if (family === '•') this.placeBullet(placed)
    else if (family === '一方面' || family === '一个是') this.placePair(placed)
    else if (ordinal === null) this.placeLast(placed)
    else if (ordinal === 1) this.placeFirst(placed)
    else this.placeNext(placed, ordinal)
  }

  /** A bullet goes on with the list of its sign, unless a new lead-in or much other text stands between. */
  private placeBullet(placed: Placed): void {
    const open = this.findOpen(placed.candidate.key, placed.layout)
    const last = open?.items.at(-1)?.placed
    if (open && last && !placed.isLed && placed.line - last.line <= BETWEEN_BULLETS) {
      this.append(open, placed, null)
      return
    }
    if (open) this.popThrough(open)
    if (placed.next || placed.isLabel || open) this.push(placed, null)
  }

  /** 一方面…另一方面, 一项是…还有一项是: only in company. */
  private placePair(placed: Placed): void {
    const { candidate } = placed
    const open = this.stack.findLast((series) => series.key === candidate.key)
    const last = open?.items.at(-1)?.placed
    // “一方面” after “另一方面” begins another pair.
    const isOver = open && open.items.length > 1 && candidate.text.startsWith('一') && /^[另还再]/.test(last?.candidate.text ?? '')
    if (open && last && !isOver && placed.line - last.line <= NEAR) {
      const ordinal = candidate.family === '一方面' ? open.items.length + 1 : null
      this.append(open, placed, ordinal)
    } else if (placed.next && placed.next.line - placed.line <= NEAR && candidate.ordinal !== 2) {
      if (open) this.popThrough(open)
      this.push(placed, candidate.family === '一方面' ? 1 : null)
    }
  }

  /** 最后 and 然后 end a list that 首先 began. */
  private placeLast(placed: Placed): void {
    const open = this.stack.findLast((series) => series.key === placed.candidate.key)
    const last = open?.items.at(-1)?.placed
    if (!open || !last || placed.line - last.line > FAR || last.candidate.text === '最后') return
    this.append(open, placed, placed.candidate.text === '最后' ? Math.max(open.last, open.items.length) + 1 : null)
  }

  private placeFirst(placed: Placed): void {
    if (!canBegin(placed) && !this.isInHeading(placed)) return
    const { candidate } = placed
    const outer = this.stack.findLast((series) => series.key === candidate.key)
    if (outer && isPair(placed, outer)) {
      const [first] = outer.items
      if (first) first.ordinal = null
      this.append(outer, placed, null)
      return
    }
    if (outer && isRunOfNumbers(placed, outer)) return
    if (outer && isSlipOfNext(placed, outer)) {
      this.append(outer, placed, 1)
      return
    }
    if (outer && candidate.boundary !== 'block' && candidate.boundary !== 'hard' && !hasSecond(placed, outer)) return
    if (outer && !isNested(placed, outer)) {
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
    const waiting = this.findWaiting(placed, ordinal) ?? this.leaveInset(placed, ordinal)
    if (waiting) {
      if (continues(placed, waiting)) this.append(waiting, placed, ordinal)
      return
    }
    const { candidate } = placed
    const mixed = this.findMixed(placed, ordinal)
    if (mixed && BOUNDARY_STRENGTH[candidate.boundary] >= BOUNDARY_STRENGTH.soft) {
      this.append(mixed, placed, ordinal)
      return
    }
    const open = this.stack.findLast((series) => series.key === candidate.key)
    if (!isAccepted(placed, ordinal, open)) return
    if (candidate.boundary === 'block') this.closeInner(placed)
    if (open && this.stack.includes(open)) {
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

  /** After an inset the list around it goes on. */
  private leaveInset({ candidate, layout }: Placed, ordinal: number): Series | null {
    if (layout === 0 || this.stack.some(({ key }) => key === candidate.key)) return null
    const waiting = this.outside.findLast(({ key, last }) => key === candidate.key && last === ordinal - 1)
    if (!waiting) return null
    this.stack = this.outside
    this.outside = []
    return waiting
  }

  private findMixed(placed: Placed, ordinal: number): Series | null {
    const top = this.stack.at(-1)
    if (!top || !ORDINAL_WORDS.has(placed.candidate.family) || !ORDINAL_WORDS.has(top.family) || top.family === placed.candidate.family)
      return null
    // “首先…其次…第四”: a number is missing as well.
    const isNear = top.family === '首先' && top.items.at(-1)?.placed.block === placed.block && ordinal > top.last && ordinal <= top.last + 2
    return top.last === ordinal - 1 || isNear ? top : null
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

  /** “2.1” ends everything inside 1.4. */
  private closeOutline(key: string): void {
    const inside = (series: Series) => series.family === '1.1' && !`${key}.`.startsWith(`${series.key}.${series.last}.`)
    const foreign = this.stack.findIndex(inside)
    if (foreign >= 0) this.stack.length = foreign
  }

  private push(placed: Placed, ordinal: number | null, continuesFrom = 0): void {
    while (isOver(this.stack.at(-1), placed)) this.stack.pop()
    if (placed.candidate.family === '1.1') this.closeOutline(placed.candidate.key)
    const parent = this.stack.at(-1)
    const { key, family, quotation } = placed.candidate
    const series: Series = {
      index: this.lists.length,
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
    this.lists.push(series)
    this.stack.push(series)
    this.record(series, placed, ordinal)
  }

  private append(series: Series, placed: Placed, ordinal: number | null): void {
    if (this.stack.at(-1) !== series) this.stack.length = this.stack.indexOf(series) + 1
    this.record(series, placed, ordinal)
  }

  private record(series: Series, placed: Placed, ordinal: number | null): void {
    const item = { placed, ordinal, series, index: series.items.length }
    series.items.push(item)
    this.items.push(item)
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

function isSameQuotation(last: Placed | undefined, { block }: Placed, quotation: number): boolean {
  return last?.block === block && last.candidate.quotation === quotation
}
