/**
 * “一是……二是……四是”: a number in the middle of a series is missing.
 * Leaves alone numbering that restarts or goes on under a new heading, and series inside a quotation.
 */
import type { CodeAction, Finding } from '../../review/diagnostic'
import type { Blocks, Rule } from '../../review/rule'
import type { Enumeration } from '../model'
import { breaksOf, isCountedOn, type SeriesBreak, startsRight } from './support/breaks'
import { drawSeries, placeOf, textOf } from './support/evidence'
import { insertMarker } from './support/insert-marker'
import { renumber } from './support/renumber'

export const rule: Rule = {
  slug: 'gap',
  code: 'structure/missing-ordinal',
  severity: 'error',
  basis: '党政机关公文格式',
  isAbsence: true,
  checkList(enumeration, blocks) {
    const breaks = breaksOf(enumeration)
    return breaks.flatMap((found) => (found.kind === 'missing' ? report(blocks, enumeration, found, found === breaks[0]) : []))
  },
}

/** Longer gaps are named by their ends. */
const NAMED = 3

function report(blocks: Blocks, enumeration: Enumeration, found: SeriesBreak, isFirst: boolean): Finding[] {
  const { index, missing, against } = found
  const current = enumeration.items[index]
  const previous = enumeration.items[against]
  if (!current || !previous) return []
  return [
    {
      location: placeOf(current.marker),
      data: {
        previous: previous.marker.text.trim(),
        current: current.marker.text.trim(),
        missing: (missing.length > NAMED ? [missing[0] ?? 0, missing.at(-1) ?? 0] : missing).map((number) => textOf(enumeration, number)),
        isRange: missing.length > NAMED,
      },
      evidence: drawSeries(enumeration, [index], missing, index),
      related: [{ location: placeOf(previous.marker), role: 'previous' }],
      actions: actionsFor(blocks, enumeration, found, isFirst),
      unfinishedWithin: { from: previous.span.from, to: { block: current.marker.block, offset: current.marker.end } },
    },
  ]
}

function actionsFor(blocks: Blocks, enumeration: Enumeration, { index, missing, against }: SeriesBreak, isFirst: boolean): CodeAction[] {
  const [number] = missing
  if (number === undefined) return []
  // An earlier break comes first: repairing it moves this one.
  const counted = isFirst && startsRight(enumeration) && !isCountedOn(enumeration) ? renumber(enumeration, index, number) : null
  const inserted = missing.length === 1 ? insertMarker(blocks, enumeration, against, number) : null
  return [counted, inserted].filter((action) => action !== null)
}
