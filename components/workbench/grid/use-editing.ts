import { useEffect, useState } from 'react'
import type { GridColumn, GridRow } from './column'

export interface Editing<Row> {
  row: Row
  column: GridColumn<Row>
  text: string
  /** What it began with. */
  initial: string
  /** Why the text was not kept; it stays in the field. */
  problem: string | null
  isSaving: boolean
}

/** Keeps a typed text: null when it is kept, else the reason why not. */
export type KeepText<Row> = (row: Row, column: GridColumn<Row>, text: string) => Promise<string | null>

export interface CellEditing<Row> {
  now: Editing<Row> | null
  begin(row: Row, column: GridColumn<Row>, text?: string): boolean
  change(text: string): void
  /** True when the text is kept, or nothing was changed. */
  commit(): Promise<boolean>
  cancel(): void
  /** Brings back what Escape threw away last; false where there is nothing. */
  bringBack(): boolean
}

/** One cell that is being typed into. The text stays until it is kept or thrown away by hand, whatever happens to the row. */
export function useEditing<Row extends GridRow>(keep: KeepText<Row>): CellEditing<Row> {
  const [now, setNow] = useState<Editing<Row> | null>(null)
  const [thrownAway, setThrownAway] = useState<Editing<Row> | null>(null)
  const isUnsaved = now !== null && now.text !== now.initial
  useEffect(() => {
    if (!isUnsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])
  return {
    now,
    begin(row, column, text) {
      const initial = column.edit?.(row) ?? null
      if (initial === null) return false
      setNow({ row, column, initial, text: text ?? initial, problem: null, isSaving: false })
      return true
    },
    change: (text) => setNow((before) => before && { ...before, text, problem: null }),
    async commit() {
      if (!now || now.isSaving) return now === null
      if (now.text.trim() === now.initial.trim()) {
        setNow(null)
        return true
      }
      setNow({ ...now, isSaving: true })
      const problem = await keep(now.row, now.column, now.text)
      setNow(problem === null ? null : { ...now, problem, isSaving: false })
      return problem === null
    },
    cancel() {
      if (isUnsaved) setThrownAway(now)
      setNow(null)
    },
    bringBack() {
      if (!thrownAway) return false
      setNow({ ...thrownAway, problem: null, isSaving: false })
      setThrownAway(null)
      return true
    },
  }
}
