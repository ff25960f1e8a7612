import type { ReactNode } from 'react'

/** A row of a grid; `key` stays with it when others come, go or are sorted. */
export interface GridRow {
  readonly key: string
}

export interface GridColumn<Row> {
  id: string
  label: string
  /** In pixels. */
  width: number
  align?: 'end'
  /** What is copied, and shown where there is no `cell`. */
  text(row: Row): string
  cell?(row: Row): ReactNode
  /** What an edit begins with; null where the cell cannot be typed into. */
  edit?(row: Row): string | null
  /** Orders rows by this column when its heading is clicked. */
  sort?: { direction: 'ascending' | 'descending' | 'none'; toggle(): void }
}

/** Left edge of each column, and the width of all of them as the last number. */
export function columnEdges(columns: readonly { width: number }[]): number[] {
  const edges = [0]
  for (const { width } of columns) edges.push((edges.at(-1) ?? 0) + width)
  return edges
}
