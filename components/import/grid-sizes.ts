import type { Sheet } from '@/lib/sheets/model'

export const ROW_HEIGHT = 28
/** Of the column with the numbers and roles of the rows. */
export const HEADER_WIDTH = 84

/** Rows looked at for the width of a column. */
const SAMPLE = 100
const NARROWEST = 76
const WIDEST = 220

/** Widths of the columns in pixels, by what stands in them; a Chinese character takes 14. */
export function columnWidths({ rows, width }: Sheet): number[] {
  const widths = new Array<number>(width).fill(NARROWEST)
  for (const cells of rows.slice(0, SAMPLE))
    for (const [column, cell] of cells.entries()) {
      if (!cell) continue
      const wide = cell.text.match(/[\u1100-\uffff]/g)?.length ?? 0
      const pixels = wide * 14 + (cell.text.length - wide) * 8 + 18
      // A title that is longer than its column runs over; it does not make the column wide.
      if (pixels > (widths[column] ?? 0) && cells.filter((one) => one !== null).length > 1) widths[column] = Math.min(pixels, WIDEST)
    }
  return widths
}
