/**
 * Shares, rates and multiples: X of Y is Z. The denominator is always written: “占Y的Z%”, “应查Y”, “Y中有X”,
 * or named as it was named with its figure. A share of something that has no figure is not computed.
 */
import type { Sentence, Term } from '../clauses'
import { isAmount, isPercent, isSameDimension, isZero, type Reading } from '../reading'
import { isCompared, isPlanned, startsChange } from '../roles'
import { readPairShare, readTimesNamed } from './named-pair'
import { type Alternatives, clauseOf, isParted, type Passage } from './pattern'
import { readRate } from './rate'
import { findBack, HEDGE_END, nearestOther, ratio, runsThrough } from './share-reading'
import { isBeyondStop, isIntroduced } from './wholes'

export function* readRatios(sentence: Sentence, passage: Passage): Generator<Alternatives> {
  for (const term of sentence.terms) {
    if (!isShare(term) || term.quantity.kind === 'range' || isZero(term.quantity)) continue
    const readings =
      readBecome(sentence, term) ??
      readOf(sentence, term) ??
      readOver(sentence, term) ??
      readNamedShare(sentence, term, passage) ??
      readRate(sentence, term, passage) ??
      readPairShare(sentence, term) ??
      readTimesNamed(sentence, term) ??
      []
    if (readings.length > 0) yield readings
  }
}

function isShare({ quantity }: Term): boolean {
  return isPercent(quantity) || quantity.dimension === 'multiple'
}

/** “由5万元提高到15万元，是原来的3倍” */
function readBecome(sentence: Sentence, term: Term): Reading[] | null {
  const since = /^(?:是|为|相当于)(去年|上年|前年)(?:同期)?的$/.exec(term.lead)?.[1]
  if (term.quantity.dimension !== 'multiple' || !/^(?:是|为|达到?|相当于)(?:原来|上年|去年|过去|以前|当初|之前|年初)?的?$/.test(term.lead))
    return null
  const to = sentence.terms[term.index - 1]
  const from = sentence.terms[term.index - 2]
  if (since && to && from?.lead.startsWith(since) && isSameDimension(from.quantity, to.quantity) && !isZero(from.quantity))
    return [ratio(to, from, term, 'P31')]
  if (!to?.target || !from || !startsChange(from.lead) || !isSameDimension(from.quantity, to.quantity) || isZero(from.quantity)) return null
  return [ratio(to, from, term, 'P31')]
}

const OF = new RegExp(`^[^，]{0,12}的(?:(?:比重|比例|份额|百分比)(?:为|是|达到?)?)?${HEDGE_END}`)
const OVER = /(?:超额完成|超额|超过|超出|超|高于|高出)[^，]{0,12}$/
/** “比8000亩的计划任务超8%” */
const BEYOND = /超(?:额|出|过)?(?:完成|了)?$/
const OF_VERB = /(?:占|为|是|达到?|相当于|完成|即|只有|仅)[^占，]{0,24}$/

/** “占农业总户数18740户的13%”, “超额完成5000亩任务的5%”, “是去年120万元的3倍”. */
function readOf(sentence: Sentence, term: Term): Reading[] | null {
  const shares = sharesFrom(sentence, term)
  const first = shares[0] ?? term
  const whole = sentence.terms[first.index - 1]
  if (!whole || !isAmount(whole.quantity) || isZero(whole.quantity)) return null
  const words =
    whole.clause === first.clause ? (OF.test(first.lead) || BEYOND.test(first.lead) ? whole.lead : null) : bracketed(sentence, whole, first)
  if (words === null || whole.change) return null
  const isOver = OVER.test(words) || (isCompared(whole.lead) && BEYOND.test(first.lead))
  if (!isOver && !OF_VERB.test(words)) return null
  if (isOver && !isPercent(term.quantity)) return null
  const parts = partsBefore(sentence, whole)
  const paired = shares.length > 1 ? pairUp(sentence, parts, shares, term) : parts
  return paired.map((part) => ratio(part, whole, term, isOver ? 'P05' : patternOf(term, words), isOver))
}

/** “占耕地总面积（50万亩）的24%”: the words before the bracket that holds the whole. */
function bracketed(sentence: Sentence, whole: Term, share: Term): string | null {
  const clause = clauseOf(sentence, whole)
  if (clause.mark !== '（' || whole.tail !== '' || share.clause !== whole.clause + 1 || !/^的/.test(share.lead)) return null
  return sentence.clauses[whole.clause - 1]?.text ?? null
}

