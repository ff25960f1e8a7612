/** What stands between a name and a figure: only words that tie the two, or none at all. */
import { OWN_AREA } from './area-words'
import type { PeriodWord } from './period-words'

export interface Gap {
  /** The last period named in it. */
  own: PeriodWord | null
  /** What stands in brackets: 户籍, 不含…, 万元. */
  brackets: string[]
  /** “增长5.2%” rather than “增长到300亿元”: the figure says how much, not what. −1 where it falls. */
  change: 1 | -1 | null
  /** “由5.11万人”: another figure follows that is the newer one. */
  isStart: boolean
  /** “达到”, “完成”: strong enough behind a comma. */
  hasVerb: boolean
  /** 累计. */
  isCumulative: boolean
  /** Compared with something other than a year before: 环比, 比2020年, 年均. */
  isOtherChange: boolean
  /** 年均, 平均: no value of one period. */
  isAverage: boolean
  /** “低于3.5%”: a bound, not the value. */
  isBound: boolean
  /** “目标为”, “计划数”. */
  isAim: boolean
  /** 全县 between name and figure. */
  area: string | null
  /** 每亩, 每人每月. */
  isPer: boolean
}

const BECOME =
  /(?:净)?(?:增加|增长|提高|提升|上升|攀升|跃升|回升|扩大|扩展|发展|壮大|增|升|涨|减少|下降|降低|下滑|回落|缩减|压减|压缩|减|降|恢复|调整|优化|变|改)了?(?:到了?|至|为)/y
const RISE = '增长|增加|提高|提升|上升|上涨|攀升|扩大|加快|净增|新增|增'
const FALL = '下降|减少|降低|下滑|回落|缩小|收窄|缩减|负增长|下跌|减|降'
const CHANGE = new RegExp(`(?:名义|实际|净)?(?:(${RISE})|(${FALL}))(?:了|速度|幅度|率|速|幅)?(?:达到|达|为|约|近|超过|超)?`, 'y')
const COMPARE =
  /(?:同比|环比|按可比(?:价格?|口径)(?:计算)?|按不变价格?(?:计算)?|同口径|可比口径|可比价格?|名义|实际|扣除价格因素后?|年均|平均|年平均)/y
const VERB =
  /(?:达到了?|达|完成了?|实现了?|为|是|有|突破了?|超过了?|超|迈过|跨过|跨越|跨上|站上|迈上|跃上|接近|逼近|共有|共计|合计|总计|现有|拥有|稳定在|保持在|维持在|控制在|定为|核定为|确定为|调整为|约为|约有|实有|在册|登记|入库|到位|发放|办理|受理|投放|缴存|落实|拨付|保持|维持|立案|上线|暂按|安排|发展到|覆盖)/y
const AIM =
  /(?:预计|预期|有望|力争|确保|争取|目标|计划|任务|预算|要|将|拟|应|须|可|能|不低于|不高于|不超过|不少于|不得|低于|高于|少于|多于|控制|数|值)/y
const ADVERB =
  /(?:累计|已经|已|也|还|均|则|就|仅|只|共|约|大约|近|首次|历史性地?|成功|继续|依然|仍然|仍|一举|再次|再|全面|超额|提前|圆满|顺利|初步|总体|基本|稳步|大幅|快速|持续|进一步|明显|连续[一二三四五六七八九十\d]+年|总数|总量|总额|总规模|规模|数量|总人数|总户数|全部|左右|大关|:|：|，(?=(?:达到|达|为|实现|完成|突破|增至|升至|降至|共|累计|总量|总额|合计|总计|全年)))/y
const SETTING = /(?:在[^，。；、：\d]{2,16}(?:基础上|情况下|背景下|形势下|条件下|压力下|影响下|前提下|带动下|推动下)，?)/y
const PREDICATE =
  /(?:(?:保持|实现|继续|持续|总体|基本|稳步|平稳|快速|较快|健康|稳中|稳定|运行|再创|创|迈上|呈现?|态势|势头|良好|明显|大幅|进一步|逐年|不断|首次|历史|新的?|高|台阶|较快|恢复性)*(?:稳定|增长|提升|提高|向好|有进|上升|回升|下降|减少|增加|扩大|壮大|平稳|运行|发展|突破|跨越|新高|台阶|完成|态势|势头|良好|加快))，(?=[^，。]{0,8}(?:达到|达|为|完成|实现|突破|增至|升至|降至|共))/y
