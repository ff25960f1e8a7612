/**
 * “三个到位：思想到位、措施到位”: a count whose items stand after it without markers.
 * Reports only where every reading of the list differs from the count: commas, semicolons and 和 leave an
 * interval. Leaves alone lists with 等, fixed phrases, and counts without a list.
 */
import type { Rule } from '../../review/rule'
import type { AnnouncedList } from '../model'
import { correctCount, placeOfCount } from './support/announced'

export const rule: Rule = {
  slug: 'unmarked-items',
  code: 'structure/announced-count',
  severity: 'error',
  basis: '行文惯例',
  isAbsence: true,
  *check(context) {
    for (const list of context.structure.lists) {
      const { announced, least, most, items } = list
      if (announced.count >= least && announced.count <= most) continue
      yield {
        location: placeOfCount(announced),
        data: { announced: announced.text, said: announced.count, least, most },
        evidence: { kind: 'series', cells: cellsOf(context.blockOf.bind(context), list) },
        related: items.slice(0, 1).map((location) => ({ location, role: 'first' })),
        actions: least === most ? correctCount(context, announced, least) : [],
        unfinishedWithin: { from: { block: announced.block, offset: announced.start }, to: endOf(list) },
      }
    }
  },
}

/** First characters of each item: enough to tell them apart. */
const SHOWN = 6

function cellsOf(blockOf: (block: string) => { text: string }, { items }: AnnouncedList) {
  return items.map((location) => ({
    text: blockOf(location.block).text.slice(location.start, Math.min(location.end, location.start + SHOWN)),
    state: 'ok' as const,
    location,
  }))
}

function endOf({ announced, items }: AnnouncedList) {
  const last = items.at(-1) ?? announced
  return { block: last.block, offset: last.end }
}
