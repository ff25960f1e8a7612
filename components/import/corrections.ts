/** What a click on a row or column changes in the understanding of a sheet. */
import { type BodyRole, type ColumnMapping, type ColumnRole, firstBodyRow, type Mapping, type RowRole } from '@/lib/sheets/shape/mapping'

/** What can be said of a value column. */
export const COLUMN_FIELDS = ['indicator', 'unit', 'timePeriod'] as const
export type ColumnField = (typeof COLUMN_FIELDS)[number]

/** A column gets another role; what was said of it before no longer holds. */
export function withColumnRole(mapping: Mapping, column: number, role: ColumnRole): Mapping {
  return changeColumn(mapping, column, { role })
}

/** The name, unit or period of a value column, as written; empty: as header, row and title say. */
export function withColumnText(mapping: Mapping, column: number, field: ColumnField, text: string): Mapping {
  return changeColumn(mapping, column, { [field]: text.trim() === '' ? null : text })
}

function changeColumn(mapping: Mapping, column: number, change: Partial<ColumnMapping>): Mapping {
  return { ...mapping, columns: mapping.columns.map((one, index) => (index === column ? { ...one, ...change } : one)) }
}

/**
 * A row gets another role. A header is one run of rows: making a row a header or a title moves its ends.
 * Other roles are remembered by the row's label, so that they hold for the same table of another month.
 */
export function withRowRole(mapping: Mapping, row: number, label: string, role: RowRole): Mapping {
  if (role === 'title') return { ...mapping, header: { first: row + 1, count: Math.max(0, firstBodyRow(mapping) - row - 1) } }
  if (role === 'header') {
    const first = mapping.header.count === 0 ? row : Math.min(mapping.header.first, row)
    return { ...mapping, header: { first, count: Math.max(firstBodyRow(mapping), row + 1) - first } }
  }
  const shrunk = row < firstBodyRow(mapping) ? endHeaderBefore(mapping, row) : mapping
  return withCorrection(shrunk, row, label, role)
}

/** The rows from here on belong to the figures. */
function endHeaderBefore(mapping: Mapping, row: number): Mapping {
  const first = Math.min(mapping.header.first, row)
  return { ...mapping, header: { first, count: row - first } }
}

function withCorrection(mapping: Mapping, row: number, label: string, role: BodyRole): Mapping {
  const others = mapping.rows.filter((one) => (label === '' ? one.label !== '' || one.row !== row : one.label !== label))
  return { ...mapping, rows: [...others, { label, row, role }] }
}
