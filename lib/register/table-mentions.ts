/** Figures in tables: the head of the row and the head of the column together name them. */
import { dimensionOf } from '../figures/reading'
import type { Quantity } from '../quantities/model'
import { readQuantities } from '../quantities/read-quantities'
import type { Block, Location, Range } from '../text/document'
import { isAreaName, isOwnWord } from './area-words'
import { readLeft } from './left-words'
import type { LocalMention, MentionFacts } from './mention-facts'
import type { ValueKind } from './model'
import { type PeriodWord, readPeriodWords } from './period-words'
import { plainText } from './plain-text'
import type { NamedIndicators, RegisterIndex } from './register-index'
import { isComparable } from './written-unit'

export interface TableMention {
  mention: LocalMention
  block: Block
  name: Location
}

interface Cell extends Range {
  block: Block
  /** In the spelling of `plainText`, without white space around. */
  text: string
  isNumber: boolean
}

/** What the head of a row or column says of its figures. */
interface Head {
  named: NamedIndicators | null
  name: Location | null
  area: string | null
  basis: string[]
  own: PeriodWord | null
  kind: ValueKind | null
  unit: string
  isGrowth: boolean
  /** False where it says something that is not understood: its figures may be anything. */
  isUnderstood: boolean
}

const NUMBER = /^[-－−]?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|^[-－−]?\d{1,15}(?:\.\d{1,8})?/
/** A unit, and nothing that would make it a date, a marker or a range: 1—9月, 1.基本情况. */
const BEHIND_NUMBER = /^(?:[%％‰]|[万亿]{0,2}(?![年月日季、])[\u4e00-\u9fffA-Za-z²³]{0,4}(?:\/[\u4e00-\u9fff]{1,4})?)$/
const YEAR = /^(?:19|20)\d{2}(?:年度?)?$/
const UNIT_HEAD = /^(?:计量)?单位$/
const NOTE_HEAD = /^(?:序号|备注|说明|排名|位次|名次|责任单位|牵头单位|编号)$/

/** The mentions of one table; `caption` are the lines above it. */
export function readTableMentions(rows: readonly Block[], index: RegisterIndex, caption: readonly MentionFacts[]): TableMention[] {
  const table = rows.map(readCells)
  const headerRows = table.findIndex((row) => row.some(({ isNumber }) => isNumber))
  if (headerRows < 0) return []
  const columns = withGrowthPeriods(columnHeads(table.slice(0, headerRows), index))
  const unitColumn = (table[headerRows - 1] ?? []).findIndex(({ text }) => UNIT_HEAD.test(text))
  const captionUnit = /单位[：:]\s*([^\s（）]{1,8})/.exec(caption.map(({ plain }) => plain).join(' '))?.[1] ?? ''
  return table.slice(headerRows).flatMap((row) => readRow(row, { index, columns, unitColumn, captionUnit }))
}

interface Table {
  index: RegisterIndex
  columns: readonly Head[]
  unitColumn: number
  captionUnit: string
}

function readCells(block: Block): Cell[] {
  const plain = plainText(block.text)
  return (block.cells ?? []).map(({ start, end }) => {
    const raw = plain.slice(start, end)
    const text = raw.trim()
    const from = start + raw.length - raw.trimStart().length
    const number = YEAR.test(text) ? null : NUMBER.exec(text)?.[0]
    const isNumber = number != null && BEHIND_NUMBER.test(text.slice(number.length))
    return { block, start: from, end: from + text.length, text, isNumber }
  })
}

/** The texts of all header rows of a column together; an empty upper cell continues the one to its left. */
function columnHeads(headers: readonly Cell[][], index: RegisterIndex): Head[] {
  const width = Math.max(0, ...headers.map((row) => row.length))
  return Array.from({ length: width }, (_, column) => {
    const cells = headers.flatMap((row, level) => {
      const own = row[column]
      const spread = level < headers.length - 1 && own?.text === '' ? row.slice(1, column).findLast(({ text }) => text !== '') : own
      return spread && spread.text !== '' ? [spread] : []
    })
    return joinHeads(cells.map((cell) => readHead(cell, index)))
  })
}

