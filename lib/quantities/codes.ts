/** Digits that are no quantity: numbers of documents, telephones, versions, times, clauses. Masked before anything is read. */

import { characterSet, isIn } from '../text/characters'
import { skipDigits } from './arabic-numeral'
import { isDigit } from './characters'
import { readUnit } from './unit-reader'

const DOCUMENT_NUMBER = /[〔[［（(【][12]\d{3}[〕\]］）)】] ?第?\d{1,5}(?:-\d{1,3})? ?号/y
const BRACKETED_YEAR = /[〔[［【][12]\d{3}[〕\]］】]/y
const BRACKETED_PHONE = /[（(]0\d{2,3}[）)] ?-?\d{7,8}/y
const BRACKETED_MARKER = /[（([［【]\d{1,2}[）)\]］】]/y
const SHAPES: readonly RegExp[] = [
  /\d{17}[\dXx](?![\dA-Za-z])/y, // identity card
  /(?:0\d{2,3}|\d{3})-\d{7,8}(?:-\d{1,5})?(?!\d)|\d{4}-\d{7,8}(?!\d)/y, // telephone
  /[48]00-\d{3,4}-\d{3,4}(?!\d)/y,
  /\d+(?:[.．]\d+){2,}/y, // version, address, clause
  /\d+(?:-\d+){2,}|\d+-0\d+/y,
  /\d+(?:\.\d+)?\+(?=[\dNnXx])[\dNnXxA-Za-z+]+/y, // 15+N, 1+3
  /\d+[·•・∙]\d+(?![.\d])/y, // 3·15
  /\d+ ?[×xX*✕] ?(?:\d+(?:\.\d+)?|(?=年|月|日|名|[×xX*]))[×xX*]*(?:\d+(?:\.\d+)?)?/y, // 4×100, 20**年
  /\d+…+\d*/y,
  /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?![\d.:：])/y, // 9:30
  /\d{1,2}[时点] ?\d{1,2}分/y,
  /\d{1,2}时(?![期代间候光点段速长效节])/y,
  /0\d+(?![.．\d])/y, // 012: no figure is written so
  /\d+号(?!召)/y,
  /\d+ ?(?:号楼|单元|楼|室)(?![内外])/y,
  /(?:[5-9]0|[01]0)后(?![的来])/y, // 80后
  /\d+年级/y,
  /\d+[.．]\d+(?=汶川|玉树|地震|特大|专案|事件|事故|案件)/y,
  /\d+强(?![度化])/y,
  /1(?:10|19|20|22)(?=报警|急救|指挥|接处警|热线)/y,
  /\d+\.\d+版/y,
  /\d+(?:[、和]\d{1,4}){1,6}号/y,
  /\d{5}(?=热线|平台|政务|便民|市民)/y,
  /\d{3}(?=专项|国家科技|工程|国道|省道)/y,
]
const LONG = /\d{7,}/y
const NAMED = /(?:附件|附表|附图|专栏|国道|省道|县道|乡道)$/
/** What they end in. */
const NAMING = characterSet('件表图栏道')
const LABEL =
  /(?:电话|手机|邮编|邮政编码|账号|帐号|卡号|证号|证件号|编号|代码|编码|序列号|QQ|微信|身份证|传真|热线|车牌|门牌|房号|桩号|文号|批号|票号|拨打|网址|密码|序号)(?:号码|号|码)?[为是:：]? ?$/
const BEFORE_CLOCK = /(?:上午|下午|早上?|晚上?|凌晨|中午|傍晚|夜间)$/

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** The end of a document number, year or telephone in brackets at `at` (the bracket), else -1. */
export function readBracketedCode(text: string, at: number): number {
  if (!isDigit(text.charCodeAt(at + 1))) return -1
  return Math.max(match(DOCUMENT_NUMBER, text, at), match(BRACKETED_YEAR, text, at), match(BRACKETED_PHONE, text, at))
}

/** The end of a marker in brackets, “（1）”, at `at`: neither code nor quantity. */
export function readBracketedMarker(text: string, at: number): number {
  return isDigit(text.charCodeAt(at + 1)) ? match(BRACKETED_MARKER, text, at) : -1
}

