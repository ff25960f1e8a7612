/** Runs backups by themselves. Panel, pop-out and workbench may all be open: one of them writes, another takes over when it closes. */
import { Dexie } from 'dexie'
import type { HegaoDatabase } from './database'
import { USER_TABLES } from './user-tables'
import { writeBackupFile } from './write-backup-file'

interface Pace {
  /** Milliseconds without a change before it is written, and how long it may wait at most while changes go on. */
  quiet: number
  longest: number
}

/** Writes into the chosen file, if any, now and after changes in any page. Returns what ends it. */
export function runAutoBackup(database: HegaoDatabase, pace: Pace = { quiet: 3_000, longest: 30_000 }): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const run = () => whileRunning(database, pace, signal)
  // Without locks (older browsers outside secure pages) every page writes: each file is whole, the last one stays.
  if (navigator.locks)
    navigator.locks.request(`${database.name}-backup`, { signal }, run).catch(() => {}) // ended while waiting
  else void run()
  return () => stop.abort()
}

function whileRunning(database: HegaoDatabase, { quiet, longest }: Pace, signal: AbortSignal): Promise<void> {
  const names = USER_TABLES.map(({ name }) => `idb://${database.name}/${name}/`)
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | null = null
  let writing: Promise<void> = Promise.resolve()
  const write = () => {
    since = null
    writing = writing.then(() => writeBackupFile(database, Date.now()))
  }
  const schedule = () => {
    const now = performance.now()
    since ??= now
    clearTimeout(timer)
    timer = setTimeout(write, Math.max(0, Math.min(quiet, since + longest - now)))
  }
  const onMutated = (parts: Record<string, unknown>) => {
    if (Object.keys(parts).some((part) => names.some((name) => part.startsWith(name)))) schedule()
  }
  Dexie.on('storagemutated', onMutated)
  write()
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      Dexie.on('storagemutated').unsubscribe(onMutated)
      void writing.then(resolve)
    })
  })
}
