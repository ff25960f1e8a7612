/** What is typed into a cell, as a change of its figure. */
import { NO_SOURCE, type RegisterEntry, type Revision } from '@/lib/register/model'
import { parseTimePeriod, readTimePeriod } from '@/lib/register/time-period'
import { writeUnit } from '@/lib/register/write-value'
import { type NumberFault, readWrittenNumber, readWrittenUnit } from '@/lib/register/written-value'

/** Columns that can be typed into. */
export type EditColumn = 'obsValue' | 'unit' | 'source' | 'collectedOn' | 'note'

export type FigureChange = Partial<RegisterEntry['value']>
export type EditFault = NumberFault | 'unit' | 'day' | 'long'

const LONGEST = 500
const WITHOUT_UNIT = '无'

/** The text with which editing a cell begins. */
export function editableText({ obsValue, obsStatus, source, collectedOn, note, ...unit }: Revision, column: EditColumn): string {
  if (column === 'obsValue') return obsStatus === 'M' ? '' : obsValue
  if (column === 'unit') return writeUnit(unit) || WITHOUT_UNIT
  return column === 'source' ? source.document : column === 'note' ? note : (collectedOn ?? '')
}

/**
 * The change that a text makes, or why it makes none. A new value comes without the source of the old one: nobody has said
 * that it stands there too. A value may bring its unit (5.13万人), else it keeps that of the old one.
 */
export function readFigureEdit(
  current: Pick<Revision, 'source'>,
  column: EditColumn,
  text: string,
): { change: FigureChange } | { fault: EditFault } {
  const written = text.trim()
  if (written.length > LONGEST) return { fault: 'long' }
  if (column === 'obsValue') return readValue(written)
  if (column === 'unit') {
    const unit = readWrittenUnit(written)
    return unit ? { change: unit } : { fault: 'unit' }
  }
  if (column === 'source') return { change: { source: { ...current.source, document: written } } }
  if (column === 'note') return { change: { note: written } }
  return readDay(written)
}

function readValue(written: string): { change: FigureChange } | { fault: EditFault } {
  const number = readWrittenNumber(written)
  if (typeof number === 'string') return { fault: number }
  const { obsValue, decimals, unitMeasure, unitMult } = number
  // “5.2万” of 万人 is 5.2万人; “5.2万” of 人 as well.
  const unit = unitMeasure !== '' ? { unitMeasure, unitMult } : unitMult > 0 ? { unitMult } : {}
  return { change: { obsValue, decimals, ...unit, obsStatus: 'A', source: NO_SOURCE, collectedOn: null, note: '' } }
}

function readDay(written: string): { change: FigureChange } | { fault: EditFault } {
  if (written === '') return { change: { collectedOn: null } }
  const day = readTimePeriod(written)
  return day && parseTimePeriod(day)?.sort === 'day' ? { change: { collectedOn: day } } : { fault: 'day' }
}

/** True where a change changes nothing. */
export function changesNothing(current: Revision, change: FigureChange): boolean {
  const { source, ...rest } = change
  const isSameValue = Object.entries(rest).every(([name, value]) => current[name as keyof Revision] === value)
  const isSameSource =
    source === undefined || Object.entries(source).every(([name, value]) => current.source[name as keyof typeof source] === value)
  return isSameValue && isSameSource
}
