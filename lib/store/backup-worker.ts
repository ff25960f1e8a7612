import { liveQuery } from 'dexie'
import { readTarget } from './backup-file'
import type { HegaoDatabase } from './database'

/** Has backups written while a file is chosen for them, in a worker that is there only then. Returns what ends it. */
export function startBackups(database: HegaoDatabase): () => void {
  let worker: Worker | null = null
  const stop = () => {
    worker?.terminate()
    worker = null
  }
  const subscription = liveQuery(async () => (await readTarget(database)) !== null).subscribe({
    next(isChosen) {
      if (!isChosen) stop()
      else worker ??= new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' })
    },
    error: stop,
  })
  return () => {
    subscription.unsubscribe()
    stop()
  }
}
