/** Products: so much for each, times how many, makes the whole. The word for “each” says which count it is. */
import { rounded } from '../../quantities/compose'
import type { Quantity } from '../../quantities/model'
import { divide } from '../../quantities/rational'
import { measures } from '../../quantities/units'
import type { Sentence, Term } from '../clauses'
import { ONE } from '../interval'
import { verdictOf } from '../judge'
import { dimensionOf, isAmount, isSameDimension, isZero, type Reading } from '../reading'
import { product } from '../relation'
import { isAim, startsChange } from '../roles'
import { type Alternatives, isParted } from './pattern'
import { readDaily, readMonthly, readYearly } from './per-time'

export function* readProducts(sentence: Sentence): Generator<Alternatives> {
  for (const each of sentence.terms) {
    if (!isAmount(each.quantity) || each.quantity.kind === 'range' || isZero(each.quantity)) continue
    // What is promised for each, or only for some of them, says nothing of the sum.
    const next = sentence.terms[each.index + 1]
    if (
      isAim(each.lead.replace(/^[^，]{2,}计划(?=每)/, '')) ||
      each.lead.includes('其中') ||
      startsChange(each.lead) ||
      each.quantity.hedge ||
      /最多|至多|至少|最低|最高/.test(each.lead) ||
      (next?.lead.includes('其中') && isSameDimension(next.quantity, each.quantity))
    )
      continue
    const unit = unitOfEach(each)
    const dealt = unit === null ? dealtTo(sentence, each) : null
    if (!unit && !dealt) continue
    const counts = dealt
      ? [dealt]
      : sentence.terms.filter(
          (term) =>
            term !== each &&
            isCountOf(term, unit ?? '') &&
            !isLike(term, each, unit ?? '') &&
            !isParted(sentence, earlier(term, each), later(term, each)),
        )
    yield* readThreefold(sentence, each)
    if (counts.length === 0 && unit === '月' && !isRhythm(each)) yield* readMonthly(sentence, each)
    if (counts.length === 0 && unit === '年') yield* readYearly(sentence, each)
    if (counts.length === 0 && (unit === '日' || unit === '天')) yield* readDaily(sentence, each)
    // Of several counts the one right before is meant; but where another one fits, nothing is wrong.
    const meant = counts.length === 1 ? counts[0] : counts.find((count) => count.index === each.index - 1)
    if (!meant) continue
    const isSure = !isOften(sentence, each, unit ?? '')
    const readings = counts.flatMap((count) =>
      readingsOf(sentence, each, count, unit ?? '').filter((reading) => (isSure && count === meant) || verdictOf(reading) === 'consistent'),
    )
    if (readings.length > 0) yield readings
  }
}

/** “人均每月186元，全年发放1.52亿元”: for each person, but not once; unless what is paid is paid 每月 as well. */
function isOften({ terms }: Sentence, each: Term, unit: string): boolean {
  const { lead } = each
  if (terms.some((term) => term !== each && /每月/.test(term.lead))) return false
  return !/^[月天日]$/.test(unit) && /每(?:个?(?:月|学期)|季度?|[天日])|月均/.test(lead)
}

function readingsOf(sentence: Sentence, each: Term, count: Term, unit: string): Reading[] {
  const wholes = wholesOf(sentence, each, count)
  const readings = wholes.map((whole) => multiply(each, count, whole, unit))
  // “人均追回工资1.1万元” is not of “清理工程款2860万元”, unless it happens to be.
  return readings.filter((reading, index) => !isOfOther(each, wholes[index]) || verdictOf(reading) === 'consistent')
}

/** “人均追回工资”: the average names what is shared out, and the whole is something else. */
function isOfOther({ lead }: Term, whole: Term | undefined): boolean {
  const noun = /[人户村校班]均([\u4e00-\u9fff]{4,})$/.exec(lead)?.[1] ?? ''
  if (!whole || noun === '' || /共|总|合计/.test(whole.lead)) return false
  for (let at = 0; at + 2 <= noun.length; at++) if (whole.lead.includes(noun.slice(at, at + 2))) return false
  return true
}

