/** Rates by their name: 到位率 of what was due, 完成率 of what was planned, 办结率 of what was 办结. */
import { characterSet, findIn } from '../../text/characters'
import type { Sentence, Term } from '../clauses'
import { isBelow } from '../interval'
import { verdictOf } from '../judge'
import { arePolar, labelOf } from '../labels'
import { baseInterval, isAmount, isPercent, isSameDimension, isZero, type Reading } from '../reading'
import { growth, product } from '../relation'
import { isActual, isDue, isPlanned } from '../roles'
import { clauseOf, isParted, type Passage } from './pattern'
import { findBack, HEDGE_END, nearestOther, ratio } from './share-reading'
import { isIntroduced } from './wholes'

/** Those who did not come, what was not done: never the part that a rate is about. */
const ABSENT = /请假|缺席|缺勤|旷|病假|事假|未(?!来)|尚|剩|余|欠|差/

/** The amounts that may be the part of what was due, those that say so first: “应到156人，实到148人，请假8人，到会率…”. */
function actualsOf(sentence: Sentence, term: Term, due: Term): Term[] {
  const found: Term[] = []
  for (let index = term.index - 1; index >= 0; index--) {
    const other = sentence.terms[index]
    if (!other || isParted(sentence, other, term)) break
    if (other === due || other.change || isPlanned(other.lead) || ABSENT.test(other.lead)) continue
    if (isSameDimension(other.quantity, due.quantity)) found.push(other)
  }
  const isSaid = ({ lead }: Term) => isActual(lead)
  return [...found.filter(isSaid), ...found.filter((other) => !isSaid(other))].slice(0, 3)
}

/** What every name of a rate has: 率, 比例 or 密度. */
const RATES = characterSet('率比密')
const RATE_LEAD = new RegExp(`([^，]{1,10})(?:率|比[例率]|(?<!人口)密度)(?:已|就)?(?:达到了?|达|为|是|高达|仅|只有|在|分别)*${HEDGE_END}`)

/** “应查1446例，实查1301例，到位率达90%”, “受理120件，办结114件，办结率95%”. */
export function readRate(sentence: Sentence, term: Term, passage: Passage): Reading[] | null {
  if (!isPercent(term.quantity) || findIn(RATES, term.lead) < 0) return null
  const found = RATE_LEAD.exec(term.lead)
  if (!found) return null
  const name = found[1] ?? ''
  // “消除风险率分别为66.3%、67.4%”: of two that are not told apart.
  if (/分别[^，]{0,4}$/.test(term.lead) || /增长|增$|利$|速|汇$|税$|概$|效$|倍$/.test(name)) return null
  const due = findBack(sentence, term, (other) => isAmount(other.quantity) && isDue(other.lead) && !other.change)
  if (due) {
    const actuals = actualsOf(sentence, term, due)
    // “应年检312个，已年检298个，合格286个，合格率96.0%” is of those that were.
    const byStem = readByStem(sentence, term, name) ?? []
    return actuals.length > 0 ? [...actuals.map((actual) => ratio(actual, due, term, 'P01')), ...byStem] : null
  }
  return (
    readPlanned(sentence, term, name) ??
    readByStem(sentence, term, name) ??
    readByPair(sentence, term, name) ??
    readDone(sentence, term, name, passage) ??
    readIntroduced(sentence, term, name) ??
    readAmongThem(sentence, term)
  )
}

/** “计划新建40座，已建成34座，完成率85%” */
function readPlanned(sentence: Sentence, term: Term, name: string): Reading[] | null {
  if (!/完成$/.test(name)) return null
  const isPlan = (other: Term) => isAmount(other.quantity) && isPlanned(other.lead) && !other.change
  const plan = findBack(sentence, term, isPlan)
  const actual = plan && nearestOther(sentence, term, plan)
  if (!plan || !actual || actual.index < plan.index) return null
  // “改厕任务2000户、改水任务1500户，已完成改厕1860户”: either may be meant.
  const other = findBack(sentence, plan, (before) => isPlan(before) && isSameDimension(before.quantity, plan.quantity))
  return (other ? [plan, other] : [plan]).map((whole) => ratio(actual, whole, term, 'P04', false, 'loose'))
}

