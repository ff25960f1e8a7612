import { useMemo, useState } from 'react'
import { identityOf, useSessionState } from '@/components/session'
import type { Diagnostic } from '@/lib/review/diagnostic'
import { documentKey } from '@/lib/store/schema'
import { ignorePlace, ignoreRule, readSetAside, type SetAside } from '@/lib/store/set-aside'
import { useDatabase } from './database-context'
import { useStored } from './use-stored'

const NOTHING: SetAside = { places: [], rules: [] }

export interface SettingAside {
  now: SetAside
  ignoreHere(diagnostic: Diagnostic): void
  ignoreKind(diagnostic: Diagnostic): void
  /** Shows everything again; null where nothing is set aside, or where the settings list it. */
  restoreAll: (() => void) | null
}

/** What is set aside in the open document. For a pasted text it is kept in memory and goes with it. */
export function useSetAside(): SettingAside {
  const { write } = useDatabase()
  const place = useSessionState((state) => state.place)
  const documents = useSessionState((state) => state.documents)
  const subject = place.status === 'open' ? place.subject : null
  const identity = useMemo(() => (subject ? identityOf(subject, documents) : null), [subject, documents])
  const key = identity ? documentKey(identity) : ''
  const stored = useStored(async (database) => (identity ? readSetAside(database, identity) : NOTHING), [key], NOTHING)
  const [inMemory, setInMemory] = useState<{ subject: unknown; aside: SetAside }>({ subject: null, aside: NOTHING })
  const passing = inMemory.subject === subject ? inMemory.aside : NOTHING
  if (identity)
    return {
      now: stored,
      ignoreHere: (diagnostic) => write((database) => ignorePlace(database, identity, diagnostic, Date.now())),
      ignoreKind: ({ rule }) => write((database) => ignoreRule(database, identity, rule, Date.now())),
      restoreAll: null,
    }
  const remember = (aside: SetAside) => setInMemory({ subject, aside })
  return {
    now: passing,
    ignoreHere: ({ rule, fingerprint }) => remember({ ...passing, places: [...passing.places, `${rule}:${fingerprint}`] }),
    ignoreKind: ({ rule }) => remember({ ...passing, rules: [...passing.rules, rule] }),
    restoreAll: passing.places.length + passing.rules.length > 0 ? () => remember(NOTHING) : null,
  }
}
