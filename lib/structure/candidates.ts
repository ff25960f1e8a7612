import type { FoldedText } from '../text/fold'
import { BOUNDARY_STRENGTH, type Boundary, type Candidate } from './candidate'
import { type FamilyPattern, keyOf, MARKER_OPENERS, ordinalOf, rowsAt } from './families'
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

/** What a character can begin or end, by code unit: plain text passes at one look-up a character. */
const OPENS_MARKER = 1
const ENDS_SENTENCE = 2
const CLASSES = new Uint8Array(65_536)
for (const character of MARKER_OPENERS) CLASSES[character.charCodeAt(0)] = OPENS_MARKER
for (const character of '。！!？?\n') CLASSES[character.charCodeAt(0)] = ENDS_SENTENCE

/** All candidates of a block's text, in order, without overlaps. Linear in the text. */
export function readCandidates(folded: FoldedText): Candidate[] {
  const { text } = folded
  const quotations = quotationsOf(text)
  const found: Candidate[] = []
  let sentence = 0
  let quotation = 0
  for (let at = 0; at < text.length; at++) {
    const kind = CLASSES[text.charCodeAt(at)]
    if (!kind) continue
    if (kind === ENDS_SENTENCE) {
      sentence++
      continue
    }
    while ((quotations[quotation]?.end ?? text.length) <= at) quotation++
    const isQuoted = (quotations[quotation]?.start ?? text.length) <= at
    const readings = readAt(folded, at, { sentence, quotation: isQuoted ? quotation + 1 : 0 })
    if (readings.length === 0 || (found.at(-1)?.end ?? 0) > folded.toSource(at)) continue
    for (const reading of readings) found.push(reading)
  }
  return found
}

/**
 * The reading of one place: the longest, then the one that needs less support.
 * Two of them for “3.10种…”: an outline number if its neighbours say so, else “3.”.
 */
function readAt(folded: FoldedText, at: number, place: Place): Candidate[] {
  const boundary = boundaryAt(folded.text, at)
  const found: Candidate[] = []
  for (const row of rowsAt(folded.text.charAt(at))) {
    if (BOUNDARY_STRENGTH[boundary] < BOUNDARY_STRENGTH[row.boundary]) continue
    const match = matchRow(row, folded.text, at, boundary)
    if (match) found.push(toCandidate(row, match, folded, boundary, place))
  }
  if (found.length < 2) return found
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

/** Only the signs of Markdown stand before: “## 一、…”, “**一是**…”. */
function isLineStart(text: string, end: number): boolean {
  let i = end
  while (i >= 0 && end - i < 8 && '#*> '.includes(text.charAt(i))) i--
  return i < 0 || text[i] === '\n'
}

/** How the text at `at` is set off from what stands before; spaces in between do not count. */
function boundaryAt(text: string, at: number): Boundary {
  let i = at - 1
  while (i >= 0 && (text[i] === ' ' || text[i] === '\t')) i--
  const before = text.charAt(i)
  if (i < 0 || before === '\n' || isLineStart(text, i)) return 'block'
  if (/[。；;：:！!？?…]/.test(before)) return 'hard'
  // A full stop in half width ends a sentence unless it is a decimal point.
  if (/[.．]/.test(before)) return /\d/.test(text[i - 1] ?? '') ? 'soft' : 'hard'
  if (/[，,“‘"'「『（(—>》〉]/.test(before)) return 'soft'
  if (before === '、') return 'pause'
  return /[”’」』）)]/.test(before) && /[。；;！!？?]/.test(text[i - 1] ?? '') ? 'hard' : 'none'
}
