/** Markers of headings and lists as a section is written out: they follow the place, never the template. */
import { formatMarker } from '../structure/marker-text'
import type { MarkerFamily } from '../structure/model'
import { formatChineseNumeral, formatSymbolNumeral } from '../text/numerals'

/** How the headings of one level are numbered: the family, and a marker whose form is imitated. */
export interface MarkerStyle {
  family: MarkerFamily
  like: string
}

/** Where a section comes in. */
export interface Place {
  /** Level of the document that the template's level 1 becomes, from 1. */
  level: number
  /** Number of the first heading of that level. */
  ordinal: number
  /** For the template's level 1, 2, 3 …; beyond the last one GB/T 9704 goes on. */
  styles: readonly MarkerStyle[]
}

/** GB/T 9704 层次序数, outermost first. */
export const LEVEL_STYLES: readonly MarkerStyle[] = [
  { family: '一、', like: '一、' },
  { family: '（一）', like: '（一）' },
  { family: '1.', like: '1.' },
  { family: '（1）', like: '（1）' },
  { family: '①', like: '①' },
]

export const TOP: Place = { level: 1, ordinal: 1, styles: LEVEL_STYLES }

/** The style one level below another, as the standard has it; the last one has none below it. */
export function styleBelow({ family }: MarkerStyle): MarkerStyle | null {
  const at = LEVEL_STYLES.findIndex((style) => style.family === family)
  return at < 0 ? null : (LEVEL_STYLES[at + 1] ?? null)
}

/** Marker of the nth item of a list that is not numbered as headings are. */
export function itemMarker(markers: string, ordinal: number): string {
  const chinese = formatChineseNumeral(ordinal)
  if (markers === '一是' || markers === '一要') return chinese + markers.charAt(1)
  if (markers === '第一') return `第${chinese}，`
  if (markers === '1.') return `${ordinal}.`
  if (markers === '（1）') return `（${ordinal}）`
  return markers === '①' ? (formatSymbolNumeral('①', ordinal) ?? `（${ordinal}）`) : ''
}

/** Counts headings while a section is written out. */
export class HeadingCounter {
  private readonly counts: number[]

  constructor(private readonly place: Place) {
    this.counts = [place.ordinal - 1]
  }

  /** The level in the document and the marker of the next heading of `level` of the template; no marker where the levels run out. */
  next(level: number): { level: number; marker: string } {
    this.counts.length = level
    const ordinal = (this.counts[level - 1] ?? 0) + 1
    this.counts[level - 1] = ordinal
    const style = this.place.styles[level - 1]
    return { level: this.place.level + level - 1, marker: style ? (formatMarker(style.family, style.like, ordinal) ?? '') : '' }
  }
}
