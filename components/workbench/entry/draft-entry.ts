/** What stands in the form for one figure, as an entry of the register, and what it would do. */
import { canonicalEntries } from '@/lib/register/canonical-entries'
import { LIST_COLUMNS, type ListColumn } from '@/lib/register/long-list-header'
import { readListRow } from '@/lib/register/long-list-row'
import { type Register, type RegisterEntry, seriesId } from '@/lib/register/model'
import { type PlannedEntry, planEntries } from '@/lib/register/plan'

/** The fields of the form go by the headings of a long list. */
export const ENTRY_FIELDS = ['指标', '时期', '数值', '单位', '地区', '口径', '性质', '来源', '采集日期'] as const satisfies ListColumn[]
export type EntryField = (typeof ENTRY_FIELDS)[number]
export type EntryTexts = Record<EntryField, string>

export const EMPTY_TEXTS: EntryTexts = { 指标: '', 时期: '', 数值: '', 单位: '', 地区: '', 口径: '', 性质: '', 来源: '', 采集日期: '' }

const COLUMNS = new Map(LIST_COLUMNS.map((column, index) => [column, index]))

export type DraftReading =
  | { status: 'ready'; entry: RegisterEntry; planned: PlannedEntry }
  /** The first field that is in the way. */
  | { status: 'problem'; field: EntryField; reason: string }

/** Reads the form; an alias stands for its indicator. */
export function readDraft(texts: EntryTexts, register: Register): DraftReading {
  const cells = LIST_COLUMNS.map((column) => (column === '别名' ? '' : texts[column]))
  const read = readListRow(cells, COLUMNS, '')
  if ('problem' in read) return { status: 'problem', field: fieldOf(read.problem.column), reason: read.problem.reason }
  const [entry = read.entry] = canonicalEntries(register.indicators, [read.entry])
  const id = seriesId(entry.key)
  const [planned] = planEntries({ ...register, series: register.series.filter((one) => one.id === id) }, [entry])
  return planned ? { status: 'ready', entry, planned } : { status: 'problem', field: '指标', reason: '' }
}

function fieldOf(column: string): EntryField {
  return ENTRY_FIELDS.find((field) => field === column) ?? '指标'
}
