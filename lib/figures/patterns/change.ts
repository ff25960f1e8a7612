/**
 * Change: from A to B by C; B, which is D more than before, growth of Z; B against the A of before.
 * A run of changes belongs to one pair of levels: “由A增加到B，增加D，增长Z%”.
 */

import { rational } from '../../quantities/rational'
import type { Sentence, Term } from '../clauses'
import { isBelow, scale } from '../interval'
import { baseInterval, isAmount, isPercent, isPoints, isSameDimension, isZero, type Reading } from '../reading'
import { growth, growthByChange, product, sum, TIMES_MORE } from '../relation'
import { type Change, type Direction, isActual, isCompared, isOtherBasis, isPlanned, startsChange } from '../roles'
import { type Alternatives, isParted, wordsBefore } from './pattern'
import { wholeOfList } from './wholes'

/** An old and a new level, and what the verb between them says. */
interface Pair {
  from: Term
  to: Term
  direction: Direction | 0
}

export function* readChanges(sentence: Sentence): Generator<Alternatives> {
  for (const run of changeRuns(sentence)) {
    if (isDealtOut(sentence, run)) continue
    const pair = pairBefore(sentence, run)
    if (pair) yield* readPair(sentence, pair, run)
    else yield* readSteps(sentence, run)
  }
  for (const term of sentence.terms) yield* readNetBefore(sentence, term)
}

/** “由15分钟缩短至8分钟，由26分钟压减到9分钟，分别缩短46.7%、65.4%”: to each its own. */
function isDealtOut(sentence: Sentence, [first]: readonly Term[]): boolean {
  const next = first && sentence.terms[first.index + 1]
  if (!next || !first.lead.includes('分别')) return false
  return /^[和与及]?$/.test(next.lead) && !next.joined && next.quantity.dimension === first.quantity.dimension
}

/** “净增会员3280人，会员总数由41720人增加到45000人” */
function* readNetBefore(sentence: Sentence, term: Term): Generator<Alternatives> {
  if (term.change || !term.lead.includes('净') || !/净[增减][^，]{1,8}$/.test(term.lead)) return
  const [from, to] = [sentence.terms[term.index + 1], sentence.terms[term.index + 2]]
  if (!from || !to || from.clause - term.clause !== 1 || isParted(sentence, term, to)) return
  const pair = movedBetween(from, to)
  const direction = term.lead.includes('净减') ? -1 : 1
  if (pair?.direction === direction && isSameDimension(term.quantity, from.quantity))
    yield readingsOfPair(pair, term, direction, false, false)
}

/** Changes that follow each other without a new subject. */
function changeRuns(sentence: Sentence): Term[][] {
  const runs: Term[][] = []
  let current: Term[] = []
  for (const term of sentence.terms) {
    const last = current[current.length - 1]
    const goesOn =
      last && isChange(term) && term.change?.subject === '' && !isParted(sentence, last, term) && term.clause - last.clause <= 1
    if (goesOn) current.push(term)
    else {
      current = isChange(term) ? [term] : []
      if (current.length > 0) runs.push(current)
    }
  }
  return runs
}

function isChange({ change, quantity }: Term): boolean {
  return change !== null && quantity.kind !== 'range'
}

function pairBefore(sentence: Sentence, run: Term[]): Pair | null {
  const first = run[0]
  if (!first?.change) return null
  const previous = sentence.terms[first.index - 1]
  const before = sentence.terms[first.index - 2]
  if (!previous || isParted(sentence, previous, first)) return byPeriods(sentence, run, undefined, undefined) ?? movedAfter(sentence, run)
  // “比上年的8120头净增520头”, “较96.3%提高1.8个百分点”
  if (previous.clause === first.clause && (isCompared(previous.lead) || isSetBeside(previous, first)))
    return compared(sentence, previous, first)
  if (isBracketedBase(sentence, previous, first)) return compared(sentence, previous, first)
  const isAnew = first.change.subject !== '' && !isEachOf(first.change.subject, before)
  if (isAnew) return byPeriods(sentence, run, undefined, undefined) ?? movedAfter(sentence, run)
  return movedBetween(before, previous) ?? byPeriods(sentence, run, before, previous) ?? movedAfter(sentence, run)
}

