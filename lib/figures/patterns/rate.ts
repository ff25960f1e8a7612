/** Rates by their name: 到位率 of what was due, 完成率 of what was planned, 办结率 of what was 办结. */
import type { Sentence, Term } from '../clauses'
import { isBelow } from '../interval'
import { baseInterval, isAmount, isPercent, isSameDimension, isZero, type Reading } from '../reading'
import { isActual, isDue, isPlanned } from '../roles'
import { clauseOf, isParted } from './pattern'
import { findBack, HEDGE_END, nearestOther, ratio } from './share-reading'

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

const RATE_LEAD = new RegExp(`([^，]{1,10})(?:率|(?<!人口)密度)(?:已|就)?(?:达到了?|达|为|是|高达|仅|只有|在|分别)*${HEDGE_END}`)

/** “应查1446例，实查1301例，到位率达90%”, “受理120件，办结114件，办结率95%”. */
export function readRate(sentence: Sentence, term: Term): Reading[] | null {
  const found = isPercent(term.quantity) ? RATE_LEAD.exec(term.lead) : null
  if (!found) return null
  const name = found[1] ?? ''
  if (/增长|增$|利$|速|汇$|税$|概$|效$|倍$/.test(name)) return null
  const due = findBack(sentence, term, (other) => isAmount(other.quantity) && isDue(other.lead) && !other.change)
  if (due) {
    const actuals = actualsOf(sentence, term, due)
    return actuals.length > 0 ? actuals.map((actual) => ratio(actual, due, term, 'P01')) : null
  }
  return readPlanned(sentence, term, name) ?? readByStem(sentence, term, name) ?? readByPair(sentence, term, name)
}

/** “计划新建40座，已建成34座，完成率85%” */
function readPlanned(sentence: Sentence, term: Term, name: string): Reading[] | null {
  if (!/完成$/.test(name)) return null
  const plan = findBack(sentence, term, (other) => isAmount(other.quantity) && isPlanned(other.lead) && !other.change)
  const actual = plan && nearestOther(sentence, term, plan)
  return plan && actual && actual.index > plan.index ? [ratio(actual, plan, term, 'P04', false, 'loose')] : null
}

/** “开放床位480张，占用床位408张，床位使用率85%”: the two figures before it, where their words are those of the rate. */
function readByPair(sentence: Sentence, term: Term, name: string): Reading[] | null {
  const [before, last] = [sentence.terms[term.index - 2], sentence.terms[term.index - 1]]
  if (!before || !last || before.change || last.change || isParted(sentence, before, term) || term.clause - before.clause > 3) return null
  if (!isAmount(last.quantity) || !isSameDimension(before.quantity, last.quantity) || isZero(before.quantity)) return null
  if (isZero(last.quantity) || sentence.terms[term.index - 3]?.clause === before.clause) return null
  if (!/^[，]$/.test(clauseOf(sentence, last).mark) || clauseOf(sentence, term).mark !== '，' || !speakOf([before.lead, last.lead], name))
    return null
  const isRising = isBelow(baseInterval(before.quantity), baseInterval(last.quantity))
  const [part, whole] = isRising ? [before, last] : [last, before]
  return [ratio(part, whole, term, 'P01', false, 'loose')]
}

/** 床位使用 is spoken of in “开放床位” and “占用床位”, 结案 in “审结各类案件”. */
function speakOf(leads: readonly string[], name: string): boolean {
  for (let at = 0; at + 2 <= name.length; at++) if (leads.every((lead) => lead.includes(name.slice(at, at + 2)))) return true
  const [first = '', second = ''] = name.slice(-2)
  return leads.some((lead) => lead.includes(first) && lead.lastIndexOf(second) > lead.indexOf(first))
}

/** The part is led by the word that names the rate: 办结 and 办结率, 合格 and 合格率. */
function readByStem(sentence: Sentence, term: Term, name: string): Reading[] | null {
  const stem = name.slice(-2)
  if (stem.length < 2) return null
  const part = findBack(
    sentence,
    term,
    (other) =>
      isAmount(other.quantity) && !other.change && (other.lead.includes(stem) || [0, 2].includes(other.tail.slice(0, 4).indexOf(stem))),
  )
  if (!part) return null
  const readings: Reading[] = []
  for (let index = part.index - 1; index >= 0 && readings.length < 3; index--) {
    const whole = sentence.terms[index]
    if (!whole || isParted(sentence, whole, term) || clauseOf(sentence, whole).depth > clauseOf(sentence, term).depth) break
    if (whole.change || !isSameDimension(whole.quantity, part.quantity) || isZero(whole.quantity)) continue
    readings.push(ratio(part, whole, term, isPlanned(whole.lead) || isActual(part.lead) ? 'P04' : 'P01', false, 'loose'))
  }
  return readings
}