/** “开放床位480张，占用床位408张，床位使用率85%”: the two figures before it, where their words are those of the rate. */
function readByPair(sentence: Sentence, term: Term, name: string): Reading[] | null {
  const last = beforeGrowth(sentence, term)
  const before = last && sentence.terms[last.index - 1]
  if (!before || before.change || last.change || isParted(sentence, before, term) || last.clause - before.clause > 2) return null
  if (!isAmount(last.quantity) || !isSameDimension(before.quantity, last.quantity) || isZero(before.quantity)) return null
  if (isZero(last.quantity) || clauseOf(sentence, last).mark !== '，' || clauseOf(sentence, term).mark !== '，') return null
  if (arePolar(labelOf(before), labelOf(last))) return readPole(sentence, term, [before, last], name)
  if (sentence.terms[before.index - 1]?.clause === before.clause) return null
  const leads = [before.lead, last.lead]
  if (!speakOf(leads, name) || !areUsed(leads, name) || areAlike(before, last, name) || isOtherSort(sentence, last, name)) return null
  const isRising = isBelow(baseInterval(before.quantity), baseInterval(last.quantity))
  const [part, whole] = isRising ? [before, last] : [last, before]
  // “提起公诉682人，不起诉146人，不诉率17.6%”: of both, unless the whole is what came in.
  if (/^[不未]/.test(name) && !/受理|审查|应|共|总|收/.test(whole.lead)) return null
  return [ratio(part, whole, term, 'P01', false, 'loose')]
}

/** The figure before a rate; between them may stand how both have grown: “受理826件，审结785件，同比分别上升8.4%、9.7%，结案率95.0%”. */
function beforeGrowth(sentence: Sentence, term: Term): Term | undefined {
  let index = term.index - 1
  for (let other = sentence.terms[index]; other && isPercent(other.quantity); other = sentence.terms[--index])
    if (!other.change && !/^[和与及]?$/.test(other.lead)) break
  return sentence.terms[index]
}

/** “受理286件412人，批准逮捕268人，不批准逮捕144人，不捕率35.0%”: of both together, which are named before. */
function readPole(sentence: Sentence, term: Term, poles: [Term, Term], name: string): Reading[] | null {
  const part = poles.find(({ lead }) => lead.charAt(0) === name.charAt(0) && lead.includes(name.slice(-1)))
  const whole = findBack(sentence, poles[0], (other) => isSameDimension(other.quantity, poles[0].quantity) && !other.change)
  return part && whole && !isZero(whole.quantity) ? [ratio(part, whole, term, 'P01', false, 'loose')] : null
}

const DONE = /(?:完工|完成|竣工|建成|开工|整改)$/

/** “涉及居民5842户，已完工3520户，完成率60.3%”, or “反馈问题42项。已完成整改36项，完成率85.7%”. */
function readDone(sentence: Sentence, term: Term, name: string, { sentences }: Passage): Reading[] | null {
  const part = sentence.terms[term.index - 1]
  if (!/(?:完成|完工|竣工|开工|整改)$/.test(name) || !part || part.change || isParted(sentence, part, term)) return null
  if (!isAmount(part.quantity) || !DONE.test(part.lead) || term.clause - part.clause !== 1) return null
  const isWhole = (other: Term) =>
    isSameDimension(other.quantity, part.quantity) && !other.change && !other.quantity.hedge && !isZero(other.quantity)
  const near = findBack(sentence, part, isWhole)
  if (near) return near.index === part.index - 1 && !DONE.test(near.lead) ? [ratio(part, near, term, 'P04', false, 'loose')] : null
  const far = sentences[sentences.indexOf(sentence) - 1]?.terms.filter(isWhole) ?? []
  const [whole] = far
  return whole && far.length === 1 ? [{ ...ratio(part, whole, term, 'P04', false, 'loose'), atMost: 'doubtful' }] : null
}

