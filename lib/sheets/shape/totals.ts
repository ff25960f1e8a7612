/** Sums that a table gives beside their parts: compared, never imported. */
import { add, compare, decimal, formatDecimal, negate, powerOfTen, type Rational, rational, subtract } from '../../quantities/rational'
import { meaningOf } from '../../register/written-unit'
import { readWrittenUnit } from '../../register/written-value'
import { decimalsOf } from '../decimal'
import type { Figure, SheetProblem } from './figures'
import type { Labels } from './labels'
import { firstBodyRow, type Mapping } from './mapping'
import type { RowRoles } from './row-role'
import { isRateName } from './units'
import { isSubtotalLabel } from './words'

export interface SumCheck {
  checked: number
  problems: SheetProblem[]
}

type FigureAt = (row: number, column: number) => Figure | null

/** Averages, rates and prices do not add up. */
const NOT_ADDITIVE = /人均|户均|亩均|平均|均价|单产|价格|密度|指数|率|占比|比重|增速|排名|位次/

/** Compares total rows with the areas around them and total columns with the columns beside them. */
export function checkTotals(labels: Labels, mapping: Mapping, roles: RowRoles, figureAt: FigureAt): SumCheck {
  const check: SumCheck = { checked: 0, problems: [] }
  if (mapping.columns.some(({ role }) => role === 'area')) checkRows(labels, mapping, roles, figureAt, check)
  checkColumns(labels, mapping, roles, figureAt, check)
  return check
}

function checkRows(labels: Labels, mapping: Mapping, roles: RowRoles, figureAt: FigureAt, check: SumCheck): void {
  const parts = partsOfTotals(labels, mapping, roles)
  const columns = mapping.columns.flatMap(({ role }, column) => (role === 'value' ? [column] : []))
  for (const [row, rows] of parts)
    for (const column of columns)
      compareSum(
        figureAt(row, column),
        rows.map((part) => figureAt(part, column)),
        check,
        '各行',
      )
}

/** The rows that each total row adds up: those since the total before it; where the totals come first, those after it. */
function partsOfTotals(labels: Labels, mapping: Mapping, roles: RowRoles): Map<number, number[]> {
  const parts = new Map<number, number[]>()
  let all: number[] = []
  let group: number[] = []
  let leading: number | null = null
  for (let row = firstBodyRow(mapping); row < labels.sheet.rows.length; row++) {
    const role = roles.roleOf(row)
    if (role === 'data') {
      all.push(row)
      group.push(row)
    } else if (role === 'total' && isSubtotalLabel(roles.labelOf(row))) {
      parts.set(row, group)
      group = []
    } else if (role === 'total' && all.length === 0) leading = row
    else if (role === 'total') {
      parts.set(row, all)
      all = []
      group = []
    }
  }
  if (leading !== null) parts.set(leading, all)
  return parts
}

function checkColumns(labels: Labels, mapping: Mapping, roles: RowRoles, figureAt: FigureAt, check: SumCheck): void {
  const totals = mapping.columns.flatMap(({ role }, column) => (role === 'total' ? [column] : []))
  if (totals.length === 0 || mapping.heads !== 'area') return
  const columns = mapping.columns.flatMap(({ role }, column) => (role === 'value' ? [column] : []))
  for (let row = firstBodyRow(mapping); row < labels.sheet.rows.length; row++) {
    if (roles.roleOf(row) !== 'data') continue
    for (const column of totals) {
      const total = figureAt(row, column)
      const parts = columns
        .map((part) => figureAt(row, part))
        .filter((part) => part?.timePeriod === total?.timePeriod && part?.refArea !== '')
      compareSum(total, parts, check, '各列')
    }
  }
}

/** Compares where total and parts are numbers of one unit; “-” counts as nothing. */
function compareSum(total: Figure | null, given: readonly (Figure | null)[], check: SumCheck, where: string): void {
  const parts = given.filter((part) => part !== null && part.cell.kind !== 'missing' && !part.row.isPart)
  if (!total || total.cell.value === null || total.cell.isPercent || parts.length < 2) return
  if (NOT_ADDITIVE.test(total.indicator) || isRateName(total.indicator) || /%|‰|\//.test(total.unit)) return
  if (parts.some((part) => part?.cell.value == null || part.unit !== total.unit)) return
  const numbers = parts.flatMap((part) => part?.cell.value ?? [])
  const sum = numbers.map(exact).reduce(add, rational(0))
  check.checked++
  const gap = subtract(exact(total.cell.value), sum)
  const tolerance = toleranceOf([total.cell.value, ...numbers], total.unit)
  if (compare(gap, tolerance) <= 0 && compare(negate(gap), tolerance) <= 0) return
  check.problems.push({
    place: total.place,
    sort: 'total',
    reason: `合计 ${total.cell.text} 与${where}之和 ${formatDecimal(sum, 15)} 不符：请核对原表（各行照常导入）`,
  })
}

function exact(value: string): Rational {
  return decimal(BigInt(value.replace('.', '')), -decimalsOf(value))
}

/** Half of the last digit of each; nothing where whole things are counted. */
function toleranceOf(values: readonly string[], unit: string): Rational {
  const { unitMeasure = '', unitMult = 0 } = readWrittenUnit(unit) ?? {}
  const isCounted = unitMult === 0 && unitMeasure !== '' && meaningOf(unitMeasure).exact
  if (isCounted && values.every((value) => decimalsOf(value) === 0)) return rational(0)
  return values.map((value) => rational(1n, 2n * powerOfTen(decimalsOf(value)))).reduce(add, rational(0))
}
