import { skipDigits } from './arabic-numeral'
import { isDigit } from './characters'

const STANDARD =
  /(?:GB|DB|JGJ|CJJ|HJ|ISO|IEC|NY|SC|YY|QB|SL|DL|JT|JTG|LY|WS|GA|CJ|HG|SH|TB|MH|AQ|TD|DZ|T|Q)(?:\d{2})?(?:\/[A-Z]{1,5})? ?\d+(?:\.\d+)*(?:[-—–]\d{2,4})?/y
const ADDRESS =
  /(?:https?:\/\/|www\.)[\w./?=&%#:~+-]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:com|cn|gov|org|net|edu)(?:\.cn)?(?![A-Za-z])[\w./?=&%#:~-]*/y
const LETTER = /[A-Za-z]/
const PART = /[A-Za-z0-9]/
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
  for (const shape of [ADDRESS, STANDARD]) {
    shape.lastIndex = at
    if (shape.test(text)) return { end: shape.lastIndex, code: true }
  }
  let end = at
  while (LETTER.test(text.charAt(end))) end++
  if (isDigit(text.charCodeAt(end)) && isFigure(text, end, end - at)) return { end, code: false }
  return readRest(text, end)
}

/** Behind a word of several letters 万, 亿, % or 元 shows a figure; behind a single one of a list only 个 (A、B、C3个). */
function isFigure(text: string, at: number, letters: number): boolean {
  let end = skipDigits(text, at)
  if (text.charAt(end) === '.' && isDigit(text.charCodeAt(end + 1))) end = skipDigits(text, end + 1)
  return letters > 1 ? STRONG.test(text.slice(end, end + 4)) : text.charAt(at - 2) === '、' && text.charAt(end) === '个'
}

/** The rest of a code: letters and digits joined by - . / + between them. */
export function readRest(text: string, at: number): Word {
  let end = at
  let code = false
  for (let character = text.charAt(end); character !== ''; character = text.charAt(end)) {
    if (PART.test(character)) {
      code ||= isDigit(character.charCodeAt(0))
      end++
    } else if (/[-./+_·×]/.test(character) && PART.test(text.charAt(end + 1))) end++
    else break
  }
  return { end, code }
}
