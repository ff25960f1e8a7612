import { type FoldedText, fold } from '../text/fold'
import type { Boundary, Candidate } from './candidate'
import { FAMILIES, type FamilyPattern, keyOf, ordinalOf } from './families'
import { quotationsOf } from './quotations'

const STRENGTH: Record<Boundary, number> = { none: 0, soft: 1, hard: 2, block: 3 }
/** Characters before a candidate that vetoes may look at. */
const BEHIND = 4

/** Any character a marker can begin with: lets plain blocks pass without running every pattern. */
const HINT = /[一二三四五六七八九十廿\d第首其再然最另还甲乙丙丁戊己庚辛壬癸①-⑳㉑-㉟㊱-㊿⑴-⒛㈠-㈩A-Za-z|（(—–－-]|^\s*[•●◆▪■◇○★☆▶►➢➤✓·]/u

/** All candidates of a block's text, in order, without overlaps. Linear in the text. */
export function readCandidates(raw: string): Candidate[] {
  if (!HINT.test(raw)) return []
  const folded = fold(raw)
  const quotations = quotationsOf(folded.text)
  const found = FAMILIES.flatMap((row) => matchFamily(row, folded, quotations))
  found.sort((a, b) => a.start - b.start || b.end - a.end || Number(a.needsSupport) - Number(b.needsSupport))
  return found.filter((candidate, index) => !isCovered(candidate, found, index))
}

/** Two readings of one place: the longer one wins, “3.1” over “3.”; equal ones, the one that needs less support. */
function isCovered(candidate: Candidate, all: Candidate[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
    const earlier = all[i]
    if (!earlier || earlier.end <= candidate.start) continue
    if (earlier.family === '1.1' && earlier.needsSupport && candidate.family === '1.') continue
    return true
  }
  return false
}

function matchFamily(row: FamilyPattern, folded: FoldedText, quotations: Uint16Array | null): Candidate[] {
  const { text } = folded
  const found: Candidate[] = []
  row.pattern.lastIndex = 0
  for (let match = row.pattern.exec(text); match; match = row.pattern.exec(text)) {
    const at = match.index
    const boundary = boundaryAt(text, at)
    if (STRENGTH[boundary] < STRENGTH[row.boundary]) continue
    const end = at + match[0].length
    const before = text.slice(Math.max(0, at - BEHIND), at)
    const after = text.slice(end, end + 8)
    if ((boundary === 'none' || boundary === 'soft') && row.notAfter?.test(before)) continue
    if (row.notBefore?.test(after)) continue
    const number = match[1] ?? ''
    found.push({
      family: row.family,
      key: keyOf(row.family, number, match[2]),
      text: match[0],
      start: folded.toSource(at),
      end: folded.toSource(end - 1) + 1,
      ordinal: ordinalOf(row, number),
      boundary,
      needsSupport: Boolean(row.needsSupport) || boundary === 'none' || Boolean(row.doubtfulBefore?.test(after)),
      nearOnly: Boolean(row.nearOnly) || boundary === 'none',
      quotation: quotations?.[at] ?? 0,
      slip: row.slip ?? null,
    })
  }
  return found
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
  return /[”’」』）)]/.test(before) ? boundaryAfterClosing(text, i) : 'none'
}

/** After “……。” the boundary is that of the sentence inside; after a mere bracket there is none. */
function boundaryAfterClosing(text: string, at: number): Boundary {
  return /[。；;！!？?]/.test(text[at - 1] ?? '') ? 'hard' : 'none'
}
