/** Totals without 其中: a sum before or after its parts, what is left, rates that complete each other, accumulation. */
import { rational } from '../../quantities/rational'
import type { Sentence, Term } from '../clauses'
import { HUNDRED } from '../interval'
import { verdictOf } from '../judge'
import { axisOf, isClosed, labelOf } from '../labels'
import { isAmount, isPercent, isSameDimension, type Reading } from '../reading'
import { sum } from '../relation'
import { isActual, isDue, isPlanned } from '../roles'
import { areOutcomes } from './kinds'
import { equality, exceeds, type Parts, readGroup } from './parts'
import { type Alternatives, clauseOf, isParted } from './pattern'
import { isPlanOfShare } from './wholes'

/** More parts than a sum in a sentence has. */
const MOST_PARTS = 12

const SUM_WORD = /(?:合计|共计|总计|总共|一共|小计)[^，]{0,6}$|^(?:以上|上述)[^，]{0,8}(?<![公中])共(?:有|为|达)?$/
const WEAK_SUM_WORD = /^(?:以上)?共(?:有|达|为|投资|投入)?[^，有产]{0,2}$/
/** 公共, 中共 and 共青团 sum nothing up. */
const TOGETHER = '(?<![公中])共(?![产青享同建])'
const WHOLE_WORD = new RegExp(`${TOGETHER}|总|合计|全|累计`)
const OWN_SUM = new RegExp(`${TOGETHER}|合计|共计|总计`)

/** “a、b、c，合计X”. */
export function* readSumsAfter(sentence: Sentence): Generator<Alternatives> {
  for (const term of sentence.terms) {
    if (!isAmount(term.quantity) || term.change) continue
    const named = term.lead.includes('共') ? NAMED_TOGETHER.exec(term.lead)?.[1] : undefined
    if (named && !SUM_WORD.test(term.lead)) {
      yield sumsNamed(sentence, term, named)
      continue
    }
    const isPlain = SUM_WORD.test(term.lead) || isSumOfYears(sentence, term)
    if (!isPlain && !WEAK_SUM_WORD.test(term.lead) && !NAMED_SUM.test(term.lead)) continue
    const run = runBefore(sentence, term)
    if (
      !isPlain &&
      !WEAK_SUM_WORD.test(term.lead) &&
      !run.some(({ lead }) => sharesWords(lead, term.lead)) &&
      !haveOneEnd(run, term, sentence.terms[term.index + 1])
    )
      continue
    const readings: Reading[] = []
    for (let from = Math.max(0, run.length - MOST_PARTS); run.length - from >= 2; from++)
      readings.push({ ...equality(run.slice(from), term, 'P17'), bond: isPlain ? 'tight' : 'loose' })
    if (readings.length > 0) yield readings
  }
}

/** “全县共新增停车位800个” after “县城新增停车位480个”: the same words are summed up. */
const NAMED_SUM = /共[^，有]{2,8}$/

/** “抢救和疏散共728人”, “水稻播种面积共80.8万亩”: what is summed up is named before the word. */
const NAMED_TOGETHER = /^([^，]{3,12}?)一?共(?:计|有|为|达)?$/

function sumsNamed(sentence: Sentence, term: Term, named: string): Reading[] {
  const run = runBefore(sentence, term)
  const readings: Reading[] = []
  for (let from = Math.max(0, run.length - MOST_PARTS); run.length - from >= 2; from++) {
    const parts = run.slice(from)
    const isMeant = ({ lead }: Term, index: number) =>
      haveWords(lead, named) || (index > 0 && parts.slice(1).every((part) => clauseOf(sentence, part).mark === '、'))
    if (!parts.every(isMeant)) continue
    // “小麦面积24.6万亩，玉米面积31.2万亩，粮食面积共61.8万亩”: there may be others.
    const isList = /[和与及]/.test(named) || parts.slice(1).every((part) => clauseOf(sentence, part).mark === '、')
    readings.push({ ...equality(parts, term, 'P17'), bond: 'loose', ...(isList ? {} : { atMost: 'doubtful' as const }) })
  }
  return readings
}

/** 金牌12枚、银牌15枚、铜牌19枚，共获奖牌46枚: all of them are 牌. */
function haveOneEnd(run: readonly Term[], { lead }: Term, next: Term | undefined): boolean {
  const isDivided = next?.lead.includes('其中') ?? false
  return !isDivided && run.length >= 2 && run.every((part) => part.lead.slice(-1) === lead.slice(-1))
}

function sharesWords(part: string, total: string): boolean {
  return haveWords(part, total.slice(total.indexOf('共') + 1))
}

/** Two characters in a row. */
function haveWords(part: string, words: string): boolean {
  for (let at = 0; at + 2 <= words.length; at++) if (part.includes(words.slice(at, at + 2))) return true
  return false
}

