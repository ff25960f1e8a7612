import { blockOrder } from '@/components/session'
import { indicatorName } from '@/lib/figures/indicator'
import type { FiguresReading } from '@/lib/figures/model'
import { type CheckedFigure, checkFigures } from '@/lib/figures/tally'
import type { TextDocument } from '@/lib/text/document'

/** An indicator with all its places, to be compared by eye. */
export interface Indicator {
  key: string
  name: string
  /** In reading order. */
  places: CheckedFigure[]
  /** How many different ways it is written; one where all places say the same. */
  values: number
}

/** Lengths of time and clock times belong to no indicator: “近三年”, “24小时”. */
const NO_INDICATOR: ReadonlySet<string> = new Set(['duration', 'month', 'year', 'clock'])

/** The indicators of a document: those that stand in several places first, each group in reading order. */
export function indicatorsOf(document: TextDocument, reading: FiguresReading, search = ''): Indicator[] {
  const indexOf = blockOrder(document)
  const groups = new Map<string, Indicator>()
  for (const figure of checkFigures(reading)) {
    const { location, quantity } = figure
    const name = indicatorName(document.blocks[indexOf(location.block)]?.text ?? '', quantity)
    if (name === '' || NO_INDICATOR.has(quantity.dimension ?? '')) continue
    const key = `${name}|${quantity.dimension ?? ''}`
    const group = groups.get(key) ?? { key, name, places: [], values: 0 }
    group.places.push(figure)
    groups.set(key, group)
  }
  const wanted = search.trim()
  const indicators = [...groups.values()]
    .filter(({ name, places }) => wanted === '' || name.includes(wanted) || places.some(({ quantity }) => quantity.text.includes(wanted)))
    .map((indicator) => ({ ...indicator, values: new Set(indicator.places.map(({ quantity }) => plain(quantity.text))).size }))
  const isRepeated = ({ places }: Indicator) => places.length > 1
  return [...indicators.filter(isRepeated), ...indicators.filter((indicator) => !isRepeated(indicator))]
}

/** Widths, separators and spaces make no other value. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s,]/g, '')
}
