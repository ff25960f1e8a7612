import { digitAt, powerAt } from './characters'

/** A whole number, the power of ten of its last written part, and whether it begins with a power without a digit (百, 千万). */
export interface ChineseValue {
  n: number
  step: number
  bare: boolean
}

interface Sum {
  /** What 亿 and what 万 has closed. */
  total: number
  section: number
  digit: number
  zero: boolean
  /** The last power written. */
  last: number
  /** Powers from here on cannot follow within the section. */
  ceiling: number
  bare: boolean
}

/** The value of digits with powers: 一万二, 两千零五, 三万五千, 廿三, 三万亿. Null where they form no number. */
export function evaluateChinese(run: string): ChineseValue | null {
  const sum: Sum = { total: 0, section: 0, digit: -1, zero: false, last: 0, ceiling: 4, bare: false }
  for (let at = 0; at < run.length; at++) {
    const digit = digitAt(run, at)
    const taken = digit >= 0 ? takeDigit(sum, digit) : takePower(sum, powerAt(run, at)) || takeTens(sum, run.charCodeAt(at))
    if (!taken) return null
  }
  return close(sum)
}

const TWENTY = '廿'.charCodeAt(0)
const THIRTY = '卅'.charCodeAt(0)

/** 廿 is 二十, 卅 is 三十. */
function takeTens(sum: Sum, code: number): boolean {
  if (code !== TWENTY && code !== THIRTY) return false
  return takeDigit(sum, code === TWENTY ? 2 : 3) && takePower(sum, 1)
}

function takeDigit(sum: Sum, digit: number): boolean {
  if (sum.digit > 0 || (sum.digit === 0 && digit === 0)) return false
  if (digit === 0 && sum.last > 0) sum.zero = true
  else sum.digit = digit
  return true
}

function takePower(sum: Sum, power: number): boolean {
  if (power === 0) return false
  return power < 4 ? takeSmall(sum, power) : takeMyriad(sum, power)
}

function takeSmall(sum: Sum, power: number): boolean {
  if (power >= sum.ceiling || sum.digit === 0) return false
  if (sum.digit < 0 && power > 1) {
    if (sum.last > 0) return false
    sum.bare = true
  }
  sum.section += Math.max(sum.digit, 1) * 10 ** power
  rest(sum, power, power)
  return true
}

function takeMyriad(sum: Sum, power: number): boolean {
  const own = sum.section + Math.max(sum.digit, 0)
  const doubled = power === 8 && sum.last === 4 && own === 0 // 万亿
  if (own === 0 && sum.total > 0 && !doubled) return false
  if (own === 0 && sum.total === 0) sum.bare = true
  if (power === 4 && sum.total % 1e8 > 0) return false
  if (power === 8 && sum.total >= 1e8) return false
  // 一亿三千万: 万 closes only the section behind 亿.
  sum.total = power === 4 && sum.total > 0 ? sum.total + own * 1e4 : (sum.total + own || 1) * 10 ** power
  sum.section = 0
  rest(sum, power, 4)
  return Number.isSafeInteger(sum.total)
}

function rest(sum: Sum, last: number, ceiling: number): void {
  sum.digit = -1
  sum.zero = false
  sum.last = last
  sum.ceiling = ceiling
}

function close(sum: Sum): ChineseValue | null {
  // 一万二 is 12,000: a bare digit behind 百, 千, 万, 亿 counts the next lower power.
  const lower = sum.digit > 0 && sum.last >= 2 && !sum.zero ? sum.last - 1 : 0
  const n = sum.total + sum.section + Math.max(sum.digit, 0) * 10 ** lower
  if (sum.digit < 0 && sum.last === 0) return null
  const step = sum.digit > 0 ? lower : lastPower(sum)
  return { n, step, bare: sum.bare }
}

/** 万亿 counts as 12, 千万 as 4: the place of the last digit that was written. */
function lastPower(sum: Sum): number {
  return sum.last === 8 && sum.total % 1e12 === 0 && sum.section === 0 ? 12 : sum.last
}
