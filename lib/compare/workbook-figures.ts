/** The named figures of a spreadsheet, each sheet read as the import would propose it, under the names of the register. */
import { canonicalEntries } from '../register/canonical-entries'
import type { Register } from '../register/model'
import { writeUnit } from '../register/write-value'
import { cellAddress, type Workbook } from '../sheets/model'
import { entriesOf } from '../sheets/shape/entries'
import { proposeShape } from '../sheets/shape/propose'
import type { NamedFigure } from './model'

export interface WorkbookFigures {
  figures: NamedFigure[]
  /** Cells with a number whose name, period or unit the sheet does not tell. */
  unread: number
}

export function figuresOfWorkbook({ sheets }: Workbook, name: string, { defaults, indicators }: Register): WorkbookFigures {
  const found: WorkbookFigures = { figures: [], unread: 0 }
  for (const sheet of sheets) {
    if (sheet.isHidden) continue
    const source = { document: name, office: '', person: '', collectedOn: null, defaults }
    const { entries, problems } = entriesOf(sheet, proposeShape(sheet), source)
    found.unread += problems.filter(({ sort }) => sort === 'value').length
    const named = canonicalEntries(
      indicators,
      entries.map(({ entry }) => entry),
    )
    for (const [index, entry] of named.entries()) {
      const { key, timePeriod, value } = entry
      const place = entries[index]?.place
      const context = place ? `${sheet.name} ${cellAddress(place)}` : sheet.name
      found.figures.push({
        key,
        area: key.refArea || defaults.refArea,
        timePeriod,
        value,
        written: value.obsValue + writeUnit(value),
        location: null,
        context,
        entry,
      })
    }
  }
  return found
}
