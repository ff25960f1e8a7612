import type { FiguresReading } from '@/lib/figures/model'
import { checkFigures } from '@/lib/figures/tally'
import type { Mark } from '@/lib/messaging/protocol'
import type { Diagnostic } from '@/lib/review/diagnostic'
import type { TextDocument } from '@/lib/text/document'

/** Marks for what is wrong and what is doubtful. Matters of style are never drawn in the user's text. */
export function marksOf(diagnostics: readonly Diagnostic[]): Mark[] {
  const marks: Mark[] = []
  for (const { severity, location, quote } of diagnostics) {
    if (quote === '' || (severity !== 'error' && severity !== 'warning')) continue
    marks.push({ ...location, expected: quote, style: severity })
  }
  return marks
}

/** Marks for the figures that agree with every other figure they were computed with. */
export function figureMarksOf(reading: FiguresReading): Mark[] {
  return checkFigures(reading)
    .filter(({ verdict }) => verdict === 'consistent')
    .map(({ location, quantity }) => ({ ...location, expected: quantity.text, style: 'verified' }))
}

/** A mark that shows the place the user asked for; null where the place is empty or gone. */
export function flashOf(document: TextDocument, place: { block: string; start: number; end: number }): Mark | null {
  const expected = textAt(document, place)
  return expected ? { ...place, expected, style: 'flash' } : null
}

/** The text at a place, or null where there is no such block. */
export function textAt(document: TextDocument, place: { block: string; start: number; end: number }): string | null {
  return document.blocks.find((block) => block.id === place.block)?.text.slice(place.start, place.end) ?? null
}

/** True where both lists mark the same places in the same way. */
export function areSameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, index) => isSameMark(mark, b[index]))
}

function isSameMark(a: Mark, b: Mark | undefined): boolean {
  return a.block === b?.block && a.start === b.start && a.end === b.end && a.style === b.style && a.expected === b.expected
}