/** “较常年（1120毫米）偏多14.8%” */
function isBracketedBase(sentence: Sentence, previous: Term, { clause, lead, change }: Term): boolean {
  const bracket = sentence.clauses[previous.clause]
  if (bracket?.mark !== '（' || previous.lead !== '' || previous.tail !== '' || clause !== previous.clause + 1) return false
  return lead.length <= 4 && change?.base === '' && isCompared(sentence.clauses[previous.clause - 1]?.text ?? '')
}

/** “单产由每亩462公斤提高到485公斤，每亩增产23公斤”: no subject of its own. */
function isEachOf(subject: string, from: Term | undefined): boolean {
  return /^(?:平均)?每[\u4e00-\u9fff]{1,2}$/.test(subject) && (from?.lead.includes(subject.slice(-2)) ?? false)
}

/** “与上年的1426件相比减少142件” */
function isSetBeside(previous: Term, { lead }: Term): boolean {
  return /(?:与|同|和)[^，]{0,12}$/.test(previous.lead) && /^相比/.test(lead)
}

/** “由128.6万元增加到140.4万元” */
function movedBetween(from: Term | undefined, to: Term): Pair | null {
  if (!from || !to.target || !isSameDimension(from.quantity, to.quantity)) return null
  if (!startsChange(from.lead) || to.clause - from.clause > 1) return null
  return { from, to, direction: to.target.direction }
}

/** “比上年减少36件，由120件降为84件” */
function movedAfter(sentence: Sentence, run: Term[]): Pair | null {
  const last = run[run.length - 1]
  const [from, to] = last ? [sentence.terms[last.index + 1], sentence.terms[last.index + 2]] : []
  if (!last || !from || !to || from.clause - last.clause !== 1 || !/^[由从]/.test(from.lead)) return null
  return isParted(sentence, last, to) ? null : movedBetween(from, to)
}

/** “去年128.6万元，今年140.4万元”, and “提高1.2个百分点，达到38.5%，上年为36.3%”. */
function byPeriods(sentence: Sentence, run: Term[], before: Term | undefined, previous: Term | undefined): Pair | null {
  const last = run[run.length - 1]
  const after = last && sentence.terms[last.index + 1]
  const next = last && sentence.terms[last.index + 2]
  for (const [a, b] of [
    [before, previous],
    [after, next],
    [previous, after],
  ]) {
    if (!a || !b || a.change || b.change || !isSameDimension(a.quantity, b.quantity) || isParted(sentence, a, b)) continue
    if (b.clause - a.clause > (b === after && a === previous ? 2 : 1)) continue
    const [first, second] = [yearOf(a.lead), yearOf(b.lead)]
    if (first !== null && second !== null && first < second && second - first <= 1) return { from: a, to: b, direction: 0 }
    if (first !== null && second !== null && second < first && first - second <= 1) return { from: b, to: a, direction: 0 }
    // The current year need not be said beside the last one.
    const isBare = /^(?:去年|上年)(?:同期|末|底)?(?:为|是|有)?$/.test(b.lead)
    if (first === null && second === LAST_YEAR && (b !== previous || isBare || /现|目前|今|达|^(?:年|期|月)[末底]/.test(a.lead)))
      return { from: b, to: a, direction: 0 }
  }
  return null
}

const THIS_YEAR = 0
const LAST_YEAR = -1

/** The year that the words before a figure name: a number, or this year and last year on a scale of their own. */
function yearOf(lead: string): number | null {
  const year = /(?:19|20)\d\d(?=年)/.exec(lead)
  if (year) return Number(year[0])
  if (/^[^，]{0,8}(?:去年|上年)/.test(lead) || /^(?:年初|期初|上期末?)(?:余额|总数|存量|基数)?(?:为|是|有)?$/.test(lead)) return LAST_YEAR
  return /^[^，]{0,8}(?:今年|本年|当年)/.test(lead) ? THIS_YEAR : null
}

/** “116个，实现乡镇全覆盖，较改造前的94个增加22个”: a clause without a figure, or what a bracket belongs to; two would be too far. */
function bareClausesBefore(sentence: Sentence, { clause }: Term): number {
  const isBare = (at: number) => sentence.clauses[at]?.first === sentence.clauses[at]?.last
  return isBare(clause - 1) ? 1 : 0
}

