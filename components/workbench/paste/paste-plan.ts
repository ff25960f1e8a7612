/**
 * What pasted cells would do, before anything is done. Pasted on cells that can be typed into, each cell goes to the one it
 * covers. Pasted on the first column, or with headings, each row is a figure of its own, in the columns of the table.
 */
import { canonicalEntries } from '@/lib/register/canonical-entries'
import { readLongList } from '@/lib/register/long-list'
import { type ListColumn, listColumnOf } from '@/lib/register/long-list-header'
import { readListRow } from '@/lib/register/long-list-row'
import type { Register, RegisterEntry } from '@/lib/register/model'
import { planEntries } from '@/lib/register/plan'
import { writeUnit } from '@/lib/register/write-value'
import { changesNothing, type EditColumn, type EditFault, type FigureChange, readFigureEdit } from '../register/edit-figure'
import { type FigureRow, periodLabel } from '../register/rows'

export type PasteFate = 'new' | 'revision' | 'same' | 'problem'

export interface PasteLine {
  fate: PasteFate
  /** “常住人口 2024年末”; of a row that cannot be read its first cells. */
  name: string
  /** What is held now; empty where nothing is. */
  before: string
  /** What it will be; of a problem the pasted cells. */
  after: string
  problem: PasteProblem | null
}

/** Why a line is not taken: words of the list reader, a fault of one cell, or that there is no row under it. */
export type PasteProblem =
  | { kind: 'row'; column: string; reason: string }
  | { kind: 'cell'; column: EditColumn; fault: EditFault }
  | { kind: 'end' }

export type PastePlan = { lines: PasteLine[] } & (
  | { kind: 'cells'; changes: { row: FigureRow; change: FigureChange }[] }
  | { kind: 'rows'; entries: RegisterEntry[] }
  /** The columns it begins at or reaches cannot be typed into. */
  | { kind: 'nowhere' }
  | { kind: 'too-many' }
)

/** More belongs into an import. */
const MOST_CELLS = 5_000

/** The first columns of the table as those of a long list, for rows pasted without headings. */
const AS_LIST: Record<string, ListColumn> = {
  indicator: '指标',
  refArea: '地区',
  basis: '口径',
  valueKind: '性质',
  timePeriod: '时期',
  obsValue: '数值',
  unit: '单位',
  source: '来源',
  collectedOn: '采集日期',
}
const EDITABLE: ReadonlySet<string> = new Set<EditColumn>(['obsValue', 'unit', 'source', 'collectedOn', 'note'])

export interface PasteTarget {
  register: Register
  /** As shown. */
  rows: readonly FigureRow[]
  columns: readonly { id: string }[]
  row: number
  column: number
}

export function planPaste(cells: readonly (readonly string[])[], target: PasteTarget): PastePlan {
  const width = Math.max(0, ...cells.map((row) => row.length))
  if (width * cells.length > MOST_CELLS) return { kind: 'too-many', lines: [] }
  const headings = (cells[0] ?? []).filter((cell) => listColumnOf(cell) !== null).length
  if (headings >= 4) return planRows(readLongList(cells).entries, problemsOf(cells), target.register)
  if (target.column === 0) return planUnheaded(cells, target)
  const columns = target.columns.slice(target.column, target.column + width).map(({ id }) => id)
  if (columns.length < width || columns.some((id) => !EDITABLE.has(id))) return { kind: 'nowhere', lines: [] }
  return planCells(cells, columns as EditColumn[], target)
}

function problemsOf(cells: readonly (readonly string[])[]): PasteLine[] {
  return readLongList(cells).problems.map(({ row, column, reason }) => problemLine(cells[row - 1] ?? [], { kind: 'row', column, reason }))
}

function problemLine(cells: readonly string[], problem: PasteProblem): PasteLine {
  const text = cells.filter((cell) => cell.trim() !== '').join(' ')
  return { fate: 'problem', name: text.slice(0, 60), before: '', after: '', problem }
}