/** “小区486个，其中引入物业管理的372个，物业覆盖率76.5%”: the part has a word of the rate. */
function readIntroduced(sentence: Sentence, term: Term, name: string): Reading[] | null {
  const [whole, part] = [sentence.terms[term.index - 2], sentence.terms[term.index - 1]]
  if (!whole || !part?.lead.includes('其中') || part.change || whole.change || term.clause - part.clause !== 1) return null
  if (!isAmount(part.quantity) || !isSameDimension(whole.quantity, part.quantity) || isZero(whole.quantity)) return null
  if (part.clause - whole.clause !== 1 || isParted(sentence, whole, term) || !speakOf([part.lead], name)) return null
  return [ratio(part, whole, term, 'P01', false, 'loose')]
}

/** “24个断面中，达到Ⅲ类的23个，优良比例95.8%”: nothing in the words of the rate says that it is that of these. */
function readAmongThem(sentence: Sentence, term: Term): Reading[] | null {
  const [whole, part] = [sentence.terms[term.index - 2], sentence.terms[term.index - 1]]
  if (!whole || !part || part.change || !isAmount(part.quantity) || !isSameDimension(whole.quantity, part.quantity)) return null
  if (!/^[^，]{0,12}(?:中|里)$/.test(whole.tail) || part.clause - whole.clause !== 1 || term.clause - part.clause !== 1) return null
  if (isParted(sentence, whole, term) || isZero(whole.quantity)) return null
  return [{ ...ratio(part, whole, term, 'P01', false, 'loose'), atMost: 'doubtful' }]
}

/** 职工医保参保 beside 居民医保参保: both end in the word of the rate. Not 按期办结 of what was 办结, nor what was planned and what was reached. */
function areAlike(whole: Term, part: Term, name: string): boolean {
  const stem = name.slice(-2)
  if (!whole.lead.endsWith(stem) || !part.lead.endsWith(stem) || isPlanned(whole.lead) || isActual(part.lead)) return false
  return whole.lead.replace(/^(?:已|共|累计|全年|其中)+/, '') !== stem && (name === stem || !part.lead.endsWith(name))
}

/** 床位使用 is spoken of in “开放床位” and “占用床位”, 结案 in “审结各类案件”. */
function speakOf(leads: readonly string[], name: string): boolean {
  for (let at = 0; at + 2 <= name.length; at++) if (leads.every((lead) => lead.includes(name.slice(at, at + 2)))) return true
  const [first = '', second = ''] = name.slice(-2)
  if (leads.some((lead) => lead.includes(first) && lead.lastIndexOf(second) > lead.indexOf(first))) return true
  // “共有住户1286户，已签订协议1260户”: 签约.
  if (/[现共]有/.test(leads[0] ?? '') && /^已/.test(leads[1] ?? '') && (leads[1] ?? '').includes(first)) return true
  // 受理案件 and 审执结 make 结案.
  return (leads[1] ?? '').includes(first) && (leads[0] ?? '').endsWith(`${second}件`)
}

/** 床位使用 needs more than two figures of 床位: “占用床位”, not “开放床位” beside “实有床位”. */
function areUsed(leads: readonly string[], name: string): boolean {
  const [first = '', second = ''] = name.slice(-2)
  return name.length < 4 || leads.some((lead) => lead.includes(first) || lead.includes(second))
}

/** Days are counted where they are said to be: 优良天数. */
function isCounted({ quantity, lead }: Term): boolean {
  return isAmount(quantity) || (quantity.dimension === 'duration' && lead.endsWith('天数'))
}

