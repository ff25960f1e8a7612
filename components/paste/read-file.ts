/** Reading a text file that was chosen or dropped. */
import { decodeText } from '@/lib/text/decode-text'

export type ReadFileFailure = 'too-large' | 'empty' | 'not-text' | 'unreadable'
export type ReadFile = { status: 'read'; text: string } | { status: 'failed'; reason: ReadFileFailure }

/** Bytes; far above any report, and below what would stall the panel. */
const LARGEST = 20_000_000

export async function readTextFile(file: File): Promise<ReadFile> {
  if (file.size > LARGEST) return { status: 'failed', reason: 'too-large' }
  try {
    return decode(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return { status: 'failed', reason: 'unreadable' } // moved, or no permission: the browser gives no more detail
  }
}

/** Decodes bytes as text; a NUL means that it is none, and blanks alone are nothing to review. */
export function decode(bytes: Uint8Array): ReadFile {
  const text = decodeText(bytes)?.replace(/^\uFEFF/, '')
  if (text === undefined) return { status: 'failed', reason: 'not-text' }
  if (text.trim() === '') return { status: 'failed', reason: 'empty' }
  return { status: 'read', text }
}