const TWICE = /每(生|人|名|户|个?班|头|亩)每(天|日|月|年|学期|次)/

/** “学生2150名，按每生每天5元、全年200天计，需215万元” */
function* readThreefold(sentence: Sentence, each: Term): Generator<Alternatives> {
  const [, who = '', when = ''] = TWICE.exec(each.lead) ?? []
  if (who === '') return
  const isTime = ({ quantity }: Term) => quantity.value !== null && (quantity.unit ?? '').replace(/^个/, '') === when.replace('日', '天')
  const [time, otherTime] = sentence.terms.filter((term) => term.index > each.index && isTime(term))
  const [count, otherCount] = sentence.terms.filter((term) => term !== each && isCountOf(term, who === '生' ? '人' : who))
  const whole = sentence.terms.find((term) => term.index > each.index && sameNumerator(each, term))
  if (!time || otherTime || !count || otherCount || !whole || holdsMore(sentence, whole) || isParted(sentence, earlier(count, each), whole))
    return
  yield [
    {
      ...multiply(each, count, whole, who),
      operands: [
        { quantity: count.quantity, role: 'factor' },
        { quantity: each.quantity, role: 'factor' },
        { quantity: { ...time.quantity, factor: ONE }, role: 'factor' },
        { quantity: whole.quantity, role: 'product' },
      ],
      relation: product([1, 1, 1, -1]),
      result: 3,
      derived: 3,
      bond: 'tight',
    },
  ]
}

/** “每月召开1次”: so often at least, whatever the year has brought. */
function isRhythm({ lead, quantity }: Term): boolean {
  return /每/.test(lead) && /^[次场期轮批]$/.test(quantity.unit ?? '')
}

function earlier(a: Term, b: Term): Term {
  return a.index < b.index ? a : b
}

function later(a: Term, b: Term): Term {
  return a.index < b.index ? b : a
}

/** 240人次 are no persons of whom each has 3人次; 12个乡镇 are no 个 of 典型. */
function isLike(count: Term, each: Term, unit: string): boolean {
  const { quantity, tail } = count
  // “护理员12名，平均每名护理员照护4人”
  const noun = /每[名位个]([\u4e00-\u9fff]{2,3})/.exec(each.lead)?.[1] ?? ''
  if (noun !== '' && count.lead.endsWith(noun)) return false
  return isSameDimension(quantity, each.quantity) && !VILLAGE_LIKE[unit]?.test((quantity.unit ?? '') + tail)
}

/** “18个村各配备巡护员3名”: the count right before 各. */
function dealtTo(sentence: Sentence, each: Term): Term | null {
  const before = sentence.terms[each.index - 1]
  if (before && /^(?:平均)?单价(?:为)?$/.test(each.lead) && isAmount(before.quantity) && !before.change && each.clause - before.clause <= 1)
    return before
  if (
    !before ||
    !/^[^，]{0,8}各[^级类项界种地位]?[^，]{0,10}$/.test(each.lead) ||
    before.clause !== each.clause ||
    !isAmount(before.quantity)
  )
    return null
  return before.quantity.exact && !before.change ? before : null
}

const PER = /(?:人|(?<![学医考新])生|(?<![教老医])师|(?<!病)床|户|村|亩|家|头|只|个|月|日|天|年|校|班|镇|乡|县|组|社区|车|株|棵|公里)均/
const EVERY =
  /每(?:个|一)?(村民小组|工作日|平方公里|平方米|行政村|自然村|乡镇|单位|社区|公里|公顷|公斤|人次|[人户村亩家头只名位所校班镇乡县组株棵辆台件吨斤月天日年套期次场])/
/** 收入 and 生产总值 per head are indicators of their own, not quotients of what stands beside them. */
const INDICATOR = /可支配|纯收入|生产总值|GDP|消费支出|生活消费|居民(?:人均|收入|消费)|寿命|住房|绿地|耕地|受教育/

