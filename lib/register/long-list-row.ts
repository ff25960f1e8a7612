/** One row of a long list as an entry, or the reason why it is none. */
import { fold } from '../text/fold'
import type { ListColumn } from './long-list-header'
import type { RegisterEntry, ValueKind } from './model'
import { dayPeriod, daysInMonth, parseTimePeriod, readTimePeriod } from './time-period'
import { type NumberFault, readWrittenNumber, readWrittenUnit, type WrittenNumber } from './written-value'

export type RowReading = { entry: RegisterEntry } | { problem: { column: string; reason: string } }

/** A cell that stands in the way; caught inside this file only. */
class RowFault extends Error {
  constructor(
    readonly column: ListColumn,
    message: string,
  ) {
    super(message)
  }
}

const KINDS: ReadonlyMap<string, ValueKind> = new Map([
  ['', 'actual'],
  ...['实绩', '实际', '实际数', '完成', '完成数', '实际完成', '统计'].map((word) => [word, 'actual'] as const),
  ...['目标', '目标数', '计划', '计划数', '任务', '任务数', '预期目标'].map((word) => [word, 'target'] as const),
  ...['上限', '下限', '控制数', '底线', '限值'].map((word) => [word, 'threshold'] as const),
  ...['预计', '预计数', '预测', '预期', '快报预计'].map((word) => [word, 'forecast'] as const),
])

const FAULTS: Record<NumberFault, (cell: string) => string> = {
  empty: () => '没有数值',
  scientific: (cell) => `“${cell}”是科学记数法，可能已丢了位数，请改成完整的数字`,
  hedged: (cell) => `“${cell}”是约数，台账只收准确的数`,
  'no-number': (cell) => `“${cell}”不是数字`,
}

const LONGEST = { name: 80, dimension: 40, remark: 500, aliases: 50, number: 60 }

/** Reads one row; `document` is the source where the row names none. */
export function readListRow(cells: readonly string[], columns: ReadonlyMap<ListColumn, number>, document: string): RowReading {
  const cell = (column: ListColumn) => clean(cells[columns.get(column) ?? -1] ?? '')
  try {
    return { entry: readEntry(cell, document) }
  } catch (error) {
    if (!(error instanceof RowFault)) throw error
    return { problem: { column: error.column, reason: error.message } }
  }
}

type Cells = (column: ListColumn) => string

function readEntry(cell: Cells, document: string): RegisterEntry {
  const collected = readDay(cell('采集日期'))
  return {
    key: {
      indicator: readIndicator(cell),
      refArea: bounded(cell, '地区', LONGEST.dimension),
      basis: bounded(cell, '口径', LONGEST.dimension),
      valueKind: readKind(cell('性质')),
    },
    timePeriod: readPeriod(cell('时期'), collected.day),
    aliases: readAliases(cell('别名')),
    value: {
      ...readValue(cell),
      obsStatus: 'A',
      source: { document: bounded(cell, '来源', LONGEST.remark) || document, table: '', office: '', person: '' },
      collectedOn: collected.day,
      note: collected.note,
    },
  }
}

/** 地区生产总值（亿元） beside a column of units is 地区生产总值. */
function readIndicator(cell: Cells): string {
  const name = bounded(cell, '指标', LONGEST.name)
  const unit = fold(cell('单位')).text
  const bare =
    unit !== '' && /[)）]$/.test(name) ? name.replace(/[(（]([^()（）]+)[)）]$/, (all, inside) => (inside === unit ? '' : all)) : name
  if (bare === '') throw new RowFault('指标', '指标名称是空的')
  return bare
}

function readAliases(written: string): string[] {
  const aliases = written.split(/[；;|\n]/).map((alias) => alias.trim())
  const kept = [...new Set(aliases.filter((alias) => alias !== ''))]
  if (kept.length > LONGEST.aliases) throw new RowFault('别名', `别名有 ${kept.length} 个，最多 ${LONGEST.aliases} 个`)
  const long = kept.find((alias) => alias.length > LONGEST.name)
  if (long !== undefined) throw new RowFault('别名', `“${quote(long)}”太长，别名之间请用“；”隔开`)
  return kept
}

function readKind(written: string): ValueKind {
  const kind = KINDS.get(written)
  if (kind === undefined) throw new RowFault('性质', `“${quote(written)}”看不懂，请写实绩、目标或预计`)
  return kind
}

