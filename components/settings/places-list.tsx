import { Button } from '@mantine/core'
import { useWords } from '@/components/language'
import { useDatabase, useStored } from '@/components/preferences'
import { forgetPlaces, listPlaces } from '@/lib/store/places'
import type { PlaceRow } from '@/lib/store/register-rows'
import { SETTINGS_WORDS } from './wording'

const NONE: PlaceRow[] = []

/** Where values of the register were inserted, by document: the only words of documents that are kept, and how to forget them. */
export function PlacesList() {
  const words = useWords(SETTINGS_WORDS).places
  const { write } = useDatabase()
  const places = useStored(listPlaces, [], NONE)
  if (places.length === 0) return <p className="small soft">{words.none}</p>
  const documents = [...new Set(places.map(({ document }) => document))]
  const forget = (some: readonly PlaceRow[]) =>
    write((database) =>
      forgetPlaces(
        database,
        some.map(({ key }) => key),
      ),
    )
  return (
    <>
      {documents.map((document) => {
        const own = places.filter((place) => place.document === document)
        return (
          <div key={document} className="aside-document">
            <div className="aside-row">
              <span className="aside-name">
                {own[0]?.identity.origin}
                {own[0]?.identity.path}
              </span>
              <Button size="compact-xs" variant="subtle" onClick={() => forget(own)}>
                {words.forgetAll}
              </Button>
            </div>
            {own.map((place) => (
              <div key={place.key} className="aside-row">
                <span>
                  <span className="soft">…{place.quote.prefix.slice(-SHOWN)}</span>
                  {place.quote.exact}
                  <span className="soft">{place.quote.suffix.slice(0, SHOWN)}…</span>
                </span>
                <Button size="compact-xs" variant="default" onClick={() => forget([place])}>
                  {words.forget}
                </Button>
              </div>
            ))}
          </div>
        )
      })}
    </>
  )
}

/** Characters shown on each side of what was inserted. */
const SHOWN = 8