function patternOf({ quantity }: Term, words: string): string {
  if (quantity.dimension === 'multiple') return 'P31'
  if (quantity.detail?.type === 'share' || quantity.detail?.type === 'fraction') return 'P33'
  return isPlanned(words) ? 'P04' : 'P02'
}

/** “…的30%、70%”: the shares of one list, for each of its members. */
function sharesFrom(sentence: Sentence, term: Term): Term[] {
  let first = term
  for (;;) {
    const before = sentence.terms[first.index - 1]
    const isListed = clauseOf(sentence, first).mark === '、' || before?.clause === first.clause
    if (!before || first.lead.replace(/^[和与及]/, '') !== '' || !isListed || !isShare(before)) break
    first = before
  }
  const list: Term[] = []
  for (let next: Term | undefined = first; next; next = sentence.terms[next.index + 1]) {
    const isNext = isShare(next) && /^[和与及]?$/.test(next.lead) && clauseOf(sentence, next).mark === '、'
    const isLast = isShare(next) && /^[和与及]$/.test(next.lead) && next.clause === sentence.terms[next.index - 1]?.clause
    if (next !== first && !isNext && !isLast) break
    list.push(next)
  }
  return list
}

function pairUp(sentence: Sentence, parts: Term[], shares: Term[], term: Term): Term[] {
  const position = shares.indexOf(term)
  // A list that is longer than its shares: nobody knows which is whose.
  const [last, beyond] = [parts[shares.length - 1], parts[shares.length]]
  if (last && beyond && last.index - beyond.index === 1 && /^[和与及]?$/.test(last.lead)) return []
  const list = parts.slice(0, shares.length).reverse()
  const part = list.length === shares.length ? list[position] : undefined
  return part && /分别/.test(sentence.clauses.map(({ text }) => text).join('')) ? [part] : []
}

/** Amounts before the whole that it may be the whole of, nearest first. */
function partsBefore(sentence: Sentence, whole: Term): Term[] {
  const found: Term[] = []
  for (let index = whole.index - 1; index >= 0 && found.length < 4; index--) {
    const term = sentence.terms[index]
    if (!term || isParted(sentence, term, whole)) break
    // “亿元以上项目42个” would be the part of anything.
    const isKnown = term.quantity.interval.low !== null && term.quantity.interval.high !== null
    if (isKnown && isSameDimension(term.quantity, whole.quantity) && isAmount(term.quantity) && term.change === null) found.push(term)
  }
  return found
}

/** “超额完成5%”, “超计划5个百分点” with plan and result before it. */
function readOver(sentence: Sentence, term: Term): Reading[] | null {
  if (!isPercent(term.quantity) || !/超(?:额|计划|任务|目标|年度|年初|序时)/.test(term.lead)) return null
  const plan = findBack(
    sentence,
    term,
    (other) => isAmount(other.quantity) && (isPlanned(other.lead) || /^的[^，]{0,4}(?:计划|任务|目标)/.test(other.tail)),
  )
  const actual = plan && nearestOther(sentence, term, plan)
  return plan && actual ? [ratio(actual, plan, term, 'P05', true)] : null
}

const SHARE_LEAD = new RegExp(`(?:占|完成|达到?|相当于)(?:了)?(?:到)?([^占，]{0,20}?)(?:的|比例|比重|比)?(?:为|达到?|是)?${HEDGE_END}`)
const BARE = /^(?:总数|总量|总额|总|全部|比|其|其中|总体|比例|比重|总?户数|总?人数|总件数|总面积)?$/

/** “占校舍总面积的16.21%” with the whole named elsewhere, “其中脱贫户130户，占25%” with the whole before. */
function readNamedShare(sentence: Sentence, term: Term, passage: Passage): Reading[] | null {
  if (!isPercent(term.quantity)) return null
  const dealt = readDealtShare(sentence, term, passage)
  if (dealt) return dealt
  const before = sentence.terms[term.index - 1]
  if (
    /^(?:所占)?(?:比例|占比|比重)(?:为|是|达到?)?$/.test(term.lead) &&
    before &&
    isAmount(before.quantity) &&
    term.clause - before.clause === 1
  )
    return bareShare(sentence, before, term)
  const found = SHARE_LEAD.exec(term.lead)
  if (!found || (!term.lead.includes('占') && !/任务|计划|目标|预算|指标/.test(found[1] ?? ''))) return null
  const part = partNamed(sentence, term, term.lead.slice(0, found.index), passage)
  if (!part || !isAmount(part.quantity) || part.change) return null
  return sharesOf(sentence, part, term, found[1] ?? '', passage)
}

