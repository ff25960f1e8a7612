/** Words that say when: dates and periods with what stands around them, 今年, 上年同期, 9月末, 目前. */
import type { Quantity } from '../quantities/model'
import type { Range } from '../text/document'

/** Which months of a year, 1–12. */
export interface Months {
  first: number
  last: number
}

export interface PeriodWord extends Range {
  /** As written; null where another word has to say it. */
  year: number | null
  /** Years from 今年: 0 for 今年, −1 for 去年 and 上年; null where the word says none. */
  shift: number | null
  /** 上年, 同期: counted from the year that is spoken of, rather than from the document's. */
  isRelative: boolean
  /** 当年, 同年, 全年: the year that is spoken of. */
  isSameYear: boolean
  months: Months | null
  day: number | null
  /** 末, 底, 截至…: the end of it. */
  isPoint: boolean
  /** 同期: the same part of another year. */
  isSamePart: boolean
  /** 过去一年: the year that the document looks back on. */
  isPastYear: boolean
  /** 全年, 年度, 年末: the whole year, whatever part of it the document is about. */
  isWholeYear: boolean
  /** 目前, 截至目前. */
  isNow: boolean
  /** 本月 0, 上月 −1, in months or quarters of the document; null for other words. */
  turn: { unit: 'month' | 'quarter'; shift: number } | null
  /** 以来: from then until now. */
  isSince: boolean
  /** Several years, a plan: no single period. */
  isSpan: boolean
  /** 比上年, 较年初: what is compared with, not what is spoken of. */
  isCompared: boolean
}

const EMPTY = {
  year: null,
  shift: null,
  isRelative: false,
  isSameYear: false,
  isPastYear: false,
  months: null,
  day: null,
  isPoint: false,
  isSamePart: false,
  isWholeYear: false,
  isNow: false,
  turn: null,
  isSince: false,
  isSpan: false,
  isCompared: false,
} as const

/** 全年, where an aim of the year is meant without saying so. */
export const WHOLE_YEAR: PeriodWord = { ...EMPTY, start: -1, end: -1, isSameYear: true, isWholeYear: true }

const WORDS =
  /(?:刚刚)?过去(?:的)?一年|一年来|今年|本年度?|当年|同年|去年|上一?年度?|前一?年(?!度)|明年|来年|次年|同期|(?:截至|截止|到)?目前(?:为止)?|现阶段|当前|本月|当月|上个?月|本季度?|当季|上个?季度|年末|年底|年终|年初|月末|月底|季末|期末|全年|[近过前]去?[一二三四五六七八九十两几\d]{1,2}(?:个)?(?:年|季度|月)(?:来|以来|间|内)?|[一二三四五六七八九十两\d]{1,2}年(?:来|间)|历年|(?:国庆|春节|元旦|清明|“?五一”?|“?十一”?|端午|中秋|双节|暑期|暑假|寒假|汛期|防火期|假日|黄金周|小长假|春运|采暖季|节日|假期)(?:假期|期间|假日|小?长假|黄金周)|春运|用(?:\d|[一二两三四五])年(?:时间|左右)?|(?:\d|[一二两三四五])年时间|多年来?|五年规划|同比|任期/g

type Meaning = Partial<Omit<PeriodWord, 'start' | 'end'>>

function meaningOf(word: string): Meaning {
  if (/^(?:今年|本年)/.test(word)) return { shift: 0 }
  if (/^(?:当年|同年)/.test(word)) return { isSameYear: true }
  if (word === '去年') return { shift: -1 }
  if (/过去(?:的)?一年/.test(word)) return { isPastYear: true }
  if (word === '一年来') return { isSameYear: true }
  if (/^(?:上一?年)/.test(word)) return { shift: -1, isRelative: true }
  if (word === '前年') return { shift: -2 }
  if (word === '前一年') return { shift: -1, isRelative: true }
  if (/^(?:明年|来年)/.test(word)) return { shift: 1 }
  if (word === '次年') return { shift: 1, isRelative: true }
  if (word === '同期') return { isSamePart: true, shift: -1, isRelative: true }
  if (/目前|当前|现阶段/.test(word)) return { isNow: true }
  if (/^(?:本月|当月)/.test(word)) return { turn: { unit: 'month', shift: 0 } }
  if (/^上个?月/.test(word)) return { turn: { unit: 'month', shift: -1 } }
  if (/^(?:本季|当季)/.test(word)) return { turn: { unit: 'quarter', shift: 0 } }
  if (/^上个?季/.test(word)) return { turn: { unit: 'quarter', shift: -1 } }
  if (/^年(?:末|底|终)/.test(word)) return { isPoint: true, isSameYear: true, isWholeYear: true }
  if (word === '年初') return { isPoint: true, isSameYear: true, isWholeYear: true, shift: -1, isRelative: true }
  if (/^(?:月|季|期)/.test(word)) return { isPoint: true, isSamePart: true, isSameYear: true }
  if (word === '全年') return { isSameYear: true, isWholeYear: true }
  return { isSpan: true }
}

