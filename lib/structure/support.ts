/**
 * Support: whether what looks like a marker is one, by what stands before and after it in the sequence.
 * Every question looks at a bounded number of neighbours, so that the pass stays linear.
 */
import { BOUNDARY_STRENGTH } from './candidate'
import type { MarkerFamily } from './model'
import { FAR, NEAR, ORDINAL_WORDS, type Placed, RANKS, type Series } from './placed'

/** Candidates looked at to learn whether a list goes on: keeps the pass linear. */
const AHEAD = 40
/** Numbers that a slip may leave out at once. */
const GAP = 2
/** Families of words that are not used in pairs by chance. */
const WORDS: ReadonlySet<MarkerFamily> = new Set(['N是', 'N要', 'N抓', '第N', '首先', '其N'])
/** Characters between ① and ② in one sentence. */
const SHORT = 60

/** May a first number open a list here? */
export function canBegin(placed: Placed): boolean {
  const { candidate, isLabel } = placed
  if (isLabel) return true
  const isStrong = candidate.boundary === 'block' || candidate.family === 'N是' || candidate.family === '第N'
  if (isStrong && !candidate.needsSupport) return true
  // “一要……。”, “其一，……。” opening a sentence promise a second; “一要吃饭、二要建设” is a saying.
  if ((candidate.family === 'N要' || candidate.family === '其N') && isAlone(placed)) return true
  return isSupportedAhead(placed, 1) || isRow(placed) || isFirstOfGap(placed)
}

function isAlone(placed: Placed): boolean {
  return BOUNDARY_STRENGTH[placed.candidate.boundary] >= BOUNDARY_STRENGTH.hard && !(placed.next && isClose(placed, placed.next))
}

/** “一要…，三要…”, “（1）…；（1）…；（3）…”: the second is missing or its number said twice. */
function isFirstOfGap(placed: Placed): boolean {
  const { next } = placed
  if (!next || !belongTogether(placed, next)) return false
  const after = next.next
  return (
    next.candidate.ordinal === 3 ||
    (next.candidate.ordinal === 1 && after !== null && after.candidate.ordinal !== 1 && isClose(next, after))
  )
}

/** Are two so alike and so near that only a list explains both, whatever their numbers? */
function belongTogether(first: Placed, second: Placed): boolean {
  const pair = [first.candidate, second.candidate]
  if (pair[0]?.variant !== pair[1]?.variant || !isClose(first, second)) return false
  const weakest = Math.min(...pair.map(({ boundary }) => BOUNDARY_STRENGTH[boundary]))
  const isOneSentence = first.block === second.block && first.candidate.sentence === second.candidate.sentence
  // “教训一是…，三是…”: of these words the first often has no sign before it.
  if (second.candidate.family === 'N是' && isOneSentence) return BOUNDARY_STRENGTH[second.candidate.boundary] >= BOUNDARY_STRENGTH.soft
  if (WORDS.has(second.candidate.family)) return weakest >= BOUNDARY_STRENGTH.soft
  const isColumn = first.layout > 0 && second.layout > 0 && pair.every(({ needsSupport }) => !needsSupport)
  return weakest >= BOUNDARY_STRENGTH.hard && (isColumn || first.line === second.line)
}

/** Is the second near enough to the first for words that also stand elsewhere? Paragraphs that open alike may be longer. */
function isClose(first: Placed, second: Placed): boolean {
  const opensAlike = first.layout > 0 && second.layout > 0 && first.candidate.variant === second.candidate.variant
  return second.line - first.line <= (opensAlike ? NEAR + 2 : NEAR)
}

/** “一要…。三要…。四要…。”: three of a kind, each opening a sentence close to the one before, whatever their numbers. */
function isRow(placed: Placed): boolean {
  const [second, third] = [placed.next, placed.next?.next]
  if (!second || !third) return false
  const all = [placed, second, third]
  const ordinals = all.map(({ candidate }) => candidate.ordinal ?? 0)
  return (
    all.every(({ candidate }) => BOUNDARY_STRENGTH[candidate.boundary] >= BOUNDARY_STRENGTH.hard) &&
    second.line - placed.line <= NEAR &&
    third.line - second.line <= NEAR &&
    new Set(ordinals).size === 3 &&
    Math.max(...ordinals) <= 3 + GAP - 1
  )
}

