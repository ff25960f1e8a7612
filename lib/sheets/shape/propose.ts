/** The understanding of a sheet that is proposed before anybody has corrected it. */
import { isAreaName, isOwnWord } from '../../register/area-words'
import type { Sheet } from '../model'
import { headsAreAreas, lastHeading } from './column-head'
import { proposeColumnRoles } from './column-roles'
import { findHeader } from './find-header'
import { Labels } from './labels'
import { firstBodyRow, type Mapping, NOTHING_FIXED, plainColumn } from './mapping'
import { isTotalLabel } from './words'

/**
 * - `list` one figure per row, with its indicator and period beside it
 * - `indicators-periods`, `indicators-areas`, `areas-indicators`, `areas-periods`, `periods-indicators` rows × columns
 * - `none` there are no figures
 */
export type ShapeName =
  | 'list'
  | 'indicators-periods'
  | 'indicators-areas'
  | 'areas-indicators'
  | 'areas-periods'
  | 'periods-indicators'
  | 'none'

const NO_AREAS: ReadonlySet<string> = new Set()

/** Proposes how to read a sheet; without figures every column is left out. */
export function proposeShape(sheet: Sheet): Mapping {
  const labels = new Labels(sheet)
  const header = findHeader(labels)
  const mapping: Mapping = {
    version: 1,
    header: header ?? { first: 0, count: 0 },
    columns: Array.from({ length: sheet.width }, () => plainColumn('skip')),
    heads: 'indicator',
    rows: [],
    whole: NOTHING_FIXED,
  }
  if (!header) return mapping
  const roles = proposeColumnRoles(labels, mapping)
  const values = roles.flatMap((role, column) => (role === 'value' ? [column] : []))
  const overAreas = headsAreAreas(labels, mapping, values)
  // 乡镇 in the corner names what stands to the right of it where it is no town that stands below.
  if (overAreas)
    for (const [column, role] of roles.entries()) if (role === 'area' && !holdsAreas(labels, mapping, column)) roles[column] = 'indicator'
  const heads = !roles.includes('area') && overAreas ? 'area' : 'indicator'
  if (heads === 'area') for (const column of values) if (isTotalLabel(lastHeading(labels, mapping, column))) roles[column] = 'total'
  return { ...mapping, heads, columns: roles.map(plainColumn) }
}

function holdsAreas(labels: Labels, mapping: Mapping, column: number): boolean {
  for (let row = firstBodyRow(mapping); row < labels.sheet.rows.length; row++)
    if (isAreaName(labels.text(row, column), NO_AREAS) || isOwnWord(labels.text(row, column))) return true
  return false
}

/** What a mapping makes of a sheet, in one word. */
export function shapeNameOf(mapping: Mapping): ShapeName {
  const has = (role: string) => mapping.columns.some((column) => column.role === role)
  const values = mapping.columns.filter(({ role }) => role === 'value').length
  if (values === 0) return 'none'
  if (has('indicator') && has('period') && values === 1) return 'list'
  if (mapping.heads === 'area') return 'indicators-areas'
  if (has('area')) return has('indicator') ? 'areas-periods' : 'areas-indicators'
  return has('period') && !has('indicator') ? 'periods-indicators' : 'indicators-periods'
}
