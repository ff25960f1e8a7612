/** Where a section can come in at the caret: beside the item in which it stands, below it, or beside those above. */
import type { Enumeration, Item, StructureReading } from '../structure/model'
import type { Position, TextDocument } from '../text/document'
import { LEVEL_STYLES, type MarkerStyle, type Place, styleBelow } from './numbering'

export interface Placement {
  place: Place
  /** `beside`: the next number after `item`; `below`: the first number one level deeper; `top`: no heading is near. */
  relation: 'beside' | 'below' | 'top'
  item: Item | null
  /** The list that the section's headings become part of; the numbers of its items from `from` on would have to follow. */
  list: { enumeration: Enumeration; from: number } | null
}

interface Link {
  enumeration: Enumeration
  index: number
  item: Item
}

/** All placements, the likeliest first. Right under a heading a section goes below it, after text it stands beside it. */
export function placementsAt(document: TextDocument, structure: StructureReading, caret: Position): Placement[] {
  const order = new Order(document)
  const chain = chainAt(structure, caret, order)
  const innermost = chain.at(-1)
  if (!innermost) return [atTop(structure, caret, order)]
  const beside = chain.map((link) => besideOf(link, structure)).reverse()
  const below = belowOf(innermost, structure, caret, order)
  if (!below) return beside
  const isEmpty = isRightBelow(document, innermost.item, caret, order)
  return isEmpty ? [below, ...beside] : [...beside.slice(0, 1), below, ...beside.slice(1)]
}

/** Compares places by their order in the document. */
class Order {
  private readonly indices: ReadonlyMap<string, number>

  constructor(document: TextDocument) {
    this.indices = new Map(document.blocks.map(({ id }, index) => [id, index]))
  }

  indexOf(block: string): number {
    return this.indices.get(block) ?? -1
  }

  isBefore(a: Position, b: Position): boolean {
    const [first, second] = [this.indexOf(a.block), this.indexOf(b.block)]
    return first < second || (first === second && a.offset <= b.offset)
  }
}

const isNumbering = ({ family, isQuoted }: Enumeration): boolean => !isQuoted && LEVEL_STYLES.some((style) => style.family === family)
const startOf = ({ marker }: Item): Position => ({ block: marker.block, offset: marker.start })

/** The numbered items that contain the caret, outermost first. */
function chainAt({ enumerations }: StructureReading, caret: Position, order: Order): Link[] {
  return enumerations
    .filter(isNumbering)
    .flatMap((enumeration) => {
      const index = enumeration.items.findLastIndex((item) => order.isBefore(startOf(item), caret))
      const item = enumeration.items[index]
      return item && order.isBefore(caret, item.span.to) ? [{ enumeration, index, item }] : []
    })
    .sort((a, b) => a.enumeration.level - b.enumeration.level)
}

function besideOf({ enumeration, index, item }: Link, structure: StructureReading): Placement {
  const style = { family: enumeration.family, like: item.marker.text }
  return {
    place: { level: enumeration.level, ordinal: (item.marker.ordinal ?? index + 1) + 1, styles: stylesFrom(style, enumeration, structure) },
    relation: 'beside',
    item,
    list: { enumeration, from: index + 1 },
  }
}

function belowOf({ enumeration, index, item }: Link, structure: StructureReading, caret: Position, order: Order): Placement | null {
  const own = { family: enumeration.family, like: item.marker.text }
  const [, ...styles] = stylesFrom(own, enumeration, structure)
  if (styles.length === 0) return null
  const children = structure.enumerations.find(
    ({ parent, items }) =>
      parent?.enumeration === enumeration.id && parent.item === index && items[0] && order.isBefore(caret, startOf(items[0])),
  )
  const list = children && isNumbering(children) ? { enumeration: children, from: 0 } : null
  return { place: { level: enumeration.level + 1, ordinal: 1, styles }, relation: 'below', item, list }
}

function atTop({ enumerations }: StructureReading, caret: Position, order: Order): Placement {
  const next = enumerations.find(
    (one) => isNumbering(one) && one.level === 1 && one.items[0] && order.isBefore(caret, startOf(one.items[0])),
  )
  const first = next?.items[0]
  const style = next && first ? { family: next.family, like: first.marker.text } : LEVEL_STYLES[0]
  return {
    place: { level: 1, ordinal: 1, styles: style ? stylesFrom(style, next ?? null, { enumerations }) : LEVEL_STYLES },
    relation: 'top',
    item: null,
    list: next ? { enumeration: next, from: 0 } : null,
  }
}

/** The style of a level and of those below it: as the document writes them already, else as the standard does. */
function stylesFrom(
  first: MarkerStyle,
  within: Enumeration | null,
  { enumerations }: Pick<StructureReading, 'enumerations'>,
): MarkerStyle[] {
  const styles = [first]
  let level = within
  for (let last: MarkerStyle | undefined = first; last && styles.length < LEVEL_STYLES.length; last = styles.at(-1)) {
    const used: Enumeration | undefined = enumerations.find(
      (one) => isNumbering(one) && one.parent?.enumeration === level?.id && level !== null,
    )
    const below = styleBelow(last)
    const like = used ?? (below && enumerations.find(({ family }) => family === below.family))
    const text = like?.items[0]?.marker
    const style = like && text && !text.isLabel ? { family: like.family, like: text.text } : below
    if (!style) break
    styles.push(style)
    level = used ?? null
  }
  return styles
}

/** True where nothing but white space stands between the heading's own line and the caret. */
function isRightBelow(document: TextDocument, { marker, isHeading }: Item, caret: Position, order: Order): boolean {
  if (!isHeading) return false
  const [from, to] = [order.indexOf(marker.block), order.indexOf(caret.block)]
  return (
    document.blocks.slice(from + 1, to).every(({ text }) => text.trim() === '') && (from === to || textBefore(document, to, caret) === '')
  )
}

function textBefore(document: TextDocument, index: number, caret: Position): string {
  return document.blocks[index]?.text.slice(0, caret.offset).trim() ?? ''
}
