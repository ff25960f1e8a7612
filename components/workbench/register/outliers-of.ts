import { useEffect, useState } from 'react'
import type { Register, Series } from '@/lib/register/model'
import { findOutliers, type Outlier } from '@/lib/register/outliers'

const known = new WeakMap<Series, ReadonlyMap<string, Outlier>>()

/** The values of a series that jump out of their own history, by period. Looked for once per series. */
export function outliersOf(series: Series): ReadonlyMap<string, Outlier> {
  const held = known.get(series)
  if (held) return held
  const found = new Map(findOutliers(series).map((outlier) => [outlier.timePeriod, outlier]))
  known.set(series, found)
  return found
}

/** Series looked at before the page may draw again. */
const CHUNK = 200

/** How many there are in the whole register; null until all were looked at, a few at a time. */
export function useOutlierCount({ series }: Register): number | null {
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    let timer = 0
    let total = 0
    const look = (start: number) => {
      for (const one of series.slice(start, start + CHUNK)) total += outliersOf(one).size
      if (start + CHUNK >= series.length) setCount(total)
      else timer = window.setTimeout(look, 0, start + CHUNK)
    }
    timer = window.setTimeout(look, 100, 0) // the table is drawn first
    return () => window.clearTimeout(timer)
  }, [series])
  return count
}
