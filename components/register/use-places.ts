import { useMemo } from 'react'
import { useStored } from '@/components/preferences'
import { identityOf, useSessionState } from '@/components/session'
import { placesIn } from '@/lib/store/places'
import type { PlaceRow } from '@/lib/store/register-rows'
import { documentKey } from '@/lib/store/schema'

const NONE: PlaceRow[] = []

/** What was inserted from the register into the open document, as far as it is remembered. */
export function usePlaces(): PlaceRow[] {
  const place = useSessionState((state) => state.place)
  const documents = useSessionState((state) => state.documents)
  const identity = useMemo(() => (place.status === 'open' ? identityOf(place.subject, documents) : null), [place, documents])
  return useStored(async (database) => (identity ? placesIn(database, identity) : NONE), [identity && documentKey(identity)], NONE)
}
