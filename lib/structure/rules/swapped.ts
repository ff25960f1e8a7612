/**
 * “一是……三是……二是”: no number is missing, but they stand in the wrong order.
 * Leaves alone series inside a quotation.
 */
import type { Rule } from '../../review/rule'
import { breaksOf, startsRight } from './support/breaks'
import { drawSeries, placeOf } from './support/evidence'
import { renumber } from './support/renumber'

export const rule: Rule = {
  slug: 'swapped',
  code: 'structure/missing-ordinal',
  severity: 'error',
  basis: '党政机关公文格式',
  isAbsence: false,
  checkList(enumeration) {
    const breaks = breaksOf(enumeration)
    return breaks.flatMap((found) => {
      const current = enumeration.items[found.index]
      const previous = enumeration.items[found.against]
      if (found.kind !== 'swapped' || !current || !previous) return []
      const counted =
        breaks.length === 1 && startsRight(enumeration) ? renumber(enumeration, 0, enumeration.items[0]?.marker.ordinal ?? 1) : null
      return [
        {
          location: placeOf(current.marker),
          data: { previous: previous.marker.text.trim(), current: current.marker.text.trim() },
          evidence: drawSeries(enumeration, [found.against, found.index]),
          related: [{ location: placeOf(previous.marker), role: 'previous' }],
          actions: counted ? [counted] : [],
        },
      ]
    })
  },
}
