import type { FoldedText } from '../text/fold'
import { BOUNDARY_STRENGTH, type Boundary, type Candidate } from './candidate'
import { type FamilyPattern, keyOf, openerAt, ordinalOf } from './families'
import { readName } from './names'
import { quotationsOf } from './quotations'

/** Characters before and after a candidate that vetoes may look at. */
const BEHIND = 4
const AHEAD = 8

/** Where in its block a candidate lies, as counted on the way. */
interface Place {
  sentence: number
  quotation: number
}

const ENDS_SENTENCE = new Uint8Array(65_536)
for (const character of '。！!？?\n') ENDS_SENTENCE[character.charCodeAt(0)] = 1

/** All candidates of a block's text, in order, without overlaps. Linear in the text: plain characters pass at one look-up. */
export function readCandidates(folded: FoldedText): Candidate[] {
  const { text } = folded
  const quotations = quotationsOf(text)
  const found: Candidate[] = []
  let sentence = 0
  let quotation = 0
  let taken = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const opener = openerAt(code)
    if (!opener) {
      sentence += ENDS_SENTENCE[code] ?? 0
      continue
    }
    if (opener.follows && !opener.follows.has(text.charCodeAt(at + 1))) continue
    const boundary = boundaryAt(text, at)
    if (BOUNDARY_STRENGTH[boundary] < opener.boundary) continue
    while ((quotations[quotation]?.end ?? text.length) <= at) quotation++
    const isQuoted = (quotations[quotation]?.start ?? text.length) <= at
    const readings = readAt(opener.rows, folded, at, boundary, { sentence, quotation: isQuoted ? quotation + 1 : 0 })
    if (readings.length === 0 || taken > folded.toSource(at)) continue
    for (const reading of readings) found.push(reading)
    taken = readings.at(-1)?.end ?? 0
  }
  return found
}

const NONE: readonly Candidate[] = []

/**
 * The reading of one place: the longest, then the one that needs less support.
 * Two of them for “3.10种…”: an outline number if its neighbours say so, else “3.”.
 */
function readAt(rows: readonly FamilyPattern[], folded: FoldedText, at: number, boundary: Boundary, place: Place): readonly Candidate[] {
  let found: Candidate[] | null = null
  for (const row of rows) {
    if (BOUNDARY_STRENGTH[boundary] < BOUNDARY_STRENGTH[row.boundary]) continue
    const match = matchRow(row, folded.text, at, boundary)
    if (!match) continue
    found ??= []
    found.push(toCandidate(row, match, folded, boundary, place))
  }
  if (!found || found.length < 2) return found ?? NONE
  found.sort((a, b) => b.end - a.end || Number(a.needsSupport) - Number(b.needsSupport))
  const [best] = found
  return found.filter((candidate) => candidate === best || (best?.family === '1.1' && best.needsSupport && candidate.family === '1.'))
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

function toCandidate(row: FamilyPattern, match: RegExpExecArray, folded: FoldedText, boundary: Boundary, place: Place): Candidate {
  const end = match.index + match[0].length
  const number = match[1] ?? ''
  const start = folded.toSource(match.index)
  const isDoubtful = Boolean(row.doubtfulBefore?.test(folded.text.slice(end, end + AHEAD)))
  return {
    family: row.family,
    key: keyOf(row.family, number, match[2]),
    text: match[0],
    start,
    end: folded.toSource(end - 1) + 1,
    ordinal: ordinalOf(row, number),
    boundary,
    needsSupport: Boolean(row.needsSupport) || boundary === 'none' || boundary === 'pause' || isDoubtful,
    isDoubtful,
    nearOnly: Boolean(row.nearOnly) || boundary === 'none' || boundary === 'pause',
    variant: row.family === 'N抓' ? (match[2] ?? '') : '',
    ...place,
    ...readName(folded, end, boundary === 'block'),
  }
}

function isMarkdown(code: number): boolean {
  return code === 0x23 || code === 0x2a || code === 0x3e || code === 0x20
}

/** Only the signs of Markdown stand before: “## 一、…”, “**一是**…”. */
function isLineStart(text: string, end: number): boolean {
  let i = end
  while (i >= 0 && end - i < 8 && isMarkdown(text.charCodeAt(i))) i--
  return i < 0 || text[i] === '\n'
}

const HARD = 1
const SOFT = 2
const PAUSE = 3
const FULL_STOP = 4
const CLOSING = 5
/** What the character before says of a boundary; nothing for most. */
const BEFORE = new Uint8Array(65_536)
for (const [kind, characters] of [
  [HARD, '。；;：:！!？?…'],
  [SOFT, '，,“‘"\'「『（(—>》〉'],
  [PAUSE, '、'],
  [FULL_STOP, '.．'],
  [CLOSING, '”’」』）)'],
] as const)
  for (const character of characters) BEFORE[character.charCodeAt(0)] = kind

/** How the text at `at` is set off from what stands before; spaces in between do not count. */
function boundaryAt(text: string, at: number): Boundary {
  let i = at - 1
  while (i >= 0 && (text[i] === ' ' || text[i] === '\t')) i--
  if (i < 0 || text[i] === '\n' || isLineStart(text, i)) return 'block'
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
