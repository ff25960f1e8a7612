/** Finds what was left to fill in, in one block. */
import { bitTable } from '../text/characters'
import type { FoldedText } from '../text/fold'
import { readBareYears } from './bare-year'
import type { PlaceholderForm } from './model'
import { NAME_BEGIN, NAME_END, PLACEHOLDERS, type PlaceholderPattern, SURNAME, TITLE_HOLDER } from './patterns'
import type { DraftMark } from './read-block'

/** Characters beside a match that a veto may look at. */
const BESIDE = 12
/** Blanks this near to each other are one place to fill in: “××年×月×日”. */
const JOINED = /^(?:[年月日省市县区州旗镇乡村户人名个万亿元余~～—-]{1,3}|[、和，,] ?)$/u
/** A blank takes the word it stands before with it: “20*年”, “**市”. */
const UNIT = /^(?:[年月日]|[省市县区州旗镇乡村局厅](?!长))/u

/** A bit for each character that a sign begins with: one pass over a text tells which of them it holds. */
const HEADS = bitTable([...new Set(PLACEHOLDERS.flatMap(({ signs }) => signs.map((sign) => sign.charAt(0))))])

/** Rows without signs, which are always tried. */
const SIGNLESS = PLACEHOLDERS.filter(({ signs }) => signs.length === 0)
/** The others with the heads of their signs. */
const SIGNED = PLACEHOLDERS.filter(({ signs }) => signs.length > 0).map((row) => ({
  row,
  heads: headsIn(row.signs.map((sign) => sign.charAt(0)).join('')),
}))

function headsIn(text: string): number {
  let heads = 0
  for (let at = 0; at < text.length; at++) heads |= HEADS[text.charCodeAt(at)] ?? 0
  return heads
}

/** The rows with signs of which the text holds one; most paragraphs hold none. */
function rowsFor(text: string): readonly PlaceholderPattern[] {
  const held = headsIn(text)
  if (held === 0) return NO_ROWS
  const rows: PlaceholderPattern[] = []
  for (const { row, heads } of SIGNED) if ((heads & held) !== 0 && row.signs.some((sign) => text.includes(sign))) rows.push(row)
  return rows
}

const NO_ROWS: readonly PlaceholderPattern[] = []

/** All placeholders of a folded text in order, offsets in the raw text; joined blanks are one. */
export function readPlaceholders(folded: FoldedText): DraftMark<PlaceholderForm>[] {
  const { text } = folded
  const found: DraftMark<PlaceholderForm>[] = []
  for (const row of rowsFor(text)) matchAll(row, text, found)
  for (const row of SIGNLESS) matchAll(row, text, found)
  for (const range of readBareYears(text)) found.push({ form: 'bare-year', ...range })
  if (found.length === 0) return []
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return join(found, text).map((mark) => ({ ...mark, start: folded.toSource(mark.start), end: folded.toSource(mark.end - 1) + 1 }))
}

function matchAll(
  { form, pattern, onlyAfter, notAfter, notBefore, maskedName, notIn }: PlaceholderPattern,
  text: string,
  found: DraftMark<PlaceholderForm>[],
): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length
    const start = end - (match[1] ?? match[0]).length
    const before = text.slice(Math.max(0, start - BESIDE), start)
    if (notAfter?.test(before) || (onlyAfter && !onlyAfter.test(before))) continue
    const after = text.slice(end, end + BESIDE)
    if (notBefore?.test(after) || (maskedName && isMaskedName(before, after))) continue
    if (notIn?.test(text)) return
    found.push({ form, start, end })
  }
}

/** “王×镇长”, “张××，”: made unreadable on purpose. */
function isMaskedName(before: string, after: string): boolean {
  return (SURNAME.test(before) && TITLE_HOLDER.test(after)) || (NAME_BEGIN.test(before) && NAME_END.test(after))
}

function join(found: DraftMark<PlaceholderForm>[], text: string): DraftMark<PlaceholderForm>[] {
  const joined: DraftMark<PlaceholderForm>[] = []
  for (const mark of found) {
    const last = joined.at(-1)
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end)
    else if (
      last &&
      last.form === mark.form &&
      mark.form !== 'bare-year' &&
      mark.form !== 'missing-word' &&
      JOINED.test(text.slice(last.end, mark.start))
    )
      last.end = mark.end
    else joined.push({ ...mark })
  }
  for (const mark of joined) if (/star|cross|underline/.test(mark.form) && UNIT.test(text.slice(mark.end))) mark.end++
  return joined
}
