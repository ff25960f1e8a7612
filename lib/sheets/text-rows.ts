/** Sheets from and to rows of texts. */
import { parseTimePeriod, readTimePeriod } from '../register/time-period'
import { cellOfText } from './cell'
import { CellBudget } from './cell-budget'
import type { Cell, Sheet, SheetLimits } from './model'

/** The sheet of a text file: every cell is read as it is written. Throws SheetError beyond the limits. */
export function sheetOfTexts(texts: readonly (readonly string[])[], limits: SheetLimits, name = '表1'): Sheet {
  const budget = new CellBudget(limits)
  const rows = texts.map((cells, row) =>
    trimEnd(
      cells.map((written, column) => {
        const cell = cellOfText(written)
        if (cell) budget.count(row, column, cell)
        return cell
      }),
    ),
  )
  return { name, rows: trimEnd(rows), width: rows.reduce((width, cells) => Math.max(width, cells.length), 0), merges: [], isHidden: false }
}

/**
 * The cells as texts that a list reader understands: numbers whole and without separators, percent as `83.8%`, dates as `2024-06-30` or
 * as the month or year that is shown, all else as shown.
 */
export function textRows({ rows }: Sheet): string[][] {
  return rows.map((cells) => cells.map(textOf))
}

/** One cell as such a text; empty for an empty one. */
export function textOf(cell: Cell | null): string {
  if (!cell) return ''
  if (cell.value !== null) return cell.isPercent ? `${cell.value}%` : cell.value
  return cell.date === null || isMonthOrYear(cell.text) ? cell.text : cell.date
}

/** A date that the sheet shows as 2024年6月: its day is only what the file had to put there. */
function isMonthOrYear(shown: string): boolean {
  const period = parseTimePeriod(readTimePeriod(shown) ?? '')
  return period !== null && period.day === null
}

function trimEnd<T extends Cell | null | unknown[]>(list: T[]): T[] {
  let end = list.length
  while (end > 0 && isEmpty(list[end - 1])) end--
  return list.slice(0, end)
}

function isEmpty(value: Cell | null | undefined | unknown[]): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}
