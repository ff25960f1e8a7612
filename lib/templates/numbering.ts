/** Markers of headings and lists as the section is inserted: they follow the place, never the template. */
import { formatChineseNumeral, formatSymbolNumeral } from '../text/numerals'

/** Where a section comes in. */
export interface Place {
  /** Level of the document that the template's level 1 becomes, 1–4. */
  level: number
  /** Number of the first heading of that level. */
  ordinal: number
}

export const TOP: Place = { level: 1, ordinal: 1 }

/** GB/T 9704 层次序数: 一、 （一） 1. （1）; beyond the fourth level ①. */
export function headingMarker(level: number, ordinal: number): string {
  const chinese = formatChineseNumeral(ordinal)
  return [`${chinese}、`, `（${chinese}）`, `${ordinal}.`, `（${ordinal}）`][level - 1] ?? circled(ordinal)
}

/** Marker of the nth item of a list that is not numbered as headings are. */
export function itemMarker(markers: string, ordinal: number): string {
  const chinese = formatChineseNumeral(ordinal)
  if (markers === '一是' || markers === '一要') return chinese + markers.charAt(1)
  if (markers === '第一') return `第${chinese}，`
  if (markers === '1.') return `${ordinal}.`
  if (markers === '（1）') return `（${ordinal}）`
  if (markers === '①') return circled(ordinal)
  return ''
}

function circled(ordinal: number): string {
  return formatSymbolNumeral('①', ordinal) ?? `（${ordinal}）`
}

/** Counts headings while a section is written out. */
export class HeadingCounter {
  private readonly counts: number[]

  constructor(private readonly place: Place) {
    this.counts = [place.ordinal - 1]
  }

  /** The level in the document and the marker of the next heading of `level` of the template. */
  next(level: number): { level: number; marker: string } {
    this.counts.length = level
    const ordinal = (this.counts[level - 1] ?? 0) + 1
    this.counts[level - 1] = ordinal
    const depth = this.place.level + level - 1
    return { level: depth, marker: headingMarker(depth, ordinal) }
  }
}