const NUMBERS = '两三四五六七八九十'

/** “分别为7.86亿元、8.24亿元、8.69亿元，三年累计投入24.79亿元”: as many figures as years. */
function isSumOfYears(sentence: Sentence, term: Term): boolean {
  const said = /^([两三四五六七八九十])(?:年|个月|个季度|期|批)(?:来)?(?:累计|共)/.exec(sentence.clauses[term.clause]?.text ?? '')
  if (!said) return false
  let parts = 0
  for (let index = term.index - 1; index >= 0; index--) {
    const part = sentence.terms[index]
    if (!part || !isAmount(part.quantity)) continue
    parts++
    if (part.lead !== '') return /分别/.test(part.lead) && parts === NUMBERS.indexOf(said[1] ?? '') + 2
  }
  return false
}

/** The contiguous figures of the same kind before a sum, without those inside deeper brackets. */
function runBefore(sentence: Sentence, sumTerm: Term): Term[] {
  const depth = clauseOf(sentence, sumTerm).depth
  const run: Term[] = []
  for (let index = sumTerm.index - 1; index >= 0; index--) {
    const term = sentence.terms[index]
    if (!term) break
    if (clauseOf(sentence, term).depth > depth) continue
    // “三项合计145公里”
    if (
      term.clause === sumTerm.clause &&
      term.opensClause &&
      /^count:|^year$|^month$/.test(term.quantity.dimension ?? '') &&
      /^(?:以上|上述|这|前述)?$/.test(term.lead)
    )
      continue
    // “三组76亩”: a name that looks like a number.
    if (sentence.terms[index + 1]?.joined === term && !isAddedTo(term, sumTerm)) continue
    if (!isAddedTo(term, sumTerm) || term.change || /其中|每|均/.test(term.lead)) break
    if (OWN_SUM.test(term.lead)) break
    run.unshift(term)
  }
  return run
}

/** “共X，分别为a、b、c”, “X（a、b）”, “总人口X，男a，女b”. */
export function* readSumsBefore(sentence: Sentence): Generator<Alternatives> {
  for (const whole of sentence.terms) {
    if (!isAmount(whole.quantity) || whole.change) continue
    const group = groupAfter(sentence, whole)
    if (group && group.parts.length >= 2) yield* readGroup(sentence, group)
  }
}

function groupAfter(sentence: Sentence, whole: Term): Parts | null {
  const first = sentence.terms[whole.index + 1]
  if (!first || first.lead.includes('其中') || !isPartOf(whole, first) || isParted(sentence, whole, first)) return null
  const parts = runAfter(sentence, whole, first)
  if (parts.length < 2) return null
  const joint = jointOf(sentence, whole, parts)
  if (joint === null && !isClosedGroup(whole, parts)) return null
  const isOpen = parts[parts.length - 1]?.tail.includes('等') ?? false
  return { whole, parts, isOpen, isExhaustive: !isOpen && joint === 'all', isWhole: joint === 'all' }
}

/** How the parts hang on the whole: `all` where the words leave nothing out, `some` where they may. */
function jointOf(sentence: Sentence, whole: Term, parts: readonly Term[]): 'all' | 'some' | null {
  const [first] = parts
  if (!first) return null
  const clause = clauseOf(sentence, first)
  const last = parts[parts.length - 1]
  if (/^由/.test(first.lead) && /^[^，]{0,4}(?:组成|构成|合成)/.test(last?.tail ?? '')) return 'all'
  const isNext = whole.tail === '' && first.clause === whole.clause + 1
  if (isNext && clause.mark === '（') return 'some'
  if (isNext && /^第一/.test(first.lead) && parts.every(({ lead }) => INSTALMENT.test(lead))) return 'some'
  if (isNext && clause.mark === '：' && WHOLE_WORD.test(whole.lead)) return 'all'
  if (isNext && clause.mark === '：' && parts.length <= MOST_PARTS) return /[设辖分]$|下设|现有|^有/.test(whole.lead) ? 'all' : 'some'
  // “38起案件中，属于贪污侵占的9起，…，其他9起”
  if (/^[^，]{0,10}中$/.test(whole.tail) && first.clause === whole.clause + 1 && clause.mark === '，')
    return parts.length >= 3 && /^其[他它余]/.test(last?.lead ?? '') ? 'all' : 'some'
  if (isNext && parts.length >= 3 && /受理|收到|接收|立案|收案/.test(whole.lead) && areOutcomes(parts)) return 'some'
  if (isNext && spanned(first.lead) === parts.length) return 'all'
  if (!WHOLE_WORD.test(whole.lead)) return null
  if (isNext && parts.length >= 3 && clause.mark === '，' && isListed(sentence, parts)) return 'some'
  if (/分别/.test(first.lead) && namesBetween(sentence, whole, first) === parts.length) return 'all'
  if (!/分别|^分为|^包括|^即/.test(first.lead) || first.clause - whole.clause > 1) return null
  // “分别为” after names of its own may speak of some of the parts only.
  return /^(?:分别|各|分为)/.test(first.lead) && clause.mark === '，' ? 'all' : 'some'
}