/** The part is led by the word that names the rate: 办结 and 办结率, 合格 and 合格率. */
function readByStem(sentence: Sentence, term: Term, name: string): Reading[] | null {
  const stem = name.slice(-2)
  if (stem.length < 2) return null
  const part = findBack(
    sentence,
    term,
    (other) =>
      isCounted(other) &&
      !other.change &&
      (other.lead.includes(stem) || [0, 2].includes(other.tail.slice(0, 4).indexOf(stem))) &&
      !isOtherSort(sentence, other, name),
  )
  if (!part || hasRate(sentence, part, term, stem)) return null
  const isRest = !/[不未]/.test(name) && (part.lead.includes(`不${stem}`) || part.lead.includes(`未${stem}`))
  // “破案212起，破获往年积案36起，破案率86.7%”: what stands between may count as well.
  const between = sentence.terms.slice(part.index + 1, term.index)
  const isVague = between.some((other) => !other.change && isSameDimension(other.quantity, part.quantity))
  const readings: Reading[] = []
  for (let index = part.index - 1; index >= 0 && readings.length < 3; index--) {
    const whole = sentence.terms[index]
    if (!whole || isParted(sentence, whole, term) || clauseOf(sentence, whole).depth > clauseOf(sentence, term).depth) break
    if (whole.change || !isSameDimension(whole.quantity, part.quantity) || isZero(whole.quantity)) continue
    if (areAlike(whole, part, name) || whole.quantity.hedge) continue
    // “排查1286处，其中C级326处，已整治412处，整治率88.0%”: more than one sort of them.
    if (isIntroduced(sentence, whole) && isBelow(baseInterval(whole.quantity), baseInterval(part.quantity))) continue
    const reading = ratio(part, whole, term, isPlanned(whole.lead) || isActual(part.lead) ? 'P04' : 'P01', false, 'loose')
    // What is invested in all is hardly what should have been invested by now.
    const isInAll = /完成$/.test(name) && /总(?:投资|规模|概算)/.test(whole.lead)
    readings.push(isRest ? restOf(reading) : isInAll || isVague ? { ...reading, atMost: 'doubtful' } : reading)
  }
  const after = sentence.terms[term.index + 1]
  if (after && after.clause - term.clause === 1 && isSameDimension(after.quantity, part.quantity) && !isZero(after.quantity)) {
    // “报名3846人，上线1862人，上线率51.6%，实考3608人”
    const reading = ratio(part, after, term, 'P01', false, 'loose')
    if (verdictOf(reading) === 'consistent') return [reading]
  }
  return readings.length > 0 ? readings : null
}

/** “合格126批次，合格率98.4%，快检860批次，合格率99.1%”: the part has had its rate, and something else has been named since. */
function hasRate({ terms }: Sentence, part: Term, term: Term, stem: string): boolean {
  const between = terms.slice(part.index + 1, term.index)
  return between.some(({ lead }) => lead.endsWith(`${stem}率`)) && between.some(({ quantity }) => isAmount(quantity))
}

/** When something was done, or how: 按期办结 is not all that was 办结, nor 成功调解 all that was 调解. */
const NARROW = /成功|按[期时]|及时|当[场庭日]|一次性?|提前|网上|首次|初次/

/** 办结 is not what 按期办结率 is about, nor 分散供养 what 集中供养率 is where 集中供养 has a figure of its own. */
function isOtherSort(sentence: Sentence, { lead }: Term, name: string): boolean {
  const [narrow, narrower] = [NARROW.exec(name)?.[0], NARROW.exec(lead)?.[0]]
  if (narrow && !lead.includes(narrow)) return true
  // “成功调解412件，调解率100%，调解成功率96.7%”
  const hasOwnRate = (other: Term) => isPercent(other.quantity) && narrower !== undefined && other.lead.includes(narrower)
  if (narrower && !name.includes(narrower) && sentence.terms.some(hasOwnRate)) return true
  const whole = name.slice(-4)
  return whole.length === 4 && !lead.includes(whole) && sentence.terms.some((other) => other.lead.endsWith(whole) && !other.change)
}

/** “抽检4860批次，不合格73批次，合格率98.5%”: 1 − part ÷ whole. */
function restOf(reading: Reading): Reading {
  const [part, whole, rate] = reading.operands
  const relation = product([1, -1, 1], undefined, [null, null, growth(-1)])
  return part && whole && rate ? { ...reading, layout: 'growth', direction: -1, operands: [whole, part, rate], relation } : reading
}
