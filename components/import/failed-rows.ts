/** The rows that could not be taken, as a sheet to be mended and imported again. */
import type { Sheet } from '@/lib/sheets/model'
import { firstBodyRow, type Mapping } from '@/lib/sheets/shape/mapping'
import { textOf } from '@/lib/sheets/text-rows'
import type { WrittenCell, WrittenSheet } from '@/lib/sheets/written-sheet'
import type { SheetPlan } from './sheet-state'

/** Titles and header as they stand, then each row with a problem, with the reasons behind it. */
export function failedRows(sheet: Sheet, mapping: Mapping, plan: SheetPlan, reasonHeading: string): WrittenSheet {
  const reasons = new Map<number, string[]>()
  for (const { mark, place, reason } of plan.rows)
    if (mark === 'problem') reasons.set(place.row, [...new Set([...(reasons.get(place.row) ?? []), reason])])
  const rows: WrittenCell[][] = []
  const first = firstBodyRow(mapping)
  for (let row = 0; row < first; row++) rows.push(written(sheet, row, row === first - 1 ? reasonHeading : null))
  for (const [row, texts] of [...reasons].sort(([a], [b]) => a - b)) rows.push(written(sheet, row, texts.join('；')))
  return { name: sheet.name, rows }
}

function written(sheet: Sheet, row: number, last: string | null): WrittenCell[] {
  const cells = Array.from({ length: sheet.width }, (_, column): WrittenCell => {
    const cell = sheet.rows[row]?.[column] ?? null
    if (cell?.kind === 'number' && cell.value !== null && !cell.isPercent) return { decimal: cell.value, decimals: cell.decimals }
    return cell ? (cell.kind === 'number' ? textOf(cell) : cell.text) : null
  })
  return last === null ? cells : [...cells, last]
}
