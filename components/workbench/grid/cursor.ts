/** Where the keyboard is in a grid, and how keys move it. Pure: the grid gives it the size of things. */

export interface Cell {
  row: number
  column: number
}

export interface GridSize {
  rows: number
  columns: number
  /** Rows that PageUp and PageDown pass. */
  page: number
}

export interface KeyPress {
  key: string
  ctrl: boolean
  shift: boolean
}

/** Where a key leads from a cell; null where the key does not move the cursor. Never out of the grid. */
export function moveCursor({ row, column }: Cell, { key, ctrl }: KeyPress, { rows, columns, page }: GridSize): Cell | null {
  const lastRow = rows - 1
  const lastColumn = columns - 1
  const to = (r: number, c: number): Cell => ({ row: clamp(r, lastRow), column: clamp(c, lastColumn) })
  if (key === 'ArrowDown') return to(ctrl ? lastRow : row + 1, column)
  if (key === 'ArrowUp') return to(ctrl ? 0 : row - 1, column)
  if (key === 'ArrowRight') return to(row, ctrl ? lastColumn : column + 1)
  if (key === 'ArrowLeft') return to(row, ctrl ? 0 : column - 1)
  if (key === 'PageDown') return to(row + page, column)
  if (key === 'PageUp') return to(row - page, column)
  if (key === 'Home') return to(ctrl ? 0 : row, 0)
  if (key === 'End') return to(ctrl ? lastRow : row, lastColumn)
  return null
}

/** The next cell of the row for Tab; null at its end, where Tab leaves the grid as it leaves any field. */
export function tabTarget({ row, column }: Cell, isBack: boolean, columns: number): Cell | null {
  const next = column + (isBack ? -1 : 1)
  return next < 0 || next >= columns ? null : { row, column: next }
}

export interface Block {
  top: number
  bottom: number
  left: number
  right: number
}

/** The cells between two corners, both inclusive. */
export function blockOf(a: Cell, b: Cell): Block {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  }
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(value, last))
}
