import { Button } from '@mantine/core'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import { forgetPlaces } from '@/lib/store/places'
import type { PlaceRow } from '@/lib/store/register-rows'
import { SERIES_WORDS } from './wording'

/** The documents into which a value was inserted, each to be forgotten. */
export function PlaceList({ places }: { places: readonly PlaceRow[] }) {
  const words = useWords(SERIES_WORDS)
  const { write } = useDatabase()
  return (
    <details className="place-list">
      <summary>{words.places(places.length)}</summary>
      <ul aria-label={words.placesHint}>
        {places.map(({ key, identity, quote }) => (
          <li key={key}>
            <span>
              {identity.origin}
              {identity.path}
            </span>
            <span className="soft">
              …{quote.prefix}
              <b>{quote.exact}</b>
              {quote.suffix}…
            </span>
            <Button size="compact-xs" variant="subtle" onClick={() => write((database) => forgetPlaces(database, [key]))}>
              {words.forget}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
