/** Completes a tie of name and figure with what its sentence says of the key. */
import { dimensionOf } from '../figures/reading'
import type { Quantity } from '../quantities/model'
import { type AreaWord, isOwnWord, readAreaAt } from './area-words'
import { basesInClause, basisInBracket } from './basis-words'
import type { LocalMention } from './mention-facts'
import type { ValueKind } from './model'
import type { PeriodWord } from './period-words'
import type { SentenceSource } from './read-mentions'
import type { NameHit, RegisterIndex } from './register-index'
import { readValueKind } from './value-kind-words'
import { isComparable, isPerUnit } from './written-unit'

/** A name, a figure, and what stands between or before them. */
export interface Tie {
  hit: NameHit
  quantity: Quantity
  sign: 1 | -1
  isGrowth: boolean
  own: PeriodWord | null
  area: string | null
  basis: string[]
  isCumulative: boolean
  isLoose: boolean
  /** “每亩482.5公斤”: only for indicators with such a unit. */
  isPer: boolean
  /** True where name and figure stand together in one clause, no other figure between them. */
  isJoined: boolean
  /** Where the words between say it. */
  kind: ValueKind | null
}

/** A tie of which nothing more is said. */
export const BARE_TIE: Omit<Tie, 'hit' | 'quantity'> = {
  sign: 1,
  isGrowth: false,
  own: null,
  area: null,
  basis: [],
  isCumulative: false,
  isLoose: false,
  isPer: false,
  isJoined: false,
  kind: null,
}

const NONE: ReadonlySet<PeriodWord> = new Set()

/** `spent` are words that belong to figures before. Null where no indicator of that name is measured in the figure's unit. */
export function completeTie(source: SentenceSource, tie: Tie, spent: ReadonlySet<PeriodWord> = NONE): LocalMention | null {
  const { hit, quantity } = tie
  const { plain, start: sentenceStart, index } = source
  const indicators = fitting(
    index,
    tie.isGrowth ? hit.named.growth : hit.named.level,
    quantity,
    tie.isPer,
    tie.isPer || /亩产|单产|均/.test(plain.slice(hit.start, hit.end)),
  )
  if (indicators.length === 0) return null
  const from = Math.min(hit.start, quantity.start)
  const scope = Math.max(sentenceStart, plain.lastIndexOf('；', quantity.start) + 1)
  const bracket = /^（([^（）]{1,30})）/.exec(plain.slice(quantity.end, quantity.end + 32))?.[1] ?? ''
  const before = periodsBefore(source, from).filter((word) => !spent.has(word))
  // A figure with a period of its own, “2024年为…” behind “力争…”, is no aim because the one before it is.
  const speaking = tie.own && tie.own.start >= hit.end ? Math.max(scope, clauseStart(plain, sentenceStart, quantity.start)) : scope
  const { kind, isDone } = readValueKind(withoutNames(source, speaking, quantity.start), plain.slice(quantity.end, quantity.end + 6))
  const inBracket = basisInBracket(bracket)
  return {
    indicators,
    name: { start: hit.start, end: hit.end },
    quantity,
    sign: tie.sign,
    own: tie.own ?? periodInBracket(source, quantity.end, bracket),
    before,
    isPeriodOpen: isOpen(plain, before),
    area: areaOf(source, tie, from),
    basis: [...tie.basis, ...(inBracket ? [inBracket] : []), ...basesInClause(plain.slice(scope, quantity.start))],
    isCumulative: tie.isCumulative,
    isLoose: tie.isLoose,
    isPresent: /现(?:有|共有|设有?|辖)/.test(plain.slice(clauseStart(plain, sentenceStart, from), from)),
    kind: tie.kind ?? kind,
    isDone,
    joined: tie.isJoined ? { start: from, end: Math.max(hit.end, quantity.end) } : null,
  }
}

/** Those whose values are measured in the figure's dimension; without any value, those that the figure might be. */
function fitting(index: RegisterIndex, indicators: readonly string[], quantity: Quantity, isPer: boolean, mayBePer: boolean): string[] {
  const dimension = dimensionOf(quantity)
  return indicators.filter((indicator) => {
    const series = index.seriesOf(indicator)
    if (series.length === 0) return dimension !== null && (dimension === 'percent') === /率|比重|占比|增速|增长|增幅/.test(indicator)
    return series.some((one) => (mayBePer && isPerUnit(one.unit, dimension)) || (!isPer && isComparable(one.dimension, dimension)))
  })
}

