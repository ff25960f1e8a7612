/** First letters of the readings of Chinese characters, so that 常住人口 is found by `czrk`. */
import { INITIALS, LETTER_SETS } from './initials-table'

const FIRST = 0x4e00
const SETS_FROM = 0xc0
const A = 97

let masks: Uint32Array | null = null

/**
 * The letters with which a UTF-16 unit may be read, as bits: 1 for a, 2 for b. Latin letters of either case stand for
 * themselves; 0 for all else. 乐 has the bits of l and y.
 */
export function initialsOf(unit: number): number {
  if (unit >= FIRST) {
    masks ??= readTable()
    return masks[unit - FIRST] ?? 0
  }
  const letter = (unit | 32) - A
  return letter >= 0 && letter < 26 ? 1 << letter : 0
}

/** The bit of a letter a–z, by its UTF-16 unit; 0 for all else. */
export function letterBit(unit: number): number {
  return unit >= A && unit < A + 26 ? 1 << (unit - A) : 0
}

function readTable(): Uint32Array {
  const sets = LETTER_SETS.split(' ').map(bitsOf)
  return Uint32Array.from(INITIALS, (sign) => sets[sign.charCodeAt(0) - SETS_FROM] ?? bitsOf(sign))
}

function bitsOf(letters: string): number {
  let bits = 0
  for (let at = 0; at < letters.length; at++) bits |= letterBit(letters.charCodeAt(at))
  return bits
}
