import type { Diagnostic } from '@/lib/review/diagnostic'
import type { Enumeration } from '@/lib/structure/model'
import type { Location } from '@/lib/text/document'

/**
 * One bead of a list. `missing`: a number left out between two others; `wrong`: an item with
 * something wrong about its marker; `ahead`: announced and not written yet.
 */
export interface Bead {
  state: 'written' | 'missing' | 'wrong' | 'ahead'
  marker: string
  name: string
  location: Location | null
  isAtCaret: boolean
}

/** Numbers left out that are drawn; more are a restart rather than a gap. */
const MOST_MISSING = 9
/** Beads announced and not written that are drawn. */
const MOST_AHEAD = 20

/** What is reported as wrong about the structure, by block. */
export type Faults = ReadonlyMap<string, readonly Diagnostic[]>

/** Only what is shown counts, so that held back findings stay quiet in the outline too. */
export function faultsOf(shown: readonly Diagnostic[]): Faults {
  const faults = new Map<string, Diagnostic[]>()
  for (const diagnostic of shown) {
    const { code, severity, location } = diagnostic
    if (!code.startsWith('structure/') || (severity !== 'error' && severity !== 'warning')) continue
    const known = faults.get(location.block)
    if (known) known.push(diagnostic)
    else faults.set(location.block, [diagnostic])
  }
  return faults
}

/** The beads of a list; `caretIndex` is the item with the caret, -1 for none. */
export function beadsOf(enumeration: Enumeration, allFaults: Faults, caretIndex: number): Bead[] {
  const faults = faultsAt(enumeration, allFaults)
  const hasGap = faults.some(isGap)
  const beads: Bead[] = []
  let expected = enumeration.continuesFrom + 1
  enumeration.items.forEach(({ marker, name, nameAt }, index) => {
    const { ordinal } = marker
    if (hasGap && ordinal !== null && ordinal - expected <= MOST_MISSING)
      for (; expected < ordinal; expected++) beads.push(emptyBead('missing'))
    const isWrong = faults.some((fault) => !isGap(fault) && overlaps(fault.location, marker))
    const location = marker.isLabel ? nameAt : { block: marker.block, start: marker.start, end: marker.end }
    beads.push({ state: isWrong ? 'wrong' : 'written', marker: marker.text, name, location, isAtCaret: index === caretIndex })
    expected = (ordinal ?? expected) + 1
  })
  const ahead = Math.min(MOST_AHEAD, (enumeration.announced?.count ?? 0) - enumeration.items.length)
  for (let i = 0; i < ahead; i++) beads.push(emptyBead('ahead'))
  return beads
}

/** True where the announced count is not met and this is reported. */
export function isCountBroken({ announced }: Enumeration, faults: Faults): boolean {
  if (!announced) return false
  return (faults.get(announced.block) ?? []).some(
    ({ code, location }) => code === 'structure/announced-count' && overlaps(location, announced),
  )
}

/** What is wrong at the markers of a list. */
function faultsAt({ items }: Enumeration, faults: Faults): Diagnostic[] {
  return items.flatMap(({ marker }) => (faults.get(marker.block) ?? []).filter(({ location }) => overlaps(location, marker)))
}

/** A number is left out before the marker; the marker itself is in order. */
function isGap({ rule }: Diagnostic): boolean {
  return rule === 'structure/missing-ordinal/gap'
}

function overlaps(a: Location, b: Location): boolean {
  return a.block === b.block && a.start <= b.end && b.start <= a.end
}

function emptyBead(state: 'missing' | 'ahead'): Bead {
  return { state, marker: '', name: '', location: null, isAtCaret: false }
}
