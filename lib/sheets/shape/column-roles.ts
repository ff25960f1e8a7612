/** What each column is, by its heading and by what stands in it. */
import { isAreaName, isOwnWord } from '../../register/area-words'
import { type ListColumn, listColumnOf } from '../../register/long-list-header'
import type { Cell } from '../model'
import { headTexts, lastHeading } from './column-head'
import { periodOf, readHeading } from './heading'
import type { Labels } from './labels'
import { type ColumnRole, firstBodyRow, type Mapping } from './mapping'
import { isFigureText, isKnownUnit } from './units'
import { isLineNumber, isRemark, isTotalLabel } from './words'

/** Rows looked at to tell what stands in a column. */
const SAMPLE = 300
const NO_AREAS: ReadonlySet<string> = new Set()

const LIST_ROLES: Record<ListColumn, ColumnRole> = {
  指标: 'indicator',
  别名: 'alias',
  地区: 'area',
  时期: 'period',
  口径: 'basis',
  性质: 'kind',
  数值: 'value',
  单位: 'unit',
  来源: 'source',
  采集日期: 'collectedOn',
}

const HEADINGS: readonly [RegExp, ColumnRole][] = [
  [/^(?:指标|指标名称|项目|统计指标|主要指标)$/, 'indicator'],
  [/^(?:地区|区域|乡镇|镇街|街道|县区|县市区|市县|县（市、区）|县\(市、区\)|村|村居|行政区划?|辖区|各地)(?:名称)?$/, 'area'],
  [/^(?:时期|时间|期间|年份|年度|月份|季度|年|月|统计时间|日期|报告期)$/, 'period'],
  [/^(?:计量单位|单位)$/, 'unit'],
  [/^(?:备注|说明|注|责任单位|责任部门|牵头单位|数据来源部门|填报单位|责任人)$/, 'skip'],
]

interface Column {
  index: number
  heading: string
  numbers: number
  years: number
  missing: number
  texts: string[]
  periods: number
  /** Whole numbers that rise by one from the first row on. */
  isCounting: boolean
}

/** Proposes the role of every column. */
export function proposeColumnRoles(labels: Labels, mapping: Mapping): ColumnRole[] {
  const columns = Array.from({ length: labels.sheet.width }, (_, index) => describeColumn(labels, mapping, index))
  const roles = columns.map((column) => ownRole(column))
  const firstValue = roles.indexOf('value')
  // Text behind the first figures is a remark, unless its heading says otherwise.
  columns.forEach(({ index }) => {
    if (roles[index] === null && isUnderPeriod(labels, mapping, index)) roles[index] = 'value'
    else if (roles[index] === null) roles[index] = firstValue >= 0 && index > firstValue ? 'skip' : labelRole(columns[index])
  })
  return settleLabels(
    columns,
    roles.map((role) => role ?? 'skip'),
  )
}

function describeColumn(labels: Labels, mapping: Mapping, index: number): Column {
  const first = firstBodyRow(mapping)
  const column: Column = {
    index,
    heading: headingOf(labels, mapping, index),
    numbers: 0,
    years: 0,
    missing: 0,
    texts: [],
    periods: 0,
    isCounting: true,
  }
  const last = Math.min(labels.sheet.rows.length, first + SAMPLE)
  for (let row = first; row < last; row++) {
    const cell = labels.cell(row, index)
    if (cell && !isRemark(labels.text(row, 0))) count(column, cell, labels.text(row, index))
  }
  return column
}

/** Under “2024年” stand figures, also where none of them can be read as one: 约12. */
function isUnderPeriod(labels: Labels, mapping: Mapping, index: number): boolean {
  return headTexts(labels, mapping, index).some((text) => periodOf(text, 2000) !== null)
}

function headingOf(labels: Labels, mapping: Mapping, index: number): string {
  const text = lastHeading(labels, mapping, index)
  return readHeading(text, null).name || text
}

function count(column: Column, cell: Cell, text: string): void {
  if (cell.kind === 'missing') column.missing++
  else if (cell.kind === 'number' || cell.kind === 'error' || (isFigureText(text) && periodOf(text, 2000) === null)) {
    column.numbers++
    if (cell.text !== String(column.numbers)) column.isCounting = false
    if (cell.decimals === 0 && periodOf(cell.text, null)) column.years++
  } else {
    column.isCounting = false
    column.texts.push(text)
    if (cell.kind === 'date' || periodOf(text, 2000)) column.periods++
  }
}

/** By heading first; null where it is a column of texts that its neighbours must tell. */
function ownRole(column: Column): ColumnRole | null {
  const { heading, numbers, years, texts } = column
  const isNumeric = numbers > 0 && numbers >= texts.length
  if (isLineNumber(heading)) return 'skip'
  const listed = listColumnOf(heading)
  const named = listed ? LIST_ROLES[listed] : HEADINGS.find(([form]) => form.test(heading.replace(/\s/g, '')))?.[1]
  if (named === 'value' || (isNumeric && named !== 'period' && named !== 'skip'))
    return isNumeric && isPeriodColumn(column) ? 'period' : 'value'
  if (named === 'period') return isNumeric && years < numbers ? 'value' : 'period'
  // “单位” over names of offices is no column of units.
  if (named === 'unit') return texts.filter((text) => isKnownUnit(text) || text === '无').length * 2 >= texts.length ? 'unit' : null
  if (named) return named
  return texts.length === 0 && column.missing === 0 ? 'skip' : texts.length === 0 ? 'value' : null
}

/** Years down the first column: 2020, 2021, 2022. */
function isPeriodColumn({ heading, numbers, years, index }: Column): boolean {
  return years === numbers && (index === 0 || /年|时/.test(heading)) && numbers > 0
}

function labelRole(column: Column | undefined): ColumnRole {
  const { texts, periods } = column ?? { texts: [], periods: 0 }
  const most = texts.length * 0.6
  if (texts.length === 0) return 'skip'
  if (periods >= most) return 'period'
  if (texts.filter((text) => isKnownUnit(text)).length >= texts.length * 0.8) return 'unit'
  const names = texts.filter((text) => !isTotalLabel(text))
  if (names.filter((text) => isAreaName(text, NO_AREAS) || isOwnWord(text)).length >= names.length * 0.6 && names.length > 0) return 'area'
  return 'indicator'
}

/** Of several columns of names the last one tells the rows apart; those before it only where it alone does not. */
function settleLabels(columns: readonly Column[], roles: ColumnRole[]): ColumnRole[] {
  const names = columns.filter(({ index }) => roles[index] === 'indicator')
  const last = names.at(-1)
  if (last && names.length > 1 && !roles.includes('area') && !roles.includes('period') && new Set(last.texts).size === last.texts.length)
    for (const { index } of names) if (index !== last.index) roles[index] = 'skip'
  // 1, 2, 3 … before the names counts the rows.
  const [first] = columns
  if (first?.isCounting && first.numbers > 2 && roles[0] === 'value' && roles.some((role) => role === 'indicator' || role === 'area'))
    roles[0] = 'skip'
  return roles
}
