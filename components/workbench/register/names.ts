import { useMemo } from 'react'
import type { Register } from '@/lib/register/model'
import { buildNameIndex, type Named, type NameIndex, searchNames } from '@/lib/register/name-search'

/** All indicators by name, also those of which only values are left. */
export function namedIndicators({ indicators, series }: Register): Named[] {
  const names = new Map<string, Named>(indicators.map((one) => [one.name, one]))
  for (const { indicator } of series) if (!names.has(indicator)) names.set(indicator, { name: indicator, aliases: [] })
  return [...names.values()]
}

export interface NameSearch {
  names: readonly Named[]
  index: NameIndex
}

/** The names of a register, ready to be searched. */
export function useNameSearch(register: Register): NameSearch {
  const { indicators, series } = register
  return useMemo(() => {
    const names = namedIndicators({ indicators, series, defaults: { refArea: '', basis: '' } })
    return { names, index: buildNameIndex(names) }
  }, [indicators, series])
}

/** The indicators that fit a search; null where everything fits. */
export function matchingNames({ names, index }: NameSearch, search: string): ReadonlySet<string> | null {
  if (search.trim() === '') return null
  const matches = searchNames(index, search, { limit: Number.POSITIVE_INFINITY })
  return new Set(matches.flatMap(({ index: place }) => names[place]?.name ?? []))
}
