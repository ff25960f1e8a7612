import { characterSet, classTable, isIn } from '../text/characters'
import { type FoldedText, fold } from '../text/fold'
import { readAmount } from './amounts'
import { skipDigits } from './arabic-numeral'
import { powerAt } from './characters'
import { readBracketedCode, readBracketedMarker, readDigitCode, readListMarker } from './codes'
import { valueless } from './compose'
import type { Quantity } from './model'
import { readOrdinal, readPosition, readSession } from './ordinals'
import { planPeriod, readDate, readHalf, readPlanNumber } from './periods'
import { quotesFigure, readQuotedName } from './quotations'
import { readRatio } from './ratios'
import { shareUnits } from './shared-units'
import { readHalfDuration, readHalfShare, readSlashFraction } from './shares'
import { mayBeUnit } from './unit-reader'
import { readRest, readWord } from './words'

/** What may start at a character; 0 for all others. */
const Class = { Digit: 1, Chinese: 2, Letter: 4, Ordinal: 8, Quote: 16, Bracket: 32, Half: 64 } as const
type Class = (typeof Class)[keyof typeof Class]

const CLASSES = classTable([
  [Class.Digit, '0123456789'],
  [Class.Chinese, '零〇一二两三四五六七八九十百千万亿几数廿卅壹贰叁肆伍陆柒捌玖拾佰仟'],
  [Class.Letter, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
  [Class.Ordinal, '第'],
  [Class.Quote, '“‘「『《〈"'],
  [Class.Bracket, '〔[［【（('],
  [Class.Half, '半上下过对大多近约'],
])

/** One pass over a text. `at` only grows, and each reader looks at a bounded stretch: linear in the text. */
interface Scan {
  text: string
  at: number
  found: Quantity[]
  /** Up to here digits belong to a quoted name or a title. */
  nameEnd: number
  /** Straight quotation marks open and close by turns. */
  straightOpen: boolean
}

/**
 * Every figure of a block's text in reading order, none overlapping: quantities, dates, ordinals, and the codes that
 * are no quantity. Takes the raw text or what is already folded of it; offsets are UTF-16 units of the raw text. Never throws.
 */
export function readQuantities(source: string | FoldedText): Quantity[] {
  const folded = typeof source === 'string' ? fold(source) : source
  const scan: Scan = { text: folded.text, at: 0, found: [], nameEnd: 0, straightOpen: false }
  const { text } = scan
  while (scan.at < text.length) {
    const kind = CLASSES[text.charCodeAt(scan.at)]
    if (!kind) scan.at++
    else readAt(scan, kind as Class)
  }
  shareUnits(text, scan.found)
  const isMoved = folded.text.length !== folded.raw.length
  for (const quantity of scan.found) {
    if (isMoved) toSource(quantity, folded.toSource)
    quote(quantity, folded.raw)
  }
  // As long as it is: what is kept of a document are hundreds of short lists, and a list that grew has room for many more.
  return scan.found.slice()
}

function readAt(scan: Scan, kind: Class): void {
  if (kind === Class.Digit) readDigits(scan)
  else if (kind === Class.Chinese) readNumeralWord(scan)
  else if (kind === Class.Letter) readLetters(scan)
  else if (kind === Class.Ordinal) take(scan, readOrdinal(scan.text, scan.at))
  else if (kind === Class.Quote) readQuote(scan)
  else if (kind === Class.Bracket) readBracket(scan)
  else if (isHalf(scan)) take(scan, readHalfWord(scan.text, scan.at))
  else scan.at++
}

/** Keeps a quantity and goes on behind it; steps over one character where there is none. */
function take(scan: Scan, quantity: Quantity | null): void {
  const last = scan.found[scan.found.length - 1]
  if (!quantity || (last && quantity.start < last.end)) {
    scan.at = Math.max(scan.at + 1, quantity?.end ?? 0)
    return
  }
  scan.found.push(quantity)
  scan.at = Math.max(scan.at + 1, quantity.end)
}

function code(scan: Scan, end: number): void {
  take(scan, valueless('code', scan.at, end))
}

function readDigits(scan: Scan): void {
  const { text, at } = scan
  if (at < scan.nameEnd) code(scan, readRest(text, at).end)
  else for (const quantity of readFigure(scan) ?? [valueless('code', at, skipDigits(text, at))]) take(scan, quantity)
}

/** What the digits at `at` are, in order of precedence; nothing for a list marker, null for more digits than any figure has. */
function readFigure(scan: Scan): Quantity[] | null {
  const { text, at } = scan
  const date = readDate(text, at)
  if (date) return [date]
  const position = continuesSeries(scan)
  if (position) return [position]
  if (isIn(JOINING, text, skipDigits(text, at))) {
    const marker = readListMarker(text, at)
    if (marker > 0) {
      scan.at = marker
      return []
    }
    const ratio = readRatio(text, at)
    if (ratio) return ratio
    const share = readSlashFraction(text, at)
    if (share) return [share]
  }
  const end = readDigitCode(text, at)
  if (end > 0) return [valueless('code', at, end)]
  const amount = readAmount(text, at)
  if (amount?.unit === null && isLabel(text, amount)) return [valueless('code', at, readRest(text, amount.end).end)]
  return amount && [amount]
}

/** Behind the digits of a list marker, of a part of a composition, of a numerator. */
const JOINING = characterSet('.．、:：∶/／')

const LABEL = /[A-Za-z_]/

/** 5G, 2024世界博览会: digits that name something. */
function isLabel(text: string, amount: Quantity): boolean {
  const next = text.charAt(amount.end)
  if (LABEL.test(next)) return true
  return /^(?:19|20)\d\d$/.test(text.slice(amount.start, amount.end)) && /[\u4e00-\u9fff]/.test(next)
}

const HUNDRED = '百'.charCodeAt(0) // 百分之
const PLAN = /(?:十[一二三四五]五|十五|[六七八九]五)(?=规划|期间|时期|末|以来|开局|收官|目标|计划)/y

/** No number in Chinese digits is longer; more of them in a row are no number. */
const LONGEST = 24

function readNumeralWord(scan: Scan): void {
  const { text, at } = scan
  let end = at + 1
  while (CLASSES[text.charCodeAt(end)] === Class.Chinese) end++
  const readable = at >= scan.nameEnd && end - at <= LONGEST
  const quantity = readable ? (continuesSeries(scan) ?? (mayBeFigure(text, at, end) ? readChinese(text, at, end) : null)) : null
  if (quantity) take(scan, quantity)
  // Past a number that is none (二十大), so that its tail (十大) is not taken for one. Digits without a power go one by one.
  else scan.at = end - at > LONGEST || hasPower(text, at, end) ? end : at + 1
}

function hasPower(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (powerAt(text, at) > 0) return true
  return false
}

const BEHIND_NUMERAL = characterSet('年月日号季届分点余多来个半世之至到-—–~～－―─− ')

/** Most Chinese digits stand in words: a figure has a unit behind it, or three digits and powers of its own. */
function mayBeFigure(text: string, at: number, end: number): boolean {
  return end - at > 2 || mayBeUnit(text, end) || isIn(BEHIND_NUMERAL, text, end) || text.charCodeAt(end - 1) === HUNDRED
}

/** 第5、6、7次, 第二、三产业: what follows an ordinal behind 、 is one too. */
function continuesSeries(scan: Scan): Quantity | null {
  const last = scan.found[scan.found.length - 1]
  if (last?.kind !== 'ordinal' || last.unit !== null || last.end !== scan.at - 1) return null
  return /[、至和]/.test(scan.text.charAt(scan.at - 1)) ? readPosition(scan.text, scan.at, scan.at) : null
}

const FIVE = '五'.charCodeAt(0)
const SESSION = '届'.charCodeAt(0)
const HALF = '半'.charCodeAt(0)

/** What the run of Chinese digits from `at` to `end` is. */
function readChinese(text: string, at: number, end: number): Quantity | null {
  if (text.charCodeAt(end - 1) === FIVE) {
    PLAN.lastIndex = at
    const plan = PLAN.exec(text)?.[0]
    const number = plan ? readPlanNumber(plan) : null
    if (plan && number !== null) return planPeriod(at, at + plan.length, number)
  }
  const next = text.charCodeAt(end)
  const found = next === SESSION ? readSession(text, at) : next === HALF ? readHalfShare(text, at) : null
  return found ?? readDate(text, at) ?? readAmount(text, at)
}

/** 半 itself, or 上, 过 … right before it. */
function isHalf({ text, at }: Scan): boolean {
  return text.charCodeAt(at) === HALF || text.charCodeAt(at + 1) === HALF
}

function readHalfWord(text: string, at: number): Quantity | null {
  return readHalf(text, at, at, null) ?? readHalfShare(text, at) ?? readHalfDuration(text, at)
}

function readLetters(scan: Scan): void {
  const word = readWord(scan.text, scan.at)
  if (word.code) code(scan, word.end)
  else scan.at = word.end
}

function readQuote(scan: Scan): void {
  const { text, at } = scan
  const straight = text.charAt(at) === '"'
  if (straight) scan.straightOpen = !scan.straightOpen
  const name = !straight || scan.straightOpen ? readQuotedName(text, at) : null
  scan.at++
  if (!name) return
  const plan = /^普法|^检察/.test(text.slice(name.end, name.end + 2)) ? null : readPlanNumber(name.content)
  const title = /[《〈]/.test(text.charAt(at))
  if (plan !== null) take(scan, planPeriod(scan.at, name.end - 1, plan))
  else if (title || !quotesFigure(name.content)) scan.nameEnd = Math.max(scan.nameEnd, name.end)
}

function readBracket(scan: Scan): void {
  const end = readBracketedCode(scan.text, scan.at)
  if (end > 0) code(scan, end)
  else scan.at = Math.max(scan.at + 1, readBracketedMarker(scan.text, scan.at))
}

/** Offsets of the folded text become those of the raw one. */
function toSource(quantity: Quantity, source: (offset: number) => number): void {
  relocate(quantity, source)
  relocate(quantity.number, source)
  if (quantity.hedge) relocate(quantity.hedge, source)
  if (quantity.detail?.type !== 'range') return
  toSource(quantity.detail.from, source)
  toSource(quantity.detail.to, source)
}

/** Invisible characters behind the last visible one stay outside. */
function relocate(range: { start: number; end: number }, source: (offset: number) => number): void {
  range.start = source(range.start)
  range.end = range.end > 0 ? source(range.end - 1) + 1 : 0
}

function quote(quantity: Quantity, raw: string): void {
  quantity.text = raw.slice(quantity.start, quantity.end)
  if (quantity.detail?.type !== 'range') return
  quote(quantity.detail.from, raw)
  quote(quantity.detail.to, raw)
}