/** The end of a code that starts with the digit at `at`, else -1. */
export function readDigitCode(text: string, at: number): number {
  const digitsEnd = skipDigits(text, at)
  if (!mayBeShape(text, at, digitsEnd)) return readLabelled(text, at, digitsEnd)
  for (const shape of SHAPES) {
    const end = match(shape, text, at)
    if (end > 0) return end
  }
  const next = text.charAt(digitsEnd)
  const long = match(LONG, text, at)
  if (long > 0 && !isFollowedByUnit(text, long)) return long
  if ((next === '点' || next === '时') && BEFORE_CLOCK.test(text.slice(Math.max(0, at - 3), at))) return digitsEnd + 1
  return readLabelled(text, at, digitsEnd)
}

/** What a shape goes on with behind its first number; most numbers are followed by something else. */
const CONTINUES = characterSet('-+·•・∙×xX*✕…:： 时点号楼单室后年强报急指接热版、和平政便市专国工省')
const POINTS = characterSet('.．')
/** Behind a decimal: 12.4地震. */
const BEHIND_DECIMAL = characterSet('汶玉地特专事案')
/** Numbers of an account or a card. */
const MANY_DIGITS = 7

/** A cheap look before the patterns. */
function mayBeShape(text: string, at: number, digitsEnd: number): boolean {
  if (digitsEnd - at >= MANY_DIGITS || text.charCodeAt(at) === 48) return true
  if (!isIn(POINTS, text, digitsEnd) || !isDigit(text.charCodeAt(digitsEnd + 1))) return isIn(CONTINUES, text, digitsEnd)
  const end = skipDigits(text, digitsEnd + 1)
  return isIn(CONTINUES, text, end) || isIn(BEHIND_DECIMAL, text, end) || isIn(POINTS, text, end)
}

function isFollowedByUnit(text: string, at: number): boolean {
  return /[万亿.．]/.test(text.charAt(at)) || readUnit(text, at, false) !== null
}

function readLabelled(text: string, at: number, digitsEnd: number): number {
  if (isIn(NAMING, text, at - 1) && NAMED.test(text.slice(Math.max(0, at - 2), at)) && !/[个项份张条处段件]/.test(text.charAt(digitsEnd)))
    return digitsEnd
  if (digitsEnd - at < 3 || isFollowedByUnit(text, digitsEnd)) return -1
  return LABEL.test(text.slice(Math.max(0, at - 8), at)) ? digitsEnd : -1
}

const CLAUSE =
  /第[一二三四五六七八九十百零〇\d]+条(?:之[一二三四五六七八九十])?(?:第?[（(]?[一二三四五六七八九十\d]+[）)]?[款项目])+|第[一二三四五六七八九十百零〇\d]+条(?=[规“"，。、；：（(和及至之的])|第[（(][一二三四五六七八九十\d]+[）)][款项目条]/y
const ARTICLE = /第[一二三四五六七八九十百零〇\d]+[条章节]/y
const DOCUMENT_SERIAL = /第\d{1,5}号|第[零〇一二三四五六七八九十百]+号/y

/** The end of a clause (第三条第（二）项) or of a serial number (第5号) at 第, else -1. */
export function readClause(text: string, at: number): number {
  const cited = text.charAt(at - 1) === '》' ? match(ARTICLE, text, at) : -1
  return Math.max(match(CLAUSE, text, at), cited, match(DOCUMENT_SERIAL, text, at))
}

const MARKER = /\d{1,3}(?:[.．](?![\d%])|[.．](?=(?:19|20)\d\d年)|、(?!\d))/y
const NUMBERED_HEADING = /\d{1,2}[.．]\d{1,2}(?=[ ]+[^\d%])/y
const BOUNDARY = /[。；;：:！？!?\n\t ]/

/** The end of a list marker (“1.”, “2、”, “1.1 ” at the start) at `at`: neither code nor quantity. */
export function readListMarker(text: string, at: number): number {
  if (at === 0) return Math.max(match(MARKER, text, at), match(NUMBERED_HEADING, text, at))
  return BOUNDARY.test(text.charAt(at - 1)) ? match(MARKER, text, at) : -1
}
