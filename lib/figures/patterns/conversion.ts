/** One amount written twice: in another unit, in capital numerals, as a round number and exactly. */
import type { Sentence } from '../clauses'
import { isAmount, isSameDimension, type Reading } from '../reading'
import { product } from '../relation'
import type { Alternatives } from './pattern'

/** “折合”, “即”, “大写：” and nothing else may stand between the two. */
const RESTATED = /^(?:折合|约合|换算为|折算为|合|即|计|相当于|大写|小写|人民币|[¥￥]|：|约|金额|折|实为|准确数|为)*$/

export function* readConversions(sentence: Sentence): Generator<Alternatives> {
  for (const second of sentence.terms) {
    const first = sentence.terms[second.index - 1]
    if (!first || !isAmount(first.quantity) || !isAmount(second.quantity) || !isSameDimension(first.quantity, second.quantity)) continue
    const between = wordsBetween(sentence, first.clause, second.clause, first.tail, second.lead)
    if (between === null || first.quantity.kind === 'range') continue
    const isCapital = second.quantity.form === 'capital' || first.quantity.form === 'capital'
    const isOtherUnit = first.quantity.unit !== second.quantity.unit || first.quantity.multiplier !== second.quantity.multiplier
    if (!isCapital && !isOtherUnit && !first.quantity.hedge) continue
    yield [equal(first.quantity, second.quantity, isCapital ? 'P44' : patternOf(first.quantity.dimension))]
  }
}

/** What stands between the two if it is no more than a bracket or a word of restating; null otherwise. */
function wordsBetween(sentence: Sentence, from: number, to: number, tail: string, lead: string): string | null {
  if (to === from) return /折合|约合|即|相当于/.test(lead) && RESTATED.test(lead) ? lead : null
  if (to - from > 2 || !/^(?:左右)?$/.test(tail)) return null
  const clause = sentence.clauses[to]
  const between = sentence.clauses[from + 1]
  if (!clause || !between) return null
  const words = (to - from === 2 ? between.text : '') + lead
  if (!RESTATED.test(words) || /合计|共计|总计/.test(words)) return null
  const isBracket = between.mark === '（'
  return isBracket || /折合|约合|^合|^即|实为|准确数/.test(words) ? words : null
}

function patternOf(dimension: string | null): string {
  return { money: 'P34', area: 'P35', mass: 'P36' }[dimension ?? ''] ?? 'P47'
}

function equal(first: Reading['operands'][number]['quantity'], second: Reading['operands'][number]['quantity'], pattern: string): Reading {
  return {
    pattern,
    code: 'figures/unit-conversion',
    kind: pattern === 'P44' ? 'capital' : 'unit',
    layout: 'equal',
    operands: [
      { quantity: first, role: 'value' },
      { quantity: second, role: 'value' },
    ],
    relation: product([1, -1]),
    result: 1,
    derived: null,
    bond: 'tight',
  }
}
