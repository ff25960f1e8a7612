import { useMemo, useState } from 'react'
import type { GridRow } from './column'
import { type Block, blockOf, type Cell } from './cursor'

interface Corner {
  key: string
  column: number
}

export interface Cursor {
  /** Null in an empty grid. */
  cell: Cell | null
  /** What Shift has taken in, at least the cell itself. */
  block: Block | null
  moveTo(cell: Cell, options?: { extend?: boolean }): void
}

/** The cursor stays on its row when rows come, go or are sorted; where the row is gone, at its place. */
export function useCursor<Row extends GridRow>(rows: readonly Row[], columns: number): Cursor {
  const indices = useMemo(() => new Map(rows.map(({ key }, index) => [key, index])), [rows])
  const [corners, setCorners] = useState<{ at: Corner; from: Corner; lastRow: number } | null>(null)
  const clampRow = (row: number) => Math.max(0, Math.min(row, rows.length - 1))
  const cellOf = ({ key, column }: Corner): Cell => ({
    row: indices.get(key) ?? clampRow(corners?.lastRow ?? 0),
    column: Math.max(0, Math.min(column, columns - 1)),
  })
  const cell = rows.length === 0 || columns === 0 ? null : corners ? cellOf(corners.at) : { row: 0, column: 0 }
  const block = cell && blockOf(cell, corners ? cellOf(corners.from) : cell)
  const moveTo: Cursor['moveTo'] = ({ row, column }, { extend = false } = {}) => {
    const key = rows[row]?.key
    if (key === undefined) return
    const at = { key, column }
    setCorners((before) => ({ at, from: extend && before ? before.from : at, lastRow: row }))
  }
  return { cell, block, moveTo }
}
