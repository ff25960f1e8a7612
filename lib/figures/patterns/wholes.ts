/** Where parts are announced, and what they may be parts of: 其中, “从渠道看”, “专任教师中”, 含. */
import type { Sentence, Term } from '../clauses'
import { isBelow } from '../interval'
import { baseInterval, isAmount, isSameDimension } from '../reading'
import { isPlanned } from '../roles'
import { clauseOf, isParted, isStop, type Passage } from './pattern'

/** Words that announce a line of division: “从渠道看”, “职称方面”. */
export const DIVIDED = /^(?:从|按照?)[^，]{1,8}(?:来?看|划?分)$|^分[^，]{1,5}看$|^[^，]{1,4}方面$|^[^，]{2,8}中$/

const REST = /^(?:正在|尚|还|剩|其余|未|滞后)/

/** “户均8.3万元，其中信用贷款1.4亿元”: an average is no whole. */
export const AVERAGE = /每|[人户亩家村校镇班月日年]均(?!为|是|已|有|达|完)/

/** “其中女党员41名”, “其中：中央480万元”, “从渠道看，网上1216件”. */
export function isIntroduced(sentence: Sentence, term: Term): boolean {
  if (term.lead.includes('其中')) return true
  const before = sentence.clauses[term.clause - 1]
  if (!term.opensClause || before === undefined || before.first !== before.last) return false
  return /其中$/.test(before.text) || isDividing(sentence, term.clause - 1)
}

/** “。从渠道看，”, and “。分级次看，税收收入中，” with two of them. */
function isDividing({ clauses }: Sentence, at: number): boolean {
  const [before, clause] = [clauses[at - 1], clauses[at]]
  if (!clause || !DIVIDED.test(clause.text)) return false
  return isStop(clause.mark) || (clause.mark === '，' && before !== undefined && isStop(before.mark) && DIVIDED.test(before.text))
}

/** What the parts may be parts of, nearest first: the nearest figure of their kind, and the whole of an earlier 其中. */
export function wholesBefore(sentence: Sentence, part: Term): Term[] {
  const depth = clauseOf(sentence, part).depth
  const found: Term[] = []
  // “专任教师中，高级31人”: of the teachers, and of nothing else.
  const intro = sentence.clauses[part.clause - 1]
  const named = namedIn(sentence, part)
  if (intro?.mark === '；' && intro.first === intro.last && named === '' && DIVIDED.test(intro.text))
    return wholeDividedAgain(sentence, part)
  for (let index = part.index - 1; index >= 0; index--) {
    const term = sentence.terms[index]
    if (!term || clauseOf(sentence, term).depth > depth || term.change || !isSameDimension(term.quantity, part.quantity)) continue
    if (AVERAGE.test(term.lead) || isPlanOfShare(sentence, term) || (named !== '' && !(term.lead + term.tail).includes(named))) continue
    found.push(term)
    // “已完成17件，正在推进3件，其中道路6件”: a rest that is smaller than its part has not been divided.
    if (REST.test(term.lead) && isBelow(baseInterval(term.quantity), baseInterval(part.quantity))) continue
    // Of a sentence before, any of the figures may be divided.
    if (found.length > 3 || !(found.some((other) => isIntroduced(sentence, other)) || isBeyondStop(sentence, term, part))) break
  }
  return found
}

/** 专任教师 in “。专任教师中，”; empty where the words before a part name no whole. */
function namedIn(sentence: Sentence, part: Term): string {
  const intro = sentence.clauses[part.clause - 1]
  if (!intro || intro.first !== intro.last || intro.text.includes('其中')) return ''
  return isDividing(sentence, part.clause - 1) ? (/^([^，]{2,8})中$/.exec(intro.text)?.[1] ?? '') : ''
}

/** “。税收收入中，中央级31.46亿元”: the only figure of the sentences before that is called so. */
export function wholeNamed(sentence: Sentence, part: Term, { sentences }: Passage): Term[] {
  const named = namedIn(sentence, part)
  if (named.length < 3) return []
  const found: Term[] = []
  for (const before of sentences.slice(0, sentences.indexOf(sentence)))
    for (const term of before.terms)
      if (term.lead.includes(named) && !term.change && isSameDimension(term.quantity, part.quantity)) found.push(term)
  return found.length === 1 ? found : []
}

/** “亿元以上项目32个，含10亿元以上项目6个”, “中学15所（含完全中学4所）” */
export function wholeContaining(sentence: Sentence, part: Term): Term | null {
  const clause = clauseOf(sentence, part)
  if (!/^含[^量税水氮油糖金]/.test(clause.text) || !(clause.mark === '，' || clause.mark === '（')) return null
  if (part.change || sentence.terms[part.index + 1]?.clause === part.clause) return null
  const before = sentence.terms[clause.first - 1]
  const isNear = before && part.clause - before.clause === 1 && !before.change && isAmount(before.quantity)
  return isNear && isSameDimension(before.quantity, part.quantity) ? before : null
}

/** “问责47人，其中处级6人、科级23人、其他18人；从处理方式看，…”: what the 其中 before has divided. */
function wholeDividedAgain(sentence: Sentence, part: Term): Term[] {
  for (let index = part.index - 1; index > 0; index--) {
    const [whole, first] = [sentence.terms[index - 1], sentence.terms[index]]
    if (whole && first && isIntroduced(sentence, first))
      return !whole.change && isSameDimension(whole.quantity, part.quantity) ? [whole] : []
  }
  return []
}

/** “完成全年任务70亿元的103.7%；其中…”: what is divided is what was reached. */
export function isPlanOfShare(sentence: Sentence, { lead, index, clause }: Term): boolean {
  const share = sentence.terms[index + 1]
  return isPlanned(lead) && share?.clause === clause && share.quantity.dimension === 'percent' && /^的/.test(share.lead)
}

/** True where the parts stand in the sentence after their whole. */
export function isBeyondStop(sentence: Sentence, before: Term, part: Term): boolean {
  for (let clause = before.clause + 1; clause <= part.clause; clause++) if (sentence.clauses[clause]?.mark === '。') return true
  return false
}

/** “1.62亿元，其中中央0.98亿元、省级0.64亿元，较上年…”: the whole of the list that a part stands in; null where it stands in none. */
export function wholeOfList(sentence: Sentence, part: Term): Term | null {
  for (let index = part.index; index > 0; index--) {
    const [before, term] = [sentence.terms[index - 1], sentence.terms[index]]
    if (!before || !term || isParted(sentence, before, part) || !isSameDimension(term.quantity, part.quantity)) return null
    if (term.lead.includes('其中')) return !before.change && isSameDimension(before.quantity, part.quantity) ? before : null
  }
  return null
}
