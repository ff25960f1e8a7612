import { type ClipboardEvent, type KeyboardEvent, type RefObject, useId } from 'react'
import { splitCells } from '@/lib/sheets/delimited'
import type { GridColumn, GridRow } from './column'
import { copiedCells } from './copied-cells'
import { type Cell, moveCursor, tabTarget } from './cursor'
import type { GridProps } from './grid'
import type { Cursor } from './use-cursor'
import type { CellEditing } from './use-editing'

interface CellEditorProps<Row extends GridRow> extends GridProps<Row> {
  field: RefObject<HTMLInputElement | null>
  cursor: Cursor
  editing: CellEditing<Row>
  /** Moves the cursor and scrolls it into view. */
  moveTo(cell: Cell, options?: { extend?: boolean }): void
  edges: readonly number[]
  rowHeight: number
}

/** The one field of a grid. It lies over the cell with the cursor, unseen until something is typed. */
export function CellEditor<Row extends GridRow>(props: CellEditorProps<Row>) {
  const { rows, columns, nameOf, field, cursor, editing, edges, rowHeight } = props
  const problemId = useId()
  const { now } = editing
  const at = placeOf(props)
  const row = at ? rows[at.row] : undefined
  const column = at && columns[at.column]
  if (!at || !column) return null
  const isOpenable = row != null && column.edit?.(row) != null
  const label = now
    ? `${nameOf(now.row)}，${now.column.label}`
    : row
      ? `${nameOf(row)}，${column.label}，${column.text(row) || '—'}`
      : column.label
  const style = {
    left: edges[at.column],
    top: rowHeight * (at.row + 1),
    width: Math.max(column.width, now ? now.text.length * 9 + 24 : 0),
    height: rowHeight,
  }
  const onChange = (text: string) => {
    if (now) editing.change(text)
    else if (row) editing.begin(row, column, text)
  }
  return (
    <>
      <div className="grid-editor-place" style={style} data-editing={now !== null || undefined} data-first={at.column === 0 || undefined}>
        <input
          ref={field}
          className="grid-editor"
          aria-label={label}
          aria-invalid={now?.problem != null || undefined}
          aria-describedby={now?.problem ? problemId : undefined}
          readOnly={!isOpenable && !now}
          autoComplete="off"
          spellCheck={false}
          data-align={column.align}
          value={now?.text ?? ''}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => onKeyDown(event, props)}
          onBlur={() => {
            if (document.hasFocus()) editing.commit() // gone elsewhere in the page, not to another window
          }}
          onPaste={(event) => onPaste(event, props)}
          onCopy={(event) => onCopy(event, props)}
        />
        {now?.problem ? (
          <p id={problemId} role="alert" className="grid-problem">
            {now.problem}
          </p>
        ) : null}
      </div>
      <div className="sr-only" aria-live="polite">
        {now ? '' : label}
      </div>
    </>
  )

  function placeOf({ rows }: CellEditorProps<Row>): Cell | null {
    if (!now) return cursor.cell
    if (rows.length === 0) return { row: 0, column: columns.findIndex(({ id }) => id === now.column.id) }
    const index = rows.findIndex(({ key }) => key === now.row.key)
    const place = columns.findIndex(({ id }) => id === now.column.id)
    return { row: index < 0 ? (cursor.cell?.row ?? 0) : index, column: place < 0 ? (cursor.cell?.column ?? 0) : place }
  }
}

/** Half-composed characters own the keyboard; Chromium says 229 for the key that ends a composition. */
function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229
}

function onKeyDown<Row extends GridRow>(event: KeyboardEvent<HTMLInputElement>, props: CellEditorProps<Row>): void {
  if (isComposing(event)) return
  const done = props.editing.now ? keyWhileTyping(event, props) : keyAtRest(event, props)
  if (done) event.preventDefault()
}

/** True where the key is dealt with. */
function keyWhileTyping<Row extends GridRow>(
  event: KeyboardEvent,
  { editing, cursor, moveTo, rows, columns }: CellEditorProps<Row>,
): boolean {
  const { key, shiftKey } = event
  const { cell } = cursor
  if (key === 'Escape') {
    editing.cancel()
    return true
  }
  const down = { Enter: shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[key]
  if (down === undefined && key !== 'Tab') return false
  const target = cell && (down === undefined ? tabTarget(cell, shiftKey, columns.length) : neighbour(cell, down, rows.length))
  const isTaken = editing.commit()
  if (isTaken && target) moveTo(target)
  return !isTaken || target !== null || key === 'Enter'
}

function neighbour({ row, column }: Cell, step: number, rows: number): Cell {
  return { row: Math.max(0, Math.min(row + step, rows - 1)), column }
}

function keyAtRest<Row extends GridRow>(event: KeyboardEvent, props: CellEditorProps<Row>): boolean {
  const { editing, cursor, moveTo, rows, columns, onOpen, onUndo } = props
  const { key, shiftKey, ctrlKey, metaKey } = event
  const { cell } = cursor
  const row = cell && rows[cell.row]
  const column: GridColumn<Row> | null | undefined = cell && columns[cell.column]
  if (!cell || !row || !column) return false
  const isCommand = ctrlKey || metaKey
  if (isCommand && key.toLowerCase() === 'z') {
    if (!editing.bringBack()) onUndo()
    return true
  }
  if (key === 'Enter' || key === 'F2') {
    if (!editing.begin(row, column)) onOpen(row)
    return true
  }
  if (key === 'Tab') {
    const target = tabTarget(cell, shiftKey, columns.length)
    if (target) moveTo(target)
    return target !== null
  }
  const target = moveCursor(cell, { key, ctrl: isCommand, shift: shiftKey }, { rows: rows.length, columns: columns.length, page: 15 })
  if (target) moveTo(target, { extend: shiftKey })
  return target !== null
}

function onPaste<Row extends GridRow>(event: ClipboardEvent, { editing, cursor, onPaste: paste }: CellEditorProps<Row>): void {
  if (editing.now || !cursor.block) return
  event.preventDefault()
  const text = event.clipboardData.getData('text/plain')
  if (text.trim() === '') return
  paste({ row: cursor.block.top, column: cursor.block.left }, splitCells(text, '\t'))
}

function onCopy<Row extends GridRow>(event: ClipboardEvent, { editing, cursor: { block }, rows, columns }: CellEditorProps<Row>): void {
  if (editing.now || !block) return
  event.preventDefault()
  const taken = columns.slice(block.left, block.right + 1)
  event.clipboardData.setData(
    'text/plain',
    copiedCells(rows.slice(block.top, block.bottom + 1).map((row) => taken.map((one) => one.text(row)))),
  )
}
