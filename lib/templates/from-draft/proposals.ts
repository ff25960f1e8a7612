/** What of an old report will be different next time: years, dates, figures, the office, the place. Proposed, never decided. */
import { indicatorName } from '../../figures/indicator'
import type { FiguresReading, PlacedQuantity } from '../../figures/model'
import { isAreaName } from '../../register/area-words'
import { closingFrom } from '../../structure/closing'
import type { Block, Location, TextDocument } from '../../text/document'
import type { PlainField } from '../model'

export interface Proposal {
  /** What a field takes the place of. */
  location: Location
  /** As it stands in the report. */
  text: string
  field: PlainField
  /** What is written instead, with `名` for the field: `{{ 名 | 公文日期 }}`. */
  expression: string
  /** True where hardly anybody would leave it as it is. */
  isLikely: boolean
}

/** All proposals in reading order; none overlaps another. */
export function proposeFields(document: TextDocument, figures: Pick<FiguresReading, 'quantities'>): Proposal[] {
  const texts = new Map(document.blocks.map((block) => [block.id, block.text]))
  const year = reportYear(figures.quantities)
  const found = [
    ...figures.quantities.flatMap((placed) => ofQuantity(placed, texts.get(placed.location.block) ?? '', year)),
    ...ofOffice(document),
    ...ofPlace(document),
  ]
  const index = new Map(document.blocks.map(({ id }, position) => [id, position]))
  const order = (a: Proposal, b: Proposal) =>
    (index.get(a.location.block) ?? 0) - (index.get(b.location.block) ?? 0) ||
    a.location.start - b.location.start ||
    b.location.end - a.location.end
  return withoutOverlaps(found.sort(order))
}

function withoutOverlaps(sorted: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = []
  for (const proposal of sorted) {
    const last = kept.at(-1)?.location
    if (!last || last.block !== proposal.location.block || last.end <= proposal.location.start) kept.push(proposal)
  }
  return kept
}

/** The year that the report speaks of most; null where it names none. */
function reportYear(quantities: readonly PlacedQuantity[]): number | null {
  const counts = new Map<number, number>()
  for (const { quantity } of quantities) {
    const year = yearOf(quantity)
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function yearOf({ detail }: PlacedQuantity['quantity']): number | null {
  if (detail?.type === 'date') return detail.date.year
  return detail?.type === 'period' && detail.unit !== 'plan' && detail.unit !== 'years' ? detail.from.year : null
}

function ofQuantity({ location, quantity }: PlacedQuantity, text: string, year: number | null): Proposal[] {
  const { block } = location
  const { detail } = quantity
  if (detail?.type === 'date' || detail?.type === 'period') return ofTime(block, quantity, text, year)
  if (quantity.value === null || !(quantity.form === 'arabic' || quantity.form === 'mixed') || quantity.detail?.type === 'rank') return []
  if (quantity.kind === 'code' || quantity.kind === 'ordinal') return []
  const { start, end } = quantity.number
  const name = fieldName(indicatorName(text, quantity) || `${quantity.unit ?? ''}数`)
  const unit = quantity.unit ? { unit: quantity.unit.slice(0, 10) } : {}
  // With 万 in the number the text keeps it: what is typed stands before it.
  const written = text.slice(start, end).replace(/[万亿]+$/, '')
  if (!/^[\d０-９]/.test(written)) return [] // a figure in words is a matter of style
  const field: PlainField = { name, type: 'number', ...unit, example: written }
  return [{ location: { block, start, end: start + written.length }, text: written, field, expression: '{{ 名 }}', isLikely: true }]
}

/** A whole date is a date field; a year is that of the report, or so many years from it. */
function ofTime(block: string, quantity: PlacedQuantity['quantity'], text: string, year: number | null): Proposal[] {
  const { detail, start } = quantity
  const date = detail?.type === 'date' ? detail.date : null
  if (date && date.year !== null && date.month !== null && date.day !== null && !(detail?.type === 'date' && detail.until)) {
    const two = (value: number) => String(value).padStart(2, '0')
    const field: PlainField = { name: '日期', type: 'date', example: `${date.year}-${two(date.month)}-${two(date.day)}` }
    return [
      { location: { block, start, end: quantity.end }, text: quantity.text, field, expression: '{{ 名 | 公文日期 }}', isLikely: true },
    ]
  }
  const own = yearOf(quantity)
  const digits = /^\d{4}(?=年)/.exec(text.slice(start))?.[0]
  if (own === null || year === null || digits !== String(own)) return []
  const away = own - year
  const expression = away === 0 ? '{{ 名 }}' : away > 0 ? `{{ 名 | 加: ${away} }}` : `{{ 名 | 减: ${-away} }}`
  const field: PlainField = { name: '年度', type: 'number', example: String(year) }
  return [{ location: { block, start, end: start + 4 }, text: digits, field, expression, isLikely: true }]
}

/** Whoever signs is named in the text too. */
function ofOffice(document: TextDocument): Proposal[] {
  const closing = document.blocks.slice(closingFrom(document.blocks))
  const signature = closing
    .map(({ text }) => text.trim())
    .find((text) => /^[\u4e00-\u9fff]{4,30}$/.test(text) && /[局委办府院校会处站所中心厅部]$/.test(text))
  return signature ? everywhere(document.blocks, signature, { name: '单位', type: 'office', example: signature }) : []
}

/** The place that is named most, at least three times. */
function ofPlace({ blocks }: TextDocument): Proposal[] {
  const counts = new Map<string, number>()
  for (const { text } of blocks)
    for (const [name] of text.matchAll(/(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{1,5}?[省市县区乡镇村]/g))
      if (isAreaName(name, new Set())) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [name = '', count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  return count >= 3 ? everywhere(blocks, name, { name: '地区', type: 'text', example: name }) : []
}

function everywhere(blocks: readonly Block[], words: string, field: PlainField): Proposal[] {
  return blocks.flatMap(({ id, text }) => {
    const found: Proposal[] = []
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
      found.push({ location: { block: id, start, end: start + words.length }, text: words, field, expression: '{{ 名 }}', isLikely: true })
    return found
  })
}

/** A name that may stand in an expression: no brackets, no digits in front. */
export function fieldName(words: string): string {
  const name = words
    .replace(/[^\u4e00-\u9fffA-Za-z0-9]/g, '')
    .replace(/^\d+/, '')
    .slice(0, 16)
  return name || '数'
}
