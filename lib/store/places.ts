/** Places in documents that show a value of the register. The user can forget each, or a document with all of them (`forgetDocument`). */
import type { PhraseOptions } from '../register/phrase-options'
import type { HegaoDatabase } from './database'
import { parseRows } from './parse-rows'
import { type PlaceRow, placeRowSchema, type TextQuote } from './register-rows'
import { ownKey } from './register-tables'
import { type DocumentIdentity, documentKey } from './schema'

/** What is remembered of an insertion. */
export interface NewPlace {
  /** `seriesId` and period of the value, and the revision that was inserted. */
  series: string
  timePeriod: string
  revision: string
  identity: DocumentIdentity
  /** The inserted words (up to 200 characters) and up to 32 on each side. */
  quote: TextQuote
  phrase: PhraseOptions
}

/** Remembers a place; its key, by which it is forgotten. */
export async function rememberPlace(database: HegaoDatabase, place: NewPlace, at: number): Promise<string> {
  const key = crypto.randomUUID()
  await database.places.add(placeRowSchema.parse({ ...place, key, document: documentKey(place.identity), at }))
  return key
}

/** Where a value was inserted, newest first. Read only: fit for a live query. */
export async function placesOf(database: HegaoDatabase, series: string, timePeriod: string): Promise<PlaceRow[]> {
  const rows = await database.places.where('series').equals(series).toArray()
  return readable(database, rows).filter((place) => place.timePeriod === timePeriod)
}

/** What was inserted into a document, newest first. Read only. */
export async function placesIn(database: HegaoDatabase, identity: DocumentIdentity): Promise<PlaceRow[]> {
  return readable(database, await database.places.where('document').equals(documentKey(identity)).toArray())
}

/** Every place, newest first. Read only. */
export async function listPlaces(database: HegaoDatabase): Promise<PlaceRow[]> {
  return readable(database, await database.places.toArray())
}

/** The place shows another revision now: after the update of a document. */
export async function updatePlace(database: HegaoDatabase, key: string, revision: string, quote: TextQuote, at: number): Promise<void> {
  await database.transaction('rw', database.places, async () => {
    const row = placeRowSchema.safeParse(await database.places.get(key))
    if (row.success) await database.places.put(placeRowSchema.parse({ ...row.data, revision, quote, at }))
  })
}

export async function forgetPlaces(database: HegaoDatabase, keys: readonly string[]): Promise<void> {
  await database.places.bulkDelete([...keys])
}

function readable(database: HegaoDatabase, rows: readonly unknown[]): PlaceRow[] {
  const parsed = parseRows(placeRowSchema, (row) => ownKey(database.places, row), rows)
  return parsed.rows.sort((a, b) => b.at - a.at)
}
