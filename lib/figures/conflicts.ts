/** One whole key, two values that no rounding reconciles. */
import { keeping } from '../text/keep'
import { intersects } from './interval'
import type { PlacedQuantity, Statement } from './model'
import { baseInterval } from './reading'

/** A figure with the whole key of its indicator. */
export interface KeyedPlace extends PlacedQuantity {
  key: string
}

/** The first place of each key against every later one. */
export function readConflicts(mentions: readonly KeyedPlace[]): Statement[] {
  const places = new Map<string, KeyedPlace[]>()
  for (const place of mentions) {
    const known = places.get(place.key)
    if (known) known.push(place)
    else places.set(place.key, [place])
  }
  const found: Statement[] = []
  for (const [first, ...others] of places.values()) if (first) for (const other of others) found.push(compareTwo(other, first))
  return found
}

const compareTwo = keeping((other: KeyedPlace, first: KeyedPlace): Statement => {
  const agrees = intersects(baseInterval(first.quantity), baseInterval(other.quantity))
  return {
    code: 'figures/conflict',
    pattern: first.quantity.hedge || other.quantity.hedge ? 'P47' : 'P46',
    kind: 'indicator',
    verdict: agrees ? 'consistent' : 'inconsistent',
    location: other.location,
    formula: `${other.quantity.text} ${agrees ? '=' : '≠'} ${first.quantity.text}`,
    operands: [
      { location: other.location, role: 'value', quantity: other.quantity },
      { location: first.location, role: 'value', quantity: first.quantity },
    ],
    result: 0,
    recomputed: '',
    requirements: [],
    slips: [],
    correction: null,
  }
})
