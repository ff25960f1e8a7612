import { type Table, toHtml, toTsv } from './table'

/** To the clipboard, as text for a spreadsheet and as a table for a document. */
export function writeTable(table: Table): Promise<void> {
  const blob = (type: string, text: string) => new Blob([text], { type })
  const item = new ClipboardItem({
    'text/plain': blob('text/plain', toTsv(table)),
    'text/html': blob('text/html', toHtml(table)),
  })
  return navigator.clipboard.write([item])
}
