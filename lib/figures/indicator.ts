/**
 * What a figure is the figure of, for people who compare by eye: “到位率”, “党支部”, “农民人均纯收入”.
 * It is a guess from the words beside the figure and decides nothing: no rule may judge by it.
 */
import type { Quantity } from '../quantities/model'
import { nameBefore } from './rules/support/name'

/** Who and when, and verbs that only say that the figure is reached. */
const LEADING =
  /^(?:(?:全|我|本|该)(?:国|省|市|州|县|区|乡|镇|村|旗)|年底|年末|月末|今年|去年|上年|全年|全部|截至|目前|现在|一是|二是|三是|共|已|先后|预计|力争|确保|完成|实现|达到|达|落实|开展|组织|投入使用|现有|拥有|有|为|是|使|将|在(?![校岗建册园职训库])|对|按|的|了|和|及|与)+/
/** What stands between the digits of a date and the name: 2024|年|地区生产总值. */
const DATE_REST = /^(?:年末|年底|年度|年|月末|月份|月底|月|日|季度)/
/** The whole that a share is taken of, where the figure is not the share. */
const SHARE_OF = /^占/
const TRAILING = /(?:共计|合计|累计|总计|现有|拥有|预计|可|已|将|高|仅|就|的|在|中|各)+$/
/** Changes, comparisons and prepositions name no figure: “增长3.3%”, “低于95%”, “从5万”. */
const NO_NAME =
  /^(?:[比较](?:上|去|同).*|(?:同比|环比|比.*|较.*|平均|年均|分别|实际|名义)?(?:增长|下降|增加|减少|提高|提升|上升|回落|降低|增速|增幅|上涨)|.*(?:低于|高于|超过|少于|多于|不足|大于|小于|相当于|占|由|从|至|到|近|通过|需要|进行|经过|连续|第|每|等|不得|给予|带动|先后))$/
/** A noun right after a count, closed by punctuation or another figure: “17个党支部，”. */
const NOUN_AFTER = /^([\u4e00-\u9fff]{2,8})(?=[，。；、：,;:（(）)]|\d|$)/
const PREDICATE = /^(?:以上|以下|左右|以内|不等|方面|的|是|为|中|内|后|前|左|被|由|在)|[的了等]$/

/** 城乡居民基本医疗保险参保人数; whose it is and when may stand before it. */
const LONGEST = 14
/** Beyond this, words are rather a clause than a name, unless they end in what is measured. */
const USUAL = 10
const MEASURE = /(?:收入|支出|产值|增加值|总额|总量|产量|面积|人数|人口|投资|余额|利润|税收|资金|金额|里程|用电量|率|比重|指数|企业)$/

/** The name of a figure from the text of its block; empty where the words beside it give none. */
export function indicatorName(text: string, quantity: Quantity): string {
  const { end, dimension, kind } = quantity
  if (kind === 'code' || kind === 'date' || kind === 'ordinal') return ''
  const before = wordsBefore(text, quantity)
  if (isName(before) && !NO_NAME.test(before)) return before
  if (!dimension?.startsWith('count:')) return ''
  const after = NOUN_AFTER.exec(text.slice(end, end + 12))?.[1] ?? ''
  return isName(after) && !PREDICATE.test(after) ? after : ''
}

function wordsBefore(text: string, { start, dimension }: Quantity): string {
  if (isBehindUnit(text.slice(Math.max(0, start - 16), start))) return ''
  const words = nameBefore(text, start, LONGEST + 4)
    .replace(DATE_REST, '')
    .replace(LEADING, '')
    .replace(TRAILING, '')
  if (words.length > LONGEST || (words.length > USUAL && !MEASURE.test(words))) return ''
  return dimension === 'percent' ? words : words.replace(SHARE_OF, '')
}

/** True where the words belong to a figure before: “1.85亿元的|80%”. The rest of a date does not count. */
function isBehindUnit(before: string): boolean {
  const rest = /[\d％%]([\u4e00-\u9fff]*)$/.exec(before)?.[1]
  return rest !== undefined && !DATE_REST.test(rest)
}

function isName(words: string): boolean {
  return /^[\u4e00-\u9fffA-Za-z（）()“”]{2,}$/.test(words)
}