/** 前三季度 without a year is the last one that was over on the day of collection. */
function readPeriod(written: string, collectedOn: string | null): string {
  if (written === '') throw new RowFault('时期', '没有写时期')
  const period = written.length > LONGEST.dimension ? null : (readTimePeriod(written) ?? readWithoutYear(written, collectedOn))
  // 45657 is a day that a spreadsheet has counted, not July 4565.
  if (period === null || !isPlausible(period))
    throw new RowFault('时期', `“${quote(written)}”看不懂，请写成 2024年、2024年上半年、2024年6月末 这样`)
  return period
}

function isPlausible(period: string): boolean {
  const year = parseTimePeriod(period)?.year ?? 0
  return year >= 1900 && year <= 2100
}

function readWithoutYear(written: string, collectedOn: string | null): string | null {
  if (collectedOn === null) {
    if (readTimePeriod(written, 2000) !== null) throw new RowFault('时期', `“${quote(written)}”没有写年份`)
    return null
  }
  const year = Number(collectedOn.slice(0, 4))
  const period = readTimePeriod(written, year)
  return period !== null && lastDay(period) > collectedOn ? readTimePeriod(written, year - 1) : period
}

function lastDay(period: string): string {
  const { year, lastMonth, day } = parseTimePeriod(period) ?? { year: 0, lastMonth: 1, day: null }
  return dayPeriod(year, lastMonth, day ?? daysInMonth(year, lastMonth))
}

function readValue(cell: Cells): WrittenNumber {
  const written = cell('数值')
  const number = written.length > LONGEST.number ? 'no-number' : readWrittenNumber(written)
  if (typeof number === 'string') throw new RowFault('数值', FAULTS[number](quote(written)))
  const own = cell('单位')
  const hasOwn = number.unitMeasure !== '' || number.unitMult > 0
  if (own === '' && number.unitMeasure !== '') return number
  if (own === '') throw new RowFault('单位', '没有写单位；确实没有单位的（如系数、指数）请写“无”')
  const unit = readWrittenUnit(own)
  if (unit === null) throw new RowFault('单位', `“${quote(own)}”不是单位`)
  if (!hasOwn) return { ...number, ...unit }
  // 5.13万 in a column of 人; but 5.13万 in a column of 万人 may be either.
  if (number.unitMult > 0 && unit.unitMult > 0 && number.unitMult !== unit.unitMult)
    throw new RowFault('数值', `“${quote(written)}”与单位“${quote(own)}”各有一个数量级，不知道以哪个为准`)
  if (number.unitMeasure !== '' && number.unitMeasure !== unit.unitMeasure)
    throw new RowFault('数值', `“${quote(written)}”与单位“${quote(own)}”不是同一个单位`)
  return { ...number, unitMeasure: unit.unitMeasure, unitMult: Math.max(number.unitMult, unit.unitMult) }
}

/** A day; a month or year counts as its last day, and the note keeps what was written. */
function readDay(written: string): { day: string | null; note: string } {
  if (written === '') return { day: null, note: '' }
  const text = fold(written)
    .text.replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '')
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  const period = text.length > LONGEST.dimension ? null : parseTimePeriod(readTimePeriod(text) ?? '')
  if (!period) throw new RowFault('采集日期', `“${quote(written)}”不是日期，请写成 2024-12-31 这样`)
  const day = dayPeriod(period.year, period.lastMonth, period.day ?? daysInMonth(period.year, period.lastMonth))
  return { day, note: period.day === null ? `采集日期原写“${written}”` : '' }
}

function bounded(cell: Cells, column: ListColumn, longest: number): string {
  const text = cell(column)
  if (text.length > longest) throw new RowFault(column, `“${quote(text)}”太长，最多 ${longest} 字`)
  return text
}

/** Without what cannot be seen or breaks lines: U+0001 separates the parts of a key elsewhere. */
function clean(cell: string): string {
  // A cell of megabytes is refused by its length anyway; looking at its beginning is enough.
  const visible = cell.length > 20_000 ? cell.slice(0, 20_000) : cell
  return fold(visible.replace(CONTROLS, ''))
    .text.replace(/[ \t\r]+/g, ' ')
    .trim()
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out; tab and line feed are dealt with elsewhere.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

function quote(text: string): string {
  const line = text.replace(/\n/g, ' ')
  return line.length > 20 ? `${line.slice(0, 20)}……` : line
}
