/** Draws a series as evidence: 一是 ─ 二是 ─ □ ─ 四是. */
import type { SeriesEvidence } from '../../../review/diagnostic'
import type { Location, Span } from '../../../text/document'
import { formatMarker } from '../../marker-text'
import type { Enumeration, Marker } from '../../model'

/** Items drawn on each side of what is wrong; a list of thirty would hide it. */
const BESIDE = 4
/** Cells drawn at most. */
const MOST = 14
/** Empty cells drawn for one gap at most. */
const MOST_MISSING = 4

/** Further places of one finding that are named: a series of thousands is mended as a whole. */
export const MOST_RELATED = 20

/** The marker's place without its words. */
export function placeOf({ block, start, end }: Marker): Location {
  return { block, start, end }
}

/** From the first marker to the end of the last item. */
export function spanOf({ items }: Enumeration): Span | undefined {
  const first = items[0]
  const last = items.at(-1)
  return first && last ? { from: first.span.from, to: last.span.to } : undefined
}

/**
 * The series around the items `wrong`, with empty cells for numbers `missing` before item `gapAt`.
 * Without `gapAt` missing cells stand at the end. `wrong` and `missing` are in ascending order.
 */
export function drawSeries(
  enumeration: Enumeration,
  wrong: readonly number[],
  missing: readonly number[] = [],
  gapAt?: number,
): SeriesEvidence {
  const { items } = enumeration
  const gap = gapAt ?? items.length
  const [from, to] =
    items.length + missing.length <= MOST / 2 ? [0, items.length] : windowAround(items.length, wrong, missing.length > 0 ? gap : null)
  const cells: SeriesEvidence['cells'] = []
  for (let index = from; index <= to; index++) {
    if (index === gap) cells.push(...missing.slice(0, MOST_MISSING).map((number) => missingCell(enumeration, number)))
    const marker = items[index]?.marker
    if (marker) cells.push({ text: marker.text.trim(), state: wrong.includes(index) ? 'wrong' : 'ok', location: placeOf(marker) })
  }
  return { kind: 'series', cells }
}

/** First and last index to draw where a list is too long to be drawn as a whole. */
function windowAround(length: number, wrong: readonly number[], gap: number | null): [number, number] {
  const first = Math.min(wrong[0] ?? length, gap ?? length)
  const last = Math.max(wrong.at(-1) ?? 0, gap ?? 0)
  const from = Math.max(0, first - BESIDE)
  return [from, Math.min(length, last + BESIDE, from + MOST)]
}

function missingCell(enumeration: Enumeration, number: number): SeriesEvidence['cells'][number] {
  return { text: textOf(enumeration, number), state: 'missing', location: null }
}

/** How this series would write a number; the bare number where it cannot. */
export function textOf({ items, family }: Enumeration, number: number): string {
  const model = items[0]?.marker
  return (model && formatMarker(model.family, model.text, number)?.trim()) ?? (family === '•' ? '•' : String(number))
}
