import { skipDigits } from './arabic-numeral'
import { digitAt, isDigit } from './characters'
import type { Numeral } from './numeral'
import type { FoundUnit } from './unit-reader'

/** Amounts down to the fen: 3元5角, 壹万贰仟元整, 伍拾捌元叁角贰分. The digits of 角 and 分 join the number. */
export function withCoins(text: string, numeral: Numeral, unit: FoundUnit): { numeral: Numeral; unit: FoundUnit } {
  if ((unit.word !== '元' && unit.word !== '圆') || numeral.decimals > 0 || numeral.exponent !== 0) return { numeral, unit }
  const jiao = readCoin(text, text.charAt(unit.end) === '零' ? unit.end + 1 : unit.end, '角')
  const fen = readCoin(text, jiao?.end ?? (text.charAt(unit.end) === '零' ? unit.end + 1 : unit.end), '分')
  const capital = numeral.form === 'capital'
  const end = skipWhole(text, fen?.end ?? jiao?.end ?? unit.end, capital)
  if (!jiao && !fen) return { numeral: capital ? exactTo(numeral, numeral.n, 0) : numeral, unit: { ...unit, end } }
  const places = fen ? 2 : 1
  const n = numeral.n * 10 ** places + (jiao?.n ?? 0) * 10 ** (places - 1) + (fen?.n ?? 0)
  return { numeral: exactTo(numeral, n, places), unit: { ...unit, end } }
}

/** A sum in words is meant to the fen: it stands for itself. */
function exactTo(numeral: Numeral, n: number, places: number): Numeral {
  return { ...numeral, n, exponent: -places, decimals: places, step: numeral.form === 'capital' ? -2 : -places, multiplier: 0 }
}

function readCoin(text: string, at: number, coin: string): { n: number; end: number } | null {
  const arabic = isDigit(text.charCodeAt(at))
  const end = arabic ? skipDigits(text, at) : at + 1
  const n = arabic ? Number(text.slice(at, end)) : digitAt(text, at)
  return n >= 0 && n <= 9 && text.charAt(end) === coin ? { n, end: end + 1 } : null
}

function skipWhole(text: string, at: number, capital: boolean): number {
  return capital && /[整正]/.test(text.charAt(at)) ? at + 1 : at
}
