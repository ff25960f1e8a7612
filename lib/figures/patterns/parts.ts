/** Parts of a whole: 其中 in all its readings. Parts are taken in contiguous runs, never in arbitrary subsets. */
import type { Sentence, Term } from '../clauses'
import { addIntervals, isBelow, point, ZERO } from '../interval'
import { verdictOf } from '../judge'
import { areExclusive, arePolar, axisOf, isClosed, labelOf, POLAR, placeSuffix } from '../labels'
import { baseInterval, isAmount, isSameDimension, type Reading } from '../reading'
import { sum } from '../relation'
import { isOneDigitOff, isOneSlipOff } from '../slips'
import { atMostReading } from './bound'
import { areKinds, haveOneHead, haveOneMark, isAnnounced, isJoined } from './kinds'
import { type Alternatives, clauseOf, isParted, isStop, type Passage } from './pattern'
import { ratio } from './share-reading'
import { AVERAGE, DIVIDED, isBeyondStop, isIntroduced, wholeContaining, wholeNamed, wholesBefore } from './wholes'

const PART = { pattern: 'P14', code: 'figures/part-exceeds-whole', kind: 'part' } as const

/** Parts of one whole and what the words say about them. */
export interface Parts {
  whole: Term
  parts: Term[]
  /** “等”: more parts than are named. */
  isOpen: boolean
  /** “其余”, “分别为” right after the whole: nothing is left out. */
  isExhaustive: boolean
  /** “分别为”: the words deal out the whole, whatever the parts are called. */
  isWhole?: boolean
}

/** Words that begin another statement wherever they stand; what they lead to is no part. */
const NEW_STATEMENT =
  /另|此外|同时|继续|年末|年底|余额|截至|比上年|同比|环比|较上|较去|全年|今年|去年|累计|人均|户均|平均|预计|计划|目标|合计|共计|总计|每/
/** Verbs that begin another statement where they open a clause, unless a colon has announced a list. */
const NEW_VERB = /^(?:还|共(?!产|青|公|同)|培训|举办|开展|新增|引产|投入|争取|总投资|兑现|实现|完成|发放|组织|召开|接待|取得|获得|给予)/

export function* readAmong(sentence: Sentence, passage: Passage): Generator<Alternatives> {
  const mayContain = passage.text.includes('含')
  for (const term of sentence.terms) {
    if (!isAmount(term.quantity)) continue
    if (!isIntroduced(sentence, term)) {
      const whole = mayContain ? wholeContaining(sentence, term) : null
      if (whole) yield [atMostReading(PART, term, whole)]
      continue
    }
    if (AVERAGE.test(term.lead)) continue
    const wholes = wholesBefore(sentence, term)
    if (wholes.length === 0) wholes.push(...wholeNamed(sentence, term, passage))
    const parts = { ...partsFrom(sentence, term), isWhole: isDealt(sentence, term) }
    const [nearest] = wholes
    if (!nearest) continue
    yield* readGroup(sentence, { ...parts, whole: nearest }, wholes)
    const beside = besideParts(sentence, parts)
    const besides = beside ? wholesBefore(sentence, beside.first) : []
    if (beside && besides[0]) yield* readGroup(sentence, { ...parts, parts: beside.parts, whole: besides[0] }, besides)
  }
}

/** “512户1875人、286户1068人”: the second figures of the parts are parts as well. */
function besideParts(sentence: Sentence, { parts }: Pick<Parts, 'parts'>): { first: Term; parts: Term[] } | null {
  const found: Term[] = []
  for (const part of parts) {
    const beside = sentence.terms[part.index + 1]
    if (!beside || (beside.joined !== part && !isSecond(sentence, beside, part))) return null
    if (found[0] && (found[0].lead !== beside.lead || !isSameDimension(found[0].quantity, beside.quantity)) && !beside.joined) return null
    if (found[0] && !isSameDimension(found[0].quantity, beside.quantity)) return null
    found.push(beside)
  }
  const [first] = found
  return first && found.length >= 2 ? { first, parts: found } : null
}

