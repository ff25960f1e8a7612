/**
 * A heading with nothing under it, while its neighbours have text.
 * Leaves alone lists of short lines of which most have no text: they are lists and not headings.
 */
import type { ReviewContext, Rule } from '../../review/rule'
import type { Section } from '../model'

export const rule: Rule = {
  slug: 'empty-section',
  code: 'structure/empty-section',
  severity: 'warning',
  basis: '行文惯例',
  isAbsence: true,
  *check(context) {
    for (const group of groupSections(context)) {
      const empty = group.filter(({ isEmpty }) => isEmpty)
      if (empty.length === 0 || empty.length * 2 > group.length) continue
      for (const { heading, body } of empty)
        yield {
          location: heading,
          data: { heading: headingOf(context, heading) },
          unfinishedWithin: { from: { block: heading.block, offset: heading.start }, to: body.to },
        }
    }
  },
}

/** Headings that stand side by side: items of one series, or headings of one level without numbers. */
function groupSections({ structure }: ReviewContext): Section[][] {
  const series = new Map<string, string>()
  for (const { id, items, isQuoted } of structure.enumerations)
    if (!isQuoted) for (const { marker } of items) series.set(`${marker.block}:${marker.start}`, id)
  const groups = new Map<string, Section[]>()
  for (const section of structure.sections) {
    const { marker, level } = section
    const key = marker ? series.get(`${marker.block}:${marker.start}`) : `level ${level}`
    if (key === undefined) continue
    const group = groups.get(key) ?? []
    group.push(section)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** Longer headings are cut: the place says the rest. */
const SHOWN = 30

function headingOf({ blockOf }: ReviewContext, heading: Section['heading']): string {
  const text = blockOf(heading.block).text.slice(heading.start, heading.end).trim()
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
