/** The file that the user chose for backups, kept on this machine only. */
import { z } from 'zod/mini'

/** What is used of the File System Access interface; the types of TypeScript know a part of it. */
export interface BackupFileHandle {
  readonly name: string
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>
  createWritable(): Promise<FileSystemWritableFileStream>
  getFile(): Promise<File>
}

const isHandle = (value: unknown): boolean => typeof value === 'object' && value !== null && 'createWritable' in value

/** Why the last writing failed. The file before it is whole then. */
export const WRITE_FAILURES = [
  'gone', // the file or its folder is not there, or the drive is not
  'full',
  'busy', // another program keeps it
  'unreadable', // records that nobody can read: a good backup is not replaced by one without them
  'unknown',
] as const
export type WriteFailure = (typeof WRITE_FAILURES)[number]

export const backupTargetRowSchema = z.object({
  id: z.literal('target'),
  handle: z.custom<BackupFileHandle>(isHandle),
  /** When it was written last; null before the first time. */
  writtenAt: z.nullable(z.int()),
  /** Checksum of the rows written last, so that the same is not written again. */
  written: z.string(),
  /** Rows in quarantine when the user last asked for a backup: more of them stop the writing. */
  quarantined: z.int(),
  failure: z.nullable(z.enum(WRITE_FAILURES)),
})
export type BackupTargetRow = z.infer<typeof backupTargetRowSchema>
