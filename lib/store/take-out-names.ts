/** What an import added beside values: indicators and aliases, taken out or handed on to a later import that rests on them. */
import type { Series } from '../register/model'
import { indicatorSchema } from '../register/model'
import { rowsForChange } from './change-register'
import type { HegaoDatabase } from './database'
import { type ImportRow, importRowSchema } from './register-rows'
import { readTable } from './register-tables'

/** `left`: the series of the register once the import's revisions are out. `withLater`: also what the user wrote about new indicators. */
export async function takeOutNames(database: HegaoDatabase, row: ImportRow, left: readonly Series[], withLater: boolean): Promise<void> {
  const heirs = await findHeirs(database, row, left)
  const rows = await rowsForChange(database, database.indicators, indicatorSchema, [
    ...row.added.indicators,
    ...row.added.aliases.map(({ indicator }) => indicator),
  ])
  for (const { indicator, alias } of row.added.aliases) {
    const heir = heirs.get(indicator)
    const held = rows.get(indicator)
    if (heir) heir.added.aliases.push({ indicator, alias })
    else if (held) rows.set(indicator, { ...held, aliases: held.aliases.filter((own) => own !== alias) })
  }
  const isUsed = new Set(left.map(({ indicator }) => indicator))
  for (const name of row.added.indicators) {
    const heir = heirs.get(name)
    const held = rows.get(name)
    // What the user wrote about it since is the user's.
    const isFree = withLater || (held?.aliases.length === 0 && held.note === '')
    if (heir) heir.added.indicators.push(name)
    else if (!isUsed.has(name) && isFree) rows.delete(name)
  }
  await database.indicators.bulkDelete(row.added.indicators.filter((name) => !rows.has(name)))
  await database.indicators.bulkPut([...rows.values()])
  await database.imports.bulkPut([...new Set(heirs.values())])
}

/** By indicator: the first standing import after this one that brought values for it. */
async function findHeirs(database: HegaoDatabase, row: ImportRow, left: readonly Series[]): Promise<Map<string, ImportRow>> {
  const { rows } = await readTable(database.imports, importRowSchema)
  const later = new Map(rows.filter(({ order, undoneAt }) => order > row.order && undoneAt === null).map((one) => [one.id, one]))
  const heirs = new Map<string, ImportRow>()
  for (const { indicator, observations } of left)
    for (const { revisions } of observations)
      for (const { importId } of revisions) {
        const candidate = importId === null ? undefined : later.get(importId)
        const heir = heirs.get(indicator)
        if (candidate && (!heir || candidate.order < heir.order)) heirs.set(indicator, candidate)
      }
  return heirs
}
