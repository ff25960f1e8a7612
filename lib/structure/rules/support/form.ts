/** Slips in the form of single markers, gathered by series: what the rules about them share. */
import type { CodeAction, Finding, TextEdit } from '../../../review/diagnostic'
import type { ReviewContext } from '../../../review/rule'
import type { Location } from '../../../text/document'
import type { Enumeration, Item } from '../../model'
import { drawSeries, MOST_RELATED } from './evidence'

/** A slip at one marker, with the change that mends it. */
export interface Slip {
  location: Location
  edit: TextEdit
}

/** One finding for each series that has slips, at the first of them; the action mends all. */
export function* findSlips(
  { structure, blockOf }: ReviewContext,
  slipOf: (item: Item, text: string, enumeration: Enumeration) => Slip | null,
): Iterable<Finding> {
  for (const enumeration of structure.enumerations) {
    if (enumeration.isQuoted) continue
    const slips: Slip[] = []
    const wrong: number[] = []
    for (const [index, item] of enumeration.items.entries()) {
      if (item.marker.isLabel) continue
      const slip = slipOf(item, blockOf(item.marker.block).text, enumeration)
      if (!slip) continue
      slips.push(slip)
      wrong.push(index)
    }
    const finding = describeSlips({ blockOf }, enumeration, slips, wrong)
    if (finding) yield finding
  }
}

function describeSlips(
  { blockOf }: Pick<ReviewContext, 'blockOf'>,
  enumeration: Enumeration,
  slips: Slip[],
  wrong: number[],
): Finding | null {
  const [first, ...others] = slips
  if (!first) return null
  const { block, start, end } = first.location
  const text = blockOf(block).text
  const { edit } = first
  const marker = text.slice(start, end).trim()
  // The marker as it will stand: the edit may touch only its punctuation.
  const mended = (text.slice(start, edit.start) + edit.newText + text.slice(edit.end, end)).trim()
  const action: CodeAction = {
    kind: 'mend',
    data: { from: marker, to: mended, count: slips.length },
    edits: slips.map((slip) => slip.edit),
  }
  return {
    location: first.location,
    data: { marker, mended, count: slips.length },
    evidence: drawSeries(enumeration, wrong),
    related: others.slice(0, MOST_RELATED).map(({ location }) => ({ location, role: 'also' })),
    actions: [action],
  }
}
