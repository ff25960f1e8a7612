/** What sorts of figures a sentence has: a family of patterns that needs another sort is not asked. */
import type { Quantity } from '../quantities/model'
import type { Term } from './clauses'
import { dimensionOf } from './reading'

export const Sort = {
  Percent: 1,
  TwoPercents: 2,
  /** More than a hundred per cent. */
  BeyondHundred: 4,
  Points: 8,
  Multiple: 16,
  Doubling: 32,
  /** Part of a composition: 18.4:45.3:36.3. */
  RatioPart: 64,
  /** Two figures of one dimension. */
  Pair: 128,
  /** A number of things. */
  Count: 256,
  /** A day, or a stretch of years. */
  Date: 512,
  Rank: 1024,
} as const

/** Bits of `Sort` for the terms and the marks of a sentence. */
export function sortsOf(terms: readonly Term[], marks: readonly Quantity[]): number {
  let sorts = 0
  for (const { quantity } of terms) sorts |= sortOf(quantity, sorts)
  if (hasPair(terms)) sorts |= Sort.Pair
  for (const { detail } of marks) {
    if (detail?.type === 'rank') sorts |= Sort.Rank
    else if (detail?.type === 'date' || (detail?.type === 'period' && detail.unit === 'years')) sorts |= Sort.Date
  }
  return sorts
}

function sortOf({ dimension, detail, value }: Quantity, before: number): number {
  if (detail?.type === 'ratio-part') return Sort.RatioPart
  switch (dimension) {
    case null:
      return 0
    case 'percent': {
      const isBeyond = value !== null && value.n > 100n * value.d
      return Sort.Percent | (before & Sort.Percent ? Sort.TwoPercents : 0) | (isBeyond ? Sort.BeyondHundred : 0)
    }
    case 'percentage-point':
      return Sort.Points
    case 'multiple':
      return Sort.Multiple
    case 'doubling':
      return Sort.Doubling
    default:
      return dimension.startsWith('count:') ? Sort.Count : 0
  }
}

function hasPair(terms: readonly Term[]): boolean {
  if (terms.length < 2) return false
  const seen: string[] = []
  for (const { quantity } of terms) {
    const dimension = dimensionOf(quantity)
    if (dimension === null) continue
    if (seen.includes(dimension)) return true
    seen.push(dimension)
  }
  return false
}
