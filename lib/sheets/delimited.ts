/**
 * Texts with a separator: .csv files and cells copied from a spreadsheet. Unlike a strict reader this one keeps what people write:
 * a quotation mark inside a cell, or at its beginning (“两基”工程), is a character and not the begin of a quoted cell.
 */

const DELIMITERS = ['\t', ',', ';', '|', '，'] as const
const BOUNDARIES: readonly string[] = [...DELIMITERS, '\n']
/** Lines looked at to find the separator. */
const LINES_TRIED = 50

/** The separator that splits most of the first lines into equally many cells; a comma where nothing does. */
export function findDelimiter(text: string): string {
  const head = withoutQuoted(text.split(/\r\n?|\n/, LINES_TRIED).join('\n'))
  let best = ','
  let most = 0
  for (const delimiter of DELIMITERS) {
    const widths = splitCells(head, delimiter)
      .map((cells) => cells.length)
      .filter((width) => width > 1)
    const even = Math.max(0, ...[...new Set(widths)].map((width) => widths.filter((one) => one === width).length ** 2 * Math.min(width, 8)))
    if (even > most) {
      most = even
      best = delimiter
    }
  }
  return best
}

/** The text with a mere mark for each quoted cell: what stands in one separates nothing, whatever the separator is. */
function withoutQuoted(text: string): string {
  const kept: string[] = []
  let from = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (at > 0 && !BOUNDARIES.includes(text.charAt(at - 1))) continue
    const quoted = DELIMITERS.map((delimiter) => quotedCell(text, at, delimiter)).find((cell) => cell !== null)
    if (!quoted) continue
    kept.push(text.slice(from, at), '"')
    from = quoted.end
    at = quoted.end - 1
  }
  return kept.join('') + text.slice(from)
}

/** Splits a text into rows of cells. A quoted cell may hold separators, line ends and doubled quotation marks. Never throws. */
export function splitCells(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= text.length) {
    const { cell, end } = quotedCell(text, at, delimiter) ?? plainCell(text, at, delimiter)
    row.push(cell)
    if (text.startsWith(delimiter, end)) {
      at = end + delimiter.length
      continue
    }
    rows.push(row)
    row = []
    if (end >= text.length) break
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
    if (at === text.length) break
  }
  return rows
}

interface FoundCell {
  cell: string
  end: number
}

function plainCell(text: string, start: number, delimiter: string): FoundCell {
  let end = start
  while (end < text.length && text.charAt(end) !== delimiter && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end++
  return { cell: text.slice(start, end), end }
}

/** Null where no quoted cell begins here, or where its end is not followed by a separator or a line end. */
function quotedCell(text: string, start: number, delimiter: string): FoundCell | null {
  if (text.charAt(start) !== '"') return null
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return null
    if (text.charAt(quote + 1) === '"') {
      at = quote + 2
      continue
    }
    const end = quote + 1
    const isEnd = end === text.length || text.startsWith(delimiter, end) || text.charAt(end) === '\n' || text.charAt(end) === '\r'
    return isEnd ? { cell: text.slice(start + 1, quote).replaceAll('""', '"'), end } : null
  }
}
