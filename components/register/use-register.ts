import { useEffect, useRef, useState } from 'react'
import { useDatabase } from '@/components/preferences'
import type { Register } from '@/lib/register/model'
import { watchRegister } from '@/lib/store/register'

/** The register as it is now, followed through all changes in any page; null until it has been read. */
export function useRegister(): Register | null {
  const { database, report } = useDatabase()
  const [register, setRegister] = useState<Register | null>(null)
  const latestReport = useRef(report)
  latestReport.current = report
  useEffect(() => watchRegister(database, setRegister, (error) => latestReport.current(error)), [database])
  return register
}
