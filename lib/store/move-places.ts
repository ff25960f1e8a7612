import type { HegaoDatabase } from './database'

/** Places that show a value of one indicator show it under another name; only those of `keys` where given. Returns the keys moved. */
export async function movePlaces(database: HegaoDatabase, from: string, to: string, keys?: readonly string[]): Promise<string[]> {
  const moved: string[] = []
  await database.places
    .where('series')
    .startsWith(`${from}\u0001`)
    .modify((place) => {
      if (keys && !keys.includes(place.key)) return
      place.series = `${to}${place.series.slice(from.length)}`
      moved.push(place.key)
    })
  return moved
}
