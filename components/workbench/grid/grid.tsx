import './grid.css'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'
import { CellEditor } from './cell-editor'
import { columnEdges, type GridColumn, type GridRow } from './column'
import type { Cell } from './cursor'
import { GridHead } from './grid-head'
import { GridRowView } from './grid-row'
import { useCursor } from './use-cursor'
import { type Keeping, useEditing } from './use-editing'

/** Height of every row, the heading's too, in pixels. */
const ROW_HEIGHT = 30

export interface GridProps<Row extends GridRow> {
  label: string
  rows: readonly Row[]
  columns: readonly GridColumn<Row>[]
  /** What a row is called where only one of its cells is read out: “常住人口 2024年”. */
  nameOf(row: Row): string
  keeping: Keeping<Row>
  /** Cells pasted at a place, when nothing is being typed. */
  onPaste(place: Cell, cells: string[][]): void
  /** Enter or a double click on a cell that cannot be typed into, or a click on what says so (`data-opens`). */
  onOpen(row: Row): void
  /** True for rows of what is open beside the grid. */
  isOpened(row: Row): boolean
  /** Ctrl+Z, when nothing is being typed. */
  onUndo(): void
  /** Told when typing begins and when its text is kept or thrown away: until then the grid must stay. */
  onTyping(isTyping: boolean): void
  /** Shown where there are no rows. */
  none: ReactNode
}

/**
 * A table like a spreadsheet: only the rows in view are in the page, one cell has the cursor, and the keyboard is always in
 * one field that lies over that cell. So the first key, also the first of a composition, is already in the field.
 */
export function Grid<Row extends GridRow>(props: GridProps<Row>) {
  const { label, rows, columns, onOpen, isOpened, onTyping, none } = props
  const scroller = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const cursor = useCursor(rows, columns.length)
  const editing = useEditing(props.keeping)
  const { isBusy } = editing
  useEffect(() => onTyping(isBusy), [onTyping, isBusy])
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollMargin: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
  })
  const edges = columnEdges(columns)
  const width = edges.at(-1) ?? 0
  const show = ({ row, column }: Cell) => {
    virtualizer.scrollToIndex(row, { align: 'auto' })
    showColumn(scroller.current, edges, column)
  }
  const moveTo = (cell: Cell, options?: { extend?: boolean }) => {
    cursor.moveTo(cell, options)
    show(cell)
  }
  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    const cell = cellAt(event.target)
    if (!cell || event.button !== 0) return
    event.preventDefault() // the field keeps the keyboard
    field.current?.focus({ preventScroll: true })
    if (editing.commit()) cursor.moveTo(cell, { extend: event.shiftKey })
  }
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const cell = event.target instanceof Element && event.target.closest('[data-opens]') ? cellAt(event.target) : null
    const row = cell ? rows[cell.row] : undefined
    if (row && !event.shiftKey) onOpen(row)
  }
  const onDoubleClick = (event: MouseEvent<HTMLElement>) => {
    const cell = cellAt(event.target)
    const row = cell && rows[cell.row]
    const column = cell && columns[cell.column]
    if (row && column && !editing.begin(row, column)) onOpen(row)
  }
  return (
    <div ref={scroller} className="grid-scroller">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard is in the field over the cell, where Enter does the same */}
      <table
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        className="grid"
        style={{ width, height: virtualizer.getTotalSize() + ROW_HEIGHT }}
        onMouseDown={onMouseDown}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
      >
        <GridHead columns={columns} />
        <tbody>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index]
            if (row === undefined) return null
            const { cell, block } = cursor
            const isIn = block !== null && index >= block.top && index <= block.bottom
            return (
              <GridRowView
                key={key}
                row={row}
                columns={columns}
                index={index}
                top={start}
                cursor={cell?.row === index ? cell.column : -1}
                from={isIn ? block.left : -1}
                to={isIn ? block.right : -1}
                isOpened={isOpened(row)}
              />
            )
          })}
        </tbody>
      </table>
      {rows.length === 0 ? <div className="grid-none">{none}</div> : null}
      <CellEditor {...props} field={field} cursor={cursor} editing={editing} moveTo={moveTo} edges={edges} rowHeight={ROW_HEIGHT} />
    </div>
  )
}

/** The cell under the pointer. */
function cellAt(target: EventTarget): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td') : null
  const row = Number(cell?.parentElement?.dataset.index ?? -1)
  const column = Number(cell?.dataset.column ?? -1)
  return row < 0 || column < 0 ? null : { row, column }
}

/** Scrolls sideways so that a column is seen beside the first one, which stays where it is. */
function showColumn(scroller: HTMLElement | null, edges: readonly number[], column: number): void {
  if (!scroller || column === 0) return
  const fixed = edges[1] ?? 0
  const left = edges[column] ?? 0
  const right = edges[column + 1] ?? left
  if (left < scroller.scrollLeft + fixed) scroller.scrollLeft = left - fixed
  else if (right > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = Math.min(left - fixed, right - scroller.clientWidth)
}
