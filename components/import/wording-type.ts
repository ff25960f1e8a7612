import type { ColumnRole, RowRole } from '@/lib/sheets/shape/mapping'
import type { ShapeName } from '@/lib/sheets/shape/propose'
import type { EntryCounts } from '@/lib/store/apply-entries'
import type { UndoPlan } from '@/lib/store/imports'
import type { Mark } from './sheet-state'

export interface ImportWords {
  title: string
  start: {
    open: string
    paste: string
    pasteHint: string
    drop: string
    reads: string
    pastedName: string
    /** Name of the list to fill in, and of its button. */
    example: string
    failed(fileName: string): string
  }
  reading(fileName: string): string
  applying(done: number, total: number): string
  cancel: string
  another: string
  sheet: string
  hidden: string
  grid: string
  row(number: number): string
  column(name: string): string
  columnRole: Record<ColumnRole, string>
  columnHint: Record<ColumnRole, string>
  rowRole: Record<RowRole, string>
  rowHint: Record<RowRole, string>
  chooseRole: string
  asHeader: string
  close: string
  shape: Record<ShapeName, string>
  remembered: string
  restore: string
  howTo: string
  noFigures: string
  heads: { label: string; indicator: string; area: string }
  whole: {
    title: string
    indicator: string
    refArea: string
    timePeriod: string
    unit: string
    basis: string
    valueKind: string
    kinds: { auto: string; actual: string; target: string; forecast: string }
    none: string
    own(area: string): string
  }
  source: { title: string; document: string; office: string; person: string; collectedOn: string }
  result: string
  mark: Record<Mark, string>
  sign: Record<Mark, string>
  filters: string
  all: string
  missing(count: number): string
  repeated(count: number): string
  totals(checked: number, holding: number): string
  nothing: string
  before: string
  ownArea: string
  opening: string
  /** Offered while the register is empty. */
  takeArea(area: string): string
  apply(count: number): string
  nothingToApply: string
  problemsStay(count: number): string
  done(counts: EntryCounts): string
  notTaken(count: number): string
  undo: string
  undone(fileName: string): string
  saveFailed: string
  saveFailedName(fileName: string): string
  reason: string
  saved(name: string): string
  notSaved: string
  toRegister: string
  next: string
  log: {
    title: string
    empty: string
    counts(counts: EntryCounts, failed: number): string
    undone: string
    plan(plan: UndoPlan): string
    confirm: string
    keep: string
  }
}