function compared(sentence: Sentence, from: Term, change: Term): Pair | null {
  // “为预算8.2亿元的105.4%” stands between a level and its change, and is neither.
  let reach = bareClausesBefore(sentence, from) + 1
  for (let index = from.index - 1; index >= 0; index--) {
    const term = sentence.terms[index]
    if (!term || isParted(sentence, term, from) || from.clause - term.clause > reach) break
    if (isPlanned(term.lead) && !isActual(term.lead)) {
      reach = 2
      continue
    }
    // “增长8.2%，比上年同期的6.9%加快1.3个百分点”: a growth is a level of its own.
    const isLevel = term.change === null || (isPoints(change.quantity) && isPercent(term.quantity))
    if (!isLevel || !isSameDimension(term.quantity, from.quantity)) continue
    const whole = wholeOfList(sentence, term)
    const to = whole && !isOfSize(term, from) && isOfSize(whole, from) ? whole : term
    return { from, to, direction: change.change?.direction ?? 0 }
  }
  return comparedAfter(sentence, from, change)
}

/** Between half and twice of the other. */
function isOfSize(a: Term, b: Term): boolean {
  const [one, other] = [baseInterval(a.quantity), baseInterval(b.quantity)]
  return !isBelow(scale(one, rational(2)), other) && !isBelow(scale(other, rational(2)), one)
}

/** “比上年的61.2%提高2.4个百分点，达63.6%” */
function comparedAfter(sentence: Sentence, from: Term, change: Term): Pair | null {
  const to = sentence.terms[change.index + 1]
  if (to?.target?.subject !== '' || to.clause - change.clause > 1 || !isSameDimension(to.quantity, from.quantity)) return null
  return { from, to, direction: change.change?.direction ?? 0 }
}

function* readPair(sentence: Sentence, pair: Pair, run: Term[]): Generator<Alternatives> {
  const words = wordsBefore(sentence, pair.to)
  for (const term of run) {
    const { change } = term
    if (!change || isZero(pair.from.quantity) || isAgainstOthers(change.base)) continue
    const isBarred = change.isAverage || isOtherBasis(words + term.lead)
    const readings = readingsOfPair(pair, term, directionOf(pair, change), isBarred, change.isAverage)
    if (readings.length > 0) yield readings
  }
}

/** What is better may be more or less: a share, or a concentration. */
function directionOf({ from, to }: Pair, { verb, direction }: Change): Direction {
  return verb === '改善' && isBelow(baseInterval(from.quantity), baseInterval(to.quantity)) ? 1 : direction
}

/** “比全市平均水平高3个百分点” is no change in time. */
function isAgainstOthers(base: string): boolean {
  return /全[国省市县区]|平均|水平|目标|计划|预期|任务|预算|其他|兄弟/.test(base)
}

/** What a change may say of two levels; `isBarred` where the words forbid computing. */
export function readingsOfPair({ from, to }: Pair, term: Term, direction: Direction, isBarred: boolean, isAverage: boolean): Reading[] {
  const { quantity } = term
  const levels = [
    { quantity: from.quantity, role: 'from' as const },
    { quantity: to.quantity, role: 'to' as const },
  ]
  const change = { quantity, role: 'change' as const }
  const base = { code: 'figures/change', result: 2, derived: 2, bond: 'tight', direction, isBarred } as const
  const isRate = isPercent(from.quantity)
  if (isPoints(quantity))
    return isRate ? [{ ...base, ...difference(levels, change, direction), pattern: 'P11', kind: 'points', isBarred: isAverage }] : []
  if (isPercent(quantity)) {
    const relation = product([1, -1, 1], undefined, [null, null, growth(direction)])
    const pattern = direction === 1 ? 'P06' : 'P07'
    const relative: Reading = { ...base, pattern, kind: 'rate', layout: 'growth', operands: [...levels, change], relation }
    if (!isRate) return [relative]
    const points = difference(levels, change, direction)
    return [relative, { ...base, ...points, pattern: 'P12', code: 'figures/usage', kind: 'percent-for-points', isMisuse: true }]
  }
  if (quantity.dimension === 'multiple') {
    if (direction === -1) return []
    const relation = product([1, -1, 1], undefined, [null, null, TIMES_MORE])
    const more: Reading = { ...base, pattern: 'P30', kind: 'times', layout: 'growth', operands: [...levels, change], relation }
    return [more, { ...more, kind: 'times-of', relation: product([1, -1, 1]), isMisuse: true }]
  }
  if (isSameDimension(quantity, from.quantity))
    return [{ ...base, ...difference(levels, change, direction), pattern: 'P10', kind: 'amount', isBarred: isAverage }]
  return []
}