function planUnheaded(cells: readonly (readonly string[])[], { columns, register }: PasteTarget): PastePlan {
  const places = new Map<ListColumn, number>()
  for (const [index, { id }] of columns.entries()) if (AS_LIST[id]) places.set(AS_LIST[id], index)
  const entries: RegisterEntry[] = []
  const problems: PasteLine[] = []
  for (const row of cells) {
    if (row.every((cell) => cell.trim() === '')) continue
    const read = readListRow(row, places, '')
    if ('entry' in read) entries.push(read.entry)
    else problems.push(problemLine(row, { kind: 'row', ...read.problem }))
  }
  return planRows(entries, problems, register)
}

function planRows(read: readonly RegisterEntry[], problems: PasteLine[], register: Register): PastePlan {
  const entries = canonicalEntries(register.indicators, read)
  const lines = planEntries(register, entries).map(({ entry, fate, current }): PasteLine => {
    const { refArea, indicator } = entry.key
    return {
      fate,
      name: `${refArea}${indicator} ${periodLabel(entry.timePeriod)}`,
      before: current ? current.obsValue + writeUnit(current) : '',
      after: entry.value.obsValue + writeUnit(entry.value),
      problem: null,
    }
  })
  return { kind: 'rows', entries, lines: [...problems, ...lines] }
}

function planCells(cells: readonly (readonly string[])[], columns: readonly EditColumn[], { rows, row: top }: PasteTarget): PastePlan {
  const changes: { row: FigureRow; change: FigureChange }[] = []
  const lines = cells.map((texts, offset): PasteLine => {
    const row = rows[top + offset]
    if (!row) return problemLine(texts, { kind: 'end' })
    const { change, problem } = changeOf(row, columns, texts)
    const name = `${row.series.refArea}${row.series.indicator} ${row.period}`
    if (problem) return { fate: 'problem', name, before: '', after: texts.join(' '), problem }
    const line = { name, before: described(row.current, columns), after: described({ ...row.current, ...change }, columns), problem: null }
    if (changesNothing(row.current, change)) return { ...line, fate: 'same' }
    changes.push({ row, change })
    return { ...line, fate: 'revision' }
  })
  return { kind: 'cells', changes, lines }
}

/** All cells of a row together: a value, then the source that stands beside it. An empty cell leaves what is there. */
function changeOf(
  { current }: FigureRow,
  columns: readonly EditColumn[],
  texts: readonly string[],
): { change: FigureChange; problem: PasteProblem | null } {
  let change: FigureChange = {}
  for (const [index, column] of columns.entries()) {
    const text = texts[index] ?? ''
    if (text.trim() === '') continue
    const read = readFigureEdit({ ...current, ...change }, column, text)
    if ('fault' in read) return { change: {}, problem: { kind: 'cell', column, fault: read.fault } }
    change = { ...change, ...read.change }
  }
  // The same value again says nothing of its source.
  const isSameValue = change.obsValue === current.obsValue && change.decimals === current.decimals
  if (isSameValue && !columns.includes('source')) change = { ...change, source: current.source }
  if (isSameValue && !columns.includes('collectedOn')) change = { ...change, collectedOn: current.collectedOn }
  if (isSameValue && !columns.includes('note')) change = { ...change, note: current.note }
  return { change, problem: null }
}

type Described = Pick<FigureRow['current'], 'obsValue' | 'unitMeasure' | 'unitMult' | 'source' | 'collectedOn' | 'note'>

/** The value where it is among the columns, else what is. */
function described(value: Described, columns: readonly EditColumn[]): string {
  const parts = [
    columns.includes('obsValue') || columns.includes('unit') ? value.obsValue + writeUnit(value) : '',
    columns.includes('source') ? value.source.document : '',
    columns.includes('collectedOn') ? (value.collectedOn ?? '') : '',
    columns.includes('note') ? value.note : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
