/** Quantities and statements as the contract prints them: decimals as text, offsets of the whole document. */
import type { FiguresReading, PlacedQuantity, Statement, Verdict } from '../figures/model'
import type { QuantityKind } from '../quantities/model'
import { formatDecimal, type Rational } from '../quantities/rational'
import type { Location, Range } from '../text/document'

export interface ReportQuantity extends Range {
  text: string
  value: string | null
  unit: string | null
  low: string | null
  high: string | null
  kind: QuantityKind
}

export interface ReportStatement extends Range {
  code: string
  verdict: Verdict
  formula: string
  operands: Range[]
}

type ToRange = (location: Location) => Range

export function toQuantities({ quantities }: FiguresReading, range: ToRange): ReportQuantity[] {
  return quantities.map((placed) => toQuantity(placed, range))
}

function toQuantity({ location, quantity }: PlacedQuantity, range: ToRange): ReportQuantity {
  const { text, value, unit, interval, kind } = quantity
  return { text, ...range(location), value: decimal(value), unit, low: decimal(interval.low), high: decimal(interval.high), kind }
}

/** Ten decimals are more than any report prints; thirds are cut there. */
function decimal(value: Rational | null): string | null {
  return value && formatDecimal(value, 10)
}

export function toStatements({ statements }: FiguresReading, range: ToRange): ReportStatement[] {
  const found = statements.map((statement) => toStatement(statement, range))
  return found.sort((a, b) => a.start - b.start)
}

function toStatement({ code, verdict, formula, location, operands }: Statement, range: ToRange): ReportStatement {
  return { code, ...range(location), verdict, formula, operands: operands.map((operand) => range(operand.location)) }
}
