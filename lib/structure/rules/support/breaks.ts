/** Where a series does not count on as it should. */
import type { Enumeration, MarkerFamily } from '../../model'

export interface SeriesBreak {
  /** Index of the item at which the break shows. */
  index: number
  kind: 'missing' | 'repeated' | 'swapped'
  /** The numbers that are missing; empty for the other kinds. */
  missing: number[]
  /** Index of the item that the break is measured against: the one before, or the one with the same number. */
  against: number
}

/** Families whose numbers say nothing: bullets, and pairs such as 一方面…一方面. */
const UNORDERED: ReadonlySet<MarkerFamily> = new Set(['•', '一个是', '一方面', '一则'])

/** True where the markers of a series count: 1, 2, 3. */
export function isOrdered(enumeration: Enumeration): boolean {
  return !UNORDERED.has(enumeration.family)
}

const NONE: readonly SeriesBreak[] = []

/** All breaks after the first item, in order. A doubled number whose own place stays free is one break, not two. */
export function breaksOf(enumeration: Enumeration): readonly SeriesBreak[] {
  // Several rules ask of every list, and nearly every list is sound.
  if (!isOrdered(enumeration) || countsOn(enumeration)) return NONE
  const ordinals = enumeration.items.map(({ marker }) => marker.ordinal)
  const breaks: SeriesBreak[] = []
  let previous = { index: 0, value: ordinals[0] ?? 1 }
  let isDoubled = false
  for (let index = 1; index < ordinals.length; index++) {
    const value = ordinals[index] ?? previous.value + 1
    const found = breakAt(ordinals, index, value, previous, isDoubled)
    if (found) breaks.push(found)
    isDoubled = found?.kind === 'repeated'
    if (value >= previous.value) previous = { index, value }
  }
  return breaks
}

function countsOn({ items }: Enumeration): boolean {
  let previous = items[0]?.marker.ordinal ?? 1
  for (let index = 1; index < items.length; index++) {
    const value = items[index]?.marker.ordinal ?? previous + 1
    if (value !== previous + 1) return false
    previous = value
  }
  return true
}

function breakAt(
  ordinals: (number | null)[],
  index: number,
  value: number,
  previous: { index: number; value: number },
  isDoubled: boolean,
): SeriesBreak | null {
  if (value === previous.value + 1 || (isDoubled && value === previous.value + 2)) return null
  if (value <= previous.value) {
    const same = ordinals.lastIndexOf(value, index - 1)
    return { index, kind: same < 0 ? 'swapped' : 'repeated', missing: [], against: same < 0 ? index - 1 : same }
  }
  const missing = []
  for (let number = previous.value + 1; number < value; number++) if (!ordinals.includes(number)) missing.push(number)
  // Numbers that turn up later are out of order, and reported there.
  return missing.length > 0 ? { index, kind: 'missing', missing, against: previous.index } : null
}

/** The number that the first item should have: 1, or the one after the last of the chapter before. */
export function startsRight(enumeration: Enumeration): boolean {
  const first = enumeration.items[0]?.marker.ordinal
  if (first === undefined || first === null) return true
  return first === 1 || first === enumeration.continuesFrom + 1
}

/** True where the announced count speaks for the last number: an item is missing then, and not a number wrong. */
export function isCountedOn({ announced, items }: Enumeration): boolean {
  return announced !== null && announced.count === items.at(-1)?.marker.ordinal
}
