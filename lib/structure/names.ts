import { classTable } from '../text/characters'
import type { Range } from '../text/document'
import type { FoldedText } from '../text/fold'

/** Longest name shown in the outline, in characters. */
const NAME = 30
/** Longest line that is still a heading, and longest sentence that opens a paragraph as one. */
const HEADING_LINE = 70
const HEADING_SENTENCE = 45
/** Characters after a marker that are looked at. */
const LOOKED_AT = HEADING_LINE + 2

export interface NameReading {
  name: string
  nameAt: Range
  headingEnd: number | null
  isOwnLine: boolean
}

const LEADS = 1
const ENDS_WORDS = 2
const ENDS_LINE = 4
const STOPS = 8
const RUNS_ON = 16
const SIGNS = classTable([
  [LEADS, ' 、，,：:.．'],
  [ENDS_WORDS, '，。；：！？,;:?!\n\t'],
  [ENDS_LINE, '\n\t'],
  [STOPS, '。！!？?；;'],
  [RUNS_ON, '，,：:、.．…—'],
])

function isSign(text: string, at: number, sorts: number): boolean {
  return ((SIGNS[text.charCodeAt(at)] ?? 0) & sorts) > 0
}

/** What follows a marker that ends at folded offset `end`: its first words, and whether they are a heading. */
export function readName(folded: FoldedText, end: number, opensLine: boolean): NameReading {
  const { text, toSource } = folded
  const limit = Math.min(text.length, end + LOOKED_AT)
  let from = end
  while (from < limit && isSign(text, from, LEADS)) from++
  const heading = opensLine ? readHeading(text.slice(end, limit)) : null
  // A heading is named whole, other items by their first words.
  const name = wordsAt(text, from, heading ? end + heading.length : limit, heading ? ENDS_LINE : ENDS_WORDS)
  const start = toSource(from)
  const nameAt = { start, end: name === '' ? start : toSource(from + name.length - 1) + 1 }
  if (!heading) return { name, nameAt, headingEnd: null, isOwnLine: false }
  return { name, nameAt, headingEnd: toSource(end + heading.length - 1) + 1, isOwnLine: heading.isOwnLine }
}

/** The words from an offset to the first sign of a sort, as many as are shown. */
function wordsAt(text: string, from: number, end: number, sorts: number): string {
  const last = Math.min(end, from + NAME)
  let to = from
  while (to < last && !isSign(text, to, sorts)) to++
  return text.slice(from, to).trimEnd()
}

/** An unpunctuated line is a heading; so is a short first sentence with text after it. */
function readHeading(ahead: string): { length: number; isOwnLine: boolean } | null {
  const lineEnd = ahead.indexOf('\n')
  const { length } = (lineEnd < 0 ? ahead : ahead.slice(0, lineEnd)).trimEnd()
  if (length === 0) return null
  let stop = 0
  while (stop < length && !isSign(ahead, stop, STOPS)) stop++
  if (stop === length) return length <= HEADING_LINE && !isSign(ahead, length - 1, RUNS_ON) ? { length, isOwnLine: true } : null
  const isSentence = ahead[stop] === '。' && stop <= HEADING_SENTENCE && stop > 1 && stop + 1 < length
  return isSentence ? { length: stop, isOwnLine: false } : null
}
