/** Keeps the list of findings calm: what stays keeps its place, what is solved fades, nothing moves under the pointer. */
import type { Diagnostic } from '@/lib/review/diagnostic'

export interface Entry {
  /** The same for the same finding through all reviews, also when its text nearby was edited. */
  key: string
  diagnostic: Diagnostic
  isSolved: boolean
}

export interface Listed {
  entries: Entry[]
  /** New findings that wait until the pointer has left. */
  waiting: number
}

/**
 * Brings a list in line with the newest findings. While `isHeld` (the pointer or the focus is on it)
 * nothing is taken out and nothing is put in between: what is solved stays, marked, and what is new waits.
 * Otherwise solved entries stay once more, marked, so that they can fade; the next call drops them.
 */
export function settle(before: readonly Entry[], next: readonly Diagnostic[], isHeld: boolean): Listed {
  const keys = matchKeys(before, next)
  const byKey = new Map(next.map((diagnostic, index) => [keys[index] ?? diagnostic.id, diagnostic]))
  const known = new Set(before.map(({ key }) => key))
  const kept = before
    .filter(({ key, isSolved }) => byKey.has(key) || isHeld || !isSolved)
    .map(({ key, diagnostic }): Entry => {
      const now = byKey.get(key)
      return { key, diagnostic: now ?? diagnostic, isSolved: now === undefined }
    })
  const fresh = [...byKey].filter(([key]) => !known.has(key))
  if (isHeld && before.length > 0) return { entries: kept, waiting: fresh.length }
  return { entries: merge(kept, byKey), waiting: 0 }
}

/** All findings in reading order, with solved ones left behind the entry they stood behind. */
function merge(kept: readonly Entry[], byKey: ReadonlyMap<string, Diagnostic>): Entry[] {
  const followers = new Map<string, Entry[]>()
  let anchor = ''
  for (const entry of kept) {
    if (!entry.isSolved) anchor = entry.key
    else followers.set(anchor, [...(followers.get(anchor) ?? []), entry])
  }
  const entries = [...(followers.get('') ?? [])]
  for (const [key, diagnostic] of byKey) entries.push({ key, diagnostic, isSolved: false }, ...(followers.get(key) ?? []))
  return entries
}

/**
 * The key of each new finding: that of the entry with the same id, else of one of the same rule in the
 * same block that has no successor by id (its context was edited, so its fingerprint changed).
 */
function matchKeys(before: readonly Entry[], next: readonly Diagnostic[]): string[] {
  const byId = new Map(before.map((entry) => [entry.diagnostic.id, entry.key]))
  const same = next.map(({ id }) => byId.get(id))
  const used = new Set(same.filter((key) => key !== undefined))
  const movable = new Map<string, string[]>()
  for (const { key, isSolved, diagnostic } of before)
    if (!isSolved && !used.has(key)) movable.set(placeOf(diagnostic), [...(movable.get(placeOf(diagnostic)) ?? []), key])
  for (const { key } of before) used.add(key)
  return next.map((diagnostic, index) => {
    const key = same[index] ?? movable.get(placeOf(diagnostic))?.shift() ?? unusedKey(diagnostic.id, used)
    used.add(key)
    return key
  })
}

function placeOf({ rule, location }: Diagnostic): string {
  return `${rule}@${location.block}`
}

/** An id may have been given before to a finding that has since moved on under it. */
function unusedKey(id: string, used: ReadonlySet<string>): string {
  let key = id
  for (let times = 1; used.has(key); times++) key = `${id}~${times}`
  return key
}
