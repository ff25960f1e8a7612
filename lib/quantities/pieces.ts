import { characterSet, isIn } from '../text/characters'
import { withCoins } from './coins'
import { readTrailingHedge } from './hedges'
import type { Hedge, QuantityDetail } from './model'
import { type Numeral, readMore } from './numeral'
import { rational } from './rational'
import { withTenths } from './shares'
import { type FoundUnit, readUnit } from './unit-reader'

/** A number with its unit and what hedges it from behind. */
export interface Piece {
  numeral: Numeral
  unit: FoundUnit | null
  trailing: Hedge | null
  /** A minus sign or 零下 stands before the number. */
  negative?: boolean
  /** Where that sign begins; without one the number does. */
  start?: number
  end: number
}

/** Number, unit, 左右; also 两年多, 一个多月, 一年半, 六成五, 3元5角. */
export function readPiece(text: string, numeral: Numeral): Piece {
  const chinese = numeral.form === 'chinese'
  const split = readSplitUnit(text, numeral)
  if (split) return split
  const found = readUnit(text, numeral.end, chinese)
  if (!found) return readLettered(text, numeral) ?? withTrailing(text, numeral, null, numeral.end)
  const tenths = withTenths(text, numeral, found)
  const coins = withCoins(text, tenths.numeral, tenths.unit)
  return withTrailing(text, coins.numeral, coins.unit, coins.unit.end)
}

const LETTERS = /[A-Za-z]+/y

/** 20万P: behind 万 and 亿 letters are a unit, not the rest of a name. */
function readLettered(text: string, numeral: Numeral): Piece | null {
  LETTERS.lastIndex = numeral.end
  const word = numeral.multiplier > 0 ? LETTERS.exec(text)?.[0] : undefined
  if (!word) return null
  const end = numeral.end + word.length
  const unit: FoundUnit['unit'] = { kind: 'measure', dimension: `measure:${word}`, factor: rational(1), exact: false, notBefore: '' }
  return withTrailing(text, numeral, { start: numeral.end, end, word, unit }, end)
}

/** Behind 个 in 个多月 and 个半小时. */
const HALVES = characterSet('多半')
const SPLIT = /个([多半])(月|小时|星期|世纪|百分点|学期|钟头)/y

/** 一个多月, 两个半小时: 多 and 半 inside the unit. */
function readSplitUnit(text: string, numeral: Numeral): Piece | null {
  if (!isIn(HALVES, text, numeral.end + 1)) return null
  SPLIT.lastIndex = numeral.end
  const match = SPLIT.exec(text)
  const unit = match && readUnit(`个${match[2]}`, 0, false)
  if (!match || !unit) return null
  const end = numeral.end + match[0].length
  const found = { ...unit, start: numeral.end, end }
  if (match[1] === '半') return { numeral: withHalf(numeral), unit: found, trailing: null, end }
  return { numeral, unit: found, trailing: { kind: 'more', word: '多', start: numeral.end + 1, end: numeral.end + 2 }, end }
}

function withHalf(numeral: Numeral): Numeral {
  return { ...numeral, n: numeral.n * 10 + 5, exponent: numeral.exponent - 1, step: -1, decimals: 1 }
}

const HALVED = new Set(['年', '天', '小时', '周', '倍', '亩', '公里', '里', '斤', '米'])

/** “比去年1100吨多20%”: 多 is the verb of what follows. */
const COMPARES = /^[了出]?\s?[\d０-９]/

/** Adds what stands behind the unit: 半, 左右, 多. */
export function withTrailing(text: string, numeral: Numeral, unit: FoundUnit | null, end: number): Piece {
  if (unit && HALVED.has(unit.word) && text.charAt(end) === '半' && text.charAt(end + 1) !== '数' && numeral.exponent === 0)
    return { numeral: withHalf(numeral), unit: { ...unit, end: end + 1 }, trailing: null, end: end + 1 }
  const trailing = readTrailingHedge(text, end)
  if (trailing) return { numeral, unit, trailing, end: trailing.end }
  const more = unit && unit.unit.kind !== 'count' && !numeral.more ? readMore(text, end) : -1
  if (more < 0 || text.charAt(end) === '来' || COMPARES.test(text.slice(more, more + 2))) return { numeral, unit, trailing: null, end }
  return { numeral, unit, trailing: { kind: 'more', word: text.charAt(end), start: end, end: more }, end: more }
}

/** What only the sort of quantity that a unit makes has. */
export function detailOf(unit: FoundUnit | null): QuantityDetail | null {
  switch (unit?.unit.dimension) {
    case 'multiple':
      return { type: 'multiple' }
    case 'doubling':
      return { type: 'doubling' }
    case 'age':
      return { type: 'age' }
    case 'percent':
      return unit.word === '成' || unit.word === '折' ? { type: 'share' } : null
    default:
      return null
  }
}
