import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react'
import { useDatabase } from '@/components/preferences'
import type { RegisterEntry } from '@/lib/register/model'
import type { EntryCounts } from '@/lib/store/apply-entries'
import type { Refusal } from '@/lib/store/refusal'
import type { ImportInfo } from '@/lib/store/register-rows'

/** What the last change of the register from this panel did; it can be taken back while it is told. */
export type ChangeReport =
  | { id: number; kind: 'applied'; counts: EntryCounts; importId: string }
  | { id: number; kind: 'undone' }
  | { id: number; kind: 'refused'; refusal: Refusal }

interface RegisterChanges {
  report: ChangeReport | null
  isBusy: boolean
  /** Puts entries into the register as one import; false where nothing was stored, and why is told. */
  apply(entries: readonly RegisterEntry[], info: Pick<ImportInfo, 'kind' | 'title'>): Promise<boolean>
  /** Takes the last change out again. */
  undo(): Promise<void>
  dismiss(): void
}

const ChangesContext = createContext<RegisterChanges | null>(null)

/** Changes of the register from the panel: one at a time, each told, each with its way back. */
export function RegisterChangesProvider({ children }: { children: ReactNode }) {
  const { database, report: tell } = useDatabase()
  const [report, setReport] = useState<ChangeReport | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const reports = useRef(0)
  const changes = useMemo<RegisterChanges>(() => {
    const run = async (change: () => Promise<ChangeReport>): Promise<ChangeReport | null> => {
      setIsBusy(true)
      try {
        const done = await change()
        setReport(done)
        return done
      } catch (error) {
        tell(error)
        return null
      } finally {
        setIsBusy(false)
      }
    }
    const apply: RegisterChanges['apply'] = async (entries, { kind, title }) => {
      const done = await run(async () => {
        const { applyEntries } = await import('@/lib/store/apply-entries')
        const importInfo = { kind, title: title.slice(0, 300), sheet: '', failed: 0 }
        const outcome = await applyEntries(database, entries, { importInfo, at: Date.now() })
        const id = ++reports.current
        if (outcome.status === 'refused') return { id, kind: 'refused', refusal: outcome }
        if (outcome.status === 'cancelled' || outcome.importId === null)
          throw new Error('an import that nobody cancels has a row in the log')
        return { id, kind: 'applied', counts: outcome.counts, importId: outcome.importId }
      })
      return done?.kind === 'applied'
    }
    const undo = async () => {
      if (report?.kind !== 'applied') return
      const { importId } = report
      await run(async () => {
        const { undoImport } = await import('@/lib/store/imports')
        const outcome = await undoImport(database, importId, Date.now())
        const id = ++reports.current
        return outcome.status === 'refused' ? { id, kind: 'refused', refusal: outcome } : { id, kind: 'undone' }
      })
    }
    return { report, isBusy, apply, undo, dismiss: () => setReport(null) }
  }, [database, tell, report, isBusy])
  return <ChangesContext value={changes}>{children}</ChangesContext>
}

export function useRegisterChanges(): RegisterChanges {
  const changes = useContext(ChangesContext)
  if (!changes) throw new Error('RegisterChangesProvider is missing above this view')
  return changes
}