/** “15起、死亡6人”: another thing counted of the same part. */
function isSecond(sentence: Sentence, term: Term, part: Term): boolean {
  const isOther = !isSameDimension(term.quantity, part.quantity) && isAmount(term.quantity)
  return isOther && term.index === part.index + 1 && term.lead.length <= 4 && clauseOf(sentence, term).mark === '、'
}

/** “按举办主体分，”: the list that follows leaves nothing out. */
function isDealt(sentence: Sentence, first: Term): boolean {
  return first.opensClause && /^按照?[^，]{1,8}划?分$/.test(sentence.clauses[first.clause - 1]?.text ?? '')
}

/** The contiguous run of parts that 其中 governs. */
function partsFrom(sentence: Sentence, first: Term): Omit<Parts, 'whole'> {
  const depth = clauseOf(sentence, first).depth
  const parts = [first]
  let isOpen = /等/.test(first.tail)
  let isExhaustive = false
  for (let index = first.index + 1; index < sentence.terms.length && !isOpen; index++) {
    const term = sentence.terms[index]
    if (!term) break
    const clause = clauseOf(sentence, term)
    if (clause.depth > depth || isAside(term) || isOtherUnit(sentence, term, first)) continue
    if (clause.depth < depth || !isPart(sentence, term, first) || isAnotherList(sentence, parts, term)) break
    // “a、b、c，d”: the list has ended, another thought begins.
    if (parts.length >= 2 && clause.mark === '，' && !isOtherDivision(term) && parts.slice(1).every((part) => isJoined(sentence, part)))
      break
    parts.push(term)
    isExhaustive ||= /其余|余下|剩余|其他均|^其[他它](?:[\u4e00-\u9fff]{2})?$/.test(term.lead)
    isOpen = /等$|等[^，]{0,4}$/.test(term.tail)
  }
  return { parts, isOpen, isExhaustive }
}

/** “4A级4家、3A级7家；星级饭店6家”: a ； ends a list that has been held together by lighter marks. */
function isAnotherList(sentence: Sentence, parts: readonly Term[], term: Term): boolean {
  const last = parts[parts.length - 1]
  if (!last || !isParted(sentence, last, term) || isOtherDivision(term)) return false
  return parts.slice(1).some((part, index) => !isParted(sentence, parts[index] ?? part, part))
}

/** “男38人、女26人，公务员21人、事业编制32人”: persons divided once more. */
function isOtherDivision(term: Term): boolean {
  return /^[人名位]$/.test(term.quantity.unit ?? '') && axisOf(labelOf(term)) !== null
}

/** “38户162人”: the other of two figures written as one. */
function isOtherUnit(sentence: Sentence, term: Term, first: Term): boolean {
  if (isSameDimension(term.quantity, first.quantity)) return false
  const before = sentence.terms[term.index - 1]
  const isAgain = before !== undefined && isSameDimension(before.quantity, first.quantity) && isSecond(sentence, term, before)
  return term.joined !== null || sentence.terms[term.index + 1]?.joined === term || isAgain
}

/** “占70%” after a part is about that part. */
function isAside({ quantity, lead }: Term): boolean {
  return quantity.dimension === 'percent' && /^(?:约|分别)?占|^$/.test(lead)
}

function isPart(sentence: Sentence, term: Term, first: Term): boolean {
  if (!isAmount(term.quantity) || !isSameDimension(term.quantity, first.quantity) || term.change) return false
  if (term.lead.includes('其中') || NEW_STATEMENT.test(term.lead)) return false
  // “控制在48.2亿元以内”: a bound would make any sum true.
  if (term.quantity.interval.low === null || term.quantity.interval.high === null) return false
  if (!isAnnounced(sentence, first) && NEW_VERB.test(term.lead)) return false
  const last = sentence.terms[term.index - 1]
  if (last && isParted(sentence, last, term) && labelOf(term).length > 8) return false
  // A clause without figures in between is another thought.
  for (let clause = (last?.clause ?? term.clause) + 1; clause < term.clause; clause++) {
    const { mark, text } = sentence.clauses[clause] ?? { mark: '', text: '' }
    if (mark === '，' && text.length > 6) return false
    if (isStop(mark) && DIVIDED.test(text)) return false
  }
  return true
}

