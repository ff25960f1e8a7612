/** Backups by themselves into a file that the user chose once. What is shown of it is a `BackupFileState`. */
import { liveQuery } from 'dexie'
import { backupText } from '../register/backup-format'
import { readBackupRows } from './backup'
import { type BackupFileHandle, type BackupTargetRow, backupTargetRowSchema, type WriteFailure } from './backup-target'
import type { HegaoDatabase } from './database'
import { writeBackupFile } from './write-backup-file'

interface Chosen {
  fileName: string
  /** Milliseconds since 1970; null before the first time. */
  writtenAt: number | null
}

export type BackupFileState =
  | { state: 'off' }
  | ({ state: 'on' } & Chosen)
  /** The browser wants to ask again: `renewPermission` on a click. */
  | ({ state: 'lapsed' } & Chosen)
  | ({ state: 'failed'; failure: WriteFailure } & Chosen)

interface PickerWindow {
  showSaveFilePicker?(options: object): Promise<BackupFileHandle>
  showOpenFilePicker?(options: object): Promise<BackupFileHandle[]>
}
const pickers = globalThis as PickerWindow

const TYPES = [{ description: '核稿备份', accept: { 'application/json': ['.json'] } }]

/** Whether this browser can write into a file of the user's; else backups are saved by hand only. */
export function canChooseBackupFile(): boolean {
  return pickers.showSaveFilePicker !== undefined && pickers.showOpenFilePicker !== undefined
}

export type ChooseOutcome =
  | { status: 'chosen' }
  | { status: 'cancelled' }
  /** The file is a backup with something in it: restore it first (`text`), or take it all the same by `takeBackupFile`. */
  | { status: 'has-backup'; handle: BackupFileHandle; text: string }
  | { status: 'not-allowed' }

/** Lets the user choose a file, on a click: a new one, or a backup that exists and is to be continued. It is written at once. */
export async function chooseBackupFile(database: HegaoDatabase, which: 'new' | 'existing', at: number): Promise<ChooseOutcome> {
  const handle = await pick(which)
  if (!handle) return { status: 'cancelled' }
  const text = which === 'existing' ? await backupText(await handle.getFile()) : ''
  if (text !== '' && (await holdsRows(database, text))) return { status: 'has-backup', handle, text }
  return takeBackupFile(database, handle, at)
}

/** Writes backups into this file from now on, whatever it holds. On a click, since the browser may ask for permission. */
export async function takeBackupFile(database: HegaoDatabase, handle: BackupFileHandle, at: number): Promise<ChooseOutcome> {
  if (!(await isGranted(handle, 'ask'))) return { status: 'not-allowed' }
  const quarantined = await database.quarantine.count()
  await database.backupTarget.put({ id: 'target', handle, writtenAt: null, written: '', quarantined, failure: null })
  await writeBackupFile(database, at)
  return { status: 'chosen' }
}

/** Asks the browser for permission again, on a click, and writes. False where the user refuses. */
export async function renewPermission(database: HegaoDatabase, at: number): Promise<boolean> {
  const row = await readTarget(database)
  if (!row || !(await isGranted(row.handle, 'ask'))) return false
  await writeBackupFile(database, at)
  // Told even where nothing had to be written.
  await database.backupTarget.update('target', { failure: null })
  return true
}

/** Writes now, on the user's word: also where records that nobody can read had stopped it. */
export async function backUpNow(database: HegaoDatabase, at: number): Promise<void> {
  await database.backupTarget.update('target', { quarantined: await database.quarantine.count(), written: '' })
  await writeBackupFile(database, at)
}

/** Writes no more; the file stays where it is. */
export async function stopBackupFile(database: HegaoDatabase): Promise<void> {
  await database.backupTarget.delete('target')
}

/** Calls back with the state now and after every change in any page. Returns what ends it. */
export function watchBackupFile(database: HegaoDatabase, onState: (state: BackupFileState) => void): () => void {
  let latest = 0
  const subscription = liveQuery(() => readTarget(database)).subscribe({
    next: (row) => {
      const turn = ++latest
      stateOf(row).then(
        (state) => turn === latest && onState(state),
        () => turn === latest && onState({ state: 'off' }),
      )
    },
    error: () => onState({ state: 'off' }),
  })
  return () => {
    latest += 1
    subscription.unsubscribe()
  }
}

async function stateOf(row: BackupTargetRow | null): Promise<BackupFileState> {
  if (!row) return { state: 'off' }
  const chosen = { fileName: row.handle.name, writtenAt: row.writtenAt }
  if (!(await isGranted(row.handle, 'look'))) return { state: 'lapsed', ...chosen }
  return row.failure ? { state: 'failed', failure: row.failure, ...chosen } : { state: 'on', ...chosen }
}

/** The file that was chosen; null where there is none. Read only: fit for a live query. */
export async function readTarget(database: HegaoDatabase): Promise<BackupTargetRow | null> {
  const row = backupTargetRowSchema.safeParse(await database.backupTarget.get('target'))
  return row.success ? row.data : null
}

/** Whether we may write. A browser without permissions of this kind allows it. */
async function isGranted(handle: BackupFileHandle, how: 'look' | 'ask'): Promise<boolean> {
  const mode = { mode: 'readwrite' } as const
  const state = (await (how === 'ask' ? handle.requestPermission?.(mode) : handle.queryPermission?.(mode))) ?? 'granted'
  return state === 'granted'
}

async function pick(which: 'new' | 'existing'): Promise<BackupFileHandle | null> {
  try {
    if (which === 'new')
      return (await pickers.showSaveFilePicker?.({ id: 'hegao-backup', suggestedName: '核稿备份.hegao.json', types: TYPES })) ?? null
    return (await pickers.showOpenFilePicker?.({ id: 'hegao-backup', types: TYPES }))?.[0] ?? null
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

async function holdsRows(database: HegaoDatabase, text: string): Promise<boolean> {
  const backup = await readBackupRows(database, text)
  return backup.status === 'read' && [...backup.rows.values()].some((rows) => rows.size > 0)
}
