/** The reading that shares, rates and multiples come to, and how their parts are looked for in a sentence. */
import { rational } from '../../quantities/rational'
import type { Sentence, Term } from '../clauses'
import { isSameDimension, type Reading } from '../reading'
import { growth, product } from '../relation'
import { isPlanned } from '../roles'
import { isParted } from './pattern'

/** Hedges at the end of the words before a share. */
export const HEDGE_END = '(?:约|近|大约|将近|接近|超过|不足|不到|至少)*$'

type Figure = Pick<Term, 'quantity'>

/** part ÷ whole = share, or with `isOver` by how much the part is above the whole. */
export function ratio(
  part: Figure,
  whole: Figure,
  share: Figure,
  pattern: string,
  isOver = false,
  bond: Reading['bond'] = 'tight',
): Reading {
  const isTimes = share.quantity.dimension === 'multiple'
  const relation = isOver
    ? product([1, -1, -1], undefined, [null, null, growth(1)])
    : product([1, -1, -1], isTimes ? undefined : rational(1, 100))
  return {
    pattern,
    code: 'figures/ratio',
    kind: isOver ? 'over' : isTimes ? 'times' : 'share',
    layout: isOver ? 'over' : 'quotient',
    operands: [
      { quantity: part.quantity, role: 'part' },
      { quantity: whole.quantity, role: 'whole' },
      { quantity: share.quantity, role: 'rate' },
    ],
    relation,
    result: 2,
    derived: 2,
    bond,
  }
}

/** Back from a term to the nearest that is wanted, not past a stop. */
export function findBack(sentence: Sentence, from: Term, accepts: (term: Term) => boolean): Term | null {
  for (let index = from.index - 1; index >= 0; index--) {
    const term = sentence.terms[index]
    if (!term || isParted(sentence, term, from)) return null
    if (accepts(term)) return term
  }
  return null
}

/** The nearest amount before `term` that the whole may be the whole of. */
export function nearestOther(sentence: Sentence, term: Term, whole: Term): Term | null {
  return findBack(
    sentence,
    term,
    (other) => other !== whole && isSameDimension(other.quantity, whole.quantity) && !other.change && !isPlanned(other.lead),
  )
}

/** 新增就业 runs through 新增城镇就业. */
export function runsThrough(name: string, noun: string): boolean {
  let at = -1
  for (const character of noun) {
    at = name.indexOf(character, at + 1)
    if (at < 0) return false
  }
  return true
}
