import { useLiveQuery } from 'dexie-react-hooks'
import type { HegaoDatabase } from '@/lib/store/database'
import { DEFAULT_SETTINGS_ROW, type SettingsRow } from '@/lib/store/schema'
import { readSettings } from '@/lib/store/settings'
import { useDatabase } from './database-context'

/**
 * What a query of the database brings, followed through all changes; `fallback` until it is there,
 * and where the database cannot be read: the panel works without it.
 */
export function useStored<T>(query: (database: HegaoDatabase) => Promise<T>, keys: readonly unknown[], fallback: T): T {
  const { database, report } = useDatabase()
  const run = async () => {
    try {
      return await query(database)
    } catch (error) {
      report(error)
      return fallback
    }
  }
  return useLiveQuery(run, [database, ...keys], fallback)
}

export function useSettings(): SettingsRow {
  return useStored(readSettings, [], DEFAULT_SETTINGS_ROW)
}
