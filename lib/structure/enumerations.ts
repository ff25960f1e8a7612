import type { Position } from '../text/document'
import type { StructureContext } from './context'
import type { Enumeration, Item, MarkerFamily, Part } from './model'
import type { Placed, Series } from './placed'

const HEADING_FAMILIES: ReadonlySet<MarkerFamily> = new Set(['第N章', '一、', '（一）', '1.', '（1）', '1.1', '甲、', 'Ⅰ、', '①', '1)'])

/** Lists as the rest of the project sees them: ids, ranges, the span of each item. */
export function toEnumerations(context: StructureContext, all: readonly Series[], parts: readonly Part[]): Enumeration[] {
  const ids = new Map(all.map((series) => [series, idOf(context, series)]))
  const ends = itemEnds(context, all, parts)
  return all.map((series) => ({
    id: ids.get(series) ?? '',
    family: series.family,
    level: series.depth,
    items: series.items.map(({ placed, ordinal }, index) => toItem(context, placed, ordinal, ends.get(series)?.[index])),
    announced: null,
    parent: series.parent && { enumeration: ids.get(series.parent.series) ?? '', item: series.parent.item },
    continuesFrom: series.continuesFrom,
    part: series.part,
    isQuoted: series.isQuoted,
  }))
}

function idOf({ blocks }: StructureContext, { family, items }: Series): string {
  const first = items[0]?.placed
  return `${family}@${blocks[first?.block ?? 0]?.id ?? ''}:${first?.candidate.start ?? 0}${first?.isLabel ? 'l' : ''}`
}

/**
 * An item ends where its sibling begins. The last heading of a list runs to the end of what contains the list;
 * the last item of a list of words ends with its paragraph, or with the lists inside it.
 */
function itemEnds(context: StructureContext, all: readonly Series[], parts: readonly Part[]): Map<Series, Position[]> {
  const lastBlocks = lastBlockOf(all)
  const ends = new Map<Series, Position[]>()
  for (const series of all) {
    const last = series.items.at(-1)?.placed
    const outer = series.parent && ends.get(series.parent.series)?.[series.parent.item]
    const paragraph = context.blocks[lastBlocks.get(series) ?? 0]
    const runsOn = last && last.layout > 0 && HEADING_FAMILIES.has(series.family)
    const whole = outer ?? parts[series.part]?.span.to ?? startOf(context, last)
    const own = paragraph ? { block: paragraph.id, offset: paragraph.text.length } : whole
    const isWithin = context.indexOf(own.block) < context.indexOf(whole.block)
    const starts = series.items.slice(1).map(({ placed }) => startOf(context, placed))
    ends.set(series, [...starts, runsOn || !isWithin ? whole : own])
  }
  return ends
}

/** The last block that a list or one inside its last item has a marker in. Children come after their parents. */
function lastBlockOf(all: readonly Series[]): Map<Series, number> {
  const blocks = new Map<Series, number>()
  for (let i = all.length - 1; i >= 0; i--) {
    const series = all[i]
    if (!series) continue
    const own = Math.max(blocks.get(series) ?? 0, series.items.at(-1)?.placed.block ?? 0)
    blocks.set(series, own)
    const { parent } = series
    if (parent && parent.item === parent.series.items.length - 1) blocks.set(parent.series, Math.max(blocks.get(parent.series) ?? 0, own))
  }
  return blocks
}

function startOf({ blocks }: StructureContext, placed: Placed | undefined): Position {
  return { block: blocks[placed?.block ?? 0]?.id ?? '', offset: placed?.candidate.start ?? 0 }
}

function toItem(context: StructureContext, placed: Placed, ordinal: number | null, end: Position | undefined): Item {
  const { candidate } = placed
  const isLabel = placed.isLabel || Boolean(placed.isBroken)
  const from = startOf(context, placed)
  const { block } = from
  return {
    marker: {
      block,
      start: candidate.start,
      end: candidate.end,
      family: candidate.family,
      // As printed: the candidate was read from the folded text.
      text: isLabel ? candidate.text : (context.blocks[placed.block]?.text.slice(candidate.start, candidate.end) ?? ''),
      ordinal,
      isLabel,
      opensBlock: candidate.boundary === 'block',
    },
    span: { from, to: end ?? from },
    name: candidate.name,
    nameAt: { block, ...candidate.nameAt },
    isHeading: candidate.headingEnd !== null && HEADING_FAMILIES.has(candidate.family),
  }
}
