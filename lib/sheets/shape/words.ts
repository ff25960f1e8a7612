/** Words of tables as statistics offices write them. */

/** 合计, 总 计, 小计, 全县合计. */
export function isTotalLabel(label: string): boolean {
  return /^(?:[全本][省市县区镇乡村]|其中)?(?:合计|总计|共计|小计|累计合计)(?:数)?$/.test(label.replace(/[\s：:]/g, ''))
}

/** A sum of the rows right above it only. */
export function isSubtotalLabel(label: string): boolean {
  return /小计/.test(label)
}

/** Rows below a table that are no figures. */
export function isRemark(label: string): boolean {
  return /^(?:[*＊※①-⑳]|[（(]?注\s*[\d一二三四五①-⑳]*[：:、.．)）]|注释|说明[：:]|备注[：:]|(?:数据|资料)?来源[：:]|填[报表]|制表|审核|复核|单位负责人|分管领导|联系(?:人|电话))/.test(
    label,
  )
}

/** Headings of columns that count lines or ranks. */
export function isLineNumber(heading: string): boolean {
  return /^(?:序号?|编号|行次|行号|代码|编码|[nN][oO]\.?|排名|位次|名次|排位|位列|排序)$/.test(heading)
}

/** Headings that say no more than “here are the figures”. */
export function isValueWord(heading: string): boolean {
  return /^(?:数值|数量|数据|绝对数|绝对值|绝对量|总量|总数|数额|金额|金额数|指标值|数|值|实际|实际数|实绩|实际完成|完成|完成数|完成情况|完成值|本期数|指标|合计|总计)$/.test(
    heading,
  )
}

/** Headings over labels, over figures they mean nothing. */
export function isLabelWord(heading: string): boolean {
  return /^(?:指标|指标名称|项目|名称|内容|类别|分类|分组|地区|时期|年份|年度|月份|甲|乙|丙|丁|戊|己)$/.test(heading)
}

const KIND_WORDS: readonly [RegExp, string][] = [
  [/^(?:年度|全年|本年|年初)?(?:目标|计划|任务|预期目标|预算)(?:数|值|任务)?$/, '目标'],
  [/^(?:实绩|实际|实际完成|已?完成)(?:数|值|情况)?$/, '实绩'],
  [/^(?:全年|本年|年底)?(?:预计|预测|预期)(?:数|值|完成|完成数)?$/, '预计'],
]

/** The kind of value that a whole heading names, as a list writes it; `isOfYear` for 年度目标, 全年预计. Null for any other heading. */
export function kindWord(heading: string): { kind: string; isOfYear: boolean } | null {
  const kind = KIND_WORDS.find(([form]) => form.test(heading))?.[1]
  return kind === undefined ? null : { kind, isOfYear: /^[年全本]/.test(heading) }
}

const RATE =
  /^(?:(?:与|和|跟)?(?:同比|较|比)?(?:上年|去年|上年同期|去年同期|上年同月|\d{4}年?|同期)?(?:同比|相比)?(?:名义|实际)?(?:增长|增减|增|增幅|增速|增长率|增减率|增减幅度?|涨幅|涨跌|升降|变化|±|\+[-－—]|\+\/-)+(?:率|幅度?|情况)?|同比)[%％]?$/
const RATE_BY_MONTH = /^(?:环比|比上月|较上月|比上季|较上季)(?:增长|增减|增幅|增速|增|涨幅|±)*(?:率)?[%％]?$/
/** 增加值 is what an industry adds, no growth. */
const AMOUNT = /(?:增减|减少|净增)(?:额|量|数|值)$|(?:增加|增长)(?:额|量|数)$/

/** 比年初增减, 比上月±: an amount, unless it is in %. */
const SINCE = /^(?:比|较)(?:年初|上年末|上年底|上月末?|上季末?)(?:增减|增加|新增|净增|变化|±)$/

/** What a change that is an amount elsewhere is called where it is given in %. */
export function rateName(change: string): string {
  if (/^(?:比|较)上[月季]/.test(change)) return '环比增速'
  return SINCE.test(change) ? '比年初增速' : '增速'
}

/** A heading that says how much more it was: “增速” for a rate over the year before, “环比增速”, or the words themselves for an amount. */
export function changeName(heading: string): { name: string; isRate: boolean } | null {
  const bare = heading.replace(/\s/g, '')
  if (AMOUNT.test(bare)) return { name: bare, isRate: false }
  // “增减” beside “增减%” is an amount; with % as its unit it is a rate.
  if (/^(?:(?:比|较)?(?:上年|去年|上年同期|去年同期))?(?:增减|增加|变化|升降)$/.test(bare)) return { name: '增减', isRate: false }
  if (SINCE.test(bare)) return { name: bare, isRate: false }
  if (RATE_BY_MONTH.test(bare)) return { name: '环比增速', isRate: true }
  return RATE.test(bare) ? { name: '增速', isRate: true } : null
}

/** A basis 口径 in brackets: （现价）, （户籍）. */
export function isBasisWord(words: string): boolean {
  return /^(?:按)?(?:现价|当年价格?|不变价格?|可比价格?|可比口径|户籍|常住|名义|实际|在地统计|注册地|全口径)(?:计算)?$/.test(words)
}

/** Words that name nothing without what they are a part of: 其中：男. */
export function isPartWord(name: string): boolean {
  return name.length === 1 || /^(?:男性?|女性?|城镇|农村|城市|乡村|农业|非农业|公办|民办|国有|集体|中央|地方|新建|续建)$/.test(name)
}
