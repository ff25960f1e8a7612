/** Where the figures of a sheet begin, and which rows above them are its header. */
import { listColumnOf } from '../../register/long-list-header'
import { type Cell, cellAt, type Sheet } from '../model'
import { periodOf } from './heading'
import { type Labels, lineOf } from './labels'
import type { Mapping } from './mapping'
import { isFigureText } from './units'
import { isLabelWord, isRemark } from './words'

/** Rows in which a table has begun. */
const ROWS_SEARCHED = 60
const MAX_HEADER_ROWS = 6

/** The header's rows; null where the sheet has no figures. */
export function findHeader(labels: Labels): Mapping['header'] | null {
  const list = findListHeader(labels)
  if (list !== null) return { first: list, count: 1 }
  const body = firstRowOfFigures(labels.sheet)
  if (body === null) return null
  const end = endOfHeader(labels, body)
  let first = end
  while (first > 0 && end - first < MAX_HEADER_ROWS && isHeaderRow(labels, first - 1)) first--
  return { first, count: end - first }
}

/** The row behind the header: names of groups (一、经济) and rows without a figure may stand between it and the first figures. */
function endOfHeader(labels: Labels, body: number): number {
  let end = body
  while (end > 0 && body - end < MAX_HEADER_ROWS && (isBetween(labels, end - 1) || holdsNoFigure(labels, end - 1))) end--
  return end < body && end > 0 && labels.distinct(end - 1).length > 1 && isHeaderRow(labels, end - 1) ? end : body
}

function isBetween(labels: Labels, row: number): boolean {
  const texts = labels.distinct(row)
  return texts.length === 0 || (texts.length === 1 && labels.text(row, 0) !== '')
}

/** A row whose figures are “-”, 约50, △3 or an error: no header has those. */
function holdsNoFigure({ sheet }: Labels, row: number): boolean {
  return (sheet.rows[row] ?? []).some(
    (cell) =>
      cell?.kind === 'missing' || cell?.kind === 'error' || /^(?:[约△▲]\s*\d[\d.,]*|[-−]?\d+(?:\.\d+)?E[-+]?\d+)/i.test(cell?.text ?? ''),
  )
}

/** A long list names its columns: 指标, 数值 and at least one more. */
function findListHeader(labels: Labels): number | null {
  for (let row = 0; row < Math.min(labels.sheet.rows.length, ROWS_SEARCHED); row++) {
    const columns = new Set((labels.sheet.rows[row] ?? []).flatMap((cell) => (cell ? (listColumnOf(cell.text) ?? []) : [])))
    if (columns.has('指标') && columns.has('数值') && columns.size > 2) return row
  }
  return null
}

function firstRowOfFigures(sheet: Sheet): number | null {
  for (let row = 0; row < Math.min(sheet.rows.length, ROWS_SEARCHED); row++) if (hasFigures(sheet, row)) return row
  return null
}

/** True where figures stand beside a label, or several beside each other; years over columns and numbers of columns are none. */
function hasFigures(sheet: Sheet, row: number): boolean {
  const cells = sheet.rows[row] ?? []
  const numbers = cells.filter(isNumberLike)
  if (numbers.length === 0 || isColumnNumbers(cells)) return false
  const first = cells.findIndex((cell) => isNumberLike(cell) && !isYear(cell))
  if (first < 0) return false
  // A label with nothing but a period beside it, and “附件 1”, are no figures.
  return numbers.length > 1 || cells.slice(0, first).some((cell) => cell !== null) || isNumberLike(cellAt(sheet, row + 1, first))
}

function isNumberLike(cell: Cell | null): cell is Cell {
  return cell?.kind === 'number' || (cell?.kind === 'text' && isFigureText(cell.text) && periodOf(cell.text, 2000) === null)
}

/** 甲 1 2 3: numbers of columns, as statistical tables have them under the header. */
export function isColumnNumbers(cells: readonly (Cell | null)[]): boolean {
  const filled = cells.filter((cell) => cell !== null)
  const numbers = filled.filter((cell) => /^[（(]?\d{1,2}[)）]?$/.test(cell.text)).map((cell) => Number(cell.text.replace(/\D/g, '')))
  const [start = 0] = numbers
  const isRising = start <= 2 && numbers.every((number, index) => number === start + index)
  const isLettered = filled.some((cell) => cell.text === '甲')
  return (
    numbers.length >= (isLettered ? 1 : 2) && isRising && filled.every((cell) => /^[（(]?\d{1,2}[)）]?$|^[甲乙丙丁戊己]$/.test(cell.text))
  )
}

function isYear(cell: Cell): boolean {
  return !cell.isPercent && cell.decimals === 0 && periodOf(cell.text, null) !== null
}

/** True for a row in the midst of figures that names columns again: another table begins. */
export function beginsTable(labels: Labels, row: number, labelColumn: number): boolean {
  if (!isLabelWord(labels.text(row, labelColumn))) return false
  const cells = labels.sheet.rows[row] ?? []
  if (cells.some((cell) => isNumberLike(cell) && !isYear(cell))) return false
  const others = cells.filter((cell, column) => cell !== null && column !== labelColumn).map((cell) => lineOf(cell?.text ?? ''))
  return others.some((text) => isLabelWord(text) || text === '单位' || periodOf(text, 2000) !== null)
}

function isHeaderRow(labels: Labels, row: number): boolean {
  const texts = labels.distinct(row)
  if (texts.length === 0 || texts.some((text) => isRemark(text))) return false
  if (texts.some((text) => /单位\s*[：:]/.test(text)) && texts.length <= 4) return false
  if (texts.length > 1) return !texts.every((text) => /[：:]/.test(text))
  const [text = ''] = texts
  const startsBesideLabels = labels.text(row, 0) === ''
  // One text alone is a title, unless it is short and stands over the columns only.
  return startsBesideLabels && (text.length <= 6 || periodOf(text, 2000) !== null) && labels.distinct(row + 1).length > 1
}
