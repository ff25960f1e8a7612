import { compose } from './compose'
import { readJoiner } from './dates'
import type { LeadingHedge } from './hedges'
import type { Interval, Quantity } from './model'
import type { Numeral } from './numeral'
import { detailOf, type Piece, readPiece } from './pieces'
import { compare, divide, multiply } from './rational'
import { readNumeral, readWordedPercent } from './shares'

/**
 * The range that the figure at `at` opens: 15%～30%, 9亿—16亿, 3至5个. A unit or 万 that only the second end has
 * counts for both. Null where two figures merely follow each other (由86件到61件).
 */
export function joinRange(text: string, at: number, first: Piece, leading: LeadingHedge | null): Quantity | null {
  if (first.trailing || first.numeral.more || first.numeral.second !== null) return null
  const joined = readJoiner(text, first.end)
  if (joined < 0 || isChange(text, at, text.charAt(first.end))) return null
  const last = readSecond(text, joined)
  if (!last?.numeral || last.numeral.second !== null || last.numeral.some) return null
  if (!first.unit && !last.unit && first.numeral.form === 'chinese') return null
  const pieces = shareUnits(first, last)
  return pieces && build(pieces[0], pieces[1], leading)
}

function readSecond(text: string, at: number): Piece | null {
  const worded = readWordedPercent(text, at)
  if (worded) return { ...worded, trailing: null, end: worded.unit.end, start: at }
  const sign = /^(?:[-−－﹣](?=\d)|零下)/.exec(text.slice(at, at + 2))?.[0] ?? ''
  const numeral = readNumeral(text, at + sign.length)
  return numeral && !numeral.bare ? { ...readPiece(text, numeral), negative: sign !== '', start: at } : null
}

/** 由A到B, 从A至B tell of a change. */
function isChange(text: string, at: number, sign: string): boolean {
  return /[至到]/.test(sign) && /[由从自]/.test(text.slice(Math.max(0, at - 2), at))
}

function shareUnits(first: Piece, last: Piece): [Piece, Piece] | null {
  const unit = last.unit ?? first.unit
  if (first.unit && last.unit && first.unit.unit.dimension !== last.unit.unit.dimension) return null
  const from = first.unit ? first : { ...first, unit, numeral: withMultiplier(first.numeral, last.numeral) }
  const to = last.unit ? last : { ...last, unit }
  const [low, high] = [from, to].map((piece) => compose({ ...piece, hedge: null }))
  if (!low?.value || !high?.value) return null
  return compare(multiply(low.value, low.factor), multiply(high.value, high.factor)) < 0 ? [from, to] : null
}

/** 9～16亿元 means 9亿: the first end takes the 亿 that it leaves out. */
function withMultiplier(first: Numeral, last: Numeral): Numeral {
  if (first.multiplier > 0 || last.multiplier < 4 || last.form !== 'mixed') return first
  const { multiplier } = last
  return { ...first, exponent: first.exponent + multiplier, step: first.step + multiplier, multiplier }
}

function build(first: Piece, last: Piece, leading: LeadingHedge | null): Quantity {
  const from = compose({ ...first, hedge: null, end: first.end })
  const to = compose({ ...last, hedge: null, end: last.unit && last.unit.end > last.numeral.end ? last.unit.end : last.numeral.end })
  return range(from, to, last, leading)
}

function range(from: Quantity, to: Quantity, last: Piece, leading: LeadingHedge | null): Quantity {
  const hedge = last.trailing ?? leading
  const interval: Interval = {
    low: hedge?.kind === 'at-most' || !from.value ? null : divide(multiply(from.value, from.factor), to.factor),
    high: hedge?.kind === 'at-least' ? null : to.value,
  }
  const detail = { type: 'range' as const, from: { ...from, detail: detailOf(last.unit) }, to: { ...to, detail: detailOf(last.unit) } }
  return {
    ...to,
    start: leading?.inside ? leading.start : from.start,
    end: last.end,
    kind: 'range',
    number: { start: from.number.start, end: to.number.end },
    value: null,
    interval,
    step: null,
    hedge: hedge && { kind: hedge.kind, word: hedge.word, start: hedge.start, end: hedge.end },
    detail,
  }
}

/** 七八个, 十七八岁: a range between neighbours written in one number. */
export function pairRange(piece: Piece, leading: LeadingHedge | null, second: number): Quantity {
  const plain = { ...piece.numeral, second: null }
  const larger = piece.numeral.exponent === 0 ? second : piece.numeral.n
  const from = compose({ numeral: plain, unit: piece.unit, hedge: null })
  const to = compose({ numeral: { ...plain, n: larger }, unit: piece.unit, hedge: null })
  return range(from, to, piece, leading)
}
