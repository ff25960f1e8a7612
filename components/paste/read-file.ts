/** Reading a text file as people save them: UTF-8, UTF-16 with its mark, or GB18030. */

export type ReadFileFailure = 'too-large' | 'not-text' | 'unreadable'
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

/** Decodes bytes as text; a NUL means that it is none. */
export function decode(bytes: Uint8Array): ReadFile {
  const text = tryDecode(bytes, encodingByMark(bytes) ?? 'utf-8') ?? tryDecode(bytes, 'gb18030')
  if (text === null || text.includes('\u0000')) return { status: 'failed', reason: 'not-text' }
  return { status: 'read', text }
}

function encodingByMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null // not in this encoding: that is the question that was asked
  }
}