/** The unit that a figure is for: 人 in “人均850元”, 亩 in “亩产1500公斤”, “每亩补助125元”, 200元/亩. */
function unitOfEach({ lead, quantity }: Term): string | null {
  const { unit } = quantity
  const slash = unit?.includes('/') ? unit.slice(unit.indexOf('/') + 1) : ''
  if (slash) return slash
  if (!/[每均产]|班额/.test(lead)) return null
  if (INDICATOR.test(lead)) return null
  // “18个村各配备3名”: for each of the figure before.
  const mean = /人均|户均/.exec(lead)
  if (mean) return mean[0].slice(0, 1)
  const every = EVERY.exec(lead)
  if (every) return every[1] ?? null
  const other = /每(?:个|一|名|家|所)?([\u4e00-\u9fff]{1,2})/.exec(lead)
  if (other) return other[1] ?? null
  const average = PER.exec(lead)
  if (average) return average[0].slice(0, -1)
  if (/亩产|单产/.test(lead)) return '亩'
  return /班额/.test(lead) ? '班' : null
}

const PERSON = /^[人名位口]$/
/** 生均 and 师均: persons that are called so. */
const CALLED: Record<string, RegExp> = { 生: /学生|[在住]校生|幼儿|生$/, 师: /教师|师$/, 床: /床位/ }
const VILLAGE_LIKE: Record<string, RegExp> = {
  村: /^(?:个)?(?:行政|自然|贫困)?村/,
  乡镇: /^(?:个)?乡镇/,
  镇: /^(?:个)?镇/,
  乡: /^(?:个)?乡/,
  社区: /^(?:个)?社区/,
  校: /^(?:所)?(?:学校|中学|小学)/,
  组: /^(?:个)?(?:村民)?小?组/,
  班: /^(?:个)?班/,
  单位: /^(?:个|家)?单位/,
  县: /^(?:个)?县/,
}

const LED_BY: Record<string, RegExp> = { 班: /班级?$/, 村: /村$/, 社区: /社区$/, 校: /学校$/, 乡镇: /乡镇$/ }

function isCountOf(term: Term, unit: string): boolean {
  const { quantity, tail } = term
  if (quantity.value === null || term.change || isZero(quantity)) return false
  const own = quantity.unit ?? ''
  if (own === unit) return !/每/.test(term.lead)
  if (CALLED[unit]) return CALLED[unit].test(term.lead + tail)
  if (PERSON.test(unit) && (PERSON.test(own) || own === '人次')) return true
  if (unit === '月' && own === '个月') return true
  if (/^[日天]$/.test(unit) && /^[日天]$/.test(own)) return true
  // “每支队伍48人”: what stands behind 每 may be the classifier and its noun.
  if (unit.length === 2 && own === unit.charAt(0)) return !/每/.test(term.lead)
  if (unit.length > 1 && (own + tail).replace(/^[个名家所]/, '').startsWith(unit)) return true
  if (isOtherMeasure(quantity, unit)) return true
  // “班级631个”: the noun stands before the number.
  const noun = /^[个所家]$/.test(own) && tail === '' ? LED_BY[unit] : undefined
  return noun?.test(term.lead) || (VILLAGE_LIKE[unit]?.test(own + tail) ?? false)
}

const MEASURES = measures()

/** 25吨 where the price is for 每公斤: converted. */
function isOtherMeasure({ dimension }: Quantity, unit: string): boolean {
  const measure = MEASURES.get(unit)
  return measure !== undefined && /^(?:area|mass|length|volume)$/.test(measure.dimension) && measure.dimension === dimension
}

/** The count in the unit that the price is for. */
function countIn(count: Quantity, unit: string): Quantity {
  const measure = MEASURES.get(unit)
  const isOther = measure !== undefined && measure.dimension === count.dimension && count.unit !== unit
  return { ...count, factor: isOther ? divide(count.factor, measure.factor) : ONE }
}

function patternOf({ lead }: Term): string {
  if (/亩产|单产/.test(lead)) return 'P23'
  if (/人均/.test(lead)) return 'P21'
  if (/户均/.test(lead)) return 'P22'
  if (/月均|日均|年均/.test(lead)) return 'S4'
  return /每[^，]{0,6}(?:村|个|名)/.test(lead) ? 'P20' : 'P24'
}

