import { expect, test } from 'vitest'
import { BlockReader } from '../review/block-reader'
import { type Review, review } from '../review/engine'
import { DEFAULT_SETTINGS } from '../review/settings'
import { formatMarker } from '../structure/marker-text'
import type { AnnouncedCount } from '../structure/model'
import type { Location } from '../text/document'
import { formatChineseNumeral } from '../text/numerals'
import { readPlainText } from '../text/plain-text'
import { BUILTIN_KINDS } from './builtin'
import type { DocumentKind } from './model'
import { render } from './render'
import { plainText } from './rendered'
import { sampleValues } from './sample-values'
import { fieldsOf } from './section-fields'

interface Break {
  what: string
  location: Location
  newText: string
}

function textOf(kind: DocumentKind): string {
  return plainText(render(kind, kind.sections, sampleValues(kind.sections.flatMap((section) => fieldsOf(kind, section)))))
}

function read(text: string): Review {
  return review(readPlainText(text).document, DEFAULT_SETTINGS, new BlockReader())
}

function nextCount({ text, count }: AnnouncedCount): string {
  return /\d/.test(text) ? String(count + 1) : formatChineseNumeral(count + 1)
}

/** Announced counts raised by one, second markers made the third, results with another first digit. */
function breaksOf({ structure, figures }: Review): Break[] {
  const counts = structure.enumerations.flatMap(({ announced }) =>
    announced ? [{ what: 'count', location: announced.number, newText: nextCount(announced) }] : [],
  )
  const markers = structure.enumerations.flatMap(({ items }) => {
    const [, second, third] = items
    const newText = second && third ? formatMarker(second.marker.family, second.marker.text, 3) : null
    return second && newText ? [{ what: 'marker', location: second.marker, newText }] : []
  })
  const sums = figures.statements.flatMap(({ verdict, operands, result }) => {
    const operand = operands[result]
    if (verdict !== 'consistent' || !operand?.quantity?.value) return []
    const { block, start } = operand.location
    const at = operand.quantity.number.start
    const first = operand.quantity.text.charAt(at - operand.quantity.start)
    if (!/\d/.test(first)) return []
    return [{ what: 'sum', location: { block, start: at, end: at + 1 }, newText: String((Number(first) % 9) + 1) }].filter(
      () => start <= at,
    )
  })
  return [...counts, ...markers, ...sums]
}

function apply(text: string, { location, newText }: Break): string {
  const lines = text.split('\n')
  const { document } = readPlainText(text)
  const index = document.blocks.findIndex(({ id }) => id === location.block)
  const line = lines[index] ?? ''
  lines[index] = line.slice(0, location.start) + newText + line.slice(location.end)
  return lines.join('\n')
}

test.each(BUILTIN_KINDS)('whatever is broken in the filled $id is noticed', (kind) => {
  const text = textOf(kind)
  const missed = breaksOf(read(text))
    .filter((change) => read(apply(text, change)).diagnostics.length === 0)
    .map((change) => `${change.what} → ${change.newText}: ${apply(text, change)}`)
  expect(missed).toEqual([])
})

test('there is something to break in the library', () => {
  const all = BUILTIN_KINDS.flatMap((kind) => breaksOf(read(textOf(kind))).map(({ what }) => what))
  const count = (what: string) => all.filter((each) => each === what).length
  expect(count('count')).toBeGreaterThan(30)
  expect(count('marker')).toBeGreaterThan(60)
  expect(count('sum')).toBeGreaterThan(15)
})