/** “建议142件，其中重点建议8件，A类92件、B类38件、C类12件”: three or more at the end of the list that make the whole. */
function doesEndSum(parts: readonly Term[], wholes: readonly Term[]): boolean {
  for (let from = 1; parts.length - from >= 3 && from <= 3; from++)
    if (wholes.some((whole) => verdictOf(equality(parts.slice(from), whole, 'P15')) === 'consistent')) return true
  return false
}

/** Longer lists are not gone through digit by digit. */
const MOST_KINDS = 12

/** Sums for what must add up, upper bounds for the rest. */
export function* readGroup(sentence: Sentence, group: Parts, wholes: readonly Term[] = [group.whole]): Generator<Alternatives> {
  // Where all that is listed adds up, no part of the list has to: 小学3900个，初中1500个，幼儿园1000个.
  const met = group.parts.length < 2 ? [] : wholes.map((whole) => equality(group.parts, whole, 'P15'))
  const sound = met.filter((reading) => verdictOf(reading) === 'consistent')
  if (sound.length > 0) {
    yield sound
    return
  }
  const { length } = group.parts
  if (length >= 3 && length <= MOST_KINDS && met.every(exceeds) && areKinds(sentence, group.parts) && met.some(isOneSlipOff)) {
    yield met
    return
  }
  const all = readWhole(sentence, group, wholes)
  if (all) {
    yield all
    return
  }
  const bounded = new Set(group.parts)
  for (const run of runsByAxis(group.parts)) {
    if (run.parts.length < 2) continue
    const summed = readRun(sentence, group, run, wholes)
    if (!summed) continue
    yield summed
    for (const part of run.parts) bounded.delete(part)
  }
  yield* readBounds(sentence, group, wholes, bounded)
}

/** What is in no sum is at most the whole. */
function* readBounds(sentence: Sentence, group: Parts, wholes: readonly Term[], parts: Iterable<Term>): Generator<Alternatives> {
  // “养老保险方面，…。医疗保险方面，…”: such words may as well begin another matter.
  const isTopic = isTopicOf(sentence, group)
  for (const part of parts) {
    const bounds = wholes.map((whole) => atMostReading(PART, part, whole))
    // “其中4A级以上9家；民宿400余家”: beyond a ； the larger one is no part at all.
    const isBeyond = group.parts[0] !== undefined && isParted(sentence, group.parts[0], part)
    // “查处酒驾2416起，其中醉驾486起，超员86起，超速1.2万起”: what is counted in 万 is no part of ones.
    const isOther = part !== group.parts[0] && part.quantity.multiplier > group.whole.quantity.multiplier
    if (!(isBeyond || isOther || isTopic) || bounds.some((reading) => verdictOf(reading) === 'consistent')) yield bounds
  }
}

function isTopicOf(sentence: Sentence, { whole, parts: [first] }: Parts): boolean {
  if (!first || !isBeyondStop(sentence, whole, first)) return false
  return sentence.clauses[first.clause - 1]?.text.endsWith('方面') ?? false
}

/** A list that leaves nothing out, or of things that exclude each other, though no line of division is known. */
function readWhole(sentence: Sentence, group: Parts, wholes: readonly Term[]): Alternatives | null {
  const { parts } = group
  const axes = new Set(parts.map((part) => axisOf(labelOf(part))).filter((axis) => axis !== null))
  const isOneRun = axes.size === 0 || (axes.size === 1 && parts.every((part) => axisOf(labelOf(part)) !== null))
  if (parts.length < 2 || isOneRun || (axes.size > 1 && !haveOneHead(parts))) return null
  if (!group.isWhole && !areKinds(sentence, parts)) return null
  const equalities = wholes.map((whole) => equality(parts, whole, 'P15'))
  const isWrong = equalities.every((reading) => verdictOf(reading) !== 'consistent')
  if (!isWrong || (group.isWhole && !group.isOpen)) return equalities
  return equalities.every((reading) => exceeds(reading) && isOneDigitOff(reading)) ? equalities : null
}

