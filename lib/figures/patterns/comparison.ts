/** Comparisons: below and above a standard, a rank among so many, a share of at most a hundred. */
import { compare, multiply, rational } from '../../quantities/rational'
import type { Sentence, Term } from '../clauses'
import { HUNDRED } from '../interval'
import type { LocalStatement } from '../model'
import { isAmount, isPercent, isSameDimension, type Reading } from '../reading'
import { atMost } from '../relation'
import { isAim } from '../roles'
import { type Alternatives, clauseOf, directStatement, isParted, type Passage } from './pattern'

const STANDARD =
  '(?:国家|省|市|县|全国|全省|全市|全县|上级|规定|标准|要求|省定|国定|市定|县定|警戒线|红线|底线|指标|平均|水平|得分|成绩|增速|增幅|上年|去年|同期|年初|的|了|于|下达|确定|目标)*'
const BELOW = new RegExp(
  `^(?:明显|大大|远|均|都|且|并|仍|还|已)*(?:低于|少于|小于|不足|未达到|不及|没有达到|不高于|不超过|控制在)${STANDARD}$`,
)
const ABOVE = new RegExp(`^(?:明显|大大|远|均|都|且|并|仍|还|已)*(?:高于|多于|大于|超过|超出|不低于|不少于)${STANDARD}$`)

const BETTER = new RegExp(`^(?:明显|大大|远|均|都|且|并)*(?:优于|好于)(?:国家|[一二三]级|${STANDARD})*$`)
const LESS_IS_BETTER = /浓度|含量|能耗|死亡率|失业率|排放|漏损率/

export function* readComparisons(sentence: Sentence): Generator<Alternatives> {
  for (const limit of sentence.terms) {
    const value = sentence.terms[limit.index - 1]
    if (isPercent(limit.quantity)) yield* readShareLimit(sentence, limit)
    if (
      !value ||
      (value.change && !isPercent(value.quantity)) ||
      value.quantity.kind === 'range' ||
      limit.quantity.kind === 'range' ||
      isParted(sentence, value, limit)
    )
      continue
    const words = wordsTo(sentence, limit)
    const reach = words === limit.lead ? 1 : 2
    if (!isSameDimension(value.quantity, limit.quantity) || limit.clause - value.clause > reach) continue
    const isBelow = BELOW.test(words) || (BETTER.test(words) && LESS_IS_BETTER.test(value.lead))
    const isReached = /^(?:均|都|已)*达到?(?:了)?$/.test(limit.lead) && /^(?:以上)?的?[^，]{0,6}(?:标准|要求|目标|指标)/.test(limit.tail)
    if (!isBelow && !isReached && !ABOVE.test(words)) continue
    // “比标准低于3%” and “高于0.5个百分点” are gaps, not limits.
    if (isGap(value, limit) || isAim(value.lead) || /^(?:个百分点|以上|左右)/.test(limit.tail)) continue
    yield [compared(isBelow ? [value, limit] : [limit, value], isBelow ? 'below' : 'above', value)]
  }
}

/** The words that lead to a limit: “低于全市平均水平（89.6%）” has them before its bracket. */
function wordsTo(sentence: Sentence, limit: Term): string {
  const isBracket = limit.lead === '' && limit.tail === '' && clauseOf(sentence, limit).mark === '（'
  return isBracket ? (sentence.clauses[limit.clause - 1]?.text ?? '') : limit.lead
}

/** “低于上年0.1万吨” is by how much, “低于上年的0.9万吨” is what it is below. */
function isGap(value: Term, { lead, quantity }: Term): boolean {
  const [own, other] = [value.quantity.value, quantity.value]
  // A level is of the size of what is compared with it, a gap is small beside it.
  const isLevel = own && other && compare(multiply(other, rational(2)), own) >= 0 && compare(other, multiply(own, rational(2))) <= 0
  if (isLevel) return false
  return /上年|去年|同期|年初|全[国省市县]|平均|水平|目标|计划/.test(lead) && !/的$|标准$|要求$|规定$/.test(lead)
}

function compared([smaller, larger]: [Term, Term], kind: string, value: Term): Reading {
  const exactly = (term: Term) => {
    const { quantity } = term
    // The limit is the number that is written, not what “超过” makes of it.
    return term === value || !quantity.value ? quantity : { ...quantity, interval: { low: quantity.value, high: quantity.value } }
  }
  return {
    pattern: 'P48',
    code: 'figures/comparison',
    kind,
    layout: 'order',
    operands: [
      { quantity: exactly(smaller), role: smaller === value ? 'value' : 'limit' },
      { quantity: exactly(larger), role: larger === value ? 'value' : 'limit' },
    ],
    relation: atMost(),
    result: smaller === value ? 0 : 1,
    derived: null,
    bond: 'tight',
  }
}

/** Rates of a part in its whole, by the word before 率; rates that may pass a hundred are not among them. */
const WITHIN_HUNDRED =
  /(?:覆盖|入学|到位|参保|参合|普及|合格|到户|入户|达标|通车|通电|通水|通邮|硬化|入园|巩固|升学|办结|整改|化解|签约|建档|知晓|满意|优良|出勤|到会|到岗|绿化|森林覆盖|城镇化|回收|成活|抽检合格|准确|录入|发放|兑付|接种|检测|治愈|及时|按期|毕业|就业|列养|贫困发生|走访|见面|公示|签订|建成|登记|持证|受理|录取|占比|比重|拥有)率?(?:已|均|就)?(?:达到了?|达|为|是|高达|在|提高到|上升到)*$/
const BEYOND_HUNDRED = /手机|电话|汽车|电脑|拨备|毛入|流动性|利息|偿付|拥有|负债|增长|完成率|资本|兑现率|超/

