/** Averages of a stretch of time: what a year, its months or its days come to. */
import { rational } from '../../quantities/rational'
import type { Sentence, Term } from '../clauses'
import { isSameDimension, type Reading } from '../reading'
import { product } from '../relation'
import { type Alternatives, isParted } from './pattern'

/** “月均1200吨，全年1.44万吨”: the number of months is in the word. */
export function* readMonthly(sentence: Sentence, each: Term): Generator<Alternatives> {
  for (const whole of sentence.terms) {
    const months = /全年|年度/.test(whole.lead) ? 12 : /上半年|下半年/.test(whole.lead) ? 6 : /[一二三四]季度/.test(whole.lead) ? 3 : 0
    if (
      months === 0 ||
      whole === each ||
      whole.change ||
      !isSameDimension(whole.quantity, each.quantity) ||
      Math.abs(whole.index - each.index) !== 1
    )
      continue
    yield [averageOf(whole, each, months)]
  }
}

function averageOf(whole: Term, each: Term, times: number): Reading {
  return {
    pattern: 'S4',
    code: 'figures/product',
    kind: 'average',
    layout: 'quotient',
    operands: [
      { quantity: whole.quantity, role: 'product' },
      { quantity: each.quantity, role: 'factor' },
    ],
    relation: product([1, -1], rational(times)),
    result: 1,
    derived: 1,
    bond: 'loose',
  }
}

/** “全年4380件，日均12件”: days of a year, or its working days. */
export function* readDaily(sentence: Sentence, each: Term): Generator<Alternatives> {
  for (const whole of sentence.terms) {
    if (!/全年|年度/.test(whole.lead) || whole === each || whole.change || !isSameDimension(whole.quantity, each.quantity)) continue
    if (Math.abs(whole.index - each.index) !== 1) continue
    yield DAYS_OF_A_YEAR.map((days) => averageOf(whole, each, days))
  }
}

/** “2022—2024年累计投入2.46亿元，年均投入0.82亿元” */
export function* readYearly(sentence: Sentence, each: Term): Generator<Alternatives> {
  const whole = sentence.terms[each.index - 1]
  if (!whole || whole.change || !/累计|共|总/.test(whole.lead) || !isSameDimension(whole.quantity, each.quantity)) return
  const span = sentence.marks.findLast(({ end, detail }) => end <= whole.quantity.start && detail?.type === 'period')?.detail
  if (span?.type !== 'period' || span.unit !== 'years' || isParted(sentence, whole, each)) return
  const years = (span.to.year ?? 0) - (span.from.year ?? 0)
  // “从2019年到2024年” may be five years or six.
  if (years > 0) yield [years + 1, years].map((times) => averageOf(whole, each, times))
}

const DAYS_OF_A_YEAR = [365, 366, 248, 249, 250, 251, 252]
