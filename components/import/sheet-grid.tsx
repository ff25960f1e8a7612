import './sheet-grid.css'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '@/components/language'
import { rowsToDraw } from '@/components/long-list'
import { type CellPlace, cellAddress, columnName, type Sheet } from '@/lib/sheets/model'
import { Labels } from '@/lib/sheets/shape/labels'
import type { Mapping, RowRole } from '@/lib/sheets/shape/mapping'
import { RowRoles } from '@/lib/sheets/shape/row-role'
import { columnWidths, HEADER_WIDTH, ROW_HEIGHT } from './grid-sizes'
import { RolePane } from './role-pane'
import { cellKey, type ResultRow } from './sheet-state'
import { IMPORT_WORDS } from './wording'

interface SheetGridProps {
  sheet: Sheet
  mapping: Mapping
  marks: ReadonlyMap<string, ResultRow>
  /** The cell that the list on the right points at. */
  pointed: CellPlace | null
  onChange(mapping: Mapping): void
  /** A cell with a figure was chosen. */
  onPoint(place: CellPlace): void
}

/** The row of column heads, and the column of row heads. */
const HEAD = -1
/** Of the pane for roles, with a margin. */
const PANE_WIDTH = 308

/** The sheet as it is, of which only what is in view is in the page. Heads open what they are; arrows go from cell to cell. */
export function SheetGrid({ sheet, mapping, marks, pointed, onChange, onPoint }: SheetGridProps) {
  const words = useWords(IMPORT_WORDS)
  const scroller = useRef<HTMLDivElement>(null)
  const labels = useMemo(() => new Labels(sheet), [sheet])
  const roles = useMemo(() => new RowRoles(labels, mapping), [labels, mapping])
  const widths = useMemo(() => columnWidths(sheet), [sheet])
  const [cursor, setCursor] = useState<CellPlace>({ row: HEAD, column: 0 })
  const [opened, setOpened] = useState<CellPlace | null>(null)
  const isFocusing = useRef(false)
  const rows = useVirtualizer({
    count: sheet.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    scrollPaddingStart: ROW_HEIGHT * 2,
    rangeExtractor: (range) => rowsToDraw(range, cursor.row),
  })
  const columns = useVirtualizer({
    horizontal: true,
    count: sheet.width,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => widths[index] ?? 80,
    overscan: 2,
    scrollPaddingStart: HEADER_WIDTH,
    rangeExtractor: (range) => rowsToDraw(range, cursor.column),
  })

  const moveTo = (place: CellPlace) => {
    const row = Math.min(Math.max(place.row, HEAD), sheet.rows.length - 1)
    const column = Math.min(Math.max(place.column, HEAD), sheet.width - 1)
    // The corner holds nothing.
    if (row === HEAD && column === HEAD) return
    isFocusing.current = true
    setCursor({ row, column })
    if (row >= 0) rows.scrollToIndex(row)
    if (column >= 0) columns.scrollToIndex(column)
  }
  // What the cursor moved to may have to be drawn first.
  useEffect(() => {
    if (!isFocusing.current) return
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-place="${cellKey(cursor)}"]`)
    if (!cell) return
    isFocusing.current = false
    cell.focus({ preventScroll: true })
  })
  useEffect(() => {
    if (!pointed) return
    rows.scrollToIndex(pointed.row, { align: 'center' })
    columns.scrollToIndex(pointed.column, { align: 'auto' })
  }, [pointed, rows, columns])

  const choose = (place: CellPlace) => {
    setCursor(place)
    if (place.row === HEAD || place.column === HEAD) setOpened(place)
    else onPoint(place)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (opened) return
    const step = STEPS[event.key]
    if (step) moveTo(step(cursor, sheet))
    else return
    event.preventDefault()
  }
  const focusProps = (place: CellPlace) => ({
    type: 'button' as const,
    'data-place': cellKey(place),
    tabIndex: place.row === cursor.row && place.column === cursor.column ? 0 : -1,
    onClick: () => choose(place),
  })
  const cell = (row: number, role: RowRole, column: number, start: number, size: number) => {
    const place = { row, column }
    const mark = marks.get(cellKey(place))
    const own = sheet.rows[row]?.[column] ?? null
    const text = own ? own.text : labels.text(row, column)
    const columnRole = mapping.columns[column]?.role ?? 'skip'
    return (
      <td
        key={column}
        aria-colindex={column + 2}
        className="sheet-cell"
        data-role={role === 'data' || role === 'whole' ? columnRole : role}
        data-number={own?.kind === 'number' || undefined}
        data-covered={(own === null && text !== '') || undefined}
        data-mark={mark?.mark}
        data-pointed={(pointed?.row === row && pointed.column === column) || undefined}
        title={mark?.reason || (text.length > 12 ? text : undefined)}
        style={{ left: start + HEADER_WIDTH, width: size }}
      >
        <button className="plain sheet-button" aria-label={text === '' ? cellAddress(place) : undefined} {...focusProps(place)}>
          {text}
          {mark ? <span className="sr-only">{`，${words.mark[mark.mark]} ${mark.reason}`}</span> : null}
        </button>
      </td>
    )
  }
  const drawn = columns.getVirtualItems()
  return (
    <div className="sheet-grid">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys are those of the buttons inside */}
      <div ref={scroller} className="sheet-scroller" onKeyDown={onKeyDown}>
        <table
          className="sheet-table"
          aria-label={words.grid}
          aria-rowcount={sheet.rows.length + 1}
          aria-colcount={sheet.width + 1}
          style={{ height: rows.getTotalSize() + ROW_HEIGHT, width: columns.getTotalSize() + HEADER_WIDTH }}
        >
          <thead className="sheet-heads">
            <tr aria-rowindex={1}>
              {drawn.map(({ index, start, size }) => {
                const role = mapping.columns[index]?.role ?? 'skip'
                return (
                  <th
                    key={index}
                    scope="col"
                    aria-colindex={index + 2}
                    className="sheet-head"
                    data-role={role}
                    style={{ left: start + HEADER_WIDTH, width: size }}
                  >
                    <button className="plain sheet-button" aria-haspopup="dialog" {...focusProps({ row: HEAD, column: index })}>
                      {columnName(index)} <b>{words.columnRole[role]}</b>
                    </button>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {rows.getVirtualItems().map(({ index: row, start }) => {
              const role = roles.roleOf(row)
              return (
                <tr key={row} aria-rowindex={row + 2} className="sheet-row" data-role={role} style={{ top: start + ROW_HEIGHT }}>
                  <th scope="row" aria-colindex={1} className="sheet-row-head" data-role={role} style={{ width: HEADER_WIDTH }}>
                    <button className="plain sheet-button" aria-haspopup="dialog" {...focusProps({ row, column: HEAD })}>
                      {row + 1} <b>{words.rowRole[role]}</b>
                    </button>
                  </th>
                  {drawn.map(({ index, start: left, size }) => cell(row, role, index, left, size))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {opened ? (
        <RolePane
          place={opened}
          left={paneLeft(scroller.current, opened.column < 0 ? 0 : (columns.measurementsCache[opened.column]?.start ?? 0))}
          mapping={mapping}
          rowRole={opened.row >= 0 ? roles.roleOf(opened.row) : null}
          rowLabel={opened.row >= 0 ? roles.labelOf(opened.row) : ''}
          onChange={onChange}
          onClose={(returns) => {
            setOpened(null)
            if (returns) moveTo(opened)
          }}
        />
      ) : null}
      <p className="sr-only" aria-live="polite">
        {pointed ? cellAddress(pointed) : ''}
      </p>
    </div>
  )
}

/** Beside the head that it belongs to, within what is seen. */
function paneLeft(scroller: HTMLElement | null, start: number): number {
  if (!scroller) return HEADER_WIDTH
  const left = start + HEADER_WIDTH - scroller.scrollLeft
  return Math.max(4, Math.min(left, scroller.clientWidth - PANE_WIDTH))
}

const STEPS: Record<string, (place: CellPlace, sheet: Sheet) => CellPlace> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: Math.max(row - 15, 0), column }),
  PageDown: ({ row, column }) => ({ row: row + 15, column }),
  Home: ({ row }) => ({ row, column: row === HEAD ? 0 : HEAD }),
  End: ({ row }, { width }) => ({ row, column: width - 1 }),
}
