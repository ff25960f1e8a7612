/** Series are parsed once: a row with the same revisions is the series that was read before, so that what rests on it stays warm. */
import { type Series, seriesSchema } from '../register/model'
import type { ParsedRows } from './parse-rows'
import { parseRows } from './parse-rows'

export type SeriesParser = (rows: readonly unknown[]) => ParsedRows<Series>

/** A parser that remembers what it parsed last. Revisions never change: the same ids are the same values. */
export function seriesParser(keyOf: (row: unknown) => string): SeriesParser {
  let kept = new Map<string, Series>()
  return (rows) => {
    const parsed: ParsedRows<Series> = { rows: [], invalid: [] }
    const next = new Map<string, Series>()
    for (const row of rows) {
      const before = kept.get(keyOf(row))
      const own = before && hasSameRevisions(before, row) ? { rows: [before], invalid: [] } : parseRows(seriesSchema, keyOf, [row])
      for (const series of own.rows) next.set(series.id, series)
      parsed.rows.push(...own.rows)
      parsed.invalid.push(...own.invalid)
    }
    kept = next
    return parsed
  }
}

function hasSameRevisions(series: Series, row: unknown): boolean {
  const observations = property(row, 'observations')
  if (!Array.isArray(observations) || observations.length !== series.observations.length) return false
  return series.observations.every(({ timePeriod, revisions }, index) => {
    const other = observations[index]
    const own = property(other, 'revisions')
    if (property(other, 'timePeriod') !== timePeriod || !Array.isArray(own) || own.length !== revisions.length) return false
    return revisions.every(({ id }, at) => property(own[at], 'id') === id)
  })
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
