/** Shares that make a hundred: the structure of industries, “分别占”, and shares named one by one. */

import { compare, rational } from '../../quantities/rational'
import type { Sentence, Term } from '../clauses'
import { middle } from '../interval'
import { axisOf, isClosed, labelOf } from '../labels'
import { isPercent, type Reading, recompute } from '../reading'
import { isOneDigitOff } from '../slips'
import { type Alternatives, clauseOf, wordsBefore } from './pattern'
import { makesHundred } from './total'

/** Sums within this many points of a hundred are meant to make a hundred; others are shares of different wholes. */
const REACH = rational(15)

export function* readHundreds(sentence: Sentence): Generator<Alternatives> {
  yield* readStructure(sentence)
  for (const list of shareLists(sentence)) {
    const reading = makesHundred(list, 'P26')
    const judged = judgeShares(sentence, list, reading)
    if (judged) yield [judged]
  }
}

/** “三次产业结构比为18.4:45.3:36.3” */
function* readStructure(sentence: Sentence): Generator<Alternatives> {
  let parts: Term[] = []
  for (const term of sentence.terms) {
    const { detail } = term.quantity
    if (detail?.type !== 'ratio-part') continue
    parts = detail.index === 0 ? [term] : [...parts, term]
    if (parts.length !== detail.parts || parts.length < 3) continue
    const words = wordsBefore(sentence, parts[0] ?? term)
    if (!/结构|构成|比重|占比|产业/.test(words)) continue
    const reading = makesHundred(parts, 'P25')
    if (/三次产业|产业结构|[一二三]产/.test(words) || isWithinReach(reading)) yield [reading]
  }
}

/** Runs of shares that one 分别占 or several 占 join. */
function shareLists(sentence: Sentence): Term[][] {
  const lists: Term[][] = []
  let current: Term[] = []
  for (const term of sentence.terms) {
    const last = current[current.length - 1]
    const isNext = last !== undefined && term.index === last.index + 1 && term.clause - last.clause <= 1
    const isListed = isNext && (/^[和与及]$/.test(term.lead) || (term.lead === '' && clauseOf(sentence, term).mark === '、'))
    const isJoined = isNext && (/[^占]{1,8}占$/.test(term.lead) || /^[和与]/.test(term.lead))
    if (!isPercent(term.quantity) || term.change || term.quantity.hedge) current = []
    else if (isListed || isJoined) current.push(term)
    else current = /占|比重|构成|贡献率分别/.test(term.lead) ? [term] : []
    if (current.length === 2) lists.push(current)
  }
  return lists.filter((list) => list.length >= 2)
}

function judgeShares(sentence: Sentence, list: Term[], reading: Reading): Reading | null {
  if (!isWithinReach(reading) && !(list.length >= 3 && isOneDigitOff(reading))) return null
  const labels = list.every(({ lead }) => lead === '') ? namesBefore(sentence, list) : list.map(labelOf)
  const axis = axisOf(labels[0] ?? '')
  const closed = axis !== null && isClosed(axis, labels)
  if (closed) return reading
  if (list.length < 3) return null
  const found = middle(recompute(reading))
  const written = list[list.length - 1]?.quantity.value
  const isTooMuch = found && written && compare(written, found) > 0
  // Too little may be a list of the largest only.
  return isTooMuch ? reading : { ...reading, atMost: 'doubtful' }
}

function namesBefore(sentence: Sentence, list: Term[]): string[] {
  const first = list[0]
  if (!first) return []
  const names = sentence.clauses.slice(Math.max(0, first.clause - list.length + 1), first.clause + 1)
  return names.map(({ text }) => text.replace(/分别.*$/, ''))
}

function isWithinReach(reading: Reading): boolean {
  const found = middle(recompute(reading))
  const written = reading.operands[reading.result]?.quantity.value
  if (!found || !written) return false
  const gap = { n: found.n * written.d - written.n * found.d, d: found.d * written.d }
  return compare({ n: gap.n < 0n ? -gap.n : gap.n, d: gap.d }, REACH) <= 0
}
