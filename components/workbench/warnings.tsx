import { useEffect, useState } from 'react'
import { useWords } from '@/components/language'
import { useDatabase, useStored } from '@/components/preferences'
import type { BackupFileState } from '@/lib/store/backup-file'
import { countQuarantined } from '@/lib/store/register'
import { storageHealth } from '@/lib/store/storage-health'
import { routeOf } from './use-route'
import { WORKBENCH_WORDS } from './wording'

/** What puts data at risk if nobody looks: a backup that stopped, a disk that is nearly full, records that cannot be read. */
export function Warnings() {
  const words = useWords(WORKBENCH_WORDS)
  const backup = useBackupState()
  const isNearlyFull = useIsNearlyFull()
  const quarantined = useStored(countQuarantined, [], 0)
  const warnings = [
    ...(backup === 'lapsed' || backup === 'failed' ? [words.backupStopped] : []),
    ...(isNearlyFull ? [words.nearlyFull] : []),
    ...(quarantined > 0 ? [words.quarantined(quarantined)] : []),
  ]
  return warnings.map((text) => (
    <div key={text} className="notice">
      <span>{text}</span>
      <a href={routeOf('settings')}>{words.toSettings}</a>
    </div>
  ))
}

/** Followed once the page stands: it is not what one waits for. */
function useBackupState(): BackupFileState['state'] | null {
  const { database } = useDatabase()
  const [state, setState] = useState<BackupFileState['state'] | null>(null)
  useEffect(() => {
    let stop: (() => void) | null = null
    let isGone = false
    void import('@/lib/store/backup-file').then(({ watchBackupFile }) => {
      if (!isGone) stop = watchBackupFile(database, ({ state: now }) => setState(now))
    })
    return () => {
      isGone = true
      stop?.()
    }
  }, [database])
  return state
}

function useIsNearlyFull(): boolean {
  const [isNearlyFull, setIsNearlyFull] = useState(false)
  useEffect(() => {
    void storageHealth().then((health) => setIsNearlyFull(health.isNearlyFull))
  }, [])
  return isNearlyFull
}
