/**
 * “一是……二是……二是”: one number stands twice in a series.
 * Leaves alone “一是……，一是……” (a pair), 一方面…一方面, bullets, and series inside a quotation.
 */
import type { CodeAction, Finding } from '../../review/diagnostic'
import type { Blocks, Rule } from '../../review/rule'
import type { Enumeration, Item } from '../model'
import { breaksOf, type SeriesBreak, startsRight } from './support/breaks'
import { drawSeries, placeOf } from './support/evidence'
import { renumber } from './support/renumber'
import { findRestarts } from './support/restarts'

export const rule: Rule = {
  slug: 'repeated',
  code: 'structure/repeated-ordinal',
  severity: 'error',
  basis: '党政机关公文格式',
  isAbsence: false,
  checkList(enumeration, blocks) {
    const breaks = breaksOf(enumeration)
    return breaks.flatMap((found) => {
      const current = enumeration.items[found.index]
      const earlier = enumeration.items[found.against]
      if (found.kind !== 'repeated' || !current || !earlier) return []
      const isCopy = isSameText(blocks, current, earlier)
      return [
        {
          ...doubled(current, earlier, isCopy),
          evidence: drawSeries(enumeration, [found.against, found.index]),
          // A passage pasted twice is to be taken out, not to be counted.
          actions: isCopy || found !== breaks[0] ? [] : countOn(enumeration, found),
        },
      ]
    })
  },
  *check(context) {
    for (const { first, second } of findRestarts(context)) yield* reportRestart(context, first, second)
  },
}

function doubled(current: Item, earlier: Item, isCopy: boolean): Finding {
  return {
    location: placeOf(current.marker),
    data: { marker: current.marker.text.trim(), name: current.name, isCopy },
    related: [{ location: placeOf(earlier.marker), role: 'earlier' }],
  }
}

function* reportRestart(blocks: Blocks, first: Enumeration, second: Enumeration): Iterable<Finding> {
  const [earlier] = first.items
  const [current] = second.items
  if (!earlier || !current) return
  const isCopy = isSameText(blocks, current, earlier)
  const action = isCopy || breaksOf(second).length > 0 ? null : renumber(second, 0, 2)
  const cells = [...drawSeries(first, [0]).cells, ...drawSeries(second, [0]).cells]
  yield { ...doubled(current, earlier, isCopy), evidence: { kind: 'series', cells }, actions: action ? [action] : [] }
}

function isSameText(blocks: Blocks, current: Item, earlier: Item): boolean {
  return current.name !== '' && textOf(blocks, current) === textOf(blocks, earlier)
}

function countOn(enumeration: Enumeration, { index }: SeriesBreak): CodeAction[] {
  const before = enumeration.items[index - 1]?.marker.ordinal
  if (before === undefined || before === null || !startsRight(enumeration)) return []
  const action = renumber(enumeration, index, before + 1)
  return action ? [action] : []
}

/** The item's text in its own paragraph after the marker, without what parts it from the next. */
function textOf({ blockOf }: Blocks, { marker, span }: Item): string {
  const { text } = blockOf(marker.block)
  const end = span.to.block === marker.block ? span.to.offset : text.length
  return text.slice(marker.end, end).replace(/[\s，,。；;、]+/g, '')
}
