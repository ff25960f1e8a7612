/** What entries would do to a register, before anything is done: 新增, 更改, 不变. */
import type { Register, RegisterEntry, Revision } from './model'
import { seriesId } from './model'

export type EntryFate = 'new' | 'revision' | 'same'

export interface PlannedEntry {
  entry: RegisterEntry
  fate: EntryFate
  /** What the register holds for this key now; null where it is new. */
  current: Pick<Revision, 'obsValue' | 'unitMeasure' | 'unitMult' | 'decimals' | 'obsStatus'> | null
}

type Held = PlannedEntry['current']

/**
 * Tells what each entry would do, in order: a second entry with the key of an earlier one counts as its revision.
 * Two values are the same where number, unit, multiplier and printed decimals agree; another source alone is no change.
 */
export function planEntries(register: Register, entries: readonly RegisterEntry[]): PlannedEntry[] {
  const held = currentValues(register)
  return entries.map((entry) => {
    const key = `${seriesId(entry.key)}\u0001${entry.timePeriod}`
    const current = held.get(key) ?? null
    const fate = current === null ? 'new' : isSameValue(current, entry.value) ? 'same' : 'revision'
    held.set(key, entry.value)
    return { entry, fate, current }
  })
}

function currentValues(register: Register): Map<string, Held> {
  const held = new Map<string, Held>()
  for (const { id, observations } of register.series)
    for (const { timePeriod, revisions } of observations) held.set(`${id}\u0001${timePeriod}`, revisions.at(-1) ?? null)
  return held
}

/** True where number, unit, multiplier, printed decimals and status agree. */
export function isSameValue(a: NonNullable<Held>, b: NonNullable<Held>): boolean {
  return (
    a.obsValue === b.obsValue &&
    a.unitMeasure === b.unitMeasure &&
    a.unitMult === b.unitMult &&
    a.decimals === b.decimals &&
    a.obsStatus === b.obsStatus
  )
}
