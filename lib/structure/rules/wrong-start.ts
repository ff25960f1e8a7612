/**
 * “二、……三、……” with no “一、”: a series does not begin with its first number.
 * Leaves alone numbering that goes on from the chapter before, 首先…其次, and series inside a quotation.
 * At the very start of a document it is a warning: the text may be an excerpt.
 */
import type { CodeAction } from '../../review/diagnostic'
import type { ReviewContext, Rule } from '../../review/rule'
import type { Enumeration, Item, MarkerFamily } from '../model'
import { breaksOf, isCountedOn, isOrdered, startsRight } from './support/breaks'
import { drawSeries, placeOf, textOf } from './support/evidence'
import { renumber } from './support/renumber'

/** “其次” may follow a sentence that says the first thing without a word for it. */
const OPEN: ReadonlySet<MarkerFamily> = new Set(['首先', 'N抓'])

export const rule: Rule = {
  slug: 'wrong-start',
  code: 'structure/wrong-start',
  severity: 'error',
  basis: '党政机关公文格式',
  isAbsence: true,
  *check(context) {
    for (const enumeration of context.structure.enumerations) {
      const first = enumeration.items[0]
      if (!first || enumeration.isQuoted || OPEN.has(enumeration.family) || !isOrdered(enumeration) || startsRight(enumeration)) continue
      const expected = textOf(enumeration, enumeration.continuesFrom + 1)
      if (isGlued(context, first, expected)) continue
      const isExcerpt = isAtStart(context, enumeration)
      yield {
        location: placeOf(first.marker),
        data: { first: first.marker.text.trim(), expected, isExcerpt },
        severity: isExcerpt ? 'warning' : 'error',
        evidence: drawSeries(enumeration, [0], missingBefore(enumeration), 0),
        actions: isExcerpt ? [] : actionsFor(enumeration),
      }
    }
  },
}

/** “……名词解释1.甲。2.乙。”: the first number is there, stuck to the words before it. Lists that open their lines are told from that. */
function isGlued({ blockOf }: ReviewContext, { marker }: Item, expected: string): boolean {
  if (marker.opensBlock) return false
  const before = blockOf(marker.block).text.slice(0, marker.start)
  const at = before.lastIndexOf(expected)
  return at >= 0 && !/\d$/.test(before.slice(0, at)) && !/^\d/.test(before.slice(at + expected.length))
}

/** The numbers that should stand before the first, at most three. */
function missingBefore({ items, continuesFrom }: Enumeration): number[] {
  const first = items[0]?.marker.ordinal ?? 1
  const from = first > continuesFrom ? continuesFrom + 1 : 1
  return Array.from({ length: Math.min(3, first - from) }, (_, index) => from + index)
}

function actionsFor(enumeration: Enumeration): CodeAction[] {
  // With gaps further on the numbers are wrong in more ways than one: no single step is safe.
  const action = breaksOf(enumeration).length > 0 || isCountedOn(enumeration) ? null : renumber(enumeration, 0, 1)
  return action ? [action] : []
}

function isAtStart({ document, indexOf }: ReviewContext, { items }: Enumeration): boolean {
  const marker = items[0]?.marker
  if (!marker) return false
  const index = indexOf(marker.block)
  const firstText = document.blocks.findIndex(({ text }) => text.trim() !== '')
  const isFirstText = firstText < 0 || firstText >= index
  return isFirstText && (document.blocks[index]?.text.slice(0, marker.start) ?? '').trim() === ''
}
