/**
 * A heading with nothing under it, while its neighbours have text.
 * Leaves alone lists of short lines of which most have no text: they are lists and not headings.
 */
import type { Rule } from '../../review/rule'

/** Longer headings are cut: the place says the rest. */
const SHOWN = 30

export const rule: Rule = {
  slug: 'empty-section',
  code: 'structure/empty-section',
  severity: 'warning',
  basis: '行文惯例',
  isAbsence: true,
  *check({ structure, blockOf }) {
    for (const { heading, body, isEmpty } of structure.sections) {
      if (!isEmpty) continue
      const text = blockOf(heading.block).text.slice(heading.start, heading.end).trim()
      yield {
        location: heading,
        data: { heading: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text },
        unfinishedWithin: { from: { block: heading.block, offset: heading.start }, to: body.to },
      }
    }
  },
}
