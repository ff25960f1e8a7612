/** The tables of an HTML text: what a spreadsheet puts on the clipboard, and what many web systems save under the name .xls. */
import { cellOfText } from './cell'
import { CellBudget } from './cell-budget'
import type { CellRange, Sheet, SheetLimits } from './model'

/** A tag, a comment, or the text between them; a script or style with all that is in it. */
const PIECE = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+|</gi
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ensp', ' '],
  ['emsp', ' '],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
])
const MAX_SPAN = 1_000

/** Where the reader is in a table. */
interface Reading {
  sheet: Sheet
  row: number
  column: number
  /** `row:column` of places that a cell from further up or left covers. */
  covered: Set<string>
  text: string | null
  span: { rows: number; columns: number }
}

/** Reads the outer tables, each as one sheet, without what is not shown: tags, scripts, styles. */
export function readHtmlTables(html: string, limits: SheetLimits): Sheet[] {
  const budget = new CellBudget(limits)
  const sheets: Sheet[] = []
  let depth = 0
  let reading: Reading | null = null
  for (const [piece, , closing = '', tag = '', attributes = ''] of html.matchAll(PIECE)) {
    const name = tag.toLowerCase()
    if (name === 'table') {
      depth += closing ? -1 : 1
      if (depth === 1 && !closing) reading = startTable(sheets)
      if (depth <= 0 && reading) {
        endCell(reading, budget)
        reading = null
        depth = 0
      }
    } else if (reading && depth === 1 && name !== '') handleTag(reading, name, closing !== '', attributes, budget)
    else if (reading?.text !== null && reading !== null && name === '' && !piece.startsWith('<')) reading.text += piece
  }
  if (reading) endCell(reading, budget)
  return sheets
}

function startTable(sheets: Sheet[]): Reading {
  const sheet: Sheet = { name: `表${sheets.length + 1}`, rows: [], width: 0, merges: [], isHidden: false }
  sheets.push(sheet)
  return { sheet, row: -1, column: 0, covered: new Set(), text: null, span: { rows: 1, columns: 1 } }
}

function handleTag(reading: Reading, name: string, isClosing: boolean, attributes: string, budget: CellBudget): void {
  if (name === 'tr') {
    endCell(reading, budget)
    if (isClosing) return
    reading.row++
    reading.column = 0
    reading.sheet.rows[reading.row] = []
  } else if (name === 'td' || name === 'th') {
    endCell(reading, budget)
    if (isClosing || reading.row < 0) return
    reading.text = ''
    reading.span = { rows: spanOf(attributes, 'rowspan'), columns: spanOf(attributes, 'colspan') }
  } else if (name === 'br' && reading.text !== null) reading.text += '\n'
}

/** Puts the open cell into the first free place of its row. */
function endCell(reading: Reading, budget: CellBudget): void {
  const { sheet, row, covered, text, span } = reading
  if (text === null) return
  while (covered.delete(`${row}:${reading.column}`)) reading.column++
  const { column } = reading
  const cell = cellOfText(textOf(text))
  if (cell) budget.count(row, column, cell)
  const cells = sheet.rows[row] ?? []
  while (cells.length < column) cells.push(null)
  cells[column] = cell
  sheet.width = Math.max(sheet.width, cells.length)
  if (span.rows > 1 || span.columns > 1) cover(reading, { from: { row, column }, to: endOf(row, column, span) })
  reading.column = column + span.columns
  reading.text = null
}

function endOf(row: number, column: number, { rows, columns }: Reading['span']) {
  return { row: row + rows - 1, column: column + columns - 1 }
}

function cover({ sheet, covered }: Reading, range: CellRange): void {
  sheet.merges.push(range)
  for (let row = range.from.row + 1; row <= range.to.row; row++)
    for (let column = range.from.column; column <= range.to.column; column++) covered.add(`${row}:${column}`)
}

/** `rowspan="2"`; a hostile one is held within bounds. */
function spanOf(attributes: string, name: string): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes)
  return Math.min(Math.max(Number(found?.[1] ?? 1), 1), MAX_SPAN)
}

function textOf(html: string): string {
  return html
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi, (all, decimal, hex, name) => {
      if (name) return ENTITIES.get(name.toLowerCase()) ?? all
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    })
    .replace(/[ \t\r\n\f]*\n[ \t\r\n\f]*/g, '\n')
}