/**
 * Is a number that no list waits for a marker all the same, with a number missing or wrong around it?
 * `open` is the nearest open list of its kind.
 */
export function isAccepted(placed: Placed, ordinal: number, open: Series | undefined): boolean {
  const { candidate, isLabel } = placed
  if (isLabel || (open && !candidate.isDoubtful && isSlip(placed, ordinal, open))) return true
  if (!candidate.needsSupport && isStrong(placed, ordinal)) return true
  if (!isSupportedAhead(placed, ordinal)) return false
  // In mid-line two that follow are needed where nothing came before.
  if (placed.layout > 0 || ORDINAL_WORDS.has(candidate.family)) return true
  return candidate.boundary === 'hard' && Boolean(placed.next && isSupportedAhead(placed.next, ordinal + 1))
}

/** By itself, and not a first number, only what opens a line or, of words, a sentence is a marker; 十一是 is a holiday. */
function isStrong({ candidate, layout }: Placed, ordinal: number): boolean {
  if (layout > 0) return candidate.family !== 'N是' || ordinal <= 10
  return candidate.boundary === 'hard' && ORDINAL_WORDS.has(candidate.family) && ordinal <= 10
}

/** “①……；②……；④……”: set off like the items before it, so a number was left out, doubled or swapped. */
function isSlip(placed: Placed, ordinal: number, open: Series): boolean {
  const { candidate, block, line, layout, next } = placed
  const last = open.items.at(-1)?.placed
  if (!last || !isClose(last, placed) || (last.layout !== layout && last.block !== block)) return false
  if (ordinal < open.last - 1 || ordinal > open.last + GAP) return false
  const isFirst = open.items.length === 1
  // After “：一是…” the others may well be set off by commas.
  const weakest = last.candidate.boundary === 'soft' || (isFirst && WORDS.has(candidate.family)) ? 'soft' : 'hard'
  if (BOUNDARY_STRENGTH[candidate.boundary] < BOUNDARY_STRENGTH[weakest]) return false
  if (!isFirst || belongTogether(last, placed)) return true
  return next?.line === line && Math.abs((next.candidate.ordinal ?? 0) - ordinal) === 1
}

/** Does the next number of the same kind follow, near enough and well enough set off? */
function isSupportedAhead(placed: Placed, ordinal: number): boolean {
  const { candidate, next, nextWord } = placed
  if (candidate.family === '首先') {
    const followers = [next && next.candidate.ordinal !== 1 ? next : null, nextWord?.candidate.ordinal === 2 ? nextWord : null]
    return followers.some((follower) => follower && follower.line - placed.line <= FAR)
  }
  if (!next) return false
  if (next.candidate.ordinal !== ordinal + 1) return false
  if ((candidate.nearOnly || next.candidate.nearOnly) && !isClose(placed, next)) return false
  if (candidate.family === 'N要' && next.candidate.boundary === 'pause') return next.next?.candidate.ordinal === ordinal + 2
  if (candidate.family === 'N抓' && candidate.variant !== next.candidate.variant)
    return candidate.boundary !== 'none' && next.next?.candidate.ordinal === ordinal + 2
  if (BOUNDARY_STRENGTH[candidate.boundary] > BOUNDARY_STRENGTH.pause || next.candidate.boundary !== 'none') return true
  return candidate.family === '①' && next.block === placed.block && next.candidate.start - candidate.end <= SHORT
}

/** Inside a list of its own kind a first number in mid-sentence needs a second before the outer list goes on. */
export function hasSecond({ next, layout }: Placed, outer: Series): boolean {
  return next?.candidate.ordinal === 2 && (next.layout === layout || outer.last !== 1)
}

