/** Cells from what is written in them; of numbers also those that were kept as text. */
import { isMissing, readWrittenNumber } from '../register/written-value'
import { decimalOf, decimalsOf, padDecimals } from './decimal'
import { type Cell, MAX_CELL_TEXT } from './model'
import { readNumberFormat } from './number-format'

/** Behind a name or a figure: ①, *, ※, [1], 〔1〕, 注1, （注）, superscripts. 注 alone may end a name: 关注. */
const FOOTNOTE_MARKS = /(?:[①-⑳*＊※★†‡⁰¹²³⁴-⁹]|[[［〔]\d{1,2}[\]］〕]|注\d{1,2}|[(（]注[释\d]{0,2}[)）])+$/
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA)$/
/** What spreadsheets put before a text that would else be a formula, and what keeps digits text: ="007". */
const KEPT_AS_TEXT = /^="([^"]*)"$/
const ESCAPED = /^'(?=\s*[=+\-@＝＋－＠]|[\t\r])/
/** A negative amount as accountants write it; (1) and (12) are numbers of lines. */
const IN_BRACKETS = /^[(（]((?:\d{1,3}(?:[,，]\d{3})+|\d{3,})(?:\.\d+)?|\d+\.\d+)[)）]$/

const NO_VALUE = { value: null, decimals: 0, isPercent: false, date: null }

/** A cell of text; null where nothing is written. */
export function cellOfText(written: string, isFormula = false): Cell | null {
  const text = shorten(unwrap(written.trim()).trim())
  if (text === '') return null
  if (isMissing(text)) return { kind: 'missing', text, ...NO_VALUE, isFormula }
  if (ERROR.test(text)) return { kind: 'error', text, ...NO_VALUE, isFormula }
  return { kind: 'text', text, ...NO_VALUE, ...numberIn(text), isFormula }
}

/** A cell that holds a number: `shown` is what the sheet makes of it with the format `code`. */
export function cellOfNumber(float: number, code: string, shown: string, isFormula: boolean): Cell | null {
  const format = readNumberFormat(code)
  const fromText = format.sort === 'shown' ? cellOfText(shown, isFormula) : null
  if (fromText?.kind === 'number') return fromText
  const isPercent = format.sort === 'fixed' && format.isPercent
  const exact = decimalOf(float, isPercent ? 2 : 0)
  if (exact === null) return { kind: 'error', text: shorten(shown), ...NO_VALUE, isFormula }
  const decimals = format.sort === 'fixed' ? format.decimals : decimalsOf(exact)
  const value = padDecimals(exact, decimals)
  // Further than any figure goes: what is shown is kept as words.
  if (!/^-?\d{1,30}(?:\.\d{1,15})?$/.test(value)) return { kind: 'text', text: shorten(shown), ...NO_VALUE, isFormula }
  return { kind: 'number', text: shorten(shown.trim()) || value, value, decimals, isPercent, date: null, isFormula }
}

/** The written text without marks of footnotes at its end. */
export function withoutFootnoteMarks(text: string): string {
  return text.replace(FOOTNOTE_MARKS, '').trim()
}

function numberIn(text: string): Partial<Cell> {
  const negative = IN_BRACKETS.exec(text)?.[1]
  const found = readWrittenNumber(negative === undefined ? withoutMarksBehindDigit(text) : `-${negative}`)
  if (typeof found === 'string' || found.unitMult !== 0 || !/^%?$/.test(found.unitMeasure)) return {}
  return { kind: 'number', value: found.obsValue, decimals: found.decimals, isPercent: found.unitMeasure === '%' }
}

/** m² keeps its superscript: only behind a digit or % a mark is one. */
function withoutMarksBehindDigit(text: string): string {
  const bare = withoutFootnoteMarks(text.replace(/(?<=[\d%％])注$/, ''))
  return /[\d０-９%％]$/.test(bare) ? bare : text
}

function unwrap(written: string): string {
  return (KEPT_AS_TEXT.exec(written)?.[1] ?? written).replace(ESCAPED, '')
}

function shorten(text: string): string {
  return text.length > MAX_CELL_TEXT ? `${text.slice(0, MAX_CELL_TEXT - 1)}…` : text
}
