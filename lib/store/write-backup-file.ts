/** One backup into the chosen file. It is written beside and put in its place when whole: the file before it lasts until then. */
import { digestRows, readRows, writeRows } from './backup'
import { type BackupFileHandle, backupTargetRowSchema, type WriteFailure } from './backup-target'
import type { HegaoDatabase } from './database'

/** Writes where a file is chosen, may be written and something changed. What goes wrong is noted in its row, never thrown. */
export async function writeBackupFile(database: HegaoDatabase, at: number): Promise<void> {
  const row = backupTargetRowSchema.safeParse(await database.backupTarget.get('target'))
  if (!row.success) return
  const { handle, written, quarantined } = row.data
  const permission = (await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted'
  if (permission !== 'granted') return // shown as lapsed
  const note = (change: { failure: WriteFailure | null; writtenAt?: number; written?: string }) =>
    database.backupTarget.update('target', change)
  try {
    const { rows, unreadable } = await readRows(database)
    if (unreadable > 0 || (await database.quarantine.count()) > quarantined) {
      await note({ failure: 'unreadable' })
      return
    }
    const digest = await digestRows(rows)
    if (digest === written) return
    await replaceFile(handle, await writeRows(rows, at))
    await note({ failure: null, writtenAt: at, written: digest })
  } catch (error) {
    await note({ failure: failureOf(error) }).catch(() => {}) // the database is closed: its own trouble is told elsewhere
  }
}

async function replaceFile(handle: BackupFileHandle, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text)
  const stream = await handle.createWritable()
  try {
    await stream.write(bytes)
    await stream.close()
  } catch (error) {
    await stream.abort().catch(() => {}) // closed already
    throw error
  }
  if ((await handle.getFile()).size !== bytes.length) throw new Error('the file is not as long as what was written')
}

const FAILURES: Record<string, WriteFailure> = {
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'busy',
  InvalidStateError: 'busy',
}

function failureOf(error: unknown): WriteFailure {
  return (error instanceof Error && FAILURES[error.name]) || 'unknown'
}