/** Words of a plain text in order; `quantities` are those of the same block. */
export function readPeriodWords(plain: string, quantities: readonly Quantity[]): PeriodWord[] {
  const parts: PeriodWord[] = quantities.flatMap((quantity) => dateWord(plain, quantity))
  const isTaken = (start: number, end: number) => parts.some((part) => part.start < end && start < part.end)
  const words: PeriodWord[] = []
  for (const found of plain.matchAll(WORDS)) {
    const start = found.index
    const end = start + found[0].length
    if (found[0] !== '同比' && !isTaken(start, end)) words.push({ ...EMPTY, start, end, ...meaningOf(found[0]) })
  }
  const all = [...parts, ...words].sort((a, b) => a.start - b.start)
  return joinAdjacent(plain, all).map((word) => finish(plain, word))
}

/** 按2020年不变价计算: the year of the prices, not of the figure. */
const BASE_YEAR = /^(?:不变价|可比价|价格|为基期)/

function dateWord(plain: string, quantity: Quantity): PeriodWord[] {
  const { start, end, detail, kind } = quantity
  if (kind !== 'date' || !detail) return []
  if (BASE_YEAR.test(plain.slice(end, end + 4))) return []
  const base = { ...EMPTY, start, end }
  if (detail.type === 'date') {
    const { date, until } = detail
    if (until || date.day === null) return [{ ...base, year: date.year, isSpan: true }]
    if (date.month === null) return []
    return [{ ...base, year: date.year, months: { first: date.month, last: date.month }, day: date.day }]
  }
  if (detail.type !== 'period') return []
  const { from, to, unit } = detail
  if (unit === 'years' || unit === 'plan' || from.year !== to.year) return [{ ...base, isSpan: true }]
  const months = from.month === null || to.month === null ? null : { first: from.month, last: to.month }
  const isWholeYear = months === null && /^度/.test(plain.slice(end - 1))
  return [{ ...base, year: from.year, months, isWholeYear }]
}

/** 今年 and 1—9月, 去年 and 同期, 2024年 and 年末 stand together and are one word. */
function joinAdjacent(plain: string, words: readonly PeriodWord[]): PeriodWord[] {
  const joined: PeriodWord[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (last && /^(?:的|，?截至|\s)?$/.test(plain.slice(last.end, word.start)) && fits(last, word))
      joined[joined.length - 1] = merge(last, word)
    else joined.push(word)
  }
  return joined
}

function fits(first: PeriodWord, second: PeriodWord): boolean {
  if (first.isSpan || second.isSpan || first.isNow || second.isNow || first.months !== null || first.day !== null) return false
  const hasYear = first.year !== null || first.shift !== null || first.isSameYear
  return hasYear && second.year === null && (second.shift === null || second.isSamePart || second.isSameYear)
}

function merge(first: PeriodWord, second: PeriodWord): PeriodWord {
  return {
    ...second,
    start: first.start,
    year: first.year,
    // 年初 of a year is the end of the one before; 同期 adds nothing to 去年.
    shift: second.isSamePart && !second.isSameYear ? first.shift : second.isSameYear && second.shift !== null ? null : first.shift,
    isRelative: first.isRelative,
    isSameYear: first.isSameYear,
    isWholeYear: first.isWholeYear || second.isWholeYear,
    ...(second.isSameYear && second.shift === -1 ? yearBefore(first) : {}),
  }
}

/** 2025年初 is the end of 2024. */
function yearBefore(first: PeriodWord): Partial<PeriodWord> {
  return first.year !== null ? { year: first.year - 1, shift: null } : { shift: (first.shift ?? 0) - 1 }
}

const END = /^(?:份)?(?:(?:年度?)?(?:末|底|终))/
const SINCE = /^(?:份)?(?:年)?以来/
const PERIOD_END = /^(?:份|期间|时期|全年|年度|度)/

/** What stands right around the word: 截至 before it, 末 or 以来 behind it, 比 before it. */
function finish(plain: string, word: PeriodWord): PeriodWord {
  const before = plain.slice(Math.max(0, word.start - 4), word.start)
  const after = plain.slice(word.end, word.end + 6)
  const until = /(?:截至|截止|截止到|截至到)$/.test(before)
  const end = END.exec(after)?.[0] ?? ''
  const since = end ? '' : (SINCE.exec(after)?.[0] ?? '')
  const rest = end || since ? '' : (PERIOD_END.exec(after)?.[0] ?? '')
  return {
    ...word,
    end: word.end + (end || since || rest).length,
    isPoint: word.isPoint || end !== '' || (until && (word.months !== null || word.day !== null)),
    isWholeYear: word.isWholeYear || /年/.test(rest) || (end !== '' && word.months === null),
    isSince: since !== '',
    isCompared: isCompared(plain, word, before),
  }
}

function isCompared(plain: string, { start, end }: PeriodWord, before: string): boolean {
  if (/(?<![对占环同性])[比较]$/.test(before)) return true
  return /(?:与|同|和|跟)$/.test(before) && /^[^，。]{0,8}(?:相比|比较|持平|基本持平)/.test(plain.slice(end, end + 14)) && start > 0
}
