import type { FoldedText } from '../text/fold'
import { BOUNDARY_STRENGTH, type Boundary, type Candidate } from './candidate'
import { type FamilyPattern, keyOf, ordinalOf, rowsAt } from './families'
import { readName } from './names'
import { quotationsOf } from './quotations'

/** Characters before and after a candidate that vetoes may look at. */
const BEHIND = 4
const AHEAD = 8

/** All candidates of a block's text, in order, without overlaps. Linear in the text. */
export function readCandidates(folded: FoldedText): Candidate[] {
  const { text } = folded
  const quotations = quotationsOf(text)
  const found: Candidate[] = []
  for (let at = 0; at < text.length; at++) {
    const rows = rowsAt(text.charAt(at))
    if (!rows) continue
    const readings = readAt(rows, folded, at, quotations?.[at] ?? 0)
    const previous = found.at(-1)
    if (previous && previous.end > folded.toSource(at)) continue
    found.push(...readings)
  }
  return found
}

/**
 * The reading of one place: the longest, then the one that needs less support.
 * Two of them for “3.10种…”: an outline number if its neighbours say so, else “3.”.
 */
function readAt(rows: readonly FamilyPattern[], folded: FoldedText, at: number, quotation: number): Candidate[] {
  const boundary = boundaryAt(folded.text, at)
  const found: Candidate[] = []
  for (const row of rows) {
    if (BOUNDARY_STRENGTH[boundary] < BOUNDARY_STRENGTH[row.boundary]) continue
    const match = matchRow(row, folded.text, at, boundary)
    if (match) found.push(toCandidate(row, match, folded, boundary, quotation))
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

function toCandidate(row: FamilyPattern, match: RegExpExecArray, folded: FoldedText, boundary: Boundary, quotation: number): Candidate {
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
    nearOnly: Boolean(row.nearOnly) || boundary === 'none' || boundary === 'pause',
    variant: row.family === 'N抓' ? (match[2] ?? '') : '',
    quotation,
    ...readName(folded, end, boundary === 'block'),
  }
}

/** How the text at `at` is set off from what stands before; spaces in between do not count. */
function boundaryAt(text: string, at: number): Boundary {
  let i = at - 1
  while (i >= 0 && (text[i] === ' ' || text[i] === '\t')) i--
  if (i < 0) return 'block'
  const before = text.charAt(i)
  if (before === '\n') return 'block'
  if (/[。；;：:！!？?…]/.test(before)) return 'hard'
  // A full stop in half width ends a sentence unless it is a decimal point.
  if (/[.．]/.test(before)) return /\d/.test(text[i - 1] ?? '') ? 'soft' : 'hard'
  if (/[，,“‘"'「『（(—>》〉]/.test(before)) return 'soft'
  if (before === '、') return 'pause'
  return /[”’」』）)]/.test(before) && /[。；;！!？?]/.test(text[i - 1] ?? '') ? 'hard' : 'none'
}
