/** A value that no longer holds: one more revision that says so. */
import { seriesSchema } from '../register/model'
import { changeRegister, checkedRow, RefusedChange, rowsForChange } from './change-register'
import type { HegaoDatabase } from './database'
import type { Done, Refusal } from './refusal'

/** Withdraws the current value of an observation: `obsStatus` M, the earlier revisions stay. Doing it twice is doing it once. */
export function withdraw(
  database: HegaoDatabase,
  series: string,
  timePeriod: string,
  { note, at }: { note: string; at: number },
): Promise<Done | Refusal> {
  return changeRegister(database, async () => {
    const row = (await rowsForChange(database, database.series, seriesSchema, [series])).get(series)
    const current = row?.observations.find((observation) => observation.timePeriod === timePeriod)?.revisions.at(-1)
    if (!row || !current) throw new RefusedChange('not-found', timePeriod)
    if (current.obsStatus === 'M') return { status: 'done' as const }
    const revision = { ...current, id: crypto.randomUUID(), obsStatus: 'M' as const, note, recordedAt: at, importId: null }
    const observations = row.observations.map((observation) =>
      observation.timePeriod === timePeriod ? { timePeriod, revisions: [...observation.revisions, revision] } : observation,
    )
    await database.series.put(checkedRow(seriesSchema, { ...row, observations }, row.indicator))
    return { status: 'done' as const }
  })
}
