/** From a file or the clipboard to plain sheets. */
import { decodeText } from '../text/decode-text'
import { findDelimiter, splitCells } from './delimited'
import { readPackedWorkbook, readPlainWorkbook } from './excel'
import { fileTypeOf } from './file-type'
import { readHtmlTables } from './html-table'
import { SHEET_LIMITS, type Sheet, type SheetLimits, type Workbook } from './model'
import { SheetError } from './sheet-error'
import { sheetOfTexts } from './text-rows'

/** Saved by Excel as XML; the library reads it. */
const EXCEL_XML = 'urn:schemas-microsoft-com:office:spreadsheet'
const HEAD = 4_000

/**
 * Reads .xlsx, .xls, .et, .csv and tables saved as web pages, by their content. Formulas are not evaluated.
 * Throws SheetError with the reason for everything that is not read whole.
 */
export function readWorkbook(bytes: Uint8Array, limits: SheetLimits = SHEET_LIMITS): Workbook {
  if (bytes.length > limits.file) throw new SheetError('too-large')
  if (bytes.length === 0) throw new SheetError('empty')
  const type = fileTypeOf(bytes)
  if (type === 'packed') return filled(readPackedWorkbook(bytes, limits))
  if (type === 'compound') return filled(readPlainWorkbook(bytes, limits))
  const text = decodeText(bytes)?.replace(/^\uFEFF/, '')
  if (text === undefined) throw new SheetError('not-a-sheet')
  const head = text.slice(0, HEAD)
  if (/^\s*</.test(head) && head.includes(EXCEL_XML) && head.includes('<?xml')) return filled(readPlainWorkbook(bytes, limits))
  if (/^\s*</.test(head) && /<table\b/i.test(text)) return filled(readHtmlTables(text, limits))
  return filled([sheetOfTexts(splitCells(text, findDelimiter(text)), limits)])
}

/** Reads what was copied from a spreadsheet or a web page: the table where there is one, else the text. Throws SheetError. */
export function readPasted(pasted: { html: string; text: string }, limits: SheetLimits = SHEET_LIMITS): Workbook {
  if (pasted.html.length + pasted.text.length > limits.file) throw new SheetError('too-large')
  const tables = readHtmlTables(pasted.html, limits).filter(hasCells)
  if (tables.length > 0) return { sheets: tables }
  return filled([sheetOfTexts(splitCells(pasted.text, pasted.text.includes('\t') ? '\t' : findDelimiter(pasted.text)), limits)])
}

function filled(sheets: Sheet[]): Workbook {
  if (!sheets.some(hasCells)) throw new SheetError('empty')
  return { sheets }
}

function hasCells({ width }: Sheet): boolean {
  return width > 0
}
