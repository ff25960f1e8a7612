/** What tells sheets of one shape: the same headings over the same columns, whatever the year and the figures. */
import { hashText } from '../../text/document'
import type { Sheet } from '../model'
import { findHeader } from './find-header'
import { Labels } from './labels'

/** A short string; the same for next month's file of the same table. Null where the sheet has no figures. */
export function shapeKey(sheet: Sheet): string | null {
  const labels = new Labels(sheet)
  const header = findHeader(labels)
  if (!header) return null
  const rows: string[] = []
  for (let row = header.first; row < header.first + header.count; row++) {
    const texts: string[] = []
    for (let column = 0; column < sheet.width; column++) texts.push(plain(labels.text(row, column)))
    rows.push(texts.join('|'))
  }
  // Without headings every sheet would look like every other one.
  if (rows.length === 0) return null
  return `${sheet.width}.${header.first}.${header.count}.${hashText(rows.join('\n'))}`
}

/** Without what changes from one period to the next. */
function plain(text: string): string {
  return text.replace(/[\d０-９]+/g, '#').replace(/[一二三四]季度|[上下]半年|#[-—－–~～至]#月|前[一二三]季度/g, '#月')
}
