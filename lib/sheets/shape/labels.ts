/** What stands over a column and beside a row, merged cells filled. */
import { type Cell, cellAt, type Sheet } from '../model'
import { remembering } from './remembering'

/** Looks up the text of cells, also of those that a merged cell covers. */
export class Labels {
  /** `row:column` of covered cells → the cell that covers them. */
  private readonly covered = new Map<string, Cell>()

  constructor(readonly sheet: Sheet) {
    for (const { from, to } of sheet.merges) {
      const cell = cellAt(sheet, from.row, from.column)
      // A merged cell over a whole column of an empty sheet covers nothing that matters.
      const lastRow = Math.min(to.row, sheet.rows.length)
      const lastColumn = Math.min(to.column, sheet.width)
      if (!cell || cell.kind === 'number') continue
      for (let row = from.row; row <= lastRow; row++)
        for (let column = from.column; column <= lastColumn; column++) this.covered.set(`${row}:${column}`, cell)
    }
  }

  /** The cell, or the one that covers the place; numbers do not spread. */
  cell(row: number, column: number): Cell | null {
    return cellAt(this.sheet, row, column) ?? this.covered.get(`${row}:${column}`) ?? null
  }

  /** Its text on one line; empty where there is none. */
  text(row: number, column: number): string {
    return lineOf(this.cell(row, column)?.text ?? '')
  }

  /** The texts of a row, each once, in order. */
  distinct(row: number): string[] {
    const texts: string[] = []
    for (let column = 0; column < this.sheet.width; column++) {
      const text = this.text(row, column)
      if (text !== '' && texts.at(-1) !== text) texts.push(text)
    }
    return texts
  }
}

/** “地区\n生产总值” and “合　计” are one word each; a space between Latin words stays. */
export const lineOf = remembering((text) =>
  text
    .replace(/[\s\u3000]+/g, ' ')
    .replace(/(?<=[^\w%]) | (?=[^\w%])/g, '')
    .trim(),
)
