/** Ratios that name both their sides: 生师比15.4∶1, 医护比1∶1.18, 存贷比80%. */
import { rounded } from '../../quantities/compose'
import type { Quantity } from '../../quantities/model'
import { decimal } from '../../quantities/rational'
import type { Sentence, Term } from '../clauses'
import { ONE } from '../interval'
import { isAmount, isPercent, isSameDimension, isZero, type Reading } from '../reading'
import { type Alternatives, isParted, type Passage } from './pattern'
import { ratio, runsThrough } from './share-reading'

const PAIR = /([\u4e00-\u9fff])([\u4e00-\u9fff])比(?:例)?(?:为|是|达到?|约)*(\d+(?:\.\d+)?)[：∶](\d+(?:\.\d+)?)(?![\d：∶.])/g

/** “专任教师1192人，折合在校生21460人，生师比为18∶1”: to the number reader 18∶1 is a code. */
export function* readNamedPairs(sentence: Sentence, { text }: Passage): Generator<Alternatives> {
  for (const found of text.slice(sentence.start, sentence.end).matchAll(PAIR)) {
    const [whole, one = '', other = '', left = '', right = ''] = found
    const end = sentence.start + found.index + whole.length
    const before = sentence.terms.filter(({ quantity }) => quantity.end <= sentence.start + found.index)
    const pair = sidesOf(before, one, other)
    if (right === '1') yield bothWays(pair, rate(text, end - right.length - 1 - left.length, left))
    else if (left === '1') yield bothWays(pair.reverse(), rate(text, end - right.length, right))
  }
}

/** “存款余额684.2亿元，贷款余额547.4亿元，存贷比80%”; null for the words of another rate. */
export function readPairShare(sentence: Sentence, term: Term): Reading[] | null {
  if (!isPercent(term.quantity) || !term.lead.includes('比')) return null
  const [, one = '', other = ''] = /([\u4e00-\u9fff])([\u4e00-\u9fff])比(?:为|是|达到?|约)*$/.exec(term.lead) ?? []
  if (one === '' || /占|[同环对]$/.test(one + other)) return null
  const before = sentence.terms.filter((side) => side.index < term.index && term.clause - side.clause <= 6)
  const [left, right] = sidesOf(before, one, other)
  if (!left || !right || left === right || left.quantity.dimension !== right.quantity.dimension) return null
  return [ratio(right, left, term, 'P31', false, 'loose'), ratio(left, right, term, 'P31', false, 'loose')]
}

/** “流转土地3.2万亩，托管服务面积6.4万亩，托管面积是流转面积的2倍”: both sides are named again. */
export function readTimesNamed(sentence: Sentence, term: Term): Reading[] | null {
  if (term.quantity.dimension !== 'multiple') return null
  const [, left = '', right = ''] = /^([^，]{2,10}?)(?:是|为|相当于|达到?)([^，]{2,10})的$/.exec(term.lead) ?? []
  if (left === '') return null
  const [a, b, other] = sentence.terms.filter(
    (side) =>
      side.index < term.index && !isParted(sentence, side, term) && isAmount(side.quantity) && !side.change && !isZero(side.quantity),
  )
  if (!a || !b || other || !isSameDimension(a.quantity, b.quantity)) return null
  const starts = ({ lead }: Term) => lead.includes(right.slice(0, 2))
  if (runsThrough(a.lead, left) && starts(b)) return [ratio(a, b, term, 'P31', false, 'loose')]
  return runsThrough(b.lead, left) && starts(a) ? [ratio(b, a, term, 'P31', false, 'loose')] : null
}

/** The only amounts whose words have the characters that stand for them: 生 for 在校生, 师 for 专任教师; 青年 has but one of 团青. */
function sidesOf(terms: readonly Term[], one: string, other: string): (Term | null)[] {
  const amounts = terms.filter(({ quantity, change }) => isAmount(quantity) && !change && !isZero(quantity))
  const having = (character: string, taken?: Term | null) => {
    const found = amounts.filter((term) => term !== taken && term.lead.includes(character))
    return found.length === 1 ? (found[0] ?? null) : null
  }
  const left = having(one)
  const right = having(other, left)
  return [left ?? having(one, right), right]
}

/** 生师比 and 师生比 are often taken for each other: what fits either way is let pass. */
function bothWays([left, right]: (Term | null)[], share: Quantity): Reading[] {
  if (!left || !right || left === right) return []
  const times = { quantity: share }
  const readings = [ratio(left, right, times, 'P31', false, 'loose'), ratio(right, left, times, 'P31', false, 'loose')]
  // Pupils and teachers are often weighed before they are divided: part-time ones count half.
  const isWeighed = [left, right].some(({ lead }) => lead.includes('教师')) && ![left, right].some(({ lead }) => lead.includes('折合'))
  return isWeighed ? readings.map((reading) => ({ ...reading, atMost: 'doubtful' })) : readings
}

/** The side of a ratio that is not 1, as a figure of its own. */
function rate(text: string, start: number, digits: string): Quantity {
  const [whole = '', fraction = ''] = digits.split('.')
  const value = decimal(BigInt(whole + fraction), -fraction.length)
  const step = decimal(1n, -fraction.length)
  const place = { start, end: start + digits.length }
  return {
    ...place,
    text: text.slice(place.start, place.end),
    kind: 'count',
    number: place,
    form: 'arabic',
    value,
    interval: rounded(value, step),
    decimals: fraction.length,
    multiplier: 0,
    step,
    exact: false,
    unit: null,
    dimension: 'multiple',
    factor: ONE,
    hedge: null,
    detail: null,
  }
}
