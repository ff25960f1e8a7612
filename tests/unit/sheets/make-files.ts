/** Real files for tests, written by the library as Excel and WPS would write them. */
import { type BookType, type CellObject, utils, type WorkSheet, write } from '@e965/xlsx'

/** A number with its format, a formula with its cached value, or a plain value. */
export type MadeCell = string | number | null | CellObject

export interface MadeSheet {
  name?: string
  rows: MadeCell[][]
  /** `A1:C1`. */
  merges?: string[]
  isHidden?: boolean
}

/** A number shown with a format. */
export function shown(v: number, z: string): CellObject {
  return { t: 'n', v, z }
}

/** A formula with the value that it had when the file was saved. */
export function formula(f: string, v: number): CellObject {
  return { t: 'n', v, f }
}

/** The bytes of a workbook. */
export function makeFile(sheets: MadeSheet[], bookType: BookType = 'xlsx', options: { date1904?: boolean } = {}): Uint8Array {
  const book = utils.book_new()
  for (const [index, { name, rows, merges = [], isHidden = false }] of sheets.entries()) {
    utils.book_append_sheet(book, makeSheet(rows, merges), name ?? `Sheet${index + 1}`)
    if (isHidden) utils.book_set_sheet_visibility(book, index, 1)
  }
  if (options.date1904) book.Workbook = { ...book.Workbook, WBProps: { date1904: true } }
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }))
}

function makeSheet(rows: MadeCell[][], merges: string[]): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows)
  sheet['!merges'] = merges.map((range) => utils.decode_range(range))
  return sheet
}
