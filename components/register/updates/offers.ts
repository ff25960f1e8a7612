/** Values that were inserted into the open document and read differently by now. */
import type { Register, Revision, Series } from '@/lib/register/model'
import { currentRevision, phraseOf } from '@/lib/register/phrase'
import { findQuote, wordingsOf } from '@/lib/register/places'
import type { PlaceRow } from '@/lib/store/register-rows'
import type { Location, TextDocument } from '@/lib/text/document'

/** One place that shows an earlier revision, and how it would read now. */
export interface Offer {
  place: PlaceRow
  series: Series
  revision: Revision
  location: Location
  from: string
  to: string
}

/** The places that can be updated, in reading order. Places that are gone, or show what holds now, offer nothing. */
export function offersOf(document: TextDocument, places: readonly PlaceRow[], register: Register): Offer[] {
  const byId = new Map(register.series.map((series) => [series.id, series]))
  const order = new Map(document.blocks.map(({ id }, index) => [id, index]))
  const texts = new Map(document.blocks.map(({ id, text }) => [id, text]))
  return places
    .flatMap((place): Offer[] => {
      const series = byId.get(place.series)
      const revision = series && currentRevision(series, place.timePeriod)
      const phrase = series && phraseOf(series, place.timePeriod, place.phrase)
      if (!series || !revision || phrase?.status !== 'ready') return []
      // The writer may have taken an update back: any wording that it has had may stand there.
      const wordings = [place.quote.exact, ...wordingsOf(series, place.timePeriod, place.phrase)]
      const location = findQuote(document, place.quote, wordings)
      const from = location ? (texts.get(location.block)?.slice(location.start, location.end) ?? '') : ''
      return location && from !== phrase.text ? [{ place, series, revision, location, from, to: phrase.text }] : []
    })
    .sort((a, b) => (order.get(a.location.block) ?? 0) - (order.get(b.location.block) ?? 0) || a.location.start - b.location.start)
}
