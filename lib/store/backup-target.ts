/** The file that the user chose for backups, kept on this machine. */
import { z } from 'zod/mini'

/** What is used of the File System Access interface; not all of it is in the types of every browser. */
export interface BackupFileHandle {
  readonly name: string
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>
  createWritable(): Promise<FileSystemWritableFileStream>
  getFile(): Promise<File>
}

const isHandle = (value: unknown): boolean => typeof value === 'object' && value !== null && 'createWritable' in value

export const backupTargetRowSchema = z.object({
  id: z.literal('target'),
  handle: z.custom<BackupFileHandle>(isHandle),
  /** When it was written last; null before the first time. */
  writtenAt: z.nullable(z.int()),
  /** Checksum of what was written, so that the same is not written again. */
  written: z.string(),
})
export type BackupTargetRow = z.infer<typeof backupTargetRowSchema>
