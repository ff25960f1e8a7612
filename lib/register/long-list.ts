/**
 * A long list: one observation per row under a header of 指标, 别名, 地区, 时期, 口径, 性质, 数值, 单位, 来源, 采集日期.
 * Rows that cannot be read are told with row, column and reason; the others are taken.
 */
import { findHeader } from './long-list-header'
import { readListRow } from './long-list-row'
import type { RegisterEntry } from './model'
import { seriesId } from './model'

/** Why a row, or the whole list, was not taken. `row` counts from 1 as spreadsheets do; `column` is its heading, empty for the whole row. */
export interface LongListProblem {
  row: number
  column: string
  /** Chinese, without row and column: “abc”不是数字. */
  reason: string
}

export interface LongList {
  /** In the order of the rows; those of one key by 采集日期 where all of them have one. */
  entries: RegisterEntry[]
  problems: LongListProblem[]
  /** False where no header was found: nothing could be read. */
  hasHeader: boolean
}

/**
 * Reads a list. `rows` are the cells as text, row 0 being row 1 of the sheet; `document` names the source where a row names none.
 * Empty rows count as rows. Never throws, whatever stands in the cells.
 */
export function readLongList(rows: readonly (readonly string[])[], document = ''): LongList {
  const header = findHeader(rows)
  if ('problems' in header) return { entries: [], problems: header.problems, hasHeader: false }
  const entries: RegisterEntry[] = []
  const problems: LongListProblem[] = []
  for (let index = header.row + 1; index < rows.length; index++) {
    const cells = rows[index] ?? []
    if (cells.every((cell) => cell.trim() === '')) continue
    const read = readListRow(cells, header.columns, document)
    if ('entry' in read) entries.push(read.entry)
    else problems.push({ row: index + 1, ...read.problem })
  }
  return { entries: byCollectionDate(entries), problems, hasHeader: true }
}

/** Rows of one key are its revisions; they keep the places that they have in the list, but the oldest comes first. */
export function byCollectionDate(entries: readonly RegisterEntry[]): RegisterEntry[] {
  const places = new Map<string, number[]>()
  entries.forEach(({ key, timePeriod }, index) => {
    const id = `${seriesId(key)}\u0001${timePeriod}`
    const known = places.get(id)
    if (known) known.push(index)
    else places.set(id, [index])
  })
  const sorted = [...entries]
  for (const indices of places.values()) {
    const revisions = indices.flatMap((index) => entries[index] ?? [])
    if (revisions.length < 2 || !revisions.every(({ value }) => value.collectedOn !== null)) continue
    revisions.sort((a, b) => (a.value.collectedOn ?? '').localeCompare(b.value.collectedOn ?? ''))
    indices.forEach((index, order) => {
      const revision = revisions[order]
      if (revision) sorted[index] = revision
    })
  }
  return sorted
}
