import { useEffect, useState } from 'react'
import { useDatabase } from '@/components/preferences'
import type { Register } from '@/lib/register/model'
import { watchRegister } from '@/lib/store/register'

export interface HeldRegister {
  register: Register
  /** Rows that cannot be read; they are kept, and left out here. */
  unreadable: number
}

/** The register, followed through the changes of all pages; null until it is read. */
export function useRegister(): HeldRegister | null {
  const { database, report } = useDatabase()
  const [held, setHeld] = useState<HeldRegister | null>(null)
  useEffect(() => watchRegister(database, (register, unreadable) => setHeld({ register, unreadable }), report), [database, report])
  return held
}
