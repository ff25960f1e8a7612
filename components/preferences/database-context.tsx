import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { type DatabaseTrouble, type HegaoDatabase, troubleOf, watchDatabase, worseTrouble } from '@/lib/store/database'

interface DatabaseAccess {
  database: HegaoDatabase
  /** What stands in the way of storing; null while all is well. */
  trouble: DatabaseTrouble | null
  /** Runs a write and tells when it fails: nothing is lost silently. */
  write(run: (database: HegaoDatabase) => Promise<unknown>): void
  report(error: unknown): void
  /** Something was stored: what stood in the way of storing is over. */
  settled(): void
}

const DatabaseContext = createContext<DatabaseAccess | null>(null)

export function DatabaseProvider({ database, children }: { database: HegaoDatabase; children: ReactNode }) {
  const [trouble, setTrouble] = useState<DatabaseTrouble | null>(null)
  useEffect(() => watchDatabase(database, setTrouble), [database])
  const access = useMemo<DatabaseAccess>(() => {
    const report = (error: unknown) => setTrouble((before) => worseTrouble(before, troubleOf(error)))
    const settled = () => setTrouble((before) => (before === 'quota' || before === 'unavailable' ? null : before))
    const write: DatabaseAccess['write'] = (run) => {
      run(database).then(settled, report)
    }
    return { database, trouble, write, report, settled }
  }, [database, trouble])
  return <DatabaseContext value={access}>{children}</DatabaseContext>
}

export function useDatabase(): DatabaseAccess {
  const access = useContext(DatabaseContext)
  if (!access) throw new Error('DatabaseProvider is missing above this view')
  return access
}
