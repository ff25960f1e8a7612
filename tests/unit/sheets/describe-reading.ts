/** What is read from a made sheet, as lines that can be compared. */
import { cellAddress, type Sheet } from '@/lib/sheets/model'
import { readWorkbook } from '@/lib/sheets/read-workbook'
import { entriesOf, type SheetReading } from '@/lib/sheets/shape/entries'
import type { Mapping } from '@/lib/sheets/shape/mapping'
import { proposeShape } from '@/lib/sheets/shape/propose'
import { type MadeSheet, makeFile } from './make-files'

export const SOURCE = { document: '报表.xlsx', office: '', person: '', collectedOn: null, defaults: { refArea: '清河县', basis: '' } }

/** Written as .xlsx and read back, as a user's file is. */
export function sheetOf(made: MadeSheet): Sheet {
  const [sheet] = readWorkbook(makeFile([made])).sheets
  if (!sheet) throw new Error('the made sheet was not read')
  return sheet
}

export function readMade(made: MadeSheet, change: (mapping: Mapping) => Mapping = (mapping) => mapping): SheetReading {
  const sheet = sheetOf(made)
  return entriesOf(sheet, change(proposeShape(sheet)), SOURCE)
}

/** `B5 常住人口 城关镇 2024 户籍 目标 = 5.13 4 人`, parts that are empty left out. */
export function linesOf({ entries }: SheetReading): string[] {
  return entries.map(({ entry, place }) => {
    const { key, timePeriod, value } = entry
    const kind = key.valueKind === 'actual' ? '' : key.valueKind
    const left = [cellAddress(place), key.indicator, key.refArea, timePeriod, key.basis, kind].filter((part) => part !== '').join(' ')
    return `${left} = ${value.obsValue} ${value.unitMult} ${value.unitMeasure}`.trim()
  })
}

export function problemsOf({ problems }: SheetReading): string[] {
  return problems.map(({ place, reason }) => `${cellAddress(place)} ${reason}`)
}
