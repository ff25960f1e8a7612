/** Sheets to be written, and how a text stays a text in them. */

/** Words, or a number as its decimal with the digits that are shown after the point; null for an empty cell. */
export type WrittenCell = string | { decimal: string; decimals: number } | null

export interface WrittenSheet {
  name: string
  /** The first row is the header. */
  rows: readonly (readonly WrittenCell[])[]
}

/** What spreadsheets take for the begin of a formula or a command, in any width. */
const FORMULA_BEGINS = /^\s*[=+\-@＝＋－＠]|^[\t\r]/
/** A number and a dash that stands for “nothing” are what they look like. */
const HARMLESS = /^(?:[-+]?\d{1,15}(?:\.\d{1,15})?%?|[-－—]+)$/

/** Text that stays text when it is opened: an apostrophe before what would be a formula. Reading it back drops the apostrophe. */
export function escapeFormula(text: string): string {
  return FORMULA_BEGINS.test(text) && !HARMLESS.test(text) ? `'${text}` : text
}

/** A cell as its text, not escaped. */
export function writtenText(cell: WrittenCell): string {
  return cell === null ? '' : typeof cell === 'string' ? cell : cell.decimal
}
