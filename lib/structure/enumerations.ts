import type { Position, TextDocument } from '../text/document'
import type { Enumeration, Item, MarkerFamily } from './model'
import type { PlacedPart } from './place'
import type { Placed, Series } from './placed'

const HEADING_FAMILIES: ReadonlySet<MarkerFamily> = new Set(['第N章', '一、', '（一）', '1.', '（1）', '1.1', '甲、', '①', '1)'])

/** Lists as the rest of the project sees them: ids, ranges, the span of each item. */
export function toEnumerations(document: TextDocument, all: readonly Series[], parts: readonly PlacedPart[]): Enumeration[] {
  const ids = new Map(all.map((series) => [series, idOf(document, series)]))
  const ends = itemEnds(document, all, parts)
  return all.map((series) => ({
    id: ids.get(series) ?? '',
    family: series.family,
    level: series.depth,
    items: series.items.map(({ placed, ordinal }, index) => toItem(document, placed, ordinal, ends.get(series)?.[index])),
    announced: null,
    parent: series.parent && { enumeration: ids.get(series.parent.series) ?? '', item: series.parent.item },
    continuesFrom: series.continuesFrom,
    part: series.part,
    isQuoted: series.isQuoted,
  }))
}

function idOf(document: TextDocument, { family, items }: Series): string {
  const first = items[0]?.placed
  return `${family}@${document.blocks[first?.block ?? 0]?.id ?? ''}:${first?.candidate.start ?? 0}${first?.isLabel ? 'l' : ''}`
}

/** An item ends where its sibling begins, the last one where its parent's item ends. Parents come before their children. */
function itemEnds(document: TextDocument, all: readonly Series[], parts: readonly PlacedPart[]): Map<Series, Position[]> {
  const ends = new Map<Series, Position[]>()
  for (const series of all) {
    const outer = series.parent && ends.get(series.parent.series)?.[series.parent.item]
    const end = outer ?? parts[series.part]?.part.span.to ?? { block: '', offset: 0 }
    const starts = series.items.slice(1).map(({ placed }) => startOf(document, placed))
    ends.set(series, [...starts, end])
  }
  return ends
}

function startOf(document: TextDocument, { block, candidate }: Placed): Position {
  return { block: document.blocks[block]?.id ?? '', offset: candidate.start }
}

function toItem(document: TextDocument, placed: Placed, ordinal: number | null, end: Position | undefined): Item {
  const { candidate, isLabel } = placed
  const from = startOf(document, placed)
  const { block } = from
  return {
    marker: {
      block,
      start: candidate.start,
      end: candidate.end,
      family: candidate.family,
      // As printed: the candidate was read from the folded text.
      text: isLabel ? candidate.text : (document.blocks[placed.block]?.text.slice(candidate.start, candidate.end) ?? ''),
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
