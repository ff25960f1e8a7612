/** Numbers with their units, hedges and ranges. Offsets are those of folded text. */
import { characterSet, isIn } from '../text/characters'
import { isChineseFigure } from './chinese-vetoes'
import { compose } from './compose'
import { type LeadingHedge, readLeadingHedge, readTrailingHedge } from './hedges'
import type { Quantity } from './model'
import type { Numeral } from './numeral'
import { detailOf, type Piece, readPiece, withTrailing } from './pieces'
import { joinRange, pairRange } from './ranges'
import { readFraction, readNumeral, readWordedPercent } from './shares'
import { type FoundUnit, readUnit } from './unit-reader'

const SIGNS = characterSet('-−－﹣下')
/** 上百, 过万; but not 成百上千, 超过千亿. */
const UPWARDS = characterSet('上过')
const NOT_UPWARDS = characterSet('成百千超')
/** 分 of 分之. */
const DIVIDED = '分'.charCodeAt(0)
const CURRENCY = characterSet('¥￥')
const SIGNED = /(?:^|[\s（(，、：:；。~～为至到达是于降约长幅率比值])[-−－﹣]$|零下$/

/** The figure whose number (or 百分之) starts at `at`, with its hedges, or the range that it opens. Null where it is none. */
export function readAmount(text: string, at: number): Quantity | null {
  const worded = readWordedPercent(text, at)
  const numeral = worded?.numeral ?? readNumeral(text, at)
  if (!numeral) return null
  if (!worded && text.charCodeAt(numeral.end) === DIVIDED && text.startsWith('分之', numeral.end)) return readShare(text, numeral)
  const piece = worded ? withTrailing(text, numeral, worded.unit, worded.unit.end) : readPiece(text, numeral)
  if (worded) piece.start = at
  if (isIn(SIGNS, text, at - 1)) takeSign(text, at, piece)
  const leading = readLeading(text, at, piece)
  const joined = joinRange(text, at, piece, leading)
  if (joined) return joined
  if (!worded && numeral.form === 'chinese' && !isChineseFigure(text, numeral, piece.unit, leading !== null || piece.trailing !== null))
    return null
  if (numeral.form === 'capital' && piece.unit?.word !== '元' && piece.unit?.word !== '圆') return null
  if (numeral.second !== null) return pairRange(piece, leading, numeral.second)
  return finish(text, at, piece, leading)
}

function readShare(text: string, denominator: Numeral): Quantity | null {
  const leading = readLeadingHedge(text, denominator.start, '分之')
  const bare = readFraction(text, denominator, null)
  const hedge = leading ?? (bare && readTrailingHedge(text, bare.end))
  return bare && hedge ? readFraction(text, denominator, hedge) : bare
}

function readLeading(text: string, at: number, piece: Piece): LeadingHedge | null {
  if (piece.numeral.bare && isIn(UPWARDS, text, at - 1) && !isIn(NOT_UPWARDS, text, at - 2))
    return { kind: 'at-least', word: text.charAt(at - 1), start: at - 1, end: at, inside: true }
  const leading = readLeadingHedge(text, at, piece.unit?.word ?? '')
  // 超5.2个百分点 says by how much, not how much at least.
  return leading && piece.unit?.unit.kind === 'percentage-point' && /^[超破]/.test(leading.word) ? null : leading
}

/** Joins the minus sign or 零下 before `at` to the number. */
function takeSign(text: string, at: number, piece: Piece): void {
  const before = text.slice(Math.max(0, at - 2), at)
  if (!SIGNED.test(before)) return
  piece.negative = true
  piece.start = before === '零下' ? at - 2 : at - 1
}

function finish(text: string, at: number, piece: Piece, leading: LeadingHedge | null): Quantity {
  const prefix = readCurrency(text, at, piece)
  const unit = prefix ?? piece.unit
  const begin = prefix ? at - 1 : (piece.start ?? at)
  const start = leading?.inside ? Math.min(leading.start, begin) : begin
  const hedge = piece.trailing ?? (leading && { kind: leading.kind, word: leading.word, start: leading.start, end: leading.end })
  const quantity = compose({ numeral: piece.numeral, unit, hedge, negative: piece.negative, detail: detailOf(unit), start, end: piece.end })
  if (quantity.hedge?.kind === 'more' && quantity.hedge.start === piece.numeral.more?.start)
    quantity.hedge.word = text.slice(quantity.hedge.start, quantity.hedge.end)
  return quantity
}

/** ¥12,580: the sign stands for 元 where no unit follows. */
function readCurrency(text: string, at: number, piece: Piece): FoundUnit | null {
  if (piece.unit || !isIn(CURRENCY, text, at - 1)) return null
  const unit = readUnit('元', 0, false)
  return unit && { ...unit, word: text.charAt(at - 1), start: at - 1, end: piece.end }
}
