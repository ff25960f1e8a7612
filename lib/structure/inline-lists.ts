import { classTable } from '../text/characters'
import type { Range } from '../text/document'
import type { FoldedText } from '../text/fold'
import { parseChineseNumeral } from '../text/numerals'

/** What stands in a row after “三个到位：”, and the number of items that it can be read as. */
export interface InlineList {
  items: Range[]
  least: number
  most: number
  /** The reading that was chosen is sure enough to say that it contradicts the count. */
  isSure: boolean
  /** `suffix`: by the last word of each (“…到位”) rather than by the signs between them. */
  form: 'lead-in' | 'suffix' | 'times'
}

const SEMICOLON = 1
const COMMA = 2
const PAUSE = 4
const ANY = SEMICOLON | COMMA | PAUSE
/** The signs that part the items of a list. */
const SIGNS = classTable([
  [SEMICOLON, '；;'],
  [COMMA, '，,'],
  [PAUSE, '、'],
])

const LONGEST = 600
/** Shortest line that may have been broken by its width. */
const WRAPPED = 25
/** A list item of a few words; longer ones are clauses that may run on. */
const SHORT_ITEM = 18

/** Reads the list after the noun at folded offset `at`, if a colon follows at once; null otherwise. */
export function readInlineList(folded: FoldedText, at: number, noun: string, count: number): InlineList | null {
  const { text } = folded
  const lead = /^(?:的[^，。；：:,;]{1,8}|进行|推进|实施|开展)?(?:[”’"」』]\p{Script=Han}{0,4})?[：:] ?/u.exec(text.slice(at, at + 14))
  if (!lead) return null
  const from = at + lead[0].length
  const ahead = text.slice(from, from + LONGEST)
  const stop = ahead.search(/[。！!？?\n]/)
  const body = stop < 0 ? ahead : ahead.slice(0, stop)
  if (body.length === LONGEST || body.trim() === '') return null
  const hasMore = stop >= 0 && ahead.slice(stop + 1).trim() !== ''
  const reading = choose(mask(body), noun, count, hasMore)
  // A long line that simply stops may go on in the next one.
  const isBroken = stop < 0 && text.length >= WRAPPED
  if (!reading || (isBroken && (count < reading.least || count > reading.most))) return null
  const items = reading.pieces.map((piece) => toSource(folded, from, piece))
  return { items, least: reading.least, most: reading.most, isSure: reading.isSure, form: reading.bySuffix ? 'suffix' : 'lead-in' }
}

const TIMES = /^(?:分别|先后)?(在|到|赴|于|由|对|向|召开|组织|深入|前往)([^，。；;,！!？?\n]{2,80})/

const NUMBERED = /第([一二三四五六七八九十]|\d)([次批轮])/g
/** One more time, told otherwise. */
const UNNUMBERED = /最后|末[次批轮]|最近|其余|另[一外]|再[一次]|此后|随后/

/** “先后三次…：第一次…，第二次…” or “先后三次分别在A会、B会、C会上部署”; null where nothing stands in a row. */
export function readTimes(folded: FoldedText, at: number, unit: string): InlineList | null {
  return readNumberedTimes(folded, at, unit) ?? readPlaces(folded, at)
}

function readNumberedTimes(folded: FoldedText, at: number, unit: string): InlineList | null {
  const ahead = /^.*/.exec(folded.text.slice(at, at + LONGEST))?.[0] ?? ''
  const times = [...ahead.matchAll(NUMBERED)].filter(([, , own]) => own === unit)
  const isCounted = times.every(([, number = ''], index) => (parseChineseNumeral(number) ?? Number(number)) === index + 1)
  if (times.length < 2 || !isCounted || !/[，。；：,;:]\s?$/.test(ahead.slice(0, times[0]?.index)) || UNNUMBERED.test(ahead)) return null
  const items = times.map(({ 0: text, index }) => toSource(folded, at, { start: index, end: index + text.length }))
  return { items, least: items.length, most: items.length, isSure: true, form: 'times' }
}

function readPlaces(folded: FoldedText, at: number): InlineList | null {
  const ahead = folded.text.slice(at, at + 90)
  const match = TIMES.exec(ahead)
  if (!match) return null
  const [whole, , body = ''] = match
  const from = at + whole.length - body.length
  const pieces = split(mask(body), PAUSE)
  if (pieces.length < 2) return null
  const { least, most, isSure } = interval(pieces, mask(body), whole.startsWith('分别'))
  return { items: pieces.map((piece) => toSource(folded, from, piece)), least, most, isSure, form: 'times' }
}

function toSource(folded: FoldedText, from: number, { start, end }: Range): Range {
  return { start: folded.toSource(from + start), end: folded.toSource(from + end - 1) + 1 }
}

interface Reading {
  pieces: Range[]
  least: number
  most: number
  isSure: boolean
  bySuffix: boolean
}

/** Signs inside brackets, quotations and titles separate nothing: they are blanked out. */
function mask(body: string): string {
  return body.replace(/（[^（）]{0,200}）|\([^()]{0,200}\)|《[^《》]{0,200}》|“[^“”]{0,200}”|‘[^‘’]{0,100}’/g, (quoted) =>
    '口'.repeat(quoted.length),
  )
}

function split(body: string, signs: number): Range[] {
  const pieces: Range[] = []
  let start = 0
  for (let i = 0; i <= body.length; i++) {
    if (i < body.length && ((SIGNS[body.charCodeAt(i)] ?? 0) & signs) === 0) continue
    if (body.slice(start, i).trim() !== '') pieces.push({ start, end: i })
    start = i + 1
  }
  return pieces
}

/** The first reading that agrees with the count, else the likeliest one. */
function choose(body: string, noun: string, count: number, hasMore: boolean): Reading | null {
  const agrees = (reading: Reading | null) => reading !== null && reading.least <= count && count <= reading.most
  const suffix = bySuffix(body, noun)
  if (agrees(suffix)) return suffix
  const signs = bySigns(body, hasMore, count)
  return signs.find(agrees) ?? [suffix, ...signs].find((reading) => reading?.isSure) ?? null
}

/** “…到位、…到位、…到位”, “坚持…、坚持…”, “对…一律…，对…一律…”: pieces that end or begin with what is counted, or all hold it. */
function bySuffix(body: string, noun: string): Reading | null {
  if (noun === '') return null
  const words = split(body, ANY)
  for (const test of [(word: string) => word.endsWith(noun), (word: string) => word.startsWith(noun)]) {
    const pieces = words.filter(({ start, end }) => test(body.slice(start, end).trim()))
    if (pieces.length < 2) continue
    const isSure = pieces.length === words.length || (noun.length > 1 && pieces.length * 2 > words.length)
    return { pieces, least: pieces.length, most: pieces.length, isSure, bySuffix: true }
  }
  const clauses = split(body, SEMICOLON | COMMA)
  // “三个一：建一支队伍，…”: the only single character that tells.
  if ((noun.length < 2 && noun !== '一') || clauses.length < 2 || !clauses.every(({ start, end }) => body.slice(start, end).includes(noun)))
    return null
  return { pieces: clauses, least: clauses.length, most: clauses.length, isSure: true, bySuffix: true }
}

/** ；, else ，where a piece holds 、, else 、; 和, 及, 与 may or may not separate. */
function bySigns(body: string, hasMore: boolean, count: number): (Reading | null)[] {
  const semicolons = split(body, SEMICOLON)
  if (semicolons.length > 1) {
    // The last item may stand in a sentence of its own.
    const isSure = !(hasMore && semicolons.length + 1 === count) && Math.abs(semicolons.length - count) <= 2
    return [exact(semicolons, isSure), interval(split(body, ANY), body, false)]
  }
  const commas = split(body, SEMICOLON | COMMA)
  const [first] = commas
  if (first && commas.length > 1) {
    const opening = body.slice(0, first.end)
    const firstClause = split(opening, PAUSE)
    return [
      exact(commas, false),
      interval(split(body, ANY), body, false),
      firstClause.length > 1 ? interval(firstClause, opening, false) : null,
    ]
  }
  const pauses = split(body, PAUSE)
  if (pauses.length < 2) return []
  const isShort = pauses.every(({ start, end }) => end - start <= SHORT_ITEM)
  return [interval(pauses, body, isShort && !hasMore && Math.abs(pauses.length - count) <= 3)]
}

function exact(pieces: Range[], isSure: boolean): Reading {
  return { pieces, least: pieces.length, most: pieces.length, isSure, bySuffix: false }
}

function interval(pieces: Range[], body: string, isSure: boolean): Reading {
  const joints = body.match(/[和及与]/g)?.length ?? 0
  // “A、B等三个”: only part of them are named.
  const isOpen = /等[^、，,；;]{0,8}$/.test(body)
  return { pieces, least: pieces.length, most: isOpen ? 999 : pieces.length + joints, isSure, bySuffix: false }
}