/** A growth is that of the newest period before it: 2023年 | 2024年 | 增长. */
function withGrowthPeriods(columns: readonly Head[]): Head[] {
  return columns.map((head, at) => {
    if (!head.isGrowth || head.own) return head
    const before = columns.slice(0, at).flatMap(({ own }) => own ?? [])
    return {
      ...head,
      own: before.reduce<PeriodWord | null>((newest, own) => (newest && yearOf(newest) >= yearOf(own) ? newest : own), null),
    }
  })
}

const yearOf = ({ year, shift }: PeriodWord) => year ?? shift ?? 0

function joinHeads(heads: readonly Head[]): Head {
  const empty: Head = {
    named: null,
    name: null,
    area: null,
    basis: [],
    own: null,
    kind: null,
    unit: '',
    isGrowth: false,
    isUnderstood: true,
  }
  return heads.reduce(
    (all, head) => ({
      named: head.named ?? all.named,
      name: head.name ?? all.name,
      area: head.area ?? all.area,
      basis: [...all.basis, ...head.basis],
      own: head.own ?? all.own,
      kind: head.kind ?? all.kind,
      unit: head.unit || all.unit,
      isGrowth: all.isGrowth || head.isGrowth,
      isUnderstood: all.isUnderstood && head.isUnderstood,
    }),
    empty,
  )
}

const PLAIN_HEAD =
  /^(?:数值?|数据|指标值|绝对[数量值额]|总量|总额|数量|金额|合计|总计|完成(?:数|值|额|情况|量)?|实际(?:数|值|完成)?|实绩|本期|本年(?:累计)?|累计(?:完成)?|期末(?:数)?|年末(?:数)?|全年|指标(?:名称)?|项目|地区|单位|乡镇|名称|人数|)$/
const GROWTH_HEAD = /增长|增速|增幅|同比|±|比上年/
const KINDS: readonly [RegExp, ValueKind][] = [
  [/目标|计划|任务|预算/, 'target'],
  [/预计|预测/, 'forecast'],
]

function readHead(cell: Cell, index: RegisterIndex): Head {
  const bracket = /（(?:单位[：])?([^（）]{1,8})）$/.exec(cell.text)?.[1] ?? ''
  const isUnit = bracket !== '' && isUnitWord(bracket)
  const remark = isUnit || bracket === '' ? null : periodOf(bracket)
  const unit = isUnit ? bracket : ''
  const numbering =
    /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.．、]|其中[：]?|#|[①-⑳●*])*\s*/.exec(cell.text)?.[0] ?? ''
  const words = (isUnit || remark ? cell.text.slice(0, cell.text.lastIndexOf('（')) : cell.text).slice(numbering.length).trim()
  const empty: Head = {
    named: null,
    name: null,
    area: null,
    basis: [],
    own: remark,
    kind: null,
    unit,
    isGrowth: false,
    isUnderstood: true,
  }
  const place: Location = { block: cell.block.id, start: cell.start + numbering.length, end: cell.start + numbering.length + words.length }
  const hit = index.findNames(words).at(-1)
  if (hit && hit.end === words.length) {
    const left = readLeft(words.slice(0, hit.start), index.areas, index.bases)
    if (left.isOwn)
      return { ...empty, named: hit.named, name: { ...place, start: place.start + hit.start }, area: left.area, basis: left.basis }
    return { ...empty, isUnderstood: false }
  }
  if (isAreaName(words, index.areas) || isOwnWord(words)) return { ...empty, area: words }
  if (GROWTH_HEAD.test(words)) return { ...empty, isGrowth: true, isUnderstood: !/占|年均|环比|百分点/.test(words) }
  const own = periodOf(words)
  const rest = own ? words.slice(0, own.start) + words.slice(own.end) : words
  const kind = KINDS.find(([form]) => form.test(rest))?.[1] ?? null
  return { ...empty, own, kind, isUnderstood: kind !== null ? !/率|占/.test(rest) : PLAIN_HEAD.test(rest) }
}

