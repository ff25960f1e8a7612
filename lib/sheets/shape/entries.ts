/** From a sheet and its mapping to entries of the register, each with its cell, and to problems with their reason. */
import { byCollectionDate } from '../../register/long-list'
import { LIST_COLUMNS, type ListColumn } from '../../register/long-list-header'
import { readListRow } from '../../register/long-list-row'
import { type RegisterEntry, seriesId } from '../../register/model'
import { readWrittenNumber } from '../../register/written-value'
import { type CellPlace, cellAddress, type Sheet } from '../model'
import { textOf } from '../text-rows'
import { type EntrySource, type Figure, FigureReader, type SheetProblem, titleOf } from './figures'
import { Labels } from './labels'
import { firstBodyRow, type Mapping } from './mapping'
import { RowRoles } from './row-role'
import type { TitleContext } from './title'
import { checkTotals } from './totals'
import { isFigureText } from './units'

export interface SheetEntry {
  entry: RegisterEntry
  place: CellPlace
}

export interface SheetReading {
  /** In the order of the rows; several of one key are its revisions. */
  entries: SheetEntry[]
  problems: SheetProblem[]
  /** Cells that say that there is nothing: “-”, “…”. */
  missing: number
  /** Cells with the same key and value as an earlier one. */
  repeated: number
  /** Sums that were compared, and how many of them hold. */
  totals: { checked: number; holding: number }
  title: TitleContext
}

const LIST: ReadonlyMap<ListColumn, number> = new Map(LIST_COLUMNS.map((column, index) => [column, index]))

/** Reads all figures of a sheet. Never throws, whatever stands in it; problems are told in the order of the cells. */
export function entriesOf(sheet: Sheet, mapping: Mapping, source: EntrySource): SheetReading {
  const labels = new Labels(sheet)
  const title = titleOf(labels, mapping)
  const reader = new FigureReader(labels, mapping, title, source)
  const reading: SheetReading = { entries: [], problems: [], missing: 0, repeated: 0, totals: { checked: 0, holding: 0 }, title }
  const roles = new RowRoles(labels, mapping)
  const shared = new Set(
    sheet.merges.filter(({ from, to }) => roles.labelOf(from.row) !== roles.labelOf(to.row)).map(({ from }) => cellAddress(from)),
  )
  for (let row = firstBodyRow(mapping); row < sheet.rows.length; row++) {
    const role = roles.roleOf(row)
    if (role === 'skip') continue
    // Totals are read in their turn as well: what holds for the next rows is told from the top down.
    const figures = reader.figuresIn(row, role === 'whole')
    if (role !== 'total') for (const figure of figures) addFigure(reading, figure, sheet, source, shared)
  }
  if (roles.end !== null) {
    const place = { row: roles.end, column: sheet.rows[roles.end]?.findIndex((cell) => cell !== null) ?? 0 }
    reading.problems.push({
      place,
      sort: 'value',
      reason: '从这一行起像是另一张表，没有导入：请把它另存为一张工作表，或把要的行改为“数据”',
    })
  }
  const isDated = mapping.columns.some(({ role }) => role === 'collectedOn')
  if (isDated) sortRevisions(reading)
  else dropRepeated(reading)
  const sums = checkTotals(labels, mapping, roles, (row, column) => reader.figureAt(row, column))
  reading.totals = { checked: sums.checked, holding: sums.checked - sums.problems.length }
  reading.problems.push(...sums.problems)
  reading.problems.sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column)
  return reading
}

/** `shared`: addresses of cells that are merged over rows with labels of their own. */
function addFigure(reading: SheetReading, figure: Figure, sheet: Sheet, source: EntrySource, shared: ReadonlySet<string>): void {
  const { cell, place } = figure
  if (cell.kind === 'missing') {
    reading.missing++
    return
  }
  const reason = shared.has(cellAddress(place)) ? '这个数合并了几行的格，不知道是哪一行的：请在原表里拆开' : problemOf(figure)
  const read = reason === null ? readListRow(listCells(figure), LIST, source.document) : null
  if (!read || 'problem' in read) reading.problems.push({ place, sort: 'value', reason: reason ?? read?.problem.reason ?? '' })
  else reading.entries.push({ entry: completed(read.entry, figure, sheet, source), place })
}

/** What the reader of lists would say in words of its own columns, said in those of a sheet. */
function problemOf({ cell, indicator, timePeriod, unit }: Figure): string | null {
  if (cell.kind === 'error') return `“${cell.text}”是算不出的公式，请在原表里改好`
  if (cell.kind === 'date') return `“${cell.text}”是日期，不是数`
  if (indicator === '') return '不知道是什么指标：请指定指标所在的列，或在“整张表”里填指标'
  if (timePeriod === '') return '不知道是哪一期的数：请在“整张表”里填时期，或给这一列填时期'
  // “12.5（预计）” carries no unit of its own.
  const isBare = cell.kind === 'number' || (typeof readWrittenNumber(cell.text) !== 'string' && !isFigureText(cell.text))
  if (unit === '' && isBare) return '不知道单位：请给这一列或整张表填单位，没有单位的填“无”'
  return null
}

function listCells(figure: Figure): string[] {
  const { row } = figure
  const cells: Record<ListColumn, string> = {
    指标: figure.indicator,
    别名: row.alias,
    地区: figure.refArea,
    时期: figure.timePeriod,
    口径: figure.basis,
    性质: figure.valueKind,
    数值: textOf(figure.cell),
    单位: figure.unit,
    来源: row.source,
    采集日期: row.collectedOn,
  }
  return LIST_COLUMNS.map((column) => cells[column])
}

function completed(entry: RegisterEntry, { cell }: Figure, sheet: Sheet, source: EntrySource): RegisterEntry {
  const { value } = entry
  // The cell may hold more digits than its format shows: the value is whole, the decimals are those that people see.
  const decimals = cell.kind === 'number' ? cell.decimals : value.decimals
  const { office, person } = source
  return {
    ...entry,
    value: {
      ...value,
      decimals,
      collectedOn: value.collectedOn ?? source.collectedOn,
      source: { document: value.source.document, table: sheet.name.slice(0, 100), office, person },
    },
  }
}

function sortRevisions(reading: SheetReading): void {
  const places = new Map(reading.entries.map(({ entry, place }) => [entry, place]))
  reading.entries = byCollectionDate(reading.entries.map(({ entry }) => entry)).flatMap((entry) => {
    const place = places.get(entry)
    return place ? [{ entry, place }] : []
  })
}

/** Two values of one key in one sheet: which is right cannot be told, so the second is left to the user. */
function dropRepeated(reading: SheetReading): void {
  const known = new Map<string, SheetEntry>()
  reading.entries = reading.entries.filter((one) => {
    const key = `${seriesId(one.entry.key)}\u0001${one.entry.timePeriod}`
    const first = known.get(key)
    if (!first) {
      known.set(key, one)
      return true
    }
    const { value } = first.entry
    const { obsValue, unitMeasure, unitMult } = one.entry.value
    if (value.obsValue === obsValue && value.unitMeasure === unitMeasure && value.unitMult === unitMult) reading.repeated++
    else
      reading.problems.push({
        place: one.place,
        sort: 'value',
        reason: `与 ${cellAddress(first.place)} 是同一指标、同一时期，数却不同：请改指标名或不要其中一个`,
      })
    return false
  })
}