/** The part over each whole that the words between 占 and the share may name. */
function sharesOf(sentence: Sentence, part: Term, term: Term, words: string, passage: Passage): Reading[] {
  if (BARE.test(words)) return bareShare(sentence, part, term)
  const noun = nounOf(words, part)
  const named = wholesNamed(passage, noun, part)
  const wholes = named.length === 0 && isPlanned(noun) ? plansBefore(sentence, part, noun) : named
  return wholes.map((whole) => ratio(part, whole, term, isPlanned(noun) ? 'P04' : 'P03', false, 'loose'))
}

/** “甲218名，乙196名，分别占44.9%和40.3%”: of each figure before its own share; null where nothing is dealt out. */
function readDealtShare(sentence: Sentence, term: Term, passage: Passage): Reading[] | null {
  if (!/^(?:分别占[^，]*|[和与及]?)$/.test(term.lead)) return null
  const shares = sharesFrom(sentence, term)
  const [first] = shares
  const words = /^分别占([^，]{0,20}?)的?$/.exec(first?.lead ?? '')?.[1]
  if (!first || shares.length < 2 || words === undefined) return null
  const parts = sentence.terms.slice(Math.max(0, first.index - shares.length), first.index)
  const part = parts.length === shares.length ? parts[shares.indexOf(term)] : undefined
  const areParts = parts.every(({ quantity, change }) => isAmount(quantity) && !change)
  return part && areParts && !isParted(sentence, part, term) ? sharesOf(sentence, part, term, words, passage) : []
}

/** “在册户数” of 户 is 在册; 受理总数 is what was 受理. */
function nounOf(words: string, part: Term): string {
  const counted = /^(.{2,}?)总?([户人名件个所家座村辆])数$/.exec(words)
  const unit = part.quantity.unit ?? ''
  if (counted && (counted[2] === unit || (/[人名]/.test(counted[2] ?? '') && /^[人名位]$/.test(unit)))) return counted[1] ?? ''
  return words.replace(/(?:总数|总量|总额|(?<=任务|计划|目标)数)$/, '')
}

/** “年度目标为120个，已建成90个，完成目标任务的75%” */
function plansBefore(sentence: Sentence, part: Term, noun: string): Term[] {
  const isPlan = ({ lead, quantity }: Term) => isPlanned(lead) && isSameDimension(quantity, part.quantity) && !isZero(quantity)
  const plan = findBack(sentence, part, isPlan)
  // “计划总投资12亿元，…，占年度计划的90%”: of the year, which has no figure.
  if (!plan || isPlanned(part.lead) || (/年/.test(noun) && /总(?:投资|规模|概算)/.test(plan.lead))) return []
  // “省下达1.2万户，市里分解下达1.26万户，已完成1.08万户，占省计划的90%”
  const other = findBack(sentence, plan, isPlan)
  return other ? [plan, other] : [plan]
}

/** The part of a share: the figure before it, or the one that “个体工商户占70.9%” names again. */
function partNamed(sentence: Sentence, share: Term, words: string, passage: Passage): Term | null {
  const name = words.replace(/^(?:其中|约|分别|共|均|并|已)+/, '')
  const before = sentence.terms[share.index - 1]
  if (name === '' || clauseOf(sentence, share).mark === '（')
    return before && !isParted(sentence, before, share) && share.clause - before.clause <= 1 ? before : null
  // “其中药品收入1.61亿元，药占比25.1%”, “其中新能源公交车677辆，新能源占比80.0%”
  if (before?.lead.startsWith('其中') && before.lead.includes(name) && share.clause - before.clause === 1) return before
  if (name.length < 2) return null
  // “1423户3556人，户数占50%”, “38宗2130亩，面积占50%”
  const counted = /^(.{1,2})数$/.exec(name)?.[1]
  if (counted) return findBack(sentence, share, ({ quantity }) => quantity.unit === counted)
  if (name === '面积' || name === '金额')
    return findBack(sentence, share, ({ quantity }) => quantity.dimension === (name === '面积' ? 'area' : 'money'))
  return (
    findBack(sentence, share, ({ lead }) => lead.endsWith(name)) ??
    findBack(sentence, share, (term) => isNamedAgain(term, name, share)) ??
    onlyNamed(passage, sentence, name)
  )
}

