/** The list as a table, for a spreadsheet or a document. */
export interface Table {
  head: string[]
  rows: string[][]
}

/** Tab-separated text: one row per line; tabs and line breaks inside a cell become spaces. */
export function toTsv({ head, rows }: Table): string {
  return [head, ...rows].map((row) => row.map((cell) => guard(cell.replace(/[\t\r\n]+/g, ' '))).join('\t')).join('\n')
}

/** A table of HTML; all text of the document is escaped. */
export function toHtml({ head, rows }: Table): string {
  const line = (cells: string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(guard(cell))}</${tag}>`).join('')}</tr>`
  return `<table><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`
}

/** A spreadsheet computes what begins like a formula: text of a document must stay text. Signed numbers are left alone. */
function guard(cell: string): string {
  return /^(?:[=@]|[+-](?!\d))/.test(cell) ? `'${cell}` : cell
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