function periodOf(words: string): PeriodWord | null {
  const text = /^(?:19|20)\d{2}$/.test(words) ? `${words}年` : words
  const [first, second] = readPeriodWords(text, readQuantities(text))
  return first && !second && !first.isSpan ? { ...first, end: Math.min(first.end, words.length) } : null
}

function isUnitWord(unit: string): boolean {
  const [quantity] = readQuantities(`1${unit}`)
  return quantity?.end === unit.length + 1 && quantity.kind !== 'date'
}

function readRow(row: readonly Cell[], { index, columns, unitColumn, captionUnit }: Table): TableMention[] {
  const first = row.findIndex(({ isNumber }, column) => isNumber && column > 0)
  const label = row.slice(0, Math.max(1, first)).filter(({ text, isNumber }, column) => text !== '' && !isNumber && column !== unitColumn)
  const rowHead = joinHeads(label.filter(({ text }) => !NOTE_HEAD.test(text)).map((cell) => readHead(cell, index)))
  const rowUnit = row[unitColumn]?.text ?? ''
  return row.flatMap((cell, column) => {
    const columnHead = columns[column]
    if (!cell.isNumber || !columnHead || column === unitColumn) return []
    const head = joinHeads([columnHead, rowHead])
    if (!head.named || !head.name || !head.isUnderstood || (rowHead.named && columnHead.named)) return []
    const unit = columnHead.isGrowth ? '%' : rowUnit || rowHead.unit || columnHead.unit || captionUnit
    const quantity = readCell(cell, unit)
    const mention = quantity && mentionOf(head, head.named, head.name, quantity, cell, index)
    const periods = joinPeriods(columnHead.own, rowHead.own)
    return mention ? [{ mention: { ...mention, ...periods }, block: cell.block, name: head.name }] : []
  })
}

/** 上年同期 at the head of the column and 9月末 at that of the row: the one with the year is read first. */
function joinPeriods(column: PeriodWord | null, row: PeriodWord | null): Pick<LocalMention, 'own' | 'before'> {
  if (!column || !row) return { own: column ?? row, before: [] }
  const [first, last] = row.year !== null && column.year === null ? [row, column] : [column, row]
  return { own: last, before: [first] }
}

/** The figure of a cell as if its unit were written behind it; places are those of the block. */
function readCell({ text, start }: Cell, unit: string): Quantity | null {
  const sign = /^[-－−]/.test(text) ? 1 : 0
  const bare = text.slice(sign)
  const own = NUMBER.exec(bare)?.[0].length === bare.length
  const [quantity, more] = readQuantities(own ? bare + unit : bare)
  if (!quantity || more || quantity.start !== 0 || quantity.value === null || quantity.kind === 'date') return null
  if (own && quantity.end !== bare.length + unit.length) return null
  const from = start + sign
  return {
    ...quantity,
    start: from,
    end: from + bare.length,
    text: bare,
    number: { start: from + quantity.number.start, end: from + Math.min(bare.length, quantity.number.end) },
    hedge: null,
  }
}

function mentionOf(
  head: Head,
  named: NamedIndicators,
  name: Location,
  quantity: Quantity,
  { text }: Cell,
  index: RegisterIndex,
): LocalMention | null {
  const dimension = dimensionOf(quantity)
  const indicators = (head.isGrowth ? named.growth : named.level).filter((indicator) =>
    index
      .seriesOf(indicator)
      .some((series) => isComparable(series.dimension, dimension) || (quantity.unit === null && series.dimension !== 'percent')),
  )
  if (indicators.length === 0) return null
  return {
    indicators,
    name: { start: name.start, end: name.end },
    quantity,
    sign: /^[-－−]/.test(text) ? -1 : 1,
    own: head.own,
    before: [],
    isPeriodOpen: false,
    area: head.area ? { start: 0, end: 0, text: head.area, isOwn: isOwnWord(head.area) } : null,
    basis: head.basis.filter((word) => word !== '累计'),
    isCumulative: false,
    isLoose: false,
    isPresent: false,
    kind: head.kind,
    isDone: head.kind === null,
    joined: null,
  }
}
