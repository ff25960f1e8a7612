import './long-list.css'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type HTMLAttributes, type ReactNode, useEffect, useRef } from 'react'
import { moveByArrows } from './move-by-arrows'
import { rowsToDraw } from './rows-to-draw'
import { useFocusedRow } from './use-focused-row'

interface LongListProps<T> {
  label: string
  rows: readonly T[]
  /** Height of a row before it has been measured, in pixels. */
  heightOf(row: T): number
  /** Rows drawn above and below those in view. */
  overscan?: number
  /** Key of the row that is brought into view when the list is opened. */
  reveal?: string | null
  className?: string
  /** What else is listened to on the list. */
  handlers?: HTMLAttributes<HTMLElement>
  /** Scrolls with the rows, above them. */
  head?: ReactNode
  children(row: T): ReactNode
}

/** A list of which only the rows in view, and the one with the focus, are in the page; arrows go from row to row and from link to link. */
export function LongList<T extends { key: string }>({
  label,
  rows,
  heightOf,
  overscan = 10,
  reveal = null,
  className = 'ruled',
  handlers,
  head,
  children,
}: LongListProps<T>) {
  const scroller = useRef<HTMLDivElement>(null)
  const focused = useFocusedRow(rows)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index] ? heightOf(rows[index]) : 0),
    overscan,
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
    <div ref={scroller} className={`long-list ${className}`} tabIndex={-1} {...handlers} onKeyDown={moveByArrows}>
      {head}
      <ol aria-label={label} onFocus={focused.onFocus} style={{ height: virtualizer.getTotalSize() }}>
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
