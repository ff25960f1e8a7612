/** Draws a series as evidence: 一是 ─ 二是 ─ □ ─ 四是. */
import type { SeriesEvidence } from '../../../review/diagnostic'
import type { Location, Span } from '../../../text/document'
import { formatMarker } from '../../marker-text'
import type { Enumeration, Marker } from '../../model'

/** Items drawn on each side of what is wrong; a list of thirty would hide it. */
const BESIDE = 4

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
 * Without `gapAt` missing cells stand at the end.
 */
export function drawSeries(
  enumeration: Enumeration,
  wrong: readonly number[],
  missing: readonly number[] = [],
  gapAt?: number,
): SeriesEvidence {
  const { items } = enumeration
  const gap = gapAt ?? items.length
  const marked = [...wrong, ...(missing.length > 0 ? [gap] : [])]
  const from = Math.max(0, Math.min(...marked) - BESIDE)
  const to = Math.min(items.length, Math.max(...marked) + BESIDE)
  const cells: SeriesEvidence['cells'] = []
  for (let index = from; index <= to; index++) {
    if (index === gap) cells.push(...missing.map((number) => missingCell(enumeration, number)))
    const marker = items[index]?.marker
    if (marker) cells.push({ text: marker.text.trim(), state: wrong.includes(index) ? 'wrong' : 'ok', location: placeOf(marker) })
  }
  return { kind: 'series', cells }
}

function missingCell(enumeration: Enumeration, number: number): SeriesEvidence['cells'][number] {
  return { text: textOf(enumeration, number), state: 'missing', location: null }
}

/** How this series would write a number; the bare number where it cannot. */
export function textOf({ items, family }: Enumeration, number: number): string {
  const model = items[0]?.marker
  return (model && formatMarker(model.family, model.text, number)?.trim()) ?? (family === '•' ? '•' : String(number))
}
