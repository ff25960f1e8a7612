/** Totals in tables: rows and columns named 合计, 小计, 总计, checked against the cells that they add up. */
import type { Block } from '../text/document'
import { judge, verdictOf } from './judge'
import type { Statement } from './model'
import type { Reading, ReadingOperand } from './reading'
import { sum } from './relation'
import { type Cell, place, type Row, readRow } from './table-cells'
import { readRates } from './table-rates'

/** Columns whose figures do not add up. */
const NOT_ADDED = /率|占比|比重|%|％|平均|均|单价|亩产|单产|序号|年份|年度|时间|日期|名次|排名|编号|电话|标准|增长|同比|比例|得分|联系/
const TOTAL = /^(?:合计|总计|共计|总和|全县|全乡|全镇|全市)$/
const SUBTOTAL = /^小计$/
/** Longer columns are no table of a report. */
const MOST_PARTS = 500
/** Each total looks over the whole table: more of them are no totals. */
const MOST_TOTALS = 50

/** Statements of all tables of the document. */
export function readTables(blocks: readonly Block[]): Statement[] {
  const found: Statement[][] = []
  let rows: Row[] = []
  for (const block of blocks) {
    if (block.kind === 'table-row' && block.cells) rows.push(readRow(block))
    else if (rows.length > 0) {
      found.push(readTable(rows))
      rows = []
    }
  }
  if (rows.length > 0) found.push(readTable(rows))
  return found.flat()
}

/** Tables by their first row: one that has the rows that it had says what it said. */
const READ = new WeakMap<Row, { rows: readonly Row[]; statements: Statement[] }>()

function readTable(rows: readonly Row[]): Statement[] {
  const [first] = rows
  const known = first && READ.get(first)
  if (known?.rows.length === rows.length && known.rows.every((row, index) => row === rows[index])) return known.statements
  const statements = [...readColumns(rows), ...readRowTotals(rows), ...readRates(rows)]
  if (first) READ.set(first, { rows, statements })
  return statements
}

type Kind = 'total' | 'subtotal' | 'header' | 'among' | 'plain'

/** A period at the head of a column: “2023年”, “1月”, “2023”. */
const PERIOD = /^(?:(?:19|20)\d{2}(?:年度?)?|\d{1,2}[月日]|\d{1,2}[—～-]\d{1,2}月)$/