/** “共查处53处，一、二、三月分别为14处、18处、21处”: names joined by 、 between the whole and 分别; 0 for anything else. */
function namesBetween(sentence: Sentence, whole: Term, first: Term): number {
  if (first.clause - whole.clause < 2 || whole.tail !== '') return 0
  for (let index = whole.clause + 1; index <= first.clause; index++) {
    const clause = sentence.clauses[index]
    if (!clause || clause.mark !== (index === whole.clause + 1 ? '，' : '、')) return 0
  }
  return first.clause - whole.clause
}

/** How many “第一种至第四种形态分别为” and “一至四季度分别完成” speak of; 0 for other words. */
function spanned(words: string): number {
  const last = /^第?一[^，]{0,3}[至到—～-]第?([二三四五六七八九十])[^，]{0,8}分别[^，]{0,4}$/.exec(words)?.[1]
  // Three quarters are no year.
  if (/季度/.test(words) ? last !== '四' : /月/.test(words)) return 0
  return last ? NUMBERS.indexOf(last.replace('二', '两')) + 2 : 0
}

/** “分三批下达2680万元，第一批860万元，第二批…” */
const INSTALMENT = /^第[一二三四五六七八九十\d]+[批期轮次组阶]/

/** “共开设社团34个，体育类12个、艺术类14个、科技类8个” */
function isListed(sentence: Sentence, parts: readonly Term[]): boolean {
  return parts.every((part, index) => /^[^，]{2,8}$/.test(part.lead) && (index === 0 || clauseOf(sentence, part).mark === '、'))
}

/** “总人口8289人，男4300人，女3989人”: nothing but the labels says so. */
function isClosedGroup(whole: Term, parts: readonly Term[]): boolean {
  const labels = parts.map(labelOf)
  const axis = axisOf(labels[0] ?? '')
  if (axis === null || !labels.every((label) => axisOf(label) === axis) || !isClosed(axis, labels)) return false
  if (WHOLE_WORD.test(whole.lead) || axis === 'vote') return true
  if (axis === 'reach' && parts.length >= 3 && parts[0]?.clause === whole.clause + 1) return true
  // “残疾人1846人，男性1032人，女性814人”: men and women of what stands right before.
  if (parts[0]?.clause === whole.clause + 1 && labels.every((label) => /^[男女]性?$/.test(label))) return true
  const noun = whole.tail.slice(0, 4)
  return noun.length > 1 && labels.every((label) => label.includes(noun))
}

/** Persons make 人次. */
function isAddedTo(part: Term, whole: Term): boolean {
  if (isSameDimension(part.quantity, whole.quantity)) return true
  return whole.quantity.unit === '人次' && /^[人名位]$/.test(part.quantity.unit ?? '')
}

function isPartOf(whole: Term, part: Term): boolean {
  if (part.change || !isAmount(part.quantity)) return false
  return isSameDimension(whole.quantity, part.quantity) || (part.quantity.unit === '票' && /^[人名张]$/.test(whole.quantity.unit ?? ''))
}

function runAfter(sentence: Sentence, whole: Term, first: Term): Term[] {
  const depth = clauseOf(sentence, first).depth
  const run = [first]
  for (let index = first.index + 1; index < sentence.terms.length; index++) {
    const term = sentence.terms[index]
    if (!term || clauseOf(sentence, term).depth < depth) break
    if (clauseOf(sentence, term).depth > depth || isPercent(term.quantity)) continue
    if (!isPartOf(whole, term) || /其中|合计|共计|总计|另|同比|比上年/.test(term.lead) || isParted(sentence, whole, term)) break
    if (term.lead.length > 14) break
    run.push(term)
  }
  return run
}

const REST =
  /剩余|剩下|余下|其余|尚有|还有|还剩|尚余|仅剩|只剩|尚欠|结余|缺口|空编|空缺|缺[编额岗席训勤考]|请假|未到|未[\u4e00-\u9fff]{1,4}$/

/** What has piled up over the years is no rest of what stands beside it. */
const OTHER_REST = /滚存|累计|历年|净结余/

function isRest(lead: string): boolean {
  return REST.test(lead) && !OTHER_REST.test(lead)
}

/** What is being done is some of what is left; with what is done it cannot be more than all. */
const UNDER_WAY = /^正在(?:推进|实施|办理|整改|建设|施工|改造)?$/

