/** Sheets to be opened in Excel or WPS. Whatever stands in a cell, it opens as text or as a number, never as a formula. */
import { utils, type WorkSheet, write } from '@e965/xlsx'
import { decimalsOf } from './decimal'
import { escapeFormula, type WrittenCell, type WrittenSheet, writtenText } from './written-sheet'

/** Digits that a float holds for certain. */
const SAFE_DIGITS = 15
const FORBIDDEN_IN_NAMES = /[\\/?*[\]:\p{Cc}]/gu

/** The bytes of an .xlsx file. */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Uint8Array<ArrayBuffer> {
  const book = utils.book_new()
  const names = new Set<string>()
  for (const { name, rows } of sheets) utils.book_append_sheet(book, sheetOf(rows), sheetName(name, names))
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }))
}

function sheetOf(rows: WrittenSheet['rows']): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(cellOf)))
  const [header = []] = rows
  sheet['!cols'] = header.map((_, column) => ({ wch: widthOf(rows, column) }))
  return sheet
}

function cellOf(cell: WrittenCell) {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return { t: 's' as const, v: escapeFormula(cell) }
  const { decimal, decimals } = cell
  if (decimal.replace(/[-.]/g, '').length > SAFE_DIGITS) return { t: 's' as const, v: decimal }
  return { t: 'n' as const, v: Number(decimal), z: decimals === 0 ? '0' : `0.${'0'.repeat(Math.max(decimals, decimalsOf(decimal)))}` }
}

/** Chinese characters are two wide. */
function widthOf(rows: WrittenSheet['rows'], column: number): number {
  let width = 6
  for (const row of rows.slice(0, 100)) {
    const text = writtenText(row[column] ?? null)
    width = Math.max(width, text.length + (text.match(/[\u0100-\uffff]/g)?.length ?? 0) + 2)
  }
  return Math.min(width, 40)
}

/** At most 31 characters, none of those that Excel refuses, no name twice. */
function sheetName(name: string, taken: Set<string>): string {
  const base = name.replace(FORBIDDEN_IN_NAMES, ' ').trim().slice(0, 31) || '表'
  let unique = base
  for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${base.slice(0, 27)} ${number}`
  taken.add(unique.toLowerCase())
  return unique
}
