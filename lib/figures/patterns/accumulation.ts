/** Accumulation: what was reached up to last month and in this month makes what is reached now. */
import type { CalendarDate } from '../../quantities/model'
import type { Sentence, Term } from '../clauses'
import { isAmount, isSameDimension } from '../reading'
import { atMostReading } from './bound'
import { equality } from './parts'
import type { Alternatives } from './pattern'

/** “上月累计”: everything before this month. */
const BEFORE = -1

const ACCUMULATED = { pattern: 'P49', code: 'figures/total', kind: 'accumulated' } as const

const WHOLE_YEAR = { from: 1, to: 12 }

interface Dated {
  term: Term
  /** Months 1–12; 0 where only “本月” or “累计” is said. */
  from: number
  to: number
  isTotal: boolean
  subject: string
}

export function* readAccumulations(sentence: Sentence): Generator<Alternatives> {
  const dated = sentence.terms.map((term) => datedOf(sentence, term)).filter((found) => found !== null)
  if (dated.length < 2) return
  for (const total of dated) {
    const parts = partsOf(dated, total)
    if (parts) yield [{ ...equality(parts, total.term, 'P49'), kind: 'accumulated' }]
    else yield* readOrder(dated, total)
  }
}

function datedOf(sentence: Sentence, term: Term): Dated | null {
  const { lead, quantity } = term
  if (!isAmount(quantity) || term.change) return null
  const isTotal = /累计/.test(lead)
  const subject = lead
    .replace(/^.*(?:月份?|季度|上半年|年)(?:以来|来|末|底)?/, '')
    .replace(/累计|完成|实现|共|已|达到?|为|新增|其中|本月|当月/g, '')
  const months = monthsBefore(sentence, term) ?? (/^全年/.test(lead) ? WHOLE_YEAR : null)
  if (months) return { term, ...months, isTotal, subject }
  if (/上月|前期|上季/.test(lead) && isTotal) return { term, from: BEFORE, to: BEFORE, isTotal, subject }
  if (isTotal && /本月|当月/.test(lead)) return { term, from: 0, to: 0, isTotal, subject }
  if (/本月|当月/.test(lead)) return { term, from: 0, to: 0, isTotal: false, subject }
  return isTotal ? { term, from: 0, to: 0, isTotal, subject } : null
}

/** The months that the words before the figure name, in its own clause. */
function monthsBefore(sentence: Sentence, term: Term): { from: number; to: number } | null {
  const start = sentence.clauses[term.clause]?.start ?? 0
  const previous = sentence.terms[term.index - 1]
  const after = Math.max(start, previous?.quantity.end ?? 0)
  for (const { detail, start: at } of sentence.marks) {
    if (at < after || at >= term.quantity.start) continue
    if (detail?.type === 'period') return span(detail.from, detail.to)
    if (detail?.type === 'date' && detail.date.day === null) return span(detail.date, detail.until ?? detail.date)
  }
  return null
}

function span(from: CalendarDate, to: CalendarDate): { from: number; to: number } | null {
  return from.month !== null && to.month !== null ? { from: from.month, to: to.month } : null
}

/** Two stretches of months that make a third. */
function partsOf(dated: readonly Dated[], total: Dated): Term[] | null {
  if (total.isTotal && total.from === 0) {
    const before = dated.find((other) => other.from === BEFORE && isSame(other, total))
    const month = dated.find((other) => other.from === 0 && !other.isTotal && isSame(other, total))
    return before && month ? [before.term, month.term] : null
  }
  if (total.from <= 0 || total.from === total.to) return null
  for (const first of dated)
    for (const second of dated) {
      if (first === total || second === total || first === second) continue
      if (first.from !== total.from || second.to !== total.to || first.to + 1 !== second.from || first.from === 0) continue
      if (isSame(first, total) && isSame(second, total)) return [first.term, second.term]
    }
  return null
}

/** “本月120万元，累计980万元”: the month cannot be more than the sum. */
function* readOrder(dated: readonly Dated[], total: Dated): Generator<Alternatives> {
  if (!total.isTotal) return
  for (const month of dated) {
    if (month === total || month.isTotal || total.from === BEFORE || month.term.index > total.term.index || !isSame(month, total)) continue
    if (total.from !== 0 && (month.from < total.from || month.to > total.to)) continue
    yield [atMostReading(ACCUMULATED, month.term, total.term)]
  }
}

function isSame(a: Dated, b: Dated): boolean {
  if (!isSameDimension(a.term.quantity, b.term.quantity)) return false
  return a.subject === '' || b.subject === '' || a.subject.startsWith(b.subject) || b.subject.startsWith(a.subject)
}
