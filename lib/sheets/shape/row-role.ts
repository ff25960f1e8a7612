/** What each row below the header is. */
import { isOwnWord } from '../../register/area-words'
import { beginsTable, isColumnNumbers } from './find-header'
import type { Labels } from './labels'
import { type BodyRole, firstBodyRow, type Mapping, type RowRole } from './mapping'
import { isLabelWord, isRemark, isTotalLabel } from './words'

const LABEL_ROLES = new Set(['indicator', 'area', 'period'])

/** Tells the role of rows: as corrected, else by label and content. */
export class RowRoles {
  private readonly labelColumns: number[]
  private readonly valueColumns: number[]
  /** By row, as far as they were asked for. */
  private readonly roles: BodyRole[] = []
  private readonly corrected = new Map<string, BodyRole>()
  /** Where another table begins below this one; null where none does. */
  readonly end: number | null

  constructor(
    private readonly labels: Labels,
    private readonly mapping: Mapping,
  ) {
    const columnsOf = (has: (role: string) => boolean) => mapping.columns.flatMap(({ role }, column) => (has(role) ? [column] : []))
    this.labelColumns = columnsOf((role) => LABEL_ROLES.has(role))
    this.valueColumns = columnsOf((role) => role === 'value' || role === 'total')
    for (const { label, row, role } of mapping.rows) this.corrected.set(correctionKey(label, row), role)
    this.end = this.findEnd()
  }

  /** The row's label by which corrections know it: what stands in its label columns. */
  labelOf(row: number): string {
    return this.labelColumns
      .map((column) => this.labels.text(row, column))
      .join(' ')
      .trim()
      .slice(0, 200)
  }

  roleOf(row: number): RowRole {
    const { header } = this.mapping
    if (row < header.first) return 'title'
    if (row < firstBodyRow(this.mapping)) return 'header'
    const known = this.roles[row]
    if (known) return known
    const role = this.correctedRole(row) ?? (this.end !== null && row >= this.end ? 'skip' : this.ownRole(row))
    this.roles[row] = role
    return role
  }

  private correctedRole(row: number): BodyRole | undefined {
    return this.corrected.size === 0 ? undefined : this.corrected.get(correctionKey(this.labelOf(row), row))
  }

  private findEnd(): number | null {
    const [column] = this.labelColumns
    if (column === undefined) return null
    // The rows right below the header may be one more level of it.
    for (let row = firstBodyRow(this.mapping) + 1; row < this.labels.sheet.rows.length; row++)
      if (beginsTable(this.labels, row, column) && !this.repeatsHeader(row)) return row
    return null
  }

  /** 续表: the header stands again where a new page begins, and the same table goes on. */
  private repeatsHeader(row: number): boolean {
    const [column = 0] = this.labelColumns
    if (!isLabelWord(this.labels.text(row, column))) return false
    const texts = this.labels.distinct(row).join('|')
    const { first, count } = this.mapping.header
    for (let level = first; level < first + count; level++) if (this.labels.distinct(level).join('|') === texts) return true
    return false
  }

  private ownRole(row: number): BodyRole {
    const cells = this.labels.sheet.rows[row] ?? []
    const hasFigures = this.valueColumns.some((column) => isFigure(this.labels.sheet.rows[row]?.[column]?.kind))
    const first = cells.find((cell) => cell !== null)?.text ?? ''
    if (!hasFigures || isRemark(first) || isColumnNumbers(cells) || this.repeatsHeader(row)) return 'skip'
    const texts = this.labelColumns.map((column) => this.labels.text(row, column)).filter((text) => text !== '')
    if (texts.some((text) => isTotalLabel(text))) return 'total'
    const areas = this.mapping.columns.flatMap(({ role }, column) => (role === 'area' ? [this.labels.text(row, column)] : []))
    return areas.some((area) => isOwnWord(area)) ? 'whole' : 'data'
  }
}

/** Corrections go by label, so that they hold for the same table of another month. */
export function correctionKey(label: string, row: number): string {
  return label === '' ? `row ${row}` : label
}

function isFigure(kind: string | undefined): boolean {
  return kind === 'number' || kind === 'missing' || kind === 'error' || kind === 'text'
}
