import { characterSet, isIn } from '../text/characters'
import { isDigit } from './characters'
import { type Numeral, readMore, readPowers } from './numeral'
import { mayBeUnit } from './unit-reader'

const MAX_DIGITS = 15
const SPACE = 32
const SEPARATORS = characterSet(',， ')
/** 表1 100个: the number of a table is no part of the figure behind it. */
const NUMBERED = characterSet('表图例第页')
const BEHIND_GROUPS = characterSet('.．万亿多余')

/**
 * Reads the Arabic number that starts at `start` (a digit), with separators, point and 万, 亿.
 * Null for more digits than any figure has: an account number.
 */
export function readArabicNumeral(text: string, start: number): Numeral | null {
  let end = skipDigits(text, start)
  const plain = end - start
  let digits = text.slice(start, end)
  const grouped = plain <= 3 && text.charCodeAt(start) !== 48 && !isIn(NUMBERED, text, start - 1) ? skipGroups(text, end) : end
  if (grouped > end) {
    digits = text.slice(start, grouped).replace(/[,， ]/g, '')
    end = grouped
  }
  let decimals = 0
  const point = text.charAt(end)
  if ((point === '.' || point === '．') && isDigit(text.charCodeAt(end + 1))) {
    const fraction = skipDigits(text, end + 1)
    if (!isMarkerBeforeYear(text, start, end, fraction)) {
      decimals = fraction - end - 1
      digits += text.slice(end + 1, fraction)
      end = fraction
    }
  }
  if (digits.length > MAX_DIGITS) return null
  // Not −0, which no small integer can be: engines would keep it, and then every such field, as a number of its own.
  const place = decimals === 0 ? 0 : -decimals
  const numeral: Numeral = {
    start,
    end,
    n: Number(digits),
    exponent: place,
    decimals,
    step: place,
    multiplier: 0,
    form: 'arabic',
    plainDigits: grouped === start + plain && decimals === 0 ? plain : 0,
    more: null,
    some: null,
    second: null,
    bare: false,
    positional: false,
  }
  return withPowers(text, numeral)
}

/** Where the run of ASCII digits at `at` ends. */
export function skipDigits(text: string, at: number): number {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

/** Groups of three behind a separator: 1,753 and 1，753; behind a space only where a unit shows that it is one number. */
function skipGroups(text: string, at: number): number {
  const separator = text.charCodeAt(at)
  if (!isIn(SEPARATORS, text, at)) return at
  let end = at
  while (text.charCodeAt(end) === separator) {
    const next = skipDigits(text, end + 1)
    if (next - end - 1 !== 3) break
    end = next
  }
  return separator === SPACE && end > at && !isCounted(text, end) ? at : end
}

function isCounted(text: string, at: number): boolean {
  return isIn(BEHIND_GROUPS, text, at) || mayBeUnit(text, text.charCodeAt(at) === SPACE ? at + 1 : at)
}

/** “14.2025年10件民生实事”: a marker and a year, no decimal. */
function isMarkerBeforeYear(text: string, start: number, point: number, end: number): boolean {
  if (end - point !== 5 || point - start > 2) return false
  const century = text.slice(point + 1, point + 3)
  return (century === '19' || century === '20') && text.charAt(end) === '年'
}

/** Adds 万, 亿, 多万, 个亿 and lower parts (3万5千) to the digits. */
function withPowers(text: string, numeral: Numeral): Numeral {
  let at = numeral.end
  if (text.charAt(at) === ' ' && /[万亿]/.test(text.charAt(at + 1))) at++
  const more = readMore(text, at)
  if (more > 0) {
    numeral.more = { start: at, end: more }
    at = more
    numeral.end = more
  } else if (text.charAt(at) === '个' && text.charAt(at + 1) === '亿') at++
  const powers = isYear(numeral) && !/[万亿]/.test(text.charAt(at)) ? { exponent: 0, end: at } : readPowers(text, at)
  if (powers.exponent === 0) return numeral
  numeral.form = 'mixed'
  numeral.plainDigits = 0
  numeral.exponent += powers.exponent
  numeral.step += powers.exponent
  numeral.multiplier = powers.exponent
  numeral.end = powers.end
  return numeral.more ? numeral : withMoreAfter(text, withLowerPart(text, numeral))
}

function isYear(numeral: Numeral): boolean {
  return numeral.plainDigits === 4 && numeral.n >= 1900 && numeral.n < 2100
}

function withMoreAfter(text: string, numeral: Numeral): Numeral {
  const more = readMore(text, numeral.end)
  if (more < 0) return numeral
  numeral.more = { start: numeral.end, end: more }
  numeral.end = more
  return numeral
}

/** 3万5千, 1亿2000万: a whole number with a smaller power follows directly. */
function withLowerPart(text: string, numeral: Numeral): Numeral {
  while (numeral.decimals === 0 && isDigit(text.charCodeAt(numeral.end))) {
    const digitsEnd = skipDigits(text, numeral.end)
    const powers = readPowers(text, digitsEnd)
    const n = Number(text.slice(numeral.end, digitsEnd))
    if (powers.exponent === 0 || powers.exponent >= numeral.exponent || n >= 10 ** (numeral.exponent - powers.exponent)) break
    const whole = numeral.n * 10 ** (numeral.exponent - powers.exponent) + n
    if (!Number.isSafeInteger(whole)) break
    numeral.n = whole
    numeral.exponent = powers.exponent
    numeral.step = powers.exponent
    numeral.multiplier = powers.exponent
    numeral.end = powers.end
  }
  return numeral
}
