import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import { rowsToDraw } from '@/components/kept-rows'
import { moveByArrows, useFocusedRow } from '@/components/problems'

interface VirtualRowsProps<T> {
  label: string
  rows: readonly T[]
  /** Height of a row before it has been measured, in pixels. */
  height: number
  /** Key of the row that is brought into view when the list is opened. */
  reveal?: string | null
  children(row: T): ReactNode
}

/** A list of which only the rows in view, and the one with the focus, are in the page; arrows go from row to row and from link to link. */
export function VirtualRows<T extends { key: string }>({ label, rows, height, reveal = null, children }: VirtualRowsProps<T>) {
  const scroller = useRef<HTMLDivElement>(null)
  const focused = useFocusedRow(rows)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 10,
    rangeExtractor: (range) => rowsToDraw(range, focused.index),
    getItemKey: (index) => rows[index]?.key ?? index,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; afterwards the list is where its user has scrolled it
  useEffect(() => {
    const index = rows.findIndex(({ key }) => key === reveal)
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' })
  }, [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows are a shortcut between buttons
    <div ref={scroller} className="figure-rows" tabIndex={-1} onFocus={focused.onFocus} onKeyDown={moveByArrows}>
      <ol aria-label={label} style={{ position: 'relative', height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          return row === undefined ? null : (
            <li
              key={key}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              data-index={index}
              ref={virtualizer.measureElement}
              style={{ translate: `0 ${start}px` }}
            >
              {children(row)}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
