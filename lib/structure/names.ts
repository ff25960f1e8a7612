import type { Range } from '../text/document'
import type { FoldedText } from '../text/fold'

/** Longest name shown in the outline, in characters. */
const NAME = 30
/** Longest line that is still a heading, and longest sentence that opens a paragraph as one. */
const HEADING_LINE = 70
const HEADING_SENTENCE = 45

export interface NameReading {
  name: string
  nameAt: Range
  headingEnd: number | null
  isOwnLine: boolean
}

/** What follows a marker that ends at folded offset `end`: its first words, and whether they are a heading. */
export function readName(folded: FoldedText, end: number, opensLine: boolean): NameReading {
  const { text, toSource } = folded
  const ahead = text.slice(end, end + HEADING_LINE + 2)
  const lead = /^[ 、，,：:.．]*/.exec(ahead)?.[0].length ?? 0
  const heading = opensLine ? headingLength(ahead) : null
  // A heading is named whole, other items by their first words.
  const words = heading ? ahead.slice(lead, heading.length) : ahead.slice(lead)
  const name = (heading ? /^[^\n\t]*/ : /^[^，。；：！？,;:!?\n\t]*/).exec(words.slice(0, NAME))?.[0].trimEnd() ?? ''
  const from = toSource(end + lead)
  const nameAt = { start: from, end: name === '' ? from : toSource(end + lead + name.length - 1) + 1 }
  if (!heading) return { name, nameAt, headingEnd: null, isOwnLine: false }
  return { name, nameAt, headingEnd: toSource(end + heading.length - 1) + 1, isOwnLine: heading.isOwnLine }
}

/** An unpunctuated line is a heading; so is a short first sentence with text after it. */
function headingLength(ahead: string): { length: number; isOwnLine: boolean } | null {
  const lineEnd = ahead.indexOf('\n')
  const line = (lineEnd < 0 ? ahead : ahead.slice(0, lineEnd)).trimEnd()
  if (line.trim() === '') return null
  const isWhole = line.length <= HEADING_LINE
  const stop = line.search(/[。！!？?；;]/)
  if (stop < 0) return isWhole && !/[，,：:、.．…—]$/.test(line) ? { length: line.length, isOwnLine: true } : null
  const isSentence = line[stop] === '。' && stop <= HEADING_SENTENCE && stop > 1 && line.slice(stop + 1).trim() !== ''
  return isSentence ? { length: stop, isOwnLine: false } : null
}