/** “耕地3.2万亩，人均1.6亩”: the average of what stands right before it. */
function isPlainAverage(each: Term, whole: Term): boolean {
  return whole.index === each.index - 1 && each.opensClause && PER.test(each.lead) && each.lead.length <= 3
}

const TOTAL_LEAD = /共|年产|支付|付给|合计|总|累计|兑现|发放|补助|补贴|投入|需|资金|存栏|出栏|产量|安置|带动|拥有|有|完成/

const SUM_NOUN = /^[^，]{0,6}(?:金|款|额|费|收入|产值|总产|资金|成本)$/

/** What the product may be: of the dimension of the each, nearest to the pair. */
function wholesOf(sentence: Sentence, each: Term, count: Term): Term[] {
  const found: Term[] = []
  for (const term of sentence.terms) {
    if (term === each || term === count || term.change || !sameNumerator(each, term)) continue
    if (unitOfEach(term) && !/共|合计/.test(term.lead) && !(/每年$/.test(each.lead) && /^每年/.test(term.lead))) continue
    if (isParted(sentence, earlier(term, each), later(term, each)) || holdsMore(sentence, term)) continue
    const gap = Math.min(stepsBetween(sentence, term, each), stepsBetween(sentence, term, count))
    if (
      gap === 1 &&
      isAmount(term.quantity) &&
      (TOTAL_LEAD.test(term.lead) || SUM_NOUN.test(term.lead) || isPlainAverage(each, term) || Math.abs(term.index - count.index) === 1)
    )
      found.push(term)
  }
  return found
}

/** “培训费用22.4万元，含交通费7.3万元”: more than the product. */
function holdsMore(sentence: Sentence, whole: Term): boolean {
  const next = sentence.terms[whole.index + 1]
  return next !== undefined && next.clause - whole.clause === 1 && /^(?:含|包括|包含)/.test(next.lead)
}

/** How many amounts lie from one to the other; how they have grown in between does not count. */
function stepsBetween(sentence: Sentence, a: Term, b: Term): number {
  let steps = 1
  for (let index = Math.min(a.index, b.index) + 1; index < Math.max(a.index, b.index); index++) if (!sentence.terms[index]?.change) steps++
  return steps
}

function sameNumerator(each: Term, term: Term): boolean {
  const numerator = /^(.+)\//.exec(each.quantity.unit ?? '')?.[1]
  if (numerator) return term.quantity.unit === numerator
  // “24期，每期60人，累计1440人次”
  if (PERSON.test(each.quantity.unit ?? '') && term.quantity.unit === '人次') return true
  return isSameDimension(each.quantity, term.quantity) && dimensionOf(each.quantity) !== null
}

function multiply(each: Term, count: Term, whole: Term, unit: string): Reading {
  const pattern = patternOf(each)
  return {
    pattern,
    code: 'figures/product',
    kind: pattern === 'P22' || pattern === 'S4' ? 'average' : 'product',
    layout: 'product',
    operands: [
      // A yield is per 亩, not per square metre: the count stays in its own unit.
      { quantity: countIn(count.quantity, unit), role: 'factor' },
      // “200元/亩” counts in 元 as the whole does.
      {
        quantity: eachOf(each, whole),
        role: 'factor',
      },
      { quantity: whole.quantity, role: 'product' },
    ],
    relation: product([1, 1, -1]),
    result: 2,
    derived: 2,
    // “216户养殖肉牛1728头，户均8头”
    bond: isPlainAverage(each, whole) && count.index === whole.index - 1 && count.clause === whole.clause ? 'tight' : 'loose',
  }
}

/** An average is rounded, even where it counts persons: “平均每次3人”. */
function eachOf({ quantity, lead }: Term, whole: Term): Quantity {
  if ((quantity.unit ?? '').includes('/')) return { ...quantity, factor: whole.quantity.factor }
  if (!quantity.exact || !quantity.value || !quantity.step || !lead.includes('均')) return quantity
  return { ...quantity, exact: false, interval: rounded(quantity.value, quantity.step) }
}
