/**
 * Cells as a spreadsheet takes them from the clipboard. What begins like a formula stays text: a spreadsheet would compute it.
 * Tabs and line breaks inside a cell become spaces.
 */
export function copiedCells(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => guard(cell.replace(/[\t\r\n]+/g, ' '))).join('\t')).join('\n')
}

/** Signed numbers are left alone. */
function guard(cell: string): string {
  return /^(?:[=@]|[+-](?!\d))/.test(cell) ? `'${cell}` : cell
}