const BRACKET = /（([^（）]{0,30})）/y
const AREA = new RegExp(OWN_AREA, 'y')
const BLANK = /(?:[\s“”"【】]|[［[〔]\d{1,2}[］\]〕]|[①-⑳*＊]|注\d)+/y
const PER = /(?:每(?:百|千|万|十万)?(?:平方公里|公里|公顷|亩|人|户|个?月|年|天|日|吨|村|名[\u4e00-\u9fff]{2,5}))+/y
const START = /(?:由|从|自)/y
const OF = /的/y
const COMPARED = /(?:相?比|较|与|同|和)/y

/** Reads a stretch word by word; null where a word is not known: the figure is tied to something else. */
export function readGap(plain: string, from: number, to: number, periods: readonly PeriodWord[]): Gap | null {
  if (to - from > 44) return null
  const gap: Gap = {
    own: null,
    brackets: [],
    change: null,
    isStart: false,
    hasVerb: false,
    isCumulative: false,
    isOtherChange: false,
    isAverage: false,
    isBound: false,
    isAim: false,
    area: null,
    isPer: false,
  }
  let at = from
  let compared = false
  while (at < to) {
    const period = periods.find(({ start }) => start === at)
    if (period && period.end <= to) {
      if (period.isCompared) compared = true
      if (period.isCompared && (period.year !== null || period.isNow || period.isSpan)) gap.isOtherChange = true
      // 年初预算: set then, for the year.
      const isSet =
        /年初$/.test(plain.slice(at, period.end)) && /^(?:预算|计划|目标|安排|任务|下达)/.test(plain.slice(period.end, period.end + 2))
      if (!isSet) gap.own = period
      at = period.end
      continue
    }
    const end = step(plain, at, gap)
    if (end < 0 || end > to) return null
    at = end
  }
  // “比上年减少0.2” speaks of a change, “比上年的5.1” of the year before: the comparison is no period of a change.
  if (gap.change !== null && compared) gap.own = null
  return gap
}

/** One word further; −1 where none is known. */
function step(plain: string, at: number, gap: Gap): number {
  const bracket = match(BRACKET, plain, at)
  if (bracket) {
    gap.brackets.push(bracket[1] ?? '')
    return at + bracket[0].length
  }
  const become = match(BECOME, plain, at)
  if (become) {
    gap.hasVerb = true
    gap.change = null
    gap.isStart = false
    return at + become[0].length
  }
  const predicate = match(PREDICATE, plain, at)
  if (predicate) return at + predicate[0].length
  const change = match(CHANGE, plain, at)
  if (change) {
    gap.change = change[1] ? 1 : -1
    return at + change[0].length
  }
  const compare = match(COMPARE, plain, at)
  if (compare) {
    if (/环比|年均|平均/.test(compare[0])) gap.isOtherChange = true
    if (/年均|平均/.test(compare[0])) gap.isAverage = true
    return at + compare[0].length
  }
  const setting = match(SETTING, plain, at)
  if (setting) return at + setting[0].length
  const verb = match(VERB, plain, at)
  if (verb) {
    gap.hasVerb = true
    return at + verb[0].length
  }
  const per = match(PER, plain, at)
  if (per) {
    gap.isPer = true
    return at + per[0].length
  }
  const area = match(AREA, plain, at)
  if (area) {
    gap.area = area[0]
    return at + area[0].length
  }
  const adverb = match(ADVERB, plain, at)
  if (adverb) {
    if (adverb[0] === '累计') gap.isCumulative = true
    return at + adverb[0].length
  }
  const start = match(START, plain, at)
  if (start) {
    gap.isStart = true
    return at + start[0].length
  }
  const aim = match(AIM, plain, at)
  if (aim && /目标|计划|任务|预算/.test(aim[0])) gap.isAim = true
  if (aim && /^[低高少多]于/.test(aim[0])) gap.isBound = true
  const other = aim ?? match(BLANK, plain, at) ?? (gap.own ? match(OF, plain, at) : null) ?? match(COMPARED, plain, at)
  return other ? at + other[0].length : -1
}

function match(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at
  return form.exec(text)
}
