import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useWords } from '@/components/language'
import { useStored } from '@/components/preferences'
import { countQuarantined } from '@/lib/store/register'
import { askToPersist, type StorageHealth, storageHealth } from '@/lib/store/storage-health'
import { SETTINGS_WORDS } from './wording'

/** How much room there is, and whether the browser promises to keep what is in it. */
export function StorageSection() {
  const words = useWords(SETTINGS_WORDS).storage
  const [health, setHealth] = useState<StorageHealth | null>(null)
  const [isRefused, setIsRefused] = useState(false)
  const quarantined = useStored(countQuarantined, [], 0)
  useEffect(() => {
    void storageHealth().then(setHealth)
  }, [])
  const ask = async () => {
    setIsRefused(!(await askToPersist()))
    setHealth(await storageHealth())
  }
  const { usage = null, quota = null, isNearlyFull = false, isPersistent = null } = health ?? {}
  return (
    <section>
      <h3>{words.title}</h3>
      {health ? <p>{usage === null || quota === null ? words.unknown : words.used(sizeText(usage), sizeText(quota))}</p> : null}
      {isNearlyFull ? <p role="alert">{words.nearlyFull}</p> : null}
      {isPersistent === true ? <p>{words.persistent}</p> : null}
      {isPersistent === false ? (
        <p>
          {words.notPersistent}{' '}
          <Button size="compact-sm" variant="subtle" onClick={() => void ask()}>
            {words.ask}
          </Button>
        </p>
      ) : null}
      {isRefused ? <p role="status">{words.refused}</p> : null}
      {quarantined > 0 ? <p>{words.quarantined(quarantined)}</p> : null}
    </section>
  )
}

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB']

/** `3.2 MB`. */
function sizeText(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)))
  return `${(bytes / 1024 ** step).toFixed(step === 0 ? 0 : 1)} ${UNITS[step]}`
}
