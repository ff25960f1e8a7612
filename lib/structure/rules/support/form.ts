/** Slips in the form of single markers, gathered by series: what the rules about them share. */
import type { CodeAction, Finding, TextEdit } from '../../../review/diagnostic'
import type { Blocks, Rule } from '../../../review/rule'
import type { Location } from '../../../text/document'
import type { Enumeration, Item } from '../../model'
import { drawSeries, MOST_RELATED } from './evidence'

/** A slip at one marker, with the change that mends it. */
export interface Slip {
  location: Location
  edit: TextEdit
}

/** A check that makes one finding of the slips of a list, at the first of them; the action mends all. */
export function findSlips(slipOf: (item: Item, list: Enumeration, blocks: Blocks) => Slip | null): Rule['checkList'] {
  return (list, blocks) => {
    const slips: IndexedSlip[] = []
    for (let index = 0; index < list.items.length; index++) {
      const item = list.items[index]
      const slip = item && !item.marker.isLabel ? slipOf(item, list, blocks) : null
      if (slip) slips.push({ ...slip, index })
    }
    return describeSlips(list, blocks, slips)
  }
}

interface IndexedSlip extends Slip {
  index: number
}

function describeSlips(enumeration: Enumeration, { blockOf }: Blocks, slips: readonly IndexedSlip[]): Finding[] {
  const [first, ...others] = slips
  if (!first) return []
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
  const finding: Finding = {
    location: first.location,
    data: { marker, mended, count: slips.length },
    evidence: drawSeries(
      enumeration,
      slips.map(({ index }) => index),
    ),
    related: others.slice(0, MOST_RELATED).map(({ location }) => ({ location, role: 'also' })),
    actions: [action],
  }
  return [finding]
}