interface Run {
  parts: Term[]
  axis: string | null
}

/** Cuts the parts where the line of division changes. */
function runsByAxis(parts: readonly Term[]): Run[] {
  const runs: Run[] = []
  for (const part of parts) {
    const label = labelOf(part)
    const suffix = placeSuffix(label)
    const axis = axisOf(label) ?? (suffix && `place:${suffix}`)
    const last = runs[runs.length - 1]
    const only = last?.parts.length === 1 ? last.parts[0] : undefined
    if (last && only && arePolar(labelOf(only), label)) {
      last.parts.push(part)
      last.axis = POLAR
      continue
    }
    const isRest = /其余|余下|剩余/.test(part.lead)
    if (last && (last.axis === axis || isRest)) last.parts.push(part)
    else runs.push({ parts: [part], axis })
  }
  return runs
}

function readRun(sentence: Sentence, group: Parts, run: Run, wholes: readonly Term[]): Alternatives | null {
  const labels = run.parts.map(labelOf)
  const isAll = run.parts.length === group.parts.length
  const closed = run.axis !== null && isClosed(run.axis, labels)
  const last = run.parts[run.parts.length - 1]
  const isRest = last !== undefined && run.parts.length >= 3 && /其[他它余]/.test(last.lead) && haveOneMark(sentence, run.parts)
  const isExhaustive = !group.isOpen && (closed || isRest || (isAll && group.isExhaustive))
  const equalities = wholes.map((whole) => equality(run.parts, whole, run.parts.length > 2 ? 'P15' : 'P13'))
  if (equalities.some((reading) => verdictOf(reading) === 'consistent')) return group.isOpen && !isAll ? null : equalities
  if (isExhaustive) return equalities
  const [first] = equalities
  if (!first) return null
  const isExclusive = run.axis !== null ? areExclusive(run.axis, labels) : group.isExhaustive
  if (isExclusive && equalities.every(exceeds)) return equalities
  if (group.isOpen || (!isAll && !isExclusive) || !hasDigits(first) || !isOneDigitOff(first)) return null
  // Nothing says that the list is complete; but it misses the total by one digit.
  if (doesEndSum(run.parts, wholes)) return null
  if (!exceeds(first) && wholes[0] && areVouched(sentence, run.parts, wholes[0])) return null
  return exceeds(first) && areKinds(sentence, run.parts) ? equalities : equalities.map((reading) => ({ ...reading, atMost: 'doubtful' }))
}

/** “其中35岁以下462名，占35.9%，研究生98名，占7.6%”: each part fits its share, so none of them is wrong. */
function areVouched(sentence: Sentence, parts: readonly Term[], whole: Term): boolean {
  return parts.every((part) => {
    const share = sentence.terms[part.index + 1]
    return share !== undefined && isAside(share) && verdictOf(ratio(part, whole, share, 'P02')) === 'consistent'
  })
}

/** Among figures of one digit, or two of a rounded one, every sum is one digit off. */
function hasDigits({ operands, result }: Reading): boolean {
  const quantity = operands[result]?.quantity
  const digits = quantity?.text.replace(/[^\d０-９]/g, '').length ?? 0
  return digits >= (quantity?.exact ? 2 : 3)
}

/** True where the parts are more than the whole. */
export function exceeds({ operands, result }: Reading): boolean {
  const whole = operands[result]
  if (!whole) return false
  const parts = operands.filter((_, index) => index !== result)
  const together = parts.reduce((total, { quantity }) => addIntervals(total, baseInterval(quantity)), point(ZERO))
  return isBelow(baseInterval(whole.quantity), together)
}

/** Σ parts = whole. */
export function equality(parts: readonly Term[], whole: Term, pattern: string): Reading {
  return {
    pattern,
    code: 'figures/total',
    kind: 'parts',
    layout: 'sum',
    operands: [...parts.map(({ quantity }) => ({ quantity, role: 'part' as const })), { quantity: whole.quantity, role: 'whole' }],
    relation: sum([...parts.map(() => 1), -1]),
    result: parts.length,
    derived: parts.length,
    bond: 'tight',
  }
}
