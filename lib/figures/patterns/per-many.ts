/** So many for every thousand: 每千人口床位数, 每百户拥有量. */
import { rational } from '../../quantities/rational'
import type { Sentence, Term } from '../clauses'
import { isAmount, isSameDimension, isZero } from '../reading'
import { product } from '../relation'
import { type Alternatives, isParted } from './pattern'

const MANY: Record<string, number> = { 百: 100, 千: 1000, 万: 10_000, 十万: 100_000, 百万: 1_000_000 }
const EVERY_MANY = /每(百万|十万|百|千|万)(?:名|个)?(?:常住|户籍|服务)?(人口|人|老年人|老人|学生|户)/
const PERSON = /^[人名位口]$/

/** “常住人口53.6万人，床位3216张，每千人口拥有床位6.0张”: where but one number of persons and one of beds are named. */
export function* readPerMany(sentence: Sentence): Generator<Alternatives> {
  for (const each of sentence.terms) {
    const [, many = '', noun = ''] = EVERY_MANY.exec(each.lead) ?? []
    const size = MANY[many]
    if (!size || !isAmount(each.quantity) || each.change || each.quantity.hedge) continue
    const isBase = ({ quantity, lead }: Term) =>
      noun === '户' ? quantity.unit === '户' : PERSON.test(quantity.unit ?? '') && (noun !== '人口' || lead.includes('人口'))
    const others = sentence.terms.filter(
      (term) =>
        term.index < each.index && isAmount(term.quantity) && !term.change && !isZero(term.quantity) && !isParted(sentence, term, each),
    )
    const [base, otherBase] = others.filter(isBase)
    // 执业医师 are not the 执业（助理）医师 of the rate.
    const [, thing = ''] = /(?:人口|人|学生|户)(?:拥有|有)?([^，]*?)数?$/.exec(each.lead) ?? []
    const [whole, otherWhole] = others.filter(
      (term) => term !== base && isSameDimension(term.quantity, each.quantity) && term.lead.endsWith(thing),
    )
    if (!base || otherBase || !whole || otherWhole || isZero(each.quantity)) continue
    yield [
      {
        pattern: 'S12',
        code: 'figures/product',
        kind: 'average',
        layout: 'quotient',
        operands: [
          { quantity: whole.quantity, role: 'product' },
          { quantity: base.quantity, role: 'factor' },
          { quantity: each.quantity, role: 'factor' },
        ],
        relation: product([1, -1, -1], rational(1, size)),
        result: 2,
        derived: 2,
        bond: 'loose',
      },
    ]
  }
}
