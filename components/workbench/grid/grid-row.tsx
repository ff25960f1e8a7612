import { memo } from 'react'
import type { GridColumn, GridRow } from './column'

interface GridRowProps<Row extends GridRow> {
  row: Row
  columns: readonly GridColumn<Row>[]
  index: number
  /** In pixels from the top of the grid. */
  top: number
  /** Column of the cursor; -1: not in this row. */
  cursor: number
  /** First and last column taken in with Shift; -1: none. */
  from: number
  to: number
  isOpened: boolean
}

/** One row; drawn again only where something of it changed. */
export const GridRowView = memo(function GridRowView<Row extends GridRow>(props: GridRowProps<Row>) {
  const { row, columns, index, top, cursor, from, to, isOpened } = props
  return (
    <tr aria-rowindex={index + 2} data-index={index} className="grid-row" data-opened={isOpened || undefined} style={{ top }}>
      {columns.map((column, place) => (
        <td
          key={column.id}
          aria-colindex={place + 1}
          data-cursor={cursor === place || undefined}
          data-column={place}
          data-align={column.align}
          data-first={place === 0 || undefined}
          data-taken={(from !== to && place >= from && place <= to) || undefined}
          className="grid-cell"
          style={{ width: column.width }}
        >
          {column.cell ? column.cell(row) : column.text(row)}
        </td>
      ))}
    </tr>
  )
}) as <Row extends GridRow>(props: GridRowProps<Row>) => React.ReactNode
