/** 超收, 短收: by how much what came in missed what was planned. */
import type { Sentence, Term } from '../clauses'
import { isAmount, isSameDimension } from '../reading'
import { isActual, isPlanned } from '../roles'
import { difference } from './change'
import { type Alternatives, isParted } from './pattern'

/** “预算收入5000万元，实际收入5320万元，超收320万元” */
export function* readSurplus(sentence: Sentence): Generator<Alternatives> {
  for (const term of sentence.terms) {
    const sign = /超收|超支|超出|多收|超额(?:完成)?$/.test(term.lead) ? 1 : /短收|欠收|少收|缺额/.test(term.lead) ? -1 : 0
    if (sign === 0 || !isAmount(term.quantity)) continue
    const pair = [sentence.terms[term.index - 2], sentence.terms[term.index - 1]]
    const isPlan = (other: Term | undefined) => other !== undefined && isPlanned(other.lead) && !isActual(other.lead)
    const plan =
      pair.find((other) => isPlan(other) && /^(?:年初|全年|年度|调整后?)?(?:预算|计划|任务|目标)/.test(other?.lead ?? '')) ??
      pair.find(isPlan)
    const actual = pair.find((other) => other !== plan)
    if (!actual || !plan || isParted(sentence, plan, term)) continue
    if (!isSameDimension(plan.quantity, term.quantity) || !isSameDimension(actual.quantity, term.quantity)) continue
    const levels = [
      { quantity: plan.quantity, role: 'from' as const },
      { quantity: actual.quantity, role: 'to' as const },
    ]
    const parts = difference(levels, { quantity: term.quantity, role: 'change' }, sign)
    yield [{ pattern: 'S11', code: 'figures/change', kind: 'amount', result: 2, derived: 2, bond: 'tight', ...parts }]
  }
}
