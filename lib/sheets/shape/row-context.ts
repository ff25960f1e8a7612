/** What a row says of its figures: the texts of its label columns, taken apart. */

import { isOwnWord } from '../../register/area-words'
import { parseTimePeriod } from '../../register/time-period'
import { fold } from '../../text/fold'
import { withoutFootnoteMarks } from '../cell'
import { type Heading, periodOf, readHeading } from './heading'
import type { Labels } from './labels'
import { type ColumnRole, firstBodyRow, type Mapping } from './mapping'
import { remembering } from './remembering'
import type { TitleContext } from './title'
import { isDitto } from './units'
import { isPartWord } from './words'

export interface RowContext {
  /** The indicator, or the part of its name that the row gives; empty where rows are no indicators. */
  name: string
  unit: string
  /** Null where the row names none; empty for the whole area. */
  refArea: string | null
  /** As written; empty where the row names none. */
  period: string
  /** A period inside the label. */
  labelPeriod: string | null
  basis: string
  kind: string
  alias: string
  source: string
  collectedOn: string
  isPart: boolean
}

/** Reads row after row from the top: parts belong to the row above, periods and groups hold until the next one. */
export class RowContexts {
  private parent = ''
  private isAmongParts = false
  private period = ''
  private unit = ''
  private readonly columns: Map<ColumnRole, number[]>
  private readonly monthly: boolean
  private readonly headingOf: (text: string) => Heading

  constructor(
    private readonly labels: Labels,
    mapping: Mapping,
    private readonly title: TitleContext,
  ) {
    this.headingOf = remembering((text) => readHeading(text, title.year))
    this.columns = new Map()
    for (const [column, { role }] of mapping.columns.entries()) this.columns.set(role, [...(this.columns.get(role) ?? []), column])
    this.monthly = this.daysAreMonths(firstBodyRow(mapping))
  }

  /** True where the columns name indicators. */
  get namesIndicators(): boolean {
    return this.columns.has('indicator')
  }

  read(row: number): RowContext {
    const heading = this.nameOf(row)
    const text = (role: ColumnRole) => this.text(role, row)
    return {
      ...heading,
      unit: this.unitOf(row) || (heading.unit ?? ''),
      refArea: this.areaOf(row),
      period: this.periodOf(row),
      basis: text('basis') || heading.basis,
      kind: text('kind'),
      alias: text('alias'),
      source: text('source'),
      collectedOn: this.dateOf('collectedOn', row) ?? text('collectedOn'),
    }
  }

  private nameOf(row: number) {
    const headings = (this.columns.get('indicator') ?? []).map((column) => this.headingOf(this.labels.text(row, column)))
    const own = headings.map(({ name }) => name).join('')
    // “其中：男” means nothing without what it is a part of, and so does “女” in the row below it.
    const needsParent = isPartWord(own)
    const isPart = headings.some((heading) => heading.isPart) || (needsParent && this.isAmongParts)
    const name = isPart && needsParent && this.parent !== '' ? `${this.parent}（${own}）` : own
    if (!isPart) this.parent = own
    this.isAmongParts = isPart
    const last = headings.at(-1)
    return { name, isPart, unit: last?.unit ?? null, basis: last?.basis ?? '', labelPeriod: last?.timePeriod ?? null }
  }

  private unitOf(row: number): string {
    const unit = this.text('unit', row)
    if (!isDitto(unit)) this.unit = unit
    return this.unit
  }

  private areaOf(row: number): string | null {
    const columns = this.columns.get('area') ?? []
    if (columns.length === 0) return null
    const names = columns.map((column) => withoutFootnoteMarks(this.headingOf(this.labels.text(row, column)).name))
    // A village and its town: villages of two towns may have one name.
    const area = names.filter((name) => name !== '' && !isOwnWord(name)).join('')
    return area
  }

  /** A year that stands over several rows, merged or not, holds for them all. */
  private periodOf(row: number): string {
    const columns = this.columns.get('period') ?? []
    if (columns.length === 0) return ''
    const parts = columns.map((column) => this.dateOf('period', row, column) ?? fold(this.labels.text(row, column)).text)
    if (parts.every((part) => part === '')) return this.period
    const written = columns.length === 1 ? (parts[0] ?? '') : joinParts(parts)
    const year = parseTimePeriod(periodOf(written, null) ?? '')?.year ?? null
    const before = parseTimePeriod(this.period)?.year ?? this.title.year
    const period = year === null ? (periodOf(written, before) ?? written) : (periodOf(written, null) ?? written)
    this.period = period
    return period
  }

  private dateOf(role: ColumnRole, row: number, column = this.columns.get(role)?.[0]): string | null {
    const cell = column === undefined ? null : this.labels.cell(row, column)
    if (!cell?.date) return null
    if (role !== 'period') return cell.date
    return periodOf(cell.text, null) === cell.date && this.monthly ? cell.date.slice(0, 7) : (periodOf(cell.text, null) ?? cell.date)
  }

  /** A column of the first days of months means months. */
  private daysAreMonths(first: number): boolean {
    const [column] = this.columns.get('period') ?? []
    if (column === undefined) return false
    const dates = this.labels.sheet.rows.slice(first).flatMap((cells) => cells[column]?.date ?? [])
    return dates.length > 1 && dates.every((date) => date.endsWith('-01'))
  }

  private text(role: ColumnRole, row: number): string {
    const [column] = this.columns.get(role) ?? []
    return column === undefined ? '' : this.labels.text(row, column)
  }
}

/** 2024 in one column and 6 or 6月 in the next. */
function joinParts(parts: readonly string[]): string {
  const [first = '', ...rest] = parts
  const year = /^\d{4}$/.test(first) ? `${first}年` : first
  return year + rest.map((part) => (/^\d{1,2}$/.test(part) ? `${part}月` : part)).join('')
}
