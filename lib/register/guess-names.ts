/**
 * Names under which the figures of a document could be kept, though no register knows them yet. Guesses from the words beside a
 * figure and from the heads of tables: the user confirms each before anything is kept.
 */
import { indicatorName } from '../figures/indicator'
import type { PlacedQuantity } from '../figures/model'
import { readChange } from '../figures/roles'
import type { Quantity } from '../quantities/model'
import { type Block, blockIndices, type TextDocument } from '../text/document'
import { isAreaName } from './area-words'

/** A name with the unit of the figure that it was guessed for. */
export interface GuessedName {
  name: string
  unit: string
}

const LONGEST = 30
const LONGEST_AREA = 6
const NO_AREAS: ReadonlySet<string> = new Set()
/** What a growth rate is called as an indicator of its own. */
export const GROWTH_SUFFIX = '增速'

/** “存在以下4个问题”, “其余7处”, “同口径增长”: nothing that could be looked up by this name. */
const NO_NAME =
  /以下|如下|其余|剩余|上述|具体|我们|他们|^(?:折合|[户村人]均)$|^(?:同口径|可比|不变价|按|扣除|剔除|近?[两三四五十]年|年均|平均|同期|主要|分别|其)|(?:做|做好|讲|说|在|对|采取|给予|给|涉及|包括|及|和|与|等|了|进行|来|去|着)$/
/** Periods and deeds that stand before a name: 前三季度生产总值, 上半年完成固定资产投资. */
const BEFORE_NAME =
  /^(?:前[一二三四]个?季度|[上下]半年|全年|第?[一二三四]季度|本季度|当季|当年|当月|本月|年初以来|今年以来|累计完成|共完成|完成|实现|达到|全部)+/

/** Names of heads that say what stands in a table, not what is measured. */
const NO_HEAD =
  /^(?:指标|指标名称|项目|名称|单位|计量单位|地区|乡镇|村|序号|备注|说明|合计|总计|小计|排名|位次|时间|年份|月份|数值|数量|本期|同期|上年|上年同期|本年|累计|增速|增减|比重|占比)$/
const PERIOD_HEAD = /^(?:\d{4}年?|\d{1,2}月|[上下]半年|[一二三四]季度|.*年(?:度|末|底)?|.*月末?|.*季度)$/

/** Every name that a figure of the document may be the figure of; each pair of name and unit once. */
export function guessNames(document: TextDocument, quantities: readonly PlacedQuantity[]): GuessedName[] {
  const indices = blockIndices(document)
  const found = new Map<string, GuessedName>()
  const add = (name: string, unit: string) => {
    const bare = withoutArea(name.replace(BEFORE_NAME, ''))
    if (bare.length >= 2 && bare.length <= LONGEST && !NO_NAME.test(bare)) found.set(`${bare}|${unit}`, { name: bare, unit })
  }
  let row: Block | null = null
  for (const { location, quantity } of quantities) {
    const block = document.blocks[indices.get(location.block) ?? -1]
    if (!block || !isKept(quantity)) continue
    if (block.kind === 'table-row') {
      if (row !== block) for (const { name, unit } of namesOfRow(document, block, indices.get(block.id) ?? 0)) add(name, unit)
      row = block
      continue
    }
    const unit = quantity.unit ?? ''
    const name = indicatorName(block.text, quantity)
    if (name !== '' && !isOfChange(block.text, quantity)) {
      add(name, unit)
      if (quantity.dimension !== 'percent') add(name + GROWTH_SUFFIX, '%')
    } else if (quantity.dimension === 'percent') {
      const subject = changedSubject(block.text, quantity)
      if (subject !== '') add(subject + GROWTH_SUFFIX, '%')
    }
  }
  return [...found.values()]
}

/** “望江镇粮食产量” is 粮食产量 of 望江镇; whose it is, the reader of keys finds. */
function withoutArea(name: string): string {
  for (let length = Math.min(LONGEST_AREA, name.length - 2); length >= 2; length--)
    if (isAreaName(name.slice(0, length), NO_AREAS)) return name.slice(length).replace(/^的/, '')
  return name
}

/** Values of something: no dates, numbers of documents, ranges, hedged figures, points, multiples. */
export function isKept({ kind, value, hedge, detail, dimension, unit }: Quantity): boolean {
  if (kind === 'code' || kind === 'date' || kind === 'ordinal' || kind === 'range' || value === null || hedge !== null) return false
  if (detail !== null || (dimension === 'percent' && unit !== '%' && unit !== '％' && unit !== '‰')) return false
  return dimension === null || !/^(?:percentage-point|multiple|doubling|month|year|clock|duration|age|temperature)$/.test(dimension)
}

/** “工业增加值增长8%”: the figure is how much it grew, not what it is. */
function isOfChange(text: string, { start }: Quantity): boolean {
  const clause = clauseBefore(text, start)
  // 增加值 is what an industry adds, not by how much something has grown.
  return !/增加值[^增降减]{0,4}$/.test(clause) && readChange(clause) !== null
}

/** What grew, in the words right before the figure: 工业增加值 in “工业增加值同比增长8%”. Empty where the clause does not name it. */
function changedSubject(text: string, { start }: Quantity): string {
  const change = readChange(clauseBefore(text, start))
  if (!change || change.isAverage || /环比|年初|月/.test(change.base)) return ''
  return change.subject
    .replace(/^(?:全[省市州县区乡镇村旗]|我[省市州县区乡镇村旗]|本[省市州县区乡镇村旗]|其中)/, '')
    .replace(/[^\u4e00-\u9fffA-Za-z（）]/g, '')
}

function clauseBefore(text: string, start: number): string {
  return /[^，,；;。：:、！？\n\t]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
}

/** The head of the row and the heads of the columns, each with every unit that the table names for the row. */
function namesOfRow(document: TextDocument, row: Block, at: number): GuessedName[] {
  let first = at
  while (document.blocks[first - 1]?.kind === 'table-row') first--
  const header = document.blocks[first]
  const columns = header && header !== row ? cellsOf(header) : []
  const own = cellsOf(row)
  const unitCell = own[columns.findIndex((head) => /^(?:计量)?单位$/.test(head))] ?? ''
  const label = own.find((cell) => !/^\d*$/.test(cell)) ?? ''
  const heads = [label, ...columns]
  const units = [unitCell, captionUnit(document, first), ...heads.map(unitOfHead), '']
  return heads.flatMap((head) => [...new Set(units)].map((unit) => ({ name: nameOfHead(head), unit })))
}

function cellsOf({ cells = [], text }: Block): string[] {
  return cells.map(({ start, end }) => text.slice(start, end).trim())
}

/** “单位：万元” in one of the two lines above a table. */
function captionUnit(document: TextDocument, first: number): string {
  const above = document.blocks.slice(Math.max(0, first - 2), first).map(({ text }) => text)
  return /单位[：:]\s*([^\s（）()]{1,8})/.exec(above.join(' '))?.[1] ?? ''
}

/** “财政收入（万元）” is 财政收入; the empty string for what is no name. */
function nameOfHead(head: string): string {
  const name = head.replace(/[（(][^（()）]*[)）]/g, '').replace(/^[一二三四五六七八九十\d]+[、.．]|^其中[：:]?|^[#＃]|\s/g, '')
  return /^[\u4e00-\u9fffA-Za-z“”]{2,}$/.test(name) && !NO_HEAD.test(name) && !PERIOD_HEAD.test(name) ? name : ''
}

function unitOfHead(head: string): string {
  return /[（(]([^（()）\d]{1,8})[)）]\s*$/.exec(head)?.[1] ?? ''
}