/** to − from = change, or from − to for a fall. */
export function difference(levels: Reading['operands'], change: Reading['operands'][number], direction: Direction) {
  const operands = direction === 1 ? [levels[1], levels[0], change] : [levels[0], levels[1], change]
  return { layout: 'difference' as const, operands: operands.filter((operand) => operand !== undefined), relation: sum([1, -1, -1]) }
}

/** “X，比上年增加D，增长Z%”: the level before is X − D. */
function* readSteps(sentence: Sentence, run: Term[]): Generator<Alternatives> {
  const amount = run.find(({ quantity, change }) => isAmount(quantity) && change?.verb !== '新增')
  const rate = run.find(({ quantity }) => isPercent(quantity))
  const first = run[0]
  if (!amount?.change || !rate?.change || !first || Math.abs(amount.index - rate.index) !== 1 || first.change?.subject !== '') return
  if (amount.change.direction !== rate.change.direction || isZero(rate.quantity)) return
  if (isAgainstOthers(amount.change.base + rate.change.base)) return
  const current = levelOf(sentence, run, amount)
  if (!current) return
  const { direction } = amount.change
  const isBarred = rate.change.isAverage || amount.change.isAverage || isOtherBasis(wordsBefore(sentence, rate))
  const whole = wholeOfList(sentence, current)
  const levels = whole ? [current, whole] : [current]
  yield levels.map((level) => stepReading(level, amount, rate, direction, isBarred))
}

/** change ÷ (level − change) = rate. */
export function stepReading(current: Term, amount: Term, rate: Term, direction: Direction, isBarred: boolean): Reading {
  return {
    pattern: direction === 1 ? 'P08' : 'P09',
    code: 'figures/change',
    kind: 'step',
    layout: 'growth-by-change',
    direction,
    operands: [
      { quantity: current.quantity, role: 'to' },
      { quantity: amount.quantity, role: 'change' },
      { quantity: rate.quantity, role: 'rate' },
    ],
    relation: product([1, -1, -1], undefined, [null, null, growthByChange(direction)]),
    result: 2,
    derived: 2,
    bond: 'tight',
    isBarred,
  }
}

/** The level that changed: right before the run, or named after it by “达到”. */
function levelOf(sentence: Sentence, run: Term[], amount: Term): Term | null {
  const before = sentence.terms[(run[0]?.index ?? 0) - 1]
  const last = run[run.length - 1]
  const after = last && sentence.terms[last.index + 1]
  const fits = (term: Term | undefined): term is Term =>
    term !== undefined && term.change === null && isSameDimension(term.quantity, amount.quantity) && !isParted(sentence, term, amount)
  if (fits(before) && amount.clause - before.clause <= 2) return isCompared(before.lead) ? null : before
  const level = beforeShare(sentence, run, amount)
  if (fits(level)) return level
  if (fits(after) && after.target !== null && after.target.subject === '') return after
  return null
}

/** “完成86,420万元，为预算84,000万元的102.9%，比上年增收4,180万元”: the level before the share of the plan. */
function beforeShare(sentence: Sentence, run: Term[], amount: Term): Term | undefined {
  const share = sentence.terms[(run[0]?.index ?? 0) - 1]
  if (!share || !isPercent(share.quantity) || share.change || amount.clause - share.clause > 1) return undefined
  const plan = sentence.terms[share.index - 1]
  if (!plan || plan.clause !== share.clause || !/^的/.test(share.lead) || !isPlanned(plan.lead)) return undefined
  const level = sentence.terms[plan.index - 1]
  return level && plan.clause - level.clause <= 1 && (!isPlanned(level.lead) || isActual(level.lead)) ? level : undefined
}
