/** How cells of a table lie: merged, wide, deleted. */
import { child, numberOf, switchOf, valOf, type XmlElement } from './xml-tree'

/** Wider cells are damage. */
const WIDEST = 100

const width = (value: number | undefined) => Math.min(Math.max(value ?? 1, 1), WIDEST)

/** Columns that a cell takes up. */
export function cellWidth(cell: XmlElement): number {
  return width(numberOf(child(cell, 'w:tcPr'), 'w:gridSpan'))
}

/** True for a cell that only goes on with the one above or beside it, and for one whose deletion is tracked. */
export function isContinuation(cell: XmlElement): boolean {
  const properties = child(cell, 'w:tcPr')
  const merges = ['w:vMerge', 'w:hMerge'].some((name) => {
    const merge = child(properties, name)
    return merge !== undefined && merge.attributes['w:val'] !== 'restart'
  })
  return merges || child(properties, 'w:cellDel') !== undefined
}

/** Columns that a row leaves free at its start. */
export function skippedColumns(row: XmlElement): number {
  const skipped = valOf(child(row, 'w:trPr'), 'w:gridBefore')
  return skipped === undefined ? 0 : width(Number(skipped) || 0)
}

/** True where the whole row is deleted as a revision, or hidden. */
export function isRowLeftOut(row: XmlElement): boolean {
  const properties = child(row, 'w:trPr')
  return child(properties, 'w:del') !== undefined || switchOf(properties, 'w:hidden') === true
}
