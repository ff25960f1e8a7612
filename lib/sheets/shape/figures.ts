/** The figures of a sheet, each with all that its row, its column and the title say of it. */
import type { RegisterDefaults } from '../../register/model'
import { parseTimePeriod, readTimePeriod } from '../../register/time-period'
import { type Cell, type CellPlace, cellAt } from '../model'
import { type ColumnHead, readColumnHeads } from './column-head'
import { periodOf } from './heading'
import type { Labels } from './labels'
import { type ColumnMapping, firstBodyRow, type Mapping } from './mapping'
import { inYear } from './relative-period'
import { type RowContext, RowContexts } from './row-context'
import { readTitle, type TitleContext } from './title'
import { isRateName } from './units'
import { isTotalLabel } from './words'

export interface SheetProblem {
  place: CellPlace
  /** Chinese, what is wrong and what to do, without the cell's address. */
  reason: string
  /** `value`: the cell is not imported. `total`: a sum that does not add up; nothing is lost. */
  sort: 'value' | 'total'
}

/** What is said of all entries and stands in no cell. */
export interface EntrySource {
  document: string
  office: string
  person: string
  /** `2024-12-31`; null where it is not known. */
  collectedOn: string | null
  defaults: RegisterDefaults
}

/** One figure of the sheet with all that row, column and title say of it. */
export interface Figure {
  cell: Cell
  place: CellPlace
  indicator: string
  refArea: string
  timePeriod: string
  unit: string
  valueKind: string
  basis: string
  row: RowContext
}

/** What the title rows say of the whole sheet. */
export function titleOf(labels: Labels, { header }: Mapping): TitleContext {
  const lines: string[] = []
  for (let row = 0; row < header.first; row++) lines.push(...labels.distinct(row))
  return readTitle(lines, labels.sheet.name)
}

/** The year of the first row where rows are years: the months above them need one to be read. */
function yearOfRows(labels: Labels, mapping: Mapping): number | null {
  const column = mapping.columns.findIndex(({ role }) => role === 'period')
  const first = column < 0 ? null : periodOf(labels.text(firstBodyRow(mapping), column), null)
  const period = first === null ? null : parseTimePeriod(first)
  return period?.sort === 'year' ? period.year : null
}

/** Reads figures by row; rows are read from the top down. */
export class FigureReader {
  private readonly heads: Map<number, ColumnHead>
  private readonly contexts: RowContexts
  private readonly rows = new Map<number, RowContext>()

  constructor(
    private readonly labels: Labels,
    private readonly mapping: Mapping,
    private readonly title: TitleContext,
    private readonly source: EntrySource,
  ) {
    this.heads = readColumnHeads(labels, mapping, { ...title, year: title.year ?? yearOfRows(labels, mapping) })
    this.contexts = new RowContexts(labels, mapping, title)
  }

  /** The figures of a row, left to right. */
  figuresIn(row: number, isWhole: boolean): Figure[] {
    const context = this.context(row)
    if (isWhole) context.refArea = null
    return [...this.heads.keys()].flatMap((column) =>
      this.mapping.columns[column]?.role === 'value' ? (this.figureAt(row, column) ?? []) : [],
    )
  }

  /** The figure of a cell; null for an empty one. */
  figureAt(row: number, column: number): Figure | null {
    const cell = cellAt(this.labels.sheet, row, column)
    const head = this.heads.get(column)
    const own = this.mapping.columns[column]
    if (!cell || !head || !own) return null
    const context = this.context(row)
    const indicator = this.indicatorOf(context, head, own)
    const { whole } = this.mapping
    return {
      cell,
      place: { row, column },
      indicator,
      refArea: this.areaOf(context, head),
      timePeriod: this.periodOf(context, head, own) ?? '',
      unit: this.unitOf(cell, context, head, own, indicator),
      basis: head.basis || context.basis || (whole.basis ?? ''),
      valueKind: head.valueKind || context.kind || (whole.valueKind ?? this.title.valueKind),
      row: context,
    }
  }

  private context(row: number): RowContext {
    const known = this.rows.get(row)
    if (known) return known
    const context = this.contexts.read(row)
    this.rows.set(row, context)
    return context
  }

  private indicatorOf({ name }: RowContext, head: ColumnHead, column: ColumnMapping): string {
    const own = isTotalLabel(name) ? '' : name
    if (column.indicator !== null) return own + column.indicator
    const fromHead = this.contexts.namesIndicators && head.change !== '' && head.name === own ? '' : head.name
    return (own + fromHead || (this.mapping.whole.indicator ?? this.title.indicator)) + head.change
  }

  private areaOf({ refArea }: RowContext, head: ColumnHead): string {
    const { whole } = this.mapping
    const area = head.refArea || refArea || (whole.refArea ?? this.title.refArea)
    return area === this.source.defaults.refArea ? '' : area
  }

  private periodOf({ period, labelPeriod }: RowContext, head: ColumnHead, own: ColumnMapping): string | null {
    const { whole } = this.mapping
    const fixed = own.timePeriod === null ? null : readTimePeriod(own.timePeriod, this.title.year)
    if (fixed) return fixed
    const headPeriod = head.timePeriod
    // A month beside, its year above.
    if (period !== '' && headPeriod !== null) {
      const year = parseTimePeriod(headPeriod)
      const beside = parseTimePeriod(period)
      // A year beside, its month above.
      if (year && year.sort !== 'year' && beside?.sort === 'year') return inYear(year, beside.year)
      const combined = year?.sort === 'year' ? periodOf(period.replace(/^\d{4}-/, '').replace(/^Q(\d)$/, '第$1季度'), year.year) : null
      return combined ?? headPeriod
    }
    if (period !== '') return periodOf(period, this.title.year) ?? period
    return headPeriod ?? labelPeriod ?? (whole.timePeriod === null ? this.title.timePeriod : readTimePeriod(whole.timePeriod))
  }

  private unitOf(cell: Cell, context: RowContext, head: ColumnHead, own: ColumnMapping, indicator: string): string {
    if (own.unit !== null) return own.unit
    // Over plain periods a unit that differs from the row's (万元 over 万人) is wrong for one of them: the user says which.
    const isDisputed = head.unit !== null && head.name === '' && head.change === '' && context.unit !== '' && context.unit !== head.unit
    if (head.unit !== null) return isDisputed ? '' : head.unit
    if (cell.isPercent) return '%'
    if (context.unit !== '') return context.unit
    return isRateName(indicator) ? '' : (this.mapping.whole.unit ?? this.title.unit ?? '')
  }
}
