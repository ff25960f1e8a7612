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
  context: ReviewContext,
  slipOf: (item: Item, enumeration: Enumeration, context: ReviewContext) => Slip | null,
): Iterable<Finding> {
  for (const enumeration of context.structure.enumerations) {
    if (enumeration.isQuoted) continue
    let slips: IndexedSlip[] | null = null
    for (let index = 0; index < enumeration.items.length; index++) {
      const item = enumeration.items[index]
      const slip = item && !item.marker.isLabel ? slipOf(item, enumeration, context) : null
      if (!slip) continue
      slips ??= []
      slips.push({ ...slip, index })
    }
    if (slips) yield* describeSlips(context, enumeration, slips)
  }
}

interface IndexedSlip extends Slip {
  index: number
}

function* describeSlips({ blockOf }: ReviewContext, enumeration: Enumeration, slips: readonly IndexedSlip[]): Iterable<Finding> {
  const [first, ...others] = slips
  if (!first) return
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
  yield {
    location: first.location,
    data: { marker, mended, count: slips.length },
    evidence: drawSeries(
      enumeration,
      slips.map(({ index }) => index),
    ),
    related: others.slice(0, MOST_RELATED).map(({ location }) => ({ location, role: 'also' })),
    actions: [action],
  }
}