/** “计划820户，已完成655户，尚有165户”. */
export function* readRest(sentence: Sentence): Generator<Alternatives> {
  for (const rest of sentence.terms) {
    if (!isAmount(rest.quantity) || rest.change || !(isRest(rest.lead) || UNDER_WAY.test(rest.lead))) continue
    const before: Term[] = []
    for (let index = rest.index - 1; index >= 0; index--) {
      const term = sentence.terms[index]
      if (!term || isParted(sentence, term, rest)) break
      if (isSameDimension(term.quantity, rest.quantity) && !term.change) before.unshift(term)
      if (before.length > MOST_PARTS) break
    }
    if (before.length < 2 || before.some(({ lead }) => lead.includes('其中'))) continue
    // “请假11名，缺席3名”: only with the last of them nothing is left.
    const next = sentence.terms[rest.index + 1]
    if (next && isSameDimension(next.quantity, rest.quantity) && isRest(next.lead) && next.clause - rest.clause <= 1) continue
    const isSome = UNDER_WAY.test(rest.lead)
    const readings = restReadings(sentence, before, rest).filter(
      (reading) => !isSome || verdictOf(reading) === 'consistent' || exceeds(reading),
    )
    if (readings.length > 0) yield readings
  }
}

function restReadings(sentence: Sentence, before: Term[], rest: Term): Reading[] {
  // “已完成1426户，完成全年任务1500户的95.1%，剩余74户”
  const plan = before.find((term) => isPlanOfShare(sentence, term))
  const done = plan && before[before.indexOf(plan) - 1]
  if (plan && done)
    return isActual(done.lead) ? [{ ...equality([done, rest], plan, 'P27'), kind: 'rest', derived: null, bond: 'loose' }] : []
  const wholes = before.slice(0, -1).filter((term, index) => index === 0 || isPlanned(term.lead) || isDue(term.lead))
  return wholes.slice(-3).flatMap((whole) => {
    const parts = before.slice(before.indexOf(whole) + 1)
    // “应完成31项，实际完成33项，2024年应完成9项”: what is due is no part beside what is done.
    if (parts.some(({ lead }) => isDue(lead))) return []
    const isWhole = isPlanned(whole.lead) || isDue(whole.lead) || WHOLE_WORD.test(whole.lead) || /需/.test(whole.lead)
    const isSound =
      isWhole && parts.every(({ lead }) => isActual(lead) || /^(?:目前|现)?(?:已|正|在建|到|完|竣|建成|办结|搬|改|开工|拆|整改)/.test(lead))
    return [{ ...equality([...parts, rest], whole, 'P27'), kind: 'rest', derived: null, bond: isSound ? 'tight' : 'loose' }]
  })
}

const UNDONE = /尚有|其余|剩余|余下|还有|还剩|尚余|未|不(?:合格|满意|达标|符合)/

/** “已完成任务的78.5%，尚有21.5%未完成”. */
export function* readComplements(sentence: Sentence): Generator<Alternatives> {
  for (const second of sentence.terms) {
    const first = sentence.terms[second.index - 1]
    if (!first || !isPercent(first.quantity) || !isPercent(second.quantity) || first.change || second.change) continue
    if (second.clause - first.clause !== 1 || UNDONE.test(first.lead)) continue
    const isUndone = UNDONE.test(second.lead) || /^的?[^，]{0,6}(?:未|没有)/.test(second.tail)
    const done = /完成|合格|满意|达标|占|率|已|建成|到位/
    const earlier = sentence.terms[first.index - 1]
    // In a list of shares the last two are not all.
    if (earlier && isPercent(earlier.quantity) && first.clause - earlier.clause <= 1 && !isOpposite(first.lead, second.lead)) continue
    if (!isUndone || !(done.test(first.lead) || done.test(first.tail))) continue
    yield [
      {
        ...equality([first], second, 'P28'),
        kind: 'complement',
        operands: [
          { quantity: first.quantity, role: 'part' },
          { quantity: second.quantity, role: 'rate' },
        ],
        relation: sum([1, 1], HUNDRED),
        result: 1,
        derived: null,
        bond: isOpposite(first.lead, second.lead) ? 'tight' : 'loose',
      },
    ]
  }
}

/** 满意率 and 不满意率. */
function isOpposite(first: string, second: string): boolean {
  const stem = /[不未]([^，]{1,6}率)/.exec(second)?.[1]
  return stem !== undefined && first.includes(stem)
}

/** Σ parts = 100 %. */
export function makesHundred(parts: readonly Term[], pattern: string): Reading {
  return {
    pattern,
    code: 'figures/total',
    kind: 'hundred',
    layout: 'sum',
    operands: parts.map(({ quantity }) => ({ quantity, role: 'part' as const })),
    relation: sum(
      parts.map(() => 1),
      rational(100),
    ),
    result: parts.length - 1,
    derived: null,
    bond: 'tight',
  }
}
