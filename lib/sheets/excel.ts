/** Spreadsheets of Excel and WPS by the library: only its cached values are taken, only into plain objects of ours. */
import { type CellObject, read, SSF, set_cptable, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { zipSync } from 'fflate'
import { cellOfNumber, cellOfText } from './cell'
import { CellBudget } from './cell-budget'
import type { Cell, CellRange, Sheet, SheetLimits } from './model'
import { SheetError } from './sheet-error'
import { unzip } from './unzip'

/** Old files name a code page; the browser knows them all, so the library's own tables (197 KB) stay out. */
const ENCODINGS: Record<number, string> = { 936: 'gb18030', 950: 'big5', 932: 'shift_jis', 949: 'euc-kr', 1200: 'utf-16le', 65001: 'utf-8' }
set_cptable({ utils: { decode: decodeCodePage } })

/** Parts that hold no cells: pictures, charts, comments, macros, caches. */
const WITHOUT_CELLS =
  /(?:^|\/)(?:media|drawings|charts|embeddings|printerSettings|ctrlProps|activeX|customXml|docProps|theme|externalLinks|pivot\w+|comments\w*|threadedComments|persons|queryTables|vbaProject\.bin)(?:\/|\d*\.|$)|calcChain/i

/** Reads .xlsx, .xlsm, .xlsb and .et of the newer kind. Unpacked here, so that the library is never given more than was allowed. */
export function readPackedWorkbook(bytes: Uint8Array, limits: SheetLimits): Sheet[] {
  const parts = unzip(bytes, limits.unpacked, (name) => !name.endsWith('/') && !WITHOUT_CELLS.test(name))
  return sheetsOf(parse(zipSync(Object.fromEntries(parts), { level: 0 }), limits), limits)
}

/** Reads .xls and .et of the older kind, and tables that Excel saved as XML. */
export function readPlainWorkbook(bytes: Uint8Array, limits: SheetLimits): Sheet[] {
  return sheetsOf(parse(bytes, limits), limits)
}

function parse(bytes: Uint8Array, { rows }: SheetLimits): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellDates: false,
      dateNF: 'yyyy/m/d',
      nodim: true,
      sheetRows: rows + 1,
    })
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message)
    throw new SheetError(isLocked ? 'encrypted' : 'broken')
  }
}

function sheetsOf(book: WorkBook, limits: SheetLimits): Sheet[] {
  if (book.SheetNames.length > limits.sheets) throw new SheetError('too-many-sheets')
  const budget = new CellBudget(limits)
  const is1904 = book.Workbook?.WBProps?.date1904 === true
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name]
    const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0
    // Sheets of charts and dialogs have no cells.
    return sheet && Array.isArray(sheet['!data']) ? [sheetOf(name, sheet, isHidden, is1904, budget)] : []
  })
}

function sheetOf(name: string, sheet: WorkSheet, isHidden: boolean, is1904: boolean, budget: CellBudget): Sheet {
  const rows: (Cell | null)[][] = []
  let width = 0
  const data: ((CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? []
  data.forEach((source, row) => {
    const cells: (Cell | null)[] = []
    source?.forEach((object, column) => {
      const cell = object && cellOf(object, is1904)
      if (!cell) return
      budget.count(row, column, cell)
      while (cells.length < column) cells.push(null)
      cells[column] = cell
    })
    if (cells.length === 0) return
    while (rows.length < row) rows.push([])
    rows[row] = cells
    width = Math.max(width, cells.length)
  })
  return { name: name.slice(0, 100), rows, width, merges: mergesOf(sheet), isHidden }
}

function mergesOf(sheet: WorkSheet): CellRange[] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({ from: { row: s.r, column: s.c }, to: { row: e.r, column: e.c } }))
}

function cellOf({ t, v, w, z, f }: CellObject, is1904: boolean): Cell | null {
  const isFormula = f !== undefined
  const shown = w ?? String(v ?? '')
  if (t === 'e') return cellOfText(shown.startsWith('#') ? shown : '#VALUE!', isFormula)
  if (t !== 'n' || typeof v !== 'number') return v === undefined ? null : cellOfText(t === 'b' ? shown : String(v), isFormula)
  const code = String(z ?? 'General')
  return (SSF.is_date(code) ? cellOfDay(v, shown, is1904, isFormula) : null) ?? cellOfNumber(v, code, shown, isFormula)
}

/** Null for a serial number that is no day: hours of a clock, or a number under a wrong format. */
function cellOfDay(serial: number, shown: string, is1904: boolean, isFormula: boolean): Cell | null {
  // 60 is the 29th of February 1900, which never was; the days before it are hours of a clock.
  const day: { y: number; m: number; d: number } | null = SSF.parse_date_code(serial, { date1904: is1904 })
  if (!day || day.y < 1900 || day.y > 2200 || (day.y === 1900 && day.m < 3)) return null
  const date = [String(day.y), String(day.m).padStart(2, '0'), String(day.d).padStart(2, '0')].join('-')
  return { kind: 'date', text: shown.trim() || date, value: null, decimals: 0, isPercent: false, date, isFormula }
}

function decodeCodePage(page: number, data: Uint8Array | number[]): string {
  try {
    return new TextDecoder(ENCODINGS[page] ?? `windows-${page}`).decode(Uint8Array.from(data))
  } catch {
    return new TextDecoder('gb18030').decode(Uint8Array.from(data)) // a page that no browser knows: most likely Chinese
  }
}
