import type { Cell, SheetLimits } from './model'
import { SheetError } from './sheet-error'

/** Characters in all cells together: a shared text of a thousand characters may stand in a million cells. */
const MAX_CHARACTERS = 20_000_000

/** Counts the cells of a workbook and refuses it where there are too many. */
export class CellBudget {
  private cells = 0
  private characters = 0

  constructor(private readonly limits: SheetLimits) {}

  /** Throws SheetError where the cell lies outside, or is one too many. */
  count(row: number, column: number, { text }: Cell): void {
    if (row >= this.limits.rows) throw new SheetError('too-many-rows')
    if (column >= this.limits.columns) throw new SheetError('too-many-columns')
    this.cells++
    this.characters += text.length
    if (this.cells > this.limits.cells || this.characters > MAX_CHARACTERS) throw new SheetError('too-many-cells')
  }
}