/** The words before a figure; what names say of aims and forecasts (争取上级资金, 人均预期寿命) is none. */
function withoutNames({ plain, names }: SentenceSource, from: number, to: number): string {
  let words = ''
  let at = from
  for (const { start, end } of names) {
    if (start < at || end > to) continue
    words += plain.slice(at, start)
    at = end
  }
  return words + plain.slice(at, to)
}

/** Behind such a word the year is when something began. */
const BEGINS = /^(?:下达|核定|批复|启动|开始|成立|建成|投产|开工|出台|印发|以前|之前|前|起|至今|开展|提出|举办|召开|制定|修订|后|之后)/

/** 年初预算, 年初确定的目标: when it was set, not when it holds. */
const SET = /^(?:预算|计划|目标|安排|确定|下达|定|提出|任务)/

/** Words that hold for what stands at `at`: in its clause, or opening a clause before. */
function periodsBefore({ plain, start: sentenceStart, periods }: SentenceSource, at: number): PeriodWord[] {
  const clause = clauseStart(plain, sentenceStart, at)
  return periods.filter((word) => {
    if (/年初$/.test(plain.slice(word.start, word.end)) && SET.test(plain.slice(word.end, word.end + 2))) return false
    // “与2023年受理案件90件相比”: the word belongs to the figure that it is said of.
    const isOwn = word.end <= at && at - word.end <= 4 && !/[，；。]/.test(plain.slice(word.end, at))
    if (word.end > at || (word.isCompared && !isOwn) || BEGINS.test(plain.slice(word.end, word.end + 3))) return false
    if (isInBrackets(plain, sentenceStart, word.start, at)) return false
    return word.start >= clause || opensClause(plain, sentenceStart, word.start)
  })
}

/** Where the clause starts: behind ，；：。 */
export function clauseStart(plain: string, sentenceStart: number, at: number): number {
  for (let place = at - 1; place >= sentenceStart; place--) if ('，；：。（'.includes(plain.charAt(place))) return place + 1
  return sentenceStart
}

function opensClause(plain: string, sentenceStart: number, at: number): boolean {
  return /^(?:[\s“]|[一二三四五六七八九十]{1,3}、|（[^）]{1,3}）|\d{1,2}[.．、]|[一二三四五六七八九十]是|截至|截止|至|到|在|据|自|从|预计|预测|力争|确保|争取|计划|规划|要|我们|[\u4e00-\u9fff]{1,7}[省市县区乡镇村州旗])*$/.test(
    plain.slice(clauseStart(plain, sentenceStart, at), at),
  )
}

/** True where a bracket that holds the place was closed before `at`. */
function isInBrackets(plain: string, sentenceStart: number, place: number, at: number): boolean {
  const open = plain.lastIndexOf('（', place)
  if (open < sentenceStart) return false
  const close = plain.indexOf('）', open)
  return close > place && close < at
}

/** “2022年、2023年”: nobody can tell which of them one figure belongs to. */
function isOpen(plain: string, before: readonly PeriodWord[]): boolean {
  const [second, first] = [before.at(-1), before.at(-2)]
  return first !== undefined && second !== undefined && /^(?:、|和|与|及|至|到)$/.test(plain.slice(first.end, second.start))
}

/** “5.13万人（2024年末）”. */
function periodInBracket({ periods }: SentenceSource, end: number, bracket: string): PeriodWord | null {
  return bracket === '' ? null : (periods.find((word) => word.start === end + 1 && word.end === end + 1 + bracket.length) ?? null)
}

/** The area right before the name or behind it, else the last one that opens a clause of the sentence. */
function areaOf(source: SentenceSource, { area }: Tie, at: number): AreaWord | null {
  const { plain, start, index } = source
  if (area !== null) return { start: at, end: at, text: area, isOwn: isOwnWord(area) }
  let found: AreaWord | null = null
  for (let place = start; place < at; place++) {
    if (place !== start && !'，；：'.includes(plain.charAt(place - 1))) continue
    const opening = skipMarkers(source, place)
    const word = opening < at ? readAreaAt(plain.slice(0, at), opening, index.areas) : null
    if (word) found = word
  }
  return found
}

const MARKERS =
  /(?:[\s“”]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.．、](?!\d)|[①-⑳●◆•▪▲△★☆■□◇—–-]|【[^】]{1,12}】|[一二三四五六七八九十]是|其中[：，]?|截至|截止|到|在|是|为)*/y

/** Behind numbering, dates and prepositions. */
function skipMarkers({ plain, periods }: SentenceSource, from: number): number {
  let at = from
  for (let turns = 0; turns < 3; turns++) {
    MARKERS.lastIndex = at
    at += MARKERS.exec(plain)?.[0].length ?? 0
    const period = periods.find((word) => word.start === at)
    if (!period) return at
    at = period.end
  }
  return at
}
