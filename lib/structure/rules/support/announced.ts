/** Announced counts against what was listed: what the two rules about them share. */
import type { CodeAction } from '../../../review/diagnostic'
import type { Blocks } from '../../../review/rule'
import { formatChineseNumeral } from '../../../text/numerals'
import type { AnnouncedCount } from '../../model'
import { quotationsOf } from '../../quotations'

/** The place of the words without their other fields. */
export function placeOfCount({ block, start, end }: AnnouncedCount) {
  return { block, start, end }
}

/** The change of the number to what was found; none inside quotation marks: those are the words of others. */
export function correctCount({ blockOf }: Blocks, announced: AnnouncedCount, found: number): CodeAction[] {
  const { number } = announced
  const { text } = blockOf(number.block)
  if (quotationsOf(text).some(({ start, end }) => start <= number.start && number.start < end)) return []
  const expected = text.slice(number.start, number.end)
  const newText = writeLike(expected, found)
  if (newText === expected) return []
  return [
    {
      kind: 'correct',
      data: { from: announced.text, to: announced.text.replace(expected, () => newText) },
      edits: [{ ...number, expected, newText }],
    },
  ]
}

/** A whole number in the manner of another: 六 → 五, 6 → 5, ６ → ５; two things are 两. */
function writeLike(model: string, value: number): string {
  if (/[０-９]/.test(model)) return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  if (/\d/.test(model)) return String(value)
  return value === 2 ? '两' : formatChineseNumeral(value)
}