/** “受理案件158件，不捕47件，不捕案件占…”: the part once more, with the noun of the whole. */
function isNamedAgain({ lead, clause }: Term, name: string, share: Term): boolean {
  return lead.length >= 2 && name.length - lead.length === 2 && name.startsWith(lead) && share.clause - clause === 1
}

/** “教育支出81,240万元。教育支出占一般公共预算支出的21.2%”: named in full in the sentence before, and only there. */
function onlyNamed({ sentences }: Passage, sentence: Sentence, name: string): Term | null {
  const before = sentences[sentences.indexOf(sentence) - 1]
  const named = before?.terms.filter(({ lead, change, quantity }) => lead.endsWith(name) && !change && isAmount(quantity)) ?? []
  return name.length >= 4 && named.length === 1 ? (named[0] ?? null) : null
}

/** Amounts of the block whose words name the whole: “校舍总面积28.12万平方米”. */
function wholesNamed(passage: Passage, noun: string, part: Term): Term[] {
  if (noun.length < 2) return []
  const found: Term[] = []
  for (const sentence of passage.sentences)
    for (const term of sentence.terms) {
      if (
        term === part ||
        !isAmount(term.quantity) ||
        term.change ||
        !isSameDimension(term.quantity, part.quantity) ||
        isZero(term.quantity)
      )
        continue
      const name = term.lead.replace(/(?:共有|共|达到?|为|是|有|约|近|为)*$/, '')
      if (
        name.endsWith(noun) ||
        (noun.length >= 3 && isPlanned(noun) && name.includes(noun)) ||
        (!/^[全我本]/.test(noun) && name.includes(noun)) ||
        (term.quantity.text + term.tail).includes(noun) ||
        (name.length >= 3 && noun.endsWith(name)) ||
        (noun.length >= 4 && runsThrough(name, noun))
      )
        found.push(term)
    }
  return found
}

/** The wholes before a part that a bare “占Z%” may refer to, the nearest first; a clear whole binds tightly. */
function bareShare(sentence: Sentence, part: Term, share: Term): Reading[] {
  const wholes: Term[] = []
  for (let index = part.index - 1; index >= 0; index--) {
    const term = sentence.terms[index]
    if (!term) break
    if (!isAmount(term.quantity) || term.change || !isSameDimension(term.quantity, part.quantity) || isZero(term.quantity)) continue
    // Past a ； only what is clearly the whole of all parts: “320名学生中，…；…”.
    if (!isParted(sentence, term, part) || isWhole(term) || (isIntroduced(sentence, part) && isBeyondStop(sentence, term, part)))
      wholes.push(term)
  }
  const shared = wholes.length === 0 ? sharedWhole(sentence, part) : null
  if (shared) return [ratio(part, shared, share, patternOf(share, ''), false, 'loose')]
  const isAmong = isIntroduced(sentence, part)
  const alike = wholes.filter((whole) => isSameNoun(whole, part))
  const isClear = isAmong || alike.length > 0 || wholes.some(isWhole)
  const meant = alike.length > 0 ? alike : wholes
  if (!isClear && meant.length !== 1) return []
  // “其中党员2592人，占30%” of the only whole there is.
  const bond = isAmong && meant.length === 1 ? 'tight' : 'loose'
  return meant.map((whole) => ({
    ...ratio(part, whole, share, patternOf(share, ''), false, bond),
    ...(isClear ? {} : { atMost: 'doubtful' as const }),
  }))
}

/** “其中甲286人次，占69.4%；乙98人次，占23.8%”: the whole of the first is that of all. */
function sharedWhole(sentence: Sentence, part: Term): Term | null {
  for (let index = part.index - 1; index >= 2; index -= 2) {
    const [whole, first, share] = sentence.terms.slice(index - 2, index + 1)
    if (!whole || !first || !share || !isPercent(share.quantity) || !/^占/.test(share.lead) || first.change) return null
    if (!isSameDimension(first.quantity, part.quantity)) return null
    if (!isIntroduced(sentence, first)) continue
    return isSameDimension(whole.quantity, part.quantity) && !whole.change && !isZero(whole.quantity) ? whole : null
  }
  return null
}

/** 156个行政村 and 148个村. */
function isSameNoun(whole: Term, part: Term): boolean {
  const noun = part.tail.charAt(0)
  return noun !== '' && whole.tail.endsWith(noun) && part.quantity.unit === whole.quantity.unit
}

function isWhole({ lead, tail }: Term): boolean {
  return /共|总|合计|全/.test(lead) || /^[^，]{0,12}(?:中|当中|里|内)/.test(tail)
}
