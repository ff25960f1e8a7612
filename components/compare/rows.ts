/** The rows of a comparison as they are shown: filtered, with what the register would make of each. */
import type { Table } from '@/components/figures/table'
import type { ComparedRow, RowState, Side } from '@/lib/compare/model'
import { canonicalEntries } from '@/lib/register/canonical-entries'
import type { Register, RegisterEntry } from '@/lib/register/model'
import { type EntryFate, planEntries } from '@/lib/register/plan'
import { formatTimePeriod } from '@/lib/register/time-period'
import type { CompareWords } from './wording'

/** What keeping the other document's figure would do; null where it cannot be kept. */
export type Fate = EntryFate | null

export interface ShownRow {
  key: string
  row: ComparedRow
  fate: Fate
}

export type StateCounts = Record<RowState, number>

export function countStates(rows: readonly ComparedRow[]): StateCounts {
  const counts: StateCounts = { changed: 0, same: 0, here: 0, there: 0 }
  for (const { state } of rows) counts[state]++
  return counts
}

/** The rows of one state (null: all) whose name or values have some words. */
export function filterRows(rows: readonly ComparedRow[], state: RowState | null, search: string): ComparedRow[] {
  const wanted = search.trim()
  const has = ({ indicator, here, there }: ComparedRow) => [indicator, here?.written, there?.written].some((text) => text?.includes(wanted))
  return rows.filter((row) => (state === null || row.state === state) && (wanted === '' || has(row)))
}

/** Each row with what the register has for it now. */
export function withFates(rows: readonly ComparedRow[], register: Register): ShownRow[] {
  const entries = rows.map(({ there }) => there?.entry ?? null)
  const complete = entries.filter((entry) => entry !== null)
  const planned = planEntries(register, canonicalEntries(register.indicators, complete))
  const fates = new Map(complete.map((entry, index) => [entry, planned[index]?.fate ?? 'new']))
  return rows.map((row, index) => {
    const entry = entries[index]
    return { key: row.id, row, fate: entry ? (fates.get(entry) ?? null) : null }
  })
}

/** What is not in the register yet, each figure of the other document once. */
export function entriesToKeep(rows: readonly ShownRow[]): RegisterEntry[] {
  const found = rows.flatMap(({ row, fate }) => (row.there?.entry && fate !== 'same' && fate !== null ? [row.there.entry] : []))
  return [...new Set(found)]
}

export function periodText({ timePeriod }: Side, words: CompareWords): string {
  return timePeriod === null ? words.unknownPeriod : formatTimePeriod(timePeriod)
}

export function tableOf(rows: readonly ComparedRow[], words: CompareWords): Table {
  const { table } = words
  const side = (one: Side | null) => (one ? [one.written, periodText(one, words)] : ['', ''])
  return {
    head: [
      table.name,
      table.here,
      table.herePeriod,
      table.there,
      table.therePeriod,
      table.state,
      table.difference,
      table.growth,
      table.where,
    ],
    rows: rows.map(({ indicator, here, there, state, isRounded, difference }) => [
      indicator,
      ...side(here),
      ...side(there),
      isRounded ? words.rounded : words.state[state],
      difference?.amount ?? '',
      difference?.growth ?? '',
      there?.context ?? '',
    ]),
  }
}
