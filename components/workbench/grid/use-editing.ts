import { useEffect, useReducer } from 'react'
import type { GridColumn, GridRow } from './column'

export interface Editing<Row> {
  row: Row
  column: GridColumn<Row>
  text: string
  /** What it began with. */
  initial: string
  /** Why the text was not kept; it stays in the field. */
  problem: string | null
}

/** What a grid does with a typed text. */
export interface Keeping<Row> {
  /** Why a text cannot be taken, at once; null where it can. */
  check(row: Row, column: GridColumn<Row>, text: string): string | null
  /** Keeps it; null when it is kept, else why not. */
  keep(row: Row, column: GridColumn<Row>, text: string): Promise<string | null>
}

export interface CellEditing<Row> {
  now: Editing<Row> | null
  /** True where something is typed, on its way into the store, or came back from it. */
  isBusy: boolean
  begin(row: Row, column: GridColumn<Row>, text?: string): boolean
  change(text: string): void
  /** True when the text can be taken or nothing was changed; it is kept while the next cell is typed into. */
  commit(): boolean
  cancel(): void
  /** Brings back what Escape threw away last; false where there is nothing. */
  bringBack(): boolean
}

interface State<Row> {
  now: Editing<Row> | null
  /** Texts that the store would not take: they come back into their fields, one after the other. */
  returned: Editing<Row>[]
  /** How many are on their way. */
  saving: number
  thrownAway: Editing<Row> | null
}

type Step<Row> = (state: State<Row>) => State<Row>

/** One cell that is being typed into. No key is lost while an earlier text is stored; a text that is not stored comes back. */
export function useEditing<Row extends GridRow>({ check, keep }: Keeping<Row>): CellEditing<Row> {
  const [state, step] = useReducer((before: State<Row>, run: Step<Row>) => run(before), {
    now: null,
    returned: [],
    saving: 0,
    thrownAway: null,
  })
  const { now, saving, thrownAway } = state
  const isBusy = now !== null || saving > 0
  const isUnsaved = saving > 0 || (now !== null && now.text !== now.initial)
  useEffect(() => {
    if (!isUnsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])
  return {
    now,
    isBusy,
    begin(row, column, text) {
      const initial = column.edit?.(row) ?? null
      if (initial === null) return false
      step((before) => ({ ...before, now: { row, column, initial, text: text ?? initial, problem: null } }))
      return true
    },
    change: (text) => step((before) => (before.now ? { ...before, now: { ...before.now, text, problem: null } } : before)),
    commit() {
      if (!now) return true
      if (now.text.trim() === now.initial.trim()) {
        step(next)
        return true
      }
      const problem = check(now.row, now.column, now.text)
      if (problem !== null) {
        step((before) => ({ ...before, now: { ...now, problem } }))
        return false
      }
      step((before) => ({ ...next(before), saving: before.saving + 1 }))
      void keep(now.row, now.column, now.text).then((refusal) => {
        step((before) => settle({ ...before, saving: before.saving - 1 }, refusal === null ? null : { ...now, problem: refusal }))
      })
      return true
    },
    cancel: () => step((before) => ({ ...next(before), thrownAway: isUnsaved ? now : before.thrownAway })),
    bringBack() {
      if (!thrownAway) return false
      step((before) => ({ ...before, now: { ...thrownAway, problem: null }, thrownAway: null }))
      return true
    },
  }
}

/** The field is free: a text that came back takes it. */
function next<Row>(state: State<Row>): State<Row> {
  const [first = null, ...rest] = state.returned
  return { ...state, now: first, returned: rest }
}

function settle<Row>(state: State<Row>, refused: Editing<Row> | null): State<Row> {
  if (!refused) return state
  return state.now ? { ...state, returned: [...state.returned, refused] } : { ...state, now: refused }
}
