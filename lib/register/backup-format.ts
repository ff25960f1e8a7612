/**
 * The file in which everything that the user made is kept: one JSON value with a format, versions and a checksum.
 * What the tables hold is judged by the caller, row by row; that the file is whole and ours is judged here.
 */
import { z } from 'zod/mini'

const FORMAT = 'hegao-backup'
/** Of this envelope. */
const FORMAT_VERSION = 1
/** Newest version of the tables; the store tests that its migrations end with it. */
export const DATABASE_VERSION = 3
/** Bytes; a file beyond is none of ours: 100,000 observations take some 40 MB. */
const LARGEST = 200_000_000

const contentSchema = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.int().check(z.positive()),
  /** Version of the tables, as migrations count. */
  databaseVersion: z.int().check(z.positive()),
  /** Milliseconds since 1970. */
  createdAt: z.int().check(z.nonnegative()),
  /** Rows by the name of their table. */
  tables: z.record(z.string(), z.array(z.unknown())),
})
const fileSchema = z.extend(contentSchema, { checksum: z.string() })

export type BackupContent = z.infer<typeof contentSchema>

/** Why a file is not restored. */
export type BackupFault =
  | 'too-large'
  | 'empty'
  | 'foreign' // something else than a backup of ours
  | 'truncated' // begins like one and breaks off
  | 'edited' // whole, but not what was written
  | 'future' // written by a newer version
  | 'damaged' // a row that its table cannot hold

export type BackupReading = { status: 'read'; content: BackupContent } | BackupRefusal
export interface BackupRefusal {
  status: 'refused'
  fault: BackupFault
  /** What exactly, where it helps: a table and a row, a version. */
  detail: string
}

/** The text of a backup. `tables` are JSON values by name. */
export async function writeBackup(content: Pick<BackupContent, 'databaseVersion' | 'createdAt' | 'tables'>): Promise<string> {
  const { databaseVersion, createdAt, tables } = content
  const body = JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, databaseVersion, createdAt, tables })
  // The checksum stands last and the brace closes it: a file that breaks off anywhere is no JSON.
  return `${body.slice(0, -1)},"checksum":"${await sha256(body)}"}`
}

/** The text of a file that may be anything; of one that is too large no more than tells it. */
export function backupText(file: Blob): Promise<string> {
  return file.slice(0, LARGEST).text()
}

/** Reads the text of a backup, whoever wrote it. */
export async function readBackup(text: string): Promise<BackupReading> {
  if (text.length >= LARGEST) return refuse('too-large')
  if (text.trim() === '') return refuse('empty')
  const value = parseJson(text)
  if (value === undefined) return refuse(startsLikeOurs(text) ? 'truncated' : 'foreign')
  const head = z.object({ format: z.literal(FORMAT), formatVersion: z.number(), databaseVersion: z.number() }).safeParse(value)
  if (!head.success) return refuse('foreign')
  if (head.data.formatVersion > FORMAT_VERSION) return refuse('future', String(head.data.formatVersion))
  if (head.data.databaseVersion > DATABASE_VERSION) return refuse('future', String(head.data.databaseVersion))
  const file = fileSchema.safeParse(value)
  if (!file.success) return refuse('edited', file.error.issues[0]?.path.join('.'))
  const { checksum, ...content } = file.data
  const { checksum: _, ...body } = value as Record<string, unknown>
  return (await sha256(JSON.stringify(body))) === checksum ? { status: 'read', content } : refuse('edited')
}

export function refuse(fault: BackupFault, detail = ''): BackupRefusal {
  return { status: 'refused', fault, detail }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Every beginning of a backup, however short, is one that broke off. */
function startsLikeOurs(text: string): boolean {
  const start = `{"format":"${FORMAT}"`
  return text.startsWith(start) || start.startsWith(text)
}

/** In hexadecimal digits, of the text in UTF-8. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
