/** Why a finding that was listed is in the list no more: only what was mended may be called solved. */

import type { Diagnostic } from '@/lib/review/diagnostic'
import type { SetAside } from '@/lib/store/set-aside'

export type Farewell = 'solved' | 'set-aside' | 'unfinished'

export interface FarewellReasons {
  setAside: SetAside
  /** Rules switched off everywhere. */
  disabledRules: readonly string[]
  heldBack: readonly Diagnostic[]
}

export function farewellOf({ id, rule, fingerprint }: Diagnostic, { setAside, disabledRules, heldBack }: FarewellReasons): Farewell {
  const isKindOff = setAside.rules.includes(rule) || disabledRules.includes(rule)
  if (isKindOff || setAside.places.includes(`${rule}:${fingerprint}`)) return 'set-aside'
  return heldBack.some((held) => held.id === id) ? 'unfinished' : 'solved'
}
