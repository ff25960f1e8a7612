import { characterSet, classTable } from '../text/characters'
import type { Range } from '../text/document'
import type { FoldedText } from '../text/fold'
import { BOUNDARY_STRENGTH, type Boundary, type Candidate } from './candidate'
import { keyOf, OPENING, ordinalOf, rowsAt } from './families'
import type { FamilyPattern } from './families/pattern'
import { readName } from './names'
import { MARKS, quotationsOf } from './quotations'

/** Characters before and after a candidate that vetoes may look at. */
const BEHIND = 4
const AHEAD = 8

const ENDS_SENTENCE = 1
const OPENS = 2
const QUOTES = 4
/** What a character is to the reader; nothing for most. */
const SIGNS = classTable([
  [ENDS_SENTENCE, '。！!？?\n'],
  [OPENS, OPENING],
  [QUOTES, MARKS],
])

const NONE: readonly Candidate[] = []

/** All candidates of a block's text, in order, without overlaps. Linear in the text: plain characters pass at one look-up. */
export function readCandidates(folded: FoldedText): readonly Candidate[] {
  const { text } = folded
  const found: Candidate[] = []
  let sentence = 0
  let hasQuotes = false
  let taken = 0
  for (let at = 0; at < text.length; at++) {
    const sign = SIGNS[text.charCodeAt(at)] ?? 0
    if (sign === 0) continue
    if (sign === ENDS_SENTENCE) sentence++
    else if (sign === QUOTES) hasQuotes = true
    else if (taken <= folded.toSource(at) && readAt(folded, at, sentence, found)) taken = found.at(-1)?.end ?? 0
  }
  if (hasQuotes) numberQuotations(found, quotationsOf(folded.raw))
  return found.length > 0 ? found : NONE
}

/** Says of each candidate which quotation it lies in. */
function numberQuotations(candidates: readonly Candidate[], quotations: readonly Range[]): void {
  let next = 0
  for (const candidate of candidates) {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= candidate.start) next++
    const quotation = quotations[next]
    if (quotation && quotation.start <= candidate.start) candidate.quotation = next + 1
  }
}

/** Adds what can be read at one place; true where anything was. */
function readAt(folded: FoldedText, at: number, sentence: number, found: Candidate[]): boolean {
  const rows = rowsAt(folded.text, at)
  if (rows.length === 0) return false
  const boundary = boundaryAt(folded.text, at)
  const before = found.length
  for (const row of rows) {
    if (BOUNDARY_STRENGTH[boundary] < BOUNDARY_STRENGTH[row.boundary]) continue
    const match = matchRow(row, folded.text, at, boundary)
    if (match) found.push(toCandidate(row, match, folded, boundary, sentence))
  }
  if (found.length - before > 1) found.push(...chooseReadings(found.splice(before)))
  return found.length > before
}

/**
 * The reading of one place: the longest, then the one that needs less support.
 * Two of them for “3.10种…”: an outline number if its neighbours say so, else “3.”.
 */
function chooseReadings(readings: Candidate[]): Candidate[] {
  readings.sort((a, b) => b.end - a.end || Number(a.needsSupport) - Number(b.needsSupport))
  const [best] = readings
  return readings.filter((candidate) => candidate === best || (best?.family === '1.1' && best.needsSupport && candidate.family === '1.'))
}

function matchRow(row: FamilyPattern, text: string, at: number, boundary: Boundary): RegExpExecArray | null {
  row.pattern.lastIndex = at
  const match = row.pattern.exec(text)
  if (!match) return null
  if (boundary !== 'block' && row.notAfter?.test(text.slice(Math.max(0, at - BEHIND), at))) return null
  const end = at + match[0].length
  const after = text.slice(end, end + AHEAD)
  if (row.notBefore?.test(after)) return null
  return boundary !== 'block' && row.doubtfulBefore?.test(after) ? null : match
}

function toCandidate(row: FamilyPattern, match: RegExpExecArray, folded: FoldedText, boundary: Boundary, sentence: number): Candidate {
  const end = match.index + match[0].length
  const number = match[1] ?? ''
  const isDoubtful = Boolean(row.doubtfulBefore?.test(folded.text.slice(end, end + AHEAD)))
  const isWeak = boundary === 'none' || boundary === 'pause'
  const { name, nameAt, headingEnd, isOwnLine } = readName(folded, end, boundary === 'block')
  return {
    family: row.family,
    key: keyOf(row.family, number, match[2]),
    text: match[0],
    start: folded.toSource(match.index),
    end: folded.toSource(end - 1) + 1,
    ordinal: ordinalOf(row, number),
    boundary,
    needsSupport: Boolean(row.needsSupport) || isWeak || isDoubtful,
    isDoubtful,
    nearOnly: Boolean(row.nearOnly) || isWeak,
    variant: row.family === 'N抓' ? (match[2] ?? '') : '',
    quotation: 0,
    sentence,
    name,
    nameAt,
    headingEnd,
    isOwnLine,
  }
}

const HARD = 1
const SOFT = 2
const PAUSE = 4
const FULL_STOP = 8
const CLOSING = 16
/** What the character before says of a boundary; nothing for most. */
const BEFORE = classTable([
  [HARD, '。；;：:！!？?…'],
  [SOFT, '，,“‘"\'「『（(—>》〉'],
  [PAUSE, '、'],
  [FULL_STOP, '.．'],
  [CLOSING, '”’」』）)'],
])
/** The signs of Markdown that open a line. */
const MARKDOWN = characterSet('#*> ')

/** Only the signs of Markdown stand before: “## 一、…”, “**一是**…”. */
function isLineStart(text: string, end: number): boolean {
  let i = end
  while (i >= 0 && end - i < 8 && MARKDOWN[text.charCodeAt(i)]) i--
  return i < 0 || text[i] === '\n'
}

/** How the text at `at` is set off from what stands before; spaces in between do not count. */
function boundaryAt(text: string, at: number): Boundary {
  let i = at - 1
  while (i >= 0 && (text[i] === ' ' || text[i] === '\t')) i--
  if (i < 0 || isLineStart(text, i)) return 'block'
  switch (BEFORE[text.charCodeAt(i)]) {
    case HARD:
      return 'hard'
    case SOFT:
      return 'soft'
    case PAUSE:
      return 'pause'
    // A full stop in half width ends a sentence unless it is a decimal point.
    case FULL_STOP:
      return /\d/.test(text.charAt(i - 1)) ? 'soft' : 'hard'
    case CLOSING:
      return /[。；;！!？?]/.test(text.charAt(i - 1)) ? 'hard' : 'none'
    default:
      return 'none'
  }
}
