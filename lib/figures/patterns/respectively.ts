/** 分别: as many values as names. “和” and “及” may join two names or stand inside one. */
import type { Sentence, Term } from '../clauses'
import { listStart, type NameList, readNames } from '../lists'
import type { LocalStatement } from '../model'
import { directStatement, type Passage } from './pattern'

/** Lists of names are shorter. */
const REACH = 400

export function* readRespectively(sentence: Sentence, { text }: Passage): Generator<LocalStatement> {
  for (const { index } of text.slice(sentence.start, sentence.end).matchAll(/分别/g)) {
    const statement = readOne(text, sentence, sentence.start + index)
    if (statement) yield statement
  }
}

function readOne(text: string, sentence: Sentence, at: number): LocalStatement | null {
  const values = valuesAfter(text, sentence, at)
  if (values.length < 2) return null
  const start = listStart(text, Math.max(sentence.start, at - REACH), at)
  const list = readNames(text, start, at)
  const range = list && list.names.length > 1 ? rangeOf(text, list) : announced(text.slice(start, at))
  if (!range) return null
  const isRight = values.length >= range.least && values.length <= range.most
  const gap = values.length < range.least ? range.least - values.length : values.length - range.most
  const isFar = gap > Math.max(1, Math.floor(range.least / 3)) || range.isOpen
  const names = list?.names.length ? list.names : [{ start, end: at }]
  return directStatement({
    code: 'figures/respectively',
    pattern: 'P18',
    kind: 'values',
    verdict: isRight ? 'consistent' : isFar ? 'not-checkable' : 'inconsistent',
    formula: `${range.least === range.most ? range.least : `${range.least}～${range.most}`}项，${values.length}个数`,
    operands: [
      ...names.map((location) => ({ location, role: 'name' as const, quantity: null })),
      ...values.map(({ quantity }) => ({ location: { start: quantity.start, end: quantity.end }, role: 'value' as const, quantity })),
    ],
  })
}

interface NameRange {
  least: number
  most: number
  isOpen: boolean
}

/** Null where two lists stand in each other: “A、B两镇的户数、人数”. */
function rangeOf(text: string, { names, least, most, isOpen }: NameList): NameRange | null {
  const words = names.map(({ start, end }) => text.slice(start, end))
  if (words.slice(1, -1).some((word) => /的|两|等/.test(word)) || words.some((word) => /等[^，]{0,6}$|[：；\t]/.test(word))) return null
  if (/[两二三四五六七八九十](?:个|家|类|项|种|大|镇|乡|村|县|市|区|省|地)[^，]*[和及与]/.test(words[words.length - 1] ?? '')) return null
  return { least, most, isOpen }
}

const DIGITS = '一二三四五六七八九十'

/** “三个乡镇分别…”: the names are not listed, but their number is said. */
function announced(words: string): NameRange | null {
  const found = /([两二三四五六七八九十]|(?<!\d)\d{1,2})(?:个|家|类|项|种|大|镇|乡|村|县|市|区|省|地|者|所)[^，、]{0,14}$/.exec(words)
  if (!found) return null
  const digits = found[1] ?? ''
  const count = digits === '两' ? 2 : /\d/.test(digits) ? Number(digits) : DIGITS.indexOf(digits) + 1
  return count >= 2 ? { least: count, most: count, isOpen: false } : null
}

/** The values that 分别 deals out: one figure in each piece of the list after it, or none where a piece has no figure. */
function valuesAfter(text: string, sentence: Sentence, at: number): Term[] {
  const first = sentence.terms.find(({ quantity }) => quantity.start >= at)
  if (!first || first.quantity.start - at > 24 || /[，；：]/.test(text.slice(at, first.quantity.start))) return []
  const values: Term[] = [lastOfPiece(sentence, first)]
  for (;;) {
    const last = values[values.length - 1]
    const next = last && sentence.terms[last.index + 1]
    if (!last || !next) return values
    const between = text.slice(last.quantity.end, next.quantity.start).replace(/\s/g, '')
    if (/^(?:[^，；：（）、]{0,4})[、和及与]$|^以及$/.test(between)) values.push(next)
    else if (/^[，]$/.test(between) && next.lead === '') values.push(next)
    else return /^[^，；：（）、]*、/.test(text.slice(last.quantity.end, last.quantity.end + 12)) ? [] : values
  }
}

/** “占总人口6.2万人的30%”: the value is the share, not the whole before it. */
function lastOfPiece(sentence: Sentence, first: Term): Term {
  const next = sentence.terms[first.index + 1]
  return next && next.clause === first.clause && /的$/.test(next.lead) ? next : first
}
