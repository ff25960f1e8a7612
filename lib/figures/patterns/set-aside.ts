/** A share of an amount that is put by: “按30%配套”, “按5%预留”. */
import { rational } from '../../quantities/rational'
import type { Sentence } from '../clauses'
import { isAmount, isSameDimension, isZero } from '../reading'
import { product } from '../relation'
import { type Alternatives, isParted } from './pattern'

/** “总投资2400万元，县级按30%配套，需配套720万元” */
export function* readSetAside(sentence: Sentence): Generator<Alternatives> {
  for (const rate of sentence.terms) {
    const base = sentence.terms[rate.index - 1]
    const isOfBase = rate.lead === '的' && /按照?[^，]{0,8}$/.test(base?.lead ?? '')
    if (rate.quantity.dimension !== 'percent' || isZero(rate.quantity)) continue
    if (!isOfBase && !/按(?:照|总额|总投资)?(?:的)?$/.test(rate.lead)) continue
    const amount = sentence.terms[rate.index + 1]
    if (!base || !amount || base.change || amount.change || isParted(sentence, base, amount)) continue
    if (!isAmount(base.quantity) || !isSameDimension(base.quantity, amount.quantity)) continue
    if (!/配套|筹措|筹集|计提|提取|缴纳|上缴|预留|返还|补助|奖励|比例/.test(rate.tail + amount.lead)) continue
    yield [
      {
        pattern: 'S3',
        code: 'figures/product',
        kind: 'product',
        layout: 'product',
        operands: [
          { quantity: base.quantity, role: 'factor' },
          { quantity: rate.quantity, role: 'factor' },
          { quantity: amount.quantity, role: 'product' },
        ],
        relation: product([1, 1, -1], rational(100)),
        result: 2,
        derived: 2,
        bond: 'loose',
      },
    ]
  }
}
