import './updates.css'
import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import { canWrite, useSession, useSessionState } from '@/components/session'
import { findQuote, quoteAt } from '@/lib/register/places'
import { formatTimePeriod } from '@/lib/register/time-period'
import { updatePlace } from '@/lib/store/places'
import type { PlaceRow } from '@/lib/store/register-rows'
import { useRegister } from '../use-register'
import { REGISTER_WORDS } from '../wording'
import { type Offer, offersOf } from './offers'

/** 台账有新数：2 处可更新. Each shows what stands there and what would; nothing is changed unasked. */
export default function UpdateOffers({ places }: { places: readonly PlaceRow[] }) {
  const words = useWords(REGISTER_WORDS).update
  const session = useSession()
  const register = useRegister()
  const reviewed = useSessionState((state) => state.reviewed)
  const canUpdate = useSessionState((state) => canWrite(state, 'replace') && !state.isEditing)
  const offers = useMemo(() => (register && reviewed ? offersOf(reviewed, places, register) : []), [reviewed, places, register])
  const update = useUpdate()
  if (offers.length === 0) return null
  return (
    <details className="update-offers">
      <summary>{words.summary(offers.length)}</summary>
      <ul>
        {offers.map((offer) => (
          <li key={offer.place.key}>
            <button type="button" className="plain figure-link" onClick={() => void session.jump(offer.location)}>
              {offer.series.indicator}
              <span className="soft small">（{formatTimePeriod(offer.place.timePeriod)}）</span> <del>{offer.from}</del> →{' '}
              <ins>{offer.to}</ins>
            </button>
            <Button size="compact-xs" variant="default" disabled={!canUpdate} onClick={() => void update([offer])}>
              {words.one}
            </Button>
          </li>
        ))}
      </ul>
      {offers.length > 1 ? (
        <Button size="compact-xs" variant="light" disabled={!canUpdate} onClick={() => void update(offers)}>
          {words.all(offers.length)}
        </Button>
      ) : null}
    </details>
  )
}

/** Replaces what stands there, guarded as every repair, and remembers the new wording where it was taken. */
function useUpdate() {
  const session = useSession()
  const { write } = useDatabase()
  return async (offers: readonly Offer[]) => {
    await session.editing.fix(offers.map(({ location, from, to }) => [{ ...location, expected: from, newText: to }]))
    const { document } = session.store.getState()
    for (const { place, revision, to } of document ? offers : []) {
      const location = document && findQuote(document, place.quote, [to])
      const quote = document && location && quoteAt(document, location)
      if (quote) write((database) => updatePlace(database, place.key, revision.id, quote, Date.now()))
    }
  }
}
