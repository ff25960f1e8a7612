/** A seeded generator (mulberry32): the same mutants in every run. */
export type Random = () => number

export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** One of the items; undefined for none. */
export function pick<T>(random: Random, items: readonly T[]): T | undefined {
  return items[Math.floor(random() * items.length)]
}

/** At most `limit` of the items, in a random order. */
export function sample<T>(random: Random, items: readonly T[], limit: number): T[] {
  const pool = items.slice()
  const taken: T[] = []
  while (taken.length < limit && pool.length > 0) taken.push(...pool.splice(Math.floor(random() * pool.length), 1))
  return taken
}
