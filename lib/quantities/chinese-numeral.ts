import { characterSet, findIn, isIn } from '../text/characters'
import { digitAt, powerAt } from './characters'
import { evaluateChinese } from './chinese-evaluate'
import { beginsUnit, type Numeral, readMore } from './numeral'

const CAPITALS = characterSet('壹贰叁肆伍陆柒捌玖拾佰仟')
const ALL_DIGITS = /^[零〇一二三四五六七八九]{3,}$|^[一二三四五六七八九][零〇]$/

/**
 * Reads the Chinese number that starts at `start`: 一万二, 两千零五, 十几, 数百, 廿三, 二〇二四, 七八十, 八点六.
 * Null where no number stands there. Accepts a bare 百, 千, 万, 亿 and marks it as such.
 */
export function readChineseNumeral(text: string, start: number): Numeral | null {
  const end = skipRun(text, start)
  const run = text.slice(start, end)
  if (run === '') return null
  if (run.length > 1 && ALL_DIGITS.test(run)) return withFraction(text, positional(start, run))
  const numeral = readDiscount(text, start, run) ?? readApproximate(start, run) ?? readPlain(start, run)
  return numeral && withFraction(text, withMore(text, numeral))
}

/** 八五折: two digits before 折 are 8.5. */
function readDiscount(text: string, start: number, run: string): Numeral | null {
  if (run.length !== 2 || text[start + 2] !== '折') return null
  const [first, second] = [digitAt(run, 0), digitAt(run, 1)]
  if (first <= 0 || second <= 0) return null
  return { ...build(start, start + 2, first * 10 + second), exponent: -1, decimals: 1, step: -1 }
}

/** Where the characters of Chinese numbers end; powers that begin a unit (三十万千瓦) stay out. */
function skipRun(text: string, start: number): number {
  let end = start
  while (isPart(text, end, end === start)) {
    if (powerAt(text, end) > 1 && beginsUnit(text, end)) break
    end++
  }
  return end
}

const TWENTY = characterSet('廿卅')
const SOME = characterSet('几')
const NOT_SOME = characterSet('乎何率内')

function isPart(text: string, at: number, first: boolean): boolean {
  if (digitAt(text, at) >= 0 || powerAt(text, at) > 0 || isIn(TWENTY, text, at)) return true
  return isIn(SOME, text, at) ? !isIn(NOT_SOME, text, at + 1) : first && text.charAt(at) === '数'
}

function build(start: number, end: number, n: number): Numeral {
  return {
    start,
    end,
    n,
    exponent: 0,
    decimals: 0,
    step: 0,
    multiplier: 0,
    form: 'chinese',
    plainDigits: 0,
    more: null,
    some: null,
    second: null,
    bare: false,
    positional: false,
  }
}

function positional(start: number, run: string): Numeral {
  let n = 0
  for (const character of run) n = n * 10 + digitAt(character, 0)
  return { ...build(start, start + run.length, n), positional: true }
}

function readPlain(start: number, run: string): Numeral | null {
  const value = evaluateChinese(run)
  if (!value) return null
  const numeral = build(start, start + run.length, value.n)
  if (findIn(CAPITALS, run) >= 0) numeral.form = 'capital'
  // Below 万 the writing leaves nothing open: 三百人 are three hundred as 300人 are.
  numeral.step = value.n >= 10000 ? value.step : 0
  numeral.multiplier = numeral.step
  numeral.bare = value.bare
  return numeral
}

const UNSAID = characterSet('几数')

/** 七八十, 十七八, 三五; 几十, 十几, 数百: the two ends of what is meant, by reading the number twice. */
function readApproximate(start: number, run: string): Numeral | null {
  const some = findIn(UNSAID, run)
  if (some >= 0) {
    const head = run.slice(0, some)
    const tail = run.slice(some + 1)
    const low = evaluateChinese(head + (head.endsWith('十') ? '一' : '二') + tail)
    const high = evaluateChinese(`${head}九${tail}`)
    if (!low || !high || (run.startsWith('数') && tail === '')) return null
    return { ...build(start, start + run.length, low.n), step: high.step, some: { low: low.n, high: high.n } }
  }
  const pair = findPair(run)
  if (pair < 0) return null
  const low = evaluateChinese(run.slice(0, pair + 1) + run.slice(pair + 2))
  const high = evaluateChinese(run.slice(0, pair) + run.slice(pair + 1))
  return low && high && { ...build(start, start + run.length, low.n), step: low.n >= 10000 ? low.step : 0, second: high.n }
}

function findPair(run: string): number {
  for (let i = 0; i + 1 < run.length; i++) {
    const first = digitAt(run, i)
    const second = digitAt(run, i + 1)
    if (first > 0 && (second === first + 1 || (first === 3 && second === 5))) return i
  }
  return -1
}

function withMore(text: string, numeral: Numeral): Numeral {
  if (numeral.some || numeral.second !== null || numeral.n < 10) return numeral
  const more = readMore(text, numeral.end)
  if (more < 0) return numeral
  numeral.more = { start: numeral.end, end: more }
  numeral.end = more
  const power = powerAt(text, more)
  if (power < 4) return numeral
  // 二十多万: the multiplier follows the hedge.
  numeral.exponent = power
  numeral.step = power
  numeral.multiplier = power
  numeral.end = more + 1
  return numeral
}

const POINT = '点'.charCodeAt(0)

/** 八点六: plain digits behind 点. A lone 三点 is a time or a list. */
function withFraction(text: string, numeral: Numeral): Numeral {
  if (text.charCodeAt(numeral.end) !== POINT || numeral.more || numeral.some || numeral.second !== null) return numeral
  let end = numeral.end + 1
  let n = numeral.n
  while (end - numeral.end <= 6 && digitAt(text, end) >= 0) n = n * 10 + digitAt(text, end++)
  const decimals = end - numeral.end - 1
  if (decimals === 0 || text.charAt(end) === '十' || !Number.isSafeInteger(n)) return numeral
  const power = powerAt(text, end)
  const multiplier = power >= 4 ? power : 0
  if (multiplier > 0) end++
  return { ...numeral, n, end, exponent: multiplier - decimals, decimals, step: multiplier - decimals, multiplier, positional: false }
}