/** Is the candidate, weaker than the list that waits for it, still its next item? */
export function continues(placed: Placed, series: Series): boolean {
  const { candidate, next } = placed
  const last = series.items.at(-1)?.placed
  if (!last) return false
  if (candidate.nearOnly && !isClose(last, placed)) return false
  const isWeaker = candidate.needsSupport || placed.layout < last.layout
  // The same number again, better set off: that one is meant.
  return !(isWeaker && next?.candidate.ordinal === candidate.ordinal && isBetter(next, placed) && next.layout >= last.layout)
}

function isBetter(one: Placed, other: Placed): boolean {
  if (one.candidate.needsSupport !== other.candidate.needsSupport) return other.candidate.needsSupport
  return BOUNDARY_STRENGTH[one.candidate.boundary] > BOUNDARY_STRENGTH[other.candidate.boundary]
}

/** Does the outer list go on after the new one, so that the new one lies inside it? */
export function isNested(placed: Placed, outer: Series): boolean {
  const last = outer.items.at(-1)?.placed
  if (last && placed.layout === 0 && last.layout > 0) return true
  let reached = 1
  for (let next = placed.next; next && next.candidate.ordinal !== 1; next = next.next) {
    const ordinal = next.candidate.ordinal
    if (ordinal === reached + 1) reached++
    else return ordinal === outer.last + 1
  }
  return false
}

/** “一、二产业……” opening a paragraph of “一、”: what would bear it out is the next item of the list outside. */
export function isRunOfNumbers({ candidate, next }: Placed, outer: Series): boolean {
  const isNumbering = candidate.family === '一、' || candidate.family === '1.'
  return isNumbering && candidate.needsSupport && next?.candidate.ordinal === outer.last + 1
}

/** “一是…二是…一是…四是”: a slip for the number that the list waits for. */
export function isSlipOfNext(placed: Placed, outer: Series): boolean {
  if (BOUNDARY_STRENGTH[placed.candidate.boundary] < BOUNDARY_STRENGTH.soft) return false
  const next = placed.next?.candidate.ordinal
  const last = outer.items.at(-1)?.placed
  if (next === 2 || next !== outer.last + 2) return false
  return last?.block === placed.block || last?.layout === placed.layout
}

/** “一是…，一是…。”: two of a kind. */
export function isPair(placed: Placed, outer: Series): boolean {
  const [first] = outer.items
  if (placed.candidate.family !== 'N是' || !first || outer.items.length > 1) return false
  if (
    first.placed.block !== placed.block ||
    (placed.candidate.boundary !== 'hard' && first.placed.candidate.sentence !== placed.candidate.sentence)
  )
    return false
  const next = placed.next
  return !next || next.line - placed.line > NEAR || next.candidate.ordinal === 1
}

/** The first number twice in a row: said twice, or meant as the second. */
export function isRepeated(placed: Placed, outer: Series): boolean {
  const last = outer.items.at(-1)?.placed
  if (!last || outer.last !== 1 || last.layout !== placed.layout) return false
  const next = placed.next?.candidate.ordinal
  return next === 3 || placed.line - last.line <= NEAR
}

/** A list of words or on one line ends before the next paragraph that is none of its items, unless it goes on later. */
export function isOver(series: Series | undefined, placed: Placed): boolean {
  const last = series?.items.at(-1)?.placed
  if (!series || !last || last.block >= placed.block || series.key === placed.candidate.key) return false
  if (last.layout > 0 && (RANKS.has(series.family) || placed.line - last.line <= NEAR)) return false
  return !goesOn(last, placed, series)
}

/** Is the list's next number still to come, after `after`, with at most a few other lists of its kind in between? */
export function goesOn(last: Placed, after: Placed, series: Series): boolean {
  let reached = 0
  let steps = 0
  for (let next = last.next; next && steps < AHEAD; next = next.next) {
    if (next.block < after.block || (next.block === after.block && next.candidate.start < after.candidate.start)) continue
    const { ordinal } = next.candidate
    steps++
    if (reached > 0 && ordinal === reached + 1) reached++
    else if (ordinal === 1) reached = 1
    else return ordinal === series.last + 1
  }
  return false
}
