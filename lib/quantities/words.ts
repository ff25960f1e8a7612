import { characterSet, isIn } from '../text/characters'
import { skipDigits } from './arabic-numeral'
import { isDigit } from './characters'

const STANDARD =
  /(?:GB|DB|JGJ|CJJ|HJ|ISO|IEC|NY|SC|YY|QB|SL|DL|JT|JTG|LY|WS|GA|CJ|HG|SH|TB|MH|AQ|TD|DZ|T|Q)(?:\d{2})?(?:\/[A-Z]{1,5})? ?\d+(?:\.\d+)*(?:[-—–]\d{2,4})?/y
const ADDRESS =
  /(?:https?:\/\/|www\.)[\w./?=&%#:~+-]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:com|cn|gov|org|net|edu)(?:\.cn)?(?![A-Za-z])[\w./?=&%#:~-]*/y
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const LETTERS = characterSet(CAPITALS + CAPITALS.toLowerCase())
const PARTS = characterSet(`${CAPITALS}${CAPITALS.toLowerCase()}0123456789`)
/** What the first word of an address goes on with. */
const ADDRESSED = characterSet(':.@+_-')
const JOINTS = characterSet('-./+_·×')
/** What standards begin with. */
const STANDARDS = characterSet('GDJCHINSYQLWTMA')
const STRONG = /^(?: ?[多余]?[万亿]|[%‰]|元|美元|个百分点| ?[万亿])/

/** A word of Latin letters: where it ends, whether it is a code, and where digits that are a figure begin behind it. */
export interface Word {
  end: number
  code: boolean
}

/**
 * Reads what begins with the letter at `at`. Letters with digits are a code (G213, V2.0, PM2.5, GB/T 9704-2012, K12+300);
 * but the digits behind a longer word are a figure where 万, 亿, % or 元 follows: GDP120亿元.
 */
export function readWord(text: string, at: number): Word {
  let end = at
  while (isIn(LETTERS, text, end)) end++
  const coded = readAddress(text, at, end) ?? readStandard(text, at)
  if (coded) return coded
  if (isDigit(text.charCodeAt(end)) && isFigure(text, end, end - at)) return { end, code: false }
  return readRest(text, end)
}

/** Behind a word of several letters 万, 亿, % or 元 shows a figure; behind a single one of a list only 个 (A、B、C3个). */
function isFigure(text: string, at: number, letters: number): boolean {
  let end = skipDigits(text, at)
  if (text.charAt(end) === '.' && isDigit(text.charCodeAt(end + 1))) end = skipDigits(text, end + 1)
  return letters > 1 ? STRONG.test(text.slice(end, end + 4)) : text.charAt(at - 2) === '、' && text.charAt(end) === '个'
}

function readAddress(text: string, at: number, wordEnd: number): Word | null {
  let end = wordEnd
  while (isIn(PARTS, text, end)) end++
  return isIn(ADDRESSED, text, end) ? matched(ADDRESS, text, at) : null
}

function readStandard(text: string, at: number): Word | null {
  return isIn(STANDARDS, text, at) ? matched(STANDARD, text, at) : null
}

function matched(pattern: RegExp, text: string, at: number): Word | null {
  pattern.lastIndex = at
  return pattern.test(text) ? { end: pattern.lastIndex, code: true } : null
}

/** The rest of a code: letters and digits joined by - . / + between them. */
export function readRest(text: string, at: number): Word {
  let end = at
  let code = false
  for (; end < text.length; end++) {
    if (isIn(PARTS, text, end)) code ||= isDigit(text.charCodeAt(end))
    else if (!isIn(JOINTS, text, end) || !isIn(PARTS, text, end + 1)) break
  }
  return { end, code }
}