function* readShareLimit(_sentence: Sentence, term: Term): Generator<Alternatives> {
  const { lead, quantity, change } = term
  // A share below a hundred has not been checked by that: only the impossible one is a statement.
  if (change || !quantity.value || compare(quantity.value, HUNDRED) <= 0) return
  if (!WITHIN_HUNDRED.test(lead) || BEYOND_HUNDRED.test(lead)) return
  yield [
    {
      pattern: 'P43',
      code: 'figures/comparison',
      kind: 'hundred',
      layout: 'order',
      operands: [{ quantity, role: 'rate' }],
      relation: atMost(HUNDRED),
      result: 0,
      derived: null,
      bond: 'tight',
    },
  ]
}

const RANK = /(?:排名|排|列|居|位列|位居|名列|排在|获得?|取得)[^，]{0,8}$/

/** “在全县12个乡镇中排名第15”. */
export function* readRanks(sentence: Sentence, { text }: Passage): Generator<LocalStatement> {
  for (const mark of sentence.marks) {
    const { detail } = mark
    if (detail?.type !== 'rank') continue
    const ranked = rankedBefore(sentence, mark.start)
    if (!ranked || !isRanked(text, ranked, mark.start)) continue
    const { value } = ranked.quantity
    if (!value || ranked.quantity.interval.high === null) continue
    const isRight = BigInt(detail.position) * value.d <= value.n
    yield directStatement({
      code: 'figures/comparison',
      pattern: 'P42',
      kind: 'rank',
      verdict: isRight ? 'consistent' : 'inconsistent',
      formula: `${detail.position} ${isRight ? '≤' : '>'} ${value.n / value.d}`,
      operands: [
        { location: { start: mark.start, end: mark.end }, role: 'value', quantity: mark },
        { location: { start: ranked.quantity.start, end: ranked.quantity.end }, role: 'limit', quantity: ranked.quantity },
      ],
    })
  }
}

/** “12个乡镇中排名第15”, “名列全县12个乡镇第15位” */
function isRanked(text: string, { quantity, lead }: Term, at: number): boolean {
  const between = text.slice(quantity.end, at).replace(/\s/g, '')
  if (/^[^，]{0,10}(?:中|里|内|当中)/.test(between)) return RANK.test(between)
  return (
    /(?:名列|位列|位居|列|居|排|排名|排在)[^，]{0,6}$/.test(lead) &&
    /^[^，。；、]{1,6}$/.test(between) &&
    quantity.unit !== '位' &&
    quantity.unit !== '名'
  )
}

/** “12个乡镇中”: the count whose noun ends in 中. */
function rankedBefore(sentence: Sentence, at: number): Term | null {
  let found: Term | null = null
  for (const term of sentence.terms) {
    if (term.quantity.start >= at || at - term.quantity.end > 30) continue
    if (/^count:/.test(term.quantity.dimension ?? '')) found = term
  }
  return found
}

/** GRIM: of so few, no whole number makes this percentage. */
export function* readPossibleShares(sentence: Sentence): Generator<LocalStatement> {
  for (const share of sentence.terms) {
    const whole = sentence.terms[share.index - 1]
    if (!whole || !isSmallWhole(whole, share) || !isPercent(share.quantity) || share.quantity.kind !== 'percent' || share.change) continue
    if (isParted(sentence, whole, share) || !/占|率|比例/.test(share.lead) || /分别/.test(whole.tail + share.lead)) continue
    if (clauseOf(sentence, share).depth !== clauseOf(sentence, whole).depth) continue
    const statement = grim(whole, share)
    if (statement) yield statement
  }
}

/** “18个村中”, but 中学 and 中心 are no 中; or “26家企业…，合格企业占84.6%”: the same noun once more. */
const AMONG = /^[^，]{0,10}(?:中(?![学小医心央型等级青国专职层])|当中|里)/

function isSmallWhole({ quantity, tail, change }: Term, share: Term): boolean {
  const { value, exact, dimension } = quantity
  if (!value || !exact || change || !dimension?.startsWith('count:') || value.d !== 1n) return false
  const noun = tail.slice(0, 2)
  const isAgain = noun.length === 2 && !/[合共总]计|分别/.test(noun) && share.lead.endsWith(`${noun}占`)
  return value.n >= 2n && value.n < 50n && isAmount(quantity) && (AMONG.test(tail) || isAgain)
}

function grim(whole: Term, share: Term): LocalStatement | null {
  const count = whole.quantity.value?.n
  const { value, step, interval } = share.quantity
  if (!count || !value || !step || !interval.low || !interval.high) return null
  const low = interval.low
  // Cut off instead of rounded is let pass.
  const high = { n: value.n * step.d + step.n * value.d, d: value.d * step.d }
  const possible = Array.from({ length: Number(count) + 1 }, (_, k) => rational(100n * BigInt(k), count))
  const fits = possible.some(({ n, d }) => n * low.d >= low.n * d && n * high.d <= high.n * d)
  const nearest = (value.n * count * 2n + 100n * value.d) / (200n * value.d)
  const percent = (k: bigint) => `${(Number((k * 10000n) / count) / 100).toFixed(1)}%`
  return directStatement(
    {
      code: 'figures/ratio',
      pattern: 'P50',
      kind: 'grim',
      verdict: fits ? 'consistent' : 'inconsistent',
      formula: `${nearest} ÷ ${count} = ${percent(nearest)}`,
      operands: [
        { location: { start: whole.quantity.start, end: whole.quantity.end }, role: 'whole', quantity: whole.quantity },
        { location: { start: share.quantity.start, end: share.quantity.end }, role: 'rate', quantity: share.quantity },
      ],
    },
    { result: 1, recomputed: percent(nearest) },
  )
}
