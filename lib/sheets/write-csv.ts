import { escapeFormula, type WrittenSheet, writtenText } from './written-sheet'

/**
 * The bytes of a .csv file in UTF-8 with its mark, without which Excel takes it for GBK.
 * Whatever stands in a cell, it opens as text or as a number, never as a formula.
 */
export function writeCsv(rows: WrittenSheet['rows']): Uint8Array<ArrayBuffer> {
  const lines = rows.map((row) => row.map((cell) => quote(escapeFormula(writtenText(cell)))).join(','))
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}

/** Whatever some reader may take for a separator is quoted, so that ours cannot guess wrongly. */
function quote(text: string): string {
  return /[",，;|\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
