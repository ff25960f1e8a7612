import { useWords } from '@/components/language'
import { type RegisterEntry, seriesId } from '@/lib/register/model'
import { applyEntries } from '@/lib/store/apply-entries'
import type { HegaoDatabase } from '@/lib/store/database'
import { removeIndicator } from '@/lib/store/indicators'
import { takeBackRevision } from '@/lib/store/observations'
import type { Refusal } from '@/lib/store/refusal'
import { type Done, refused } from '@/lib/store/refusal'
import { readRegister } from '@/lib/store/register'
import { periodLabel } from '../register/rows'
import { useChange } from '../undo/use-change'
import { ENTRY_WORDS } from './wording'

/** Adds a typed figure, with the way back; null when it is kept, else why not. `isNewName`: no indicator had this name before. */
export function useAddEntry(): (entry: RegisterEntry, isNewName: boolean) => Promise<string | null> {
  const words = useWords(ENTRY_WORDS)
  const change = useChange()
  return async (entry, isNewName) => {
    const at = Date.now()
    let own: HegaoDatabase | null = null
    return change(
      async (database) => {
        own = database
        const outcome = await applyEntries(database, [entry], { importInfo: null, at })
        return outcome.status === 'cancelled' ? refused('not-found', entry.key.indicator) : outcome
      },
      () => ({
        text: words.kept(`${entry.key.indicator} ${periodLabel(entry.timePeriod)}`),
        undo: async () => (own ? takeBack(own, entry, at, isNewName) : refused('not-found', entry.key.indicator)),
      }),
    )
  }
}

async function takeBack(
  database: HegaoDatabase,
  { key, timePeriod }: RegisterEntry,
  at: number,
  isNewName: boolean,
): Promise<Done | Refusal> {
  const id = seriesId(key)
  const series = (await readRegister(database)).series.find((one) => one.id === id)
  const last = series?.observations.find((one) => one.timePeriod === timePeriod)?.revisions.at(-1)
  if (!last || last.recordedAt !== at) return refused(last ? 'changed-since' : 'not-found', key.indicator)
  const outcome = await takeBackRevision(database, id, timePeriod, last.id)
  if (isNewName && outcome.status === 'done') await removeIndicator(database, key.indicator) // refused where it has other values by now
  return outcome
}
