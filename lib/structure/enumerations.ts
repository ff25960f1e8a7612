import type { Position } from '../text/document'
import type { StructureContext } from './context'
import type { Enumeration, Item, MarkerFamily, Part } from './model'
import type { Series } from './placed'
import type { Site } from './sites'

const HEADING_FAMILIES: ReadonlySet<MarkerFamily> = new Set(['第N章', '一、', '（一）', '1.', '（1）', '1.1', '甲、', 'Ⅰ、', '①', '1)'])

/** Lists as the rest of the project sees them: ids, ranges, the span of each item. Parents come before their children. */
export function toEnumerations(context: StructureContext, all: readonly Series[], parts: readonly Part[]): Enumeration[] {
  const enumerations: Enumeration[] = []
  const lastBlocks = lastBlocksOf(all)
  for (const series of all) {
    const { parent } = series
    const outer = parent && (enumerations[parent.series.index] ?? null)
    const whole = (outer && parent && outer.items[parent.item]?.span.to) ?? parts[series.part]?.span.to
    enumerations.push({
      id: idOf(series),
      family: series.family,
      level: series.depth,
      items: toItems(series, endOf(context, series, whole, lastBlocks[series.index] ?? 0)),
      announced: null,
      parent: outer && parent && { enumeration: outer.id, item: parent.item },
      continuesFrom: series.continuesFrom,
      part: series.part,
      isQuoted: series.isQuoted,
    })
  }
  return enumerations
}

function idOf({ family, items }: Series): string {
  const first = items[0]?.placed
  const { block, offset } = first?.printed.from ?? { block: '', offset: 0 }
  return `${family}@${block}:${offset}${first?.isLabel ? 'l' : ''}`
}

/**
 * The last heading of a list runs to the end of what contains the list, `whole`; the last item of a list of words
 * ends with its paragraph, or with the lists inside it.
 */
function endOf({ blocks, indexOf }: StructureContext, series: Series, whole: Position | undefined, lastBlock: number): Position {
  const last = series.items.at(-1)?.placed
  const end = whole ?? last?.printed.from ?? { block: '', offset: 0 }
  if (last && last.layout > 0 && HEADING_FAMILIES.has(series.family)) return end
  const paragraph = blocks[lastBlock]
  return paragraph && lastBlock < indexOf(end.block) ? { block: paragraph.id, offset: paragraph.text.length } : end
}

/** The last block that each list, or one inside its last item, has a marker in. Children come after their parents. */
function lastBlocksOf(all: readonly Series[]): Uint32Array {
  const blocks = new Uint32Array(all.length)
  for (let i = all.length - 1; i >= 0; i--) {
    const series = all[i]
    if (!series) continue
    const own = Math.max(blocks[i] ?? 0, series.items.at(-1)?.placed.block ?? 0)
    blocks[i] = own
    const { parent } = series
    if (!parent || parent.item !== parent.series.items.length - 1) continue
    const outer = parent.series.index
    blocks[outer] = Math.max(blocks[outer] ?? 0, own)
  }
  return blocks
}

/** An item ends where its sibling begins, the last one at `end`. */
function toItems({ items }: Series, end: Position): Item[] {
  return items.map(({ placed, ordinal }, index) => toItem(placed, ordinal, items[index + 1]?.placed.printed.from ?? end))
}

function toItem({ candidate, printed: { from, marker, nameAt } }: Site, ordinal: number | null, to: Position): Item {
  return {
    marker: ordinal === marker.ordinal ? marker : { ...marker, ordinal },
    span: { from, to },
    name: candidate.name,
    nameAt,
    isHeading: candidate.headingEnd !== null && HEADING_FAMILIES.has(candidate.family),
  }
}
