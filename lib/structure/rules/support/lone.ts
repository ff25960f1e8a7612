/** Lists of one item: what the two rules about them share. */
import type { CodeAction, Finding } from '../../../review/diagnostic'
import type { ReviewContext } from '../../../review/rule'
import type { Item, Marker, MarkerFamily } from '../../model'
import { placeOf, textOf } from './evidence'
import { insertMarker } from './insert-marker'
import { replaceMarker } from './renumber'
import { findRestarts } from './restarts'

/** Findings for all series of the given families that stop after their first item. */
export function* findLone(context: ReviewContext, families: ReadonlySet<MarkerFamily>): Iterable<Finding> {
  // Side by side they are one number twice: a rule of its own says so.
  const doubled = new Set(findRestarts(context).flatMap(({ first, second }) => [first, second]))
  for (const enumeration of context.structure.enumerations) {
    if (enumeration.items.length !== 1 || enumeration.isQuoted || !families.has(enumeration.family) || doubled.has(enumeration)) continue
    const [item] = enumeration.items
    if (item?.marker.ordinal !== 1 || announcesOne(context, item)) continue
    const next = textOf(enumeration, 2)
    yield {
      location: placeOf(item.marker),
      data: { marker: item.marker.text.trim(), next, name: item.name },
      evidence: {
        kind: 'series',
        cells: [
          { text: item.marker.text.trim(), state: 'wrong', location: placeOf(item.marker) },
          { text: next, state: 'missing', location: null },
        ],
      },
      actions: [insertMarker(context, enumeration, 0, 2), withoutMarker(item, context)].filter((action) => action !== null),
      unfinishedWithin: item.span,
    }
  }
}

/** “只有一项任务：”: a list of one, and said so. */
function announcesOne(context: ReviewContext, { marker }: Item): boolean {
  const own = context.blockOf(marker.block).text.slice(0, marker.start)
  const before = own.trim() === '' ? textBefore(context, marker) : own
  return /[一1１][个项条点件种][^，,。；;：:]{0,12}[：:]\s*$/.test(before)
}

/** The nearest text above. */
function textBefore({ document, indexOf }: ReviewContext, { block }: Marker): string {
  for (let at = indexOf(block) - 1; at >= 0; at--) {
    const text = document.blocks[at]?.text ?? ''
    if (text.trim() !== '') return text
  }
  return ''
}

/** “一是” can go where a sentence begins with it: what is left is the same sentence without the promise. */
function withoutMarker({ marker }: Item, context: ReviewContext): CodeAction | null {
  if (marker.isLabel || marker.family !== 'N是') return null
  const { text } = context.blockOf(marker.block)
  const before = text.slice(0, marker.start).trimEnd()
  if (before !== '' && !/[。；;：:！!？?，,]$/.test(before)) return null
  const comma = /^[，,：:]/.exec(text.slice(marker.end))?.[0] ?? ''
  const edit = replaceMarker(marker, '')
  return {
    kind: 'remove',
    data: { marker: marker.text },
    edits: [{ ...edit, end: edit.end + comma.length, expected: marker.text + comma }],
  }
}
