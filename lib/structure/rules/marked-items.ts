/**
 * “六个方面”, but the list that follows has five items.
 * Leaves alone fixed phrases, round figures (几个方面), counts that announce something else, and series
 * in which a number is missing or doubled: there the series is wrong and not the count.
 */
import type { Rule } from '../../review/rule'
import type { Enumeration } from '../model'
import { correctCount, placeOfCount } from './support/announced'
import { breaksOf, isCountedOn, startsRight } from './support/breaks'
import { drawSeries, placeOf, spanOf } from './support/evidence'

export const rule: Rule = {
  slug: 'marked-items',
  code: 'structure/announced-count',
  severity: 'error',
  basis: '行文惯例',
  isAbsence: true,
  checkList(enumeration, blocks) {
    const { announced, items } = enumeration
    const first = items[0]
    const last = items.at(-1)
    if (!announced || !first || !last) return []
    if (announced.count === items.length || isExplained(enumeration)) return []
    const span = spanOf(enumeration)
    return [
      {
        location: placeOfCount(announced),
        data: {
          announced: announced.text,
          said: announced.count,
          found: items.length,
          first: first.marker.text.trim(),
          last: last.marker.text.trim(),
        },
        evidence: drawSeries(enumeration, extra(announced.count, items.length), lacking(announced.count, items.length)),
        related: [
          { location: placeOf(first.marker), role: 'first' },
          { location: placeOf(last.marker), role: 'last' },
        ],
        // “一个方面” for a list of one would mend the words and not the text.
        actions: items.length > 1 && isSound(enumeration) ? correctCount(blocks, announced, items.length) : [],
        unfinishedWithin: span && { from: { block: announced.block, offset: announced.start }, to: span.to },
      },
    ]
  },
}

/** True where the count fits the last number: what is wrong is reported as a gap, a wrong start or a double. */
function isExplained(enumeration: Enumeration): boolean {
  return !isSound(enumeration) && isCountedOn(enumeration)
}

function isSound(enumeration: Enumeration): boolean {
  return breaksOf(enumeration).length === 0 && startsRight(enumeration)
}

function lacking(said: number, found: number): number[] {
  return Array.from({ length: Math.min(4, Math.max(0, said - found)) }, (_, index) => found + index + 1)
}

function extra(said: number, found: number): number[] {
  return said < found ? [found - 1] : []
}
