/** 翻番: so many doublings make of one level the other. */
import { rational } from '../../quantities/rational'
import type { Sentence } from '../clauses'
import { dimensionOf, isZero } from '../reading'
import { DOUBLINGS, product } from '../relation'
import { isOtherBasis, startsChange } from '../roles'
import { type Alternatives, wordsBefore } from './pattern'

/** “由20万元增加到40万元，翻了一番”: the number of doublings is not led by a verb of change. */
export function* readDoublings(sentence: Sentence): Generator<Alternatives> {
  for (const term of sentence.terms) {
    if (term.quantity.dimension !== 'doubling') continue
    const to = sentence.terms[term.index - 1]
    const from = sentence.terms[term.index - 2]
    if (
      !to?.target ||
      !from ||
      dimensionOf(from.quantity) !== dimensionOf(to.quantity) ||
      !startsChange(from.lead) ||
      isZero(from.quantity)
    )
      continue
    yield [
      {
        pattern: 'P29',
        code: 'figures/change',
        kind: 'doubling',
        layout: 'power',
        operands: [
          { quantity: from.quantity, role: 'from' },
          { quantity: term.quantity, role: 'change' },
          { quantity: to.quantity, role: 'to' },
        ],
        relation: { ...product([1, 1, -1], undefined, [null, DOUBLINGS, null]), slack: rational(5, 100) },
        result: 2,
        derived: null,
        bond: 'tight',
        isBarred: term.quantity.hedge !== null || isOtherBasis(wordsBefore(sentence, term)),
      },
    ]
  }
}
