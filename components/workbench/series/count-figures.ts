import type { Register } from '@/lib/register/model'

/** How many figures an indicator has, over all areas, bases and kinds. */
export function countFigures({ series }: Register, indicator: string): number {
  return series.reduce((sum, one) => sum + (one.indicator === indicator ? one.observations.length : 0), 0)
}