function labelOf(row: Row): Kind {
  const labels = row.texts.slice(0, 2)
  const figures = row.texts.filter((_, index) => row.cells[index])
  if (figures.every((text) => PERIOD.test(text))) return 'header'
  if (labels.some((text) => /^(?:其中|#|内：)/.test(text))) return 'among'
  if (labels.some((text) => TOTAL.test(text))) return 'total'
  return labels.some((text) => SUBTOTAL.test(text)) ? 'subtotal' : 'plain'
}

/** Each figure of a total row against its column. */
function readColumns(rows: readonly Row[]): Statement[] {
  const kinds = rows.map(labelOf)
  const headers = rows.filter((_, index) => kinds[index] === 'header')
  const found: Statement[] = []
  let lastBreak = -1
  let totals = 0
  for (const [index, row] of rows.entries()) {
    const kind = kinds[index]
    const from = lastBreak + 1
    if (kind !== 'plain' && kind !== 'among') lastBreak = index
    if (kind !== 'total' && kind !== 'subtotal') continue
    if (kind === 'total' && totals++ >= MOST_TOTALS) continue
    for (const [column, cell] of row.cells.entries()) {
      if (!cell || headers.some(({ texts }) => NOT_ADDED.test(texts[column] ?? '')) || cell.quantity.text.endsWith('%')) continue
      const candidates = columnParts(rows, kinds, { index, from, column })
      const statement = statementOf(candidates, cell)
      if (statement) found.push(statement)
    }
  }
  return found
}

/** The cell of a total, and the first row behind the header, total or subtotal before it. */
interface TotalPlace {
  index: number
  from: number
  column: number
}

/** The sets of cells that a total may add up: the plain rows before it (or after it, where it stands on top), or the subtotals. */
function columnParts(rows: readonly Row[], kinds: readonly string[], { index, from, column }: TotalPlace): Cell[][] {
  const plain = (from: number, to: number) => collect(outermost(rows, kinds, from, to), column)
  const sets: (Cell[] | null)[] = []
  if (kinds[index] === 'subtotal') sets.push(plain(from, index))
  else {
    const firstPlain = kinds.slice(0, index).includes('plain')
    sets.push(firstPlain ? plain(0, index) : plain(index + 1, rows.length))
    sets.push(collect(ofKind(rows, kinds, 0, rows.length, 'subtotal'), column))
    sets.push(plain(from, index))
  }
  return sets.filter((set): set is Cell[] => set !== null && set.length >= 2)
}

function ofKind(rows: readonly Row[], kinds: readonly string[], from: number, to: number, kind: Kind): Row[] {
  return rows.slice(from, to).filter((_, index) => kinds[from + index] === kind)
}

/** How a row is numbered: 一、 above （一） above 1. */
const LEVELS = [/^[一二三四五六七八九十]+、/, /^[（(][一二三四五六七八九十]+[)）]/, /^\d{1,2}[.．、](?!\d)/, /^[（(]\d{1,2}[)）]/]

/** The plain rows of a stretch; where they are numbered on several levels, those of the outermost: the others are their parts. */
function outermost(rows: readonly Row[], kinds: readonly string[], from: number, to: number): Row[] {
  const plain = ofKind(rows, kinds, from, to, 'plain')
  const levels = plain.map(({ texts }) => LEVELS.findIndex((level) => level.test(texts[0] ?? '')))
  const top = levels.filter((level) => level >= 0).sort((a, b) => a - b)[0]
  return top === undefined || levels.every((level) => level === top || level < 0)
    ? plain
    : plain.filter((_, index) => levels[index] === top)
}

/** The unit that a row names for itself: “农户（户）”. */
function unitOf({ texts }: Row): string {
  return /[（(]([^）)]{1,6})[)）]$/.exec(texts[0] ?? '')?.[1] ?? ''
}

/** The cells of a column; null where a cell has text that is no number, or where households would be added to people. */
function collect(rows: readonly Row[], column: number): Cell[] | null {
  const cells: Cell[] = []
  if (rows.some((row) => unitOf(row) !== unitOf(rows[0] ?? row))) return null
  for (const { cells: figures, texts } of rows) {
    const cell = figures[column]
    if (cell && cells.push(cell) > MOST_PARTS) return null
    if (!cell && !/^[-—–/\\、]*$/.test(texts[column] ?? '')) return null
  }
  return cells
}

/** Columns named 合计: believed only where most rows agree with them. */
function readRowTotals(rows: readonly Row[]): Statement[] {
  const header = rows.find((row) => labelOf(row) === 'header')
  if (!header) return []
  const column = header.texts.findIndex((text) => TOTAL.test(text) || SUBTOTAL.test(text))
  if (column < 1) return []
  const statements: Statement[] = []
  for (const row of rows) {
    const cell = row.cells[column]
    const parts = row.cells.filter(
      (part, index) => part !== null && index !== column && index > 0 && !NOT_ADDED.test(header.texts[index] ?? ''),
    )
    const statement = cell && parts.length <= MOST_PARTS ? statementOf([parts.filter((part) => part !== null)], cell) : null
    if (statement) statements.push(statement)
  }
  const agreeing = statements.filter(({ verdict }) => verdict === 'consistent').length
  return agreeing >= 2 && agreeing * 2 > statements.length ? statements : []
}

function statementOf(sets: readonly Cell[][], total: Cell): Statement | null {
  const sized = sets.filter((set) => set.length >= 2)
  if (sized.length === 0) return null
  const readings = sized.map((set) => readingOf(set, total))
  const chosen = Math.max(
    0,
    readings.findIndex((reading) => verdictOf(reading) === 'consistent'),
  )
  const reading = readings[chosen]
  const cells = [...(sized[chosen] ?? []), total]
  const judged = reading && judge([reading])
  return judged ? place(judged, cells, total) : null
}

function readingOf(parts: readonly Cell[], total: Cell): Reading {
  const operands: ReadingOperand[] = parts.map(({ quantity }) => ({ quantity, role: 'part' as const }))
  return {
    pattern: 'P45',
    code: 'figures/table-total',
    kind: 'cells',
    layout: 'sum',
    operands: [...operands, { quantity: total.quantity, role: 'whole' }],
    relation: sum([...parts.map(() => 1), -1]),
    result: parts.length,
    derived: parts.length,
    bond: 'tight',
  }
}
