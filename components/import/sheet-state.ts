/** A sheet that is open for import: how it is understood now, and what it would become. Plain functions; the views draw them. */
import { canonicalEntries } from '@/lib/register/canonical-entries'
import type { Register, RegisterDefaults, RegisterEntry } from '@/lib/register/model'
import { type EntryFate, type PlannedEntry, planEntries } from '@/lib/register/plan'
import type { CellPlace, Sheet } from '@/lib/sheets/model'
import { entriesOf, type SheetReading } from '@/lib/sheets/shape/entries'
import type { EntrySource } from '@/lib/sheets/shape/figures'
import type { Mapping } from '@/lib/sheets/shape/mapping'

/** What becomes of a cell: an entry, or nothing because of a problem. `total`: a sum that does not hold, imported nowhere. */
export type Mark = EntryFate | 'problem' | 'total'
export const MARKS = ['new', 'revision', 'same', 'problem', 'total'] as const

export interface ResultRow {
  key: string
  mark: Mark
  place: CellPlace
  planned: PlannedEntry | null
  /** Of problems and totals; else empty. */
  reason: string
}

export interface SheetPlan {
  reading: SheetReading
  rows: ResultRow[]
  counts: Record<Mark, number>
  /** `row:column` → what becomes of the cell. */
  marks: ReadonlyMap<string, ResultRow>
}

/** Reads the sheet as it is understood and says what each figure would do to the register. */
export function planSheet(sheet: Sheet, mapping: Mapping, register: Register, defaults: RegisterDefaults): SheetPlan {
  const reading = entriesOf(sheet, mapping, { document: '', office: '', person: '', collectedOn: null, defaults })
  const entries = canonicalEntries(
    register.indicators,
    reading.entries.map(({ entry }) => entry),
  )
  const planned = planEntries(register, entries)
  const rows = reading.entries.flatMap(({ place }, index): ResultRow[] => {
    const one = planned[index]
    return one ? [{ key: cellKey(place), mark: one.fate, place, planned: one, reason: '' }] : []
  })
  for (const { place, reason, sort } of reading.problems)
    rows.push({ key: `${sort} ${cellKey(place)}`, mark: sort === 'total' ? 'total' : 'problem', place, planned: null, reason })
  rows.sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column)
  const counts: Record<Mark, number> = { new: 0, revision: 0, same: 0, problem: 0, total: 0 }
  for (const { mark } of rows) counts[mark]++
  return { reading, rows, counts, marks: new Map(rows.map((row) => [cellKey(row.place), row])) }
}

/** The entries as they go into the register, with their source. */
export function entriesToApply(sheet: Sheet, mapping: Mapping, source: EntrySource): RegisterEntry[] {
  return entriesOf(sheet, mapping, source).entries.map(({ entry }) => entry)
}

export function cellKey({ row, column }: CellPlace): string {
  return `${row}:${column}`
}

/** The sheet to open first: one that is shown and has the most cells filled in its first rows. */
export function firstSheet(sheets: readonly Sheet[]): number {
  let best = 0
  let most = -1
  for (const [index, { rows, isHidden }] of sheets.entries()) {
    const filled = isHidden ? 0 : rows.slice(0, 200).reduce((sum, cells) => sum + cells.filter((cell) => cell?.kind === 'number').length, 0)
    if (filled <= most) continue
    most = filled
    best = index
  }
  return best
}
