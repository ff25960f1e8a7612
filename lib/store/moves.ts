/** Values that are put under another key, with a row that can put them back. */
import { indicatorSchema, type Register, type Series, seriesSchema } from '../register/model'
import { changeRegister, checkedRow, nextOrder, RefusedChange, rowsForChange } from './change-register'
import type { HegaoDatabase } from './database'
import type { Done, Refusal } from './refusal'
import { type MoveRow, moveRowSchema, type PlaceRow } from './register-rows'
import { readTable } from './register-tables'

/** Rows of the register, in a fixed order, so that they can be compared. */
export type Rows = Pick<Register, 'indicators' | 'series'>

export type MoveOutcome = { status: 'done'; moveId: string } | Refusal

/** Where a place points to after a move; the same pair where it does not move. */
export type Redirect = (series: string, timePeriod: string) => { series: string; timePeriod: string }

/** Puts `after` in place of `before` and notes both. Call it inside a change. */
export async function recordMove(
  database: HegaoDatabase,
  move: Pick<MoveRow, 'kind' | 'from' | 'into' | 'at'> & { before: Rows; after: Rows },
  redirect: Redirect,
): Promise<MoveOutcome> {
  const [before, after] = [inOrder(move.before), checked(inOrder(move.after), move.into)]
  await replaceRows(database, before, after)
  const places = await redirectPlaces(database, before.series, redirect)
  const [id, order] = [crypto.randomUUID(), await nextOrder(database.moves)]
  await database.moves.add(checkedRow(moveRowSchema, { ...move, before, after, id, order, places }, move.into))
  return { status: 'done', moveId: id }
}

/** Puts the values back. Refused as `changed-since` where one of the rows was changed after the move. */
export function undoMove(database: HegaoDatabase, moveId: string): Promise<Done | Refusal> {
  return changeRegister(database, async () => {
    const move = (await rowsForChange(database, database.moves, moveRowSchema, [moveId])).get(moveId)
    if (!move) throw new RefusedChange('not-found', '')
    const touched = [move.before, move.after]
    const now = await rowsNow(
      database,
      touched.flatMap(({ indicators }) => indicators.map(({ name }) => name)),
      touched.flatMap(({ series }) => series.map(({ id }) => id)),
    )
    // Rows were parsed by the same schemas: the order of their fields is the same.
    if (JSON.stringify(now) !== JSON.stringify(move.after)) throw new RefusedChange('changed-since', move.into)
    await replaceRows(database, move.after, move.before)
    for (const { key, series, timePeriod } of move.places) await database.places.update(key, { series, timePeriod })
    await database.moves.delete(moveId)
    return { status: 'done' as const }
  })
}

/** Moves that can be undone, newest first. Read only: fit for a live query. */
export async function listMoves(database: HegaoDatabase): Promise<MoveRow[]> {
  const { rows } = await readTable(database.moves, moveRowSchema)
  return rows.sort((a, b) => b.order - a.order)
}

/** The rows with these keys as they are now. Call it inside a change. */
export async function rowsNow(database: HegaoDatabase, names: readonly string[], ids: readonly string[]): Promise<Rows> {
  const indicators = await rowsForChange(database, database.indicators, indicatorSchema, [...new Set(names)])
  const series = await rowsForChange(database, database.series, seriesSchema, [...new Set(ids)])
  return inOrder({ indicators: [...indicators.values()], series: [...series.values()] })
}

/** Sends the places of some series elsewhere; those that moved, as they were. */
export async function redirectPlaces(database: HegaoDatabase, series: readonly Series[], redirect: Redirect): Promise<MoveRow['places']> {
  const moved: MoveRow['places'] = []
  await database.places
    .where('series')
    .anyOf(series.map(({ id }) => id))
    .modify((place: PlaceRow) => {
      const aim = redirect(place.series, place.timePeriod)
      if (aim.series === place.series && aim.timePeriod === place.timePeriod) return
      moved.push({ key: place.key, series: place.series, timePeriod: place.timePeriod })
      Object.assign(place, aim)
    })
  return moved
}

async function replaceRows(database: HegaoDatabase, before: Rows, after: Rows): Promise<void> {
  await database.indicators.bulkDelete(before.indicators.map(({ name }) => name))
  await database.series.bulkDelete(before.series.map(({ id }) => id))
  await database.indicators.bulkPut(after.indicators)
  await database.series.bulkPut(after.series)
}

function checked(rows: Rows, place: string): Rows {
  return {
    indicators: rows.indicators.map((row) => checkedRow(indicatorSchema, row, place)),
    series: rows.series.map((row) => checkedRow(seriesSchema, row, place)),
  }
}

function inOrder({ indicators, series }: Rows): Rows {
  return { indicators: [...indicators].sort(by(({ name }) => name)), series: [...series].sort(by(({ id }) => id)) }
}

function by<T>(keyOf: (row: T) => string): (a: T, b: T) => number {
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)
}
