/** Entries under the names that the register uses: “GDP” becomes 地区生产总值 where that is its alias. */
import type { Indicator, RegisterEntry } from './model'

/**
 * Entries whose indicator is only an alias get the name of the indicator that has it; the rest stay as they are.
 * A name of its own, and an alias of two indicators, are left alone: nothing is guessed.
 */
export function canonicalEntries(indicators: readonly Indicator[], entries: readonly RegisterEntry[]): RegisterEntry[] {
  const owners = aliasOwners(indicators)
  return entries.map((entry) => {
    const indicator = owners.get(entry.key.indicator)
    return indicator ? { ...entry, key: { ...entry.key, indicator } } : entry
  })
}

/** Alias to name; null where two claim it, and for names. */
function aliasOwners(indicators: readonly Indicator[]): Map<string, string | null> {
  const owners = new Map<string, string | null>()
  for (const { name, aliases } of indicators) for (const alias of aliases) owners.set(alias, owners.has(alias) ? null : name)
  for (const { name } of indicators) owners.set(name, null)
  return owners
}
