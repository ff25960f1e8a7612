/** Which stretch of a formula is which figure of the text, so that a view can lead from one to the other. */
import type { Quantity } from '../quantities/model'
import { formatDecimal } from '../quantities/rational'
import type { Location, Range } from '../text/document'
import type { Operand, Statement } from './model'

/** A stretch of a formula; `operand` is the index of the figure that it shows, null for signs and computed values. */
export interface FormulaPiece {
  text: string
  operand: number | null
}

/** Cuts a formula into figures (and listed names) and what stands between them. The pieces together are the formula. */
export function formulaPieces(
  { formula, operands, result, recomputed }: Statement,
  textOf: (location: Location) => string,
): FormulaPiece[] {
  const found: (Range & { operand: number })[] = []
  for (const [operand, figure] of operands.entries()) {
    // What a formula ends with is computed, not written.
    if (operand === result && recomputed !== '') continue
    const range = find(formula, figure, textOf, found)
    if (range) found.push({ ...range, operand })
  }
  found.sort((a, b) => a.start - b.start)
  const pieces: FormulaPiece[] = []
  let at = 0
  for (const { start, end, operand } of found) {
    if (start > at) pieces.push({ text: formula.slice(at, start), operand: null })
    pieces.push({ text: formula.slice(start, end), operand })
    at = end
  }
  if (at < formula.length) pieces.push({ text: formula.slice(at), operand: null })
  return pieces
}

/** True where a text is nothing but a figure as a formula prints it. */
export function prints(text: string, quantity: Quantity): boolean {
  return printedForms(quantity).some((form) => text === form || text === form + (quantity.unit ?? ''))
}

/** The first place where a formula has a figure or name, whole and not yet taken. */
function find(
  formula: string,
  { quantity, location }: Operand,
  textOf: (location: Location) => string,
  taken: readonly Range[],
): Range | null {
  for (const printed of quantity ? printedForms(quantity) : [textOf(location)].filter(Boolean))
    for (let start = formula.indexOf(printed); start >= 0; start = formula.indexOf(printed, start + 1)) {
      const end = start + printed.length + unitLength(formula, start + printed.length, quantity)
      const isWhole = !/[\d.]$/.test(formula.slice(0, start)) && !/^[\d.]/.test(formula.slice(start + printed.length))
      if ((isWhole || !quantity) && !taken.some((other) => other.start < end && start < other.end)) return { start, end }
    }
  return null
}

/** As it stands in the text, else its digits without separators, else its value. */
function printedForms({ text, start, number, value }: Quantity): string[] {
  const digits = text
    .slice(number.start - start, number.end - start)
    .normalize('NFKC')
    .replace(/[\s,]/g, '')
  return [text, digits, ...(value ? [formatDecimal(value)] : [])].filter((form) => form !== '')
}

/** The unit belongs to the figure where the formula prints it. */
function unitLength(formula: string, end: number, quantity: Quantity | null): number {
  const unit = quantity?.unit ?? ''
  return formula.startsWith(unit, end) ? unit.length : 0
}
