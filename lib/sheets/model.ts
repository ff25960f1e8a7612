/** A sheet as plain values: what readers of files and of the clipboard yield, whatever the format was. It crosses from the worker. */

/**
 * - `text` words, or a number that cannot be read as one
 * - `number` a number, also one that was kept as text (“1,234 ”)
 * - `date` a day that the file holds as a serial number
 * - `missing` “-”, “…”, “—”: the table says that there is nothing
 * - `error` #DIV/0! and the like
 */
export type CellKind = 'text' | 'number' | 'date' | 'missing' | 'error'

/** A cell with something in it; an empty one is null. */
export interface Cell {
  kind: CellKind
  /** As the sheet shows it, trimmed, at most `MAX_CELL_TEXT` characters. */
  text: string
  /**
   * Of numbers: the shortest decimal that the cell stands for, to 15 significant digits, padded with zeros to `decimals`: `-1234.50`.
   * 0.838 shown as 83.8% is `83.8`. Null for all other kinds.
   */
  value: string | null
  /** Digits after the point that the cell's format shows, or that are written; may be fewer than `value` has. */
  decimals: number
  isPercent: boolean
  /** Of dates: `2024-06-30`; null for all other kinds. */
  date: string | null
  /** A formula stood in the cell: its last computed value was taken, nothing was evaluated. */
  isFormula: boolean
}

/** Row and column, both from 0. */
export interface CellPlace {
  row: number
  column: number
}

/** Cells from one place to another, both inclusive. */
export interface CellRange {
  from: CellPlace
  to: CellPlace
}

export interface Sheet {
  name: string
  /** Rows from the first of the sheet; empty ones are empty arrays. Cells beyond the end of a row are empty. */
  rows: (Cell | null)[][]
  /** Columns of the widest row. */
  width: number
  /** Merged cells; their text stands in the first cell. */
  merges: CellRange[]
  isHidden: boolean
}

export interface Workbook {
  /** In the order of the file; at least one, and one of them has cells. */
  sheets: Sheet[]
}

/** What a file may hold; beyond, it is refused as a whole with `SheetError`. */
export interface SheetLimits {
  /** Bytes of the file. */
  file: number
  /** Bytes after unpacking. */
  unpacked: number
  sheets: number
  rows: number
  columns: number
  /** Cells with something in them, over all sheets. */
  cells: number
}

export const SHEET_LIMITS: SheetLimits = {
  file: 20_000_000,
  unpacked: 64_000_000,
  sheets: 100,
  rows: 100_000,
  columns: 500,
  cells: 1_000_000,
}

/** No name, value or remark is longer; what follows is cut off with “…”. */
export const MAX_CELL_TEXT = 1_000

/** A1, AB12. */
export function cellAddress({ row, column }: CellPlace): string {
  return `${columnName(column)}${row + 1}`
}

/** A for 0, AA for 26. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last
}

/** The cell at a place; null where it is empty or outside. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | null {
  return sheet.rows[row]?.[column] ?? null
}
