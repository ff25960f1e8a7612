/** Opening a file to be reviewed or compared: a Word document or a text. */
import type { DocxNote } from '@/lib/docx/model'
import type { Locale } from '@/lib/review/wording'
import type { Block } from '@/lib/text/document'
import { readPlainText } from '@/lib/text/plain-text'
import { readTextFile } from './read-file'
import { PASTE_WORDS } from './wording'

export type OpenedFile =
  | { status: 'read'; blocks: readonly Block[]; leftOut: readonly DocxNote[] }
  /** What is wrong and the way out, as sentences. */
  | { status: 'failed'; message: string }

/** A zip package, a compound file of old Word, RTF. */
const OFFICE = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7b, 0x5c, 0x72, 0x74],
]

/** Reads a file by its content, whatever its name says. */
export async function openFile(file: File, locale: Locale): Promise<OpenedFile> {
  const words = PASTE_WORDS[locale]
  try {
    const head = new Uint8Array(await file.slice(0, 4).arrayBuffer())
    if (OFFICE.some((signature) => signature.every((byte, index) => head[index] === byte))) return await openDocx(file, locale)
  } catch {
    return { status: 'failed', message: words.failure.unreadable } // moved, or no permission: the browser gives no more detail
  }
  const result = await readTextFile(file)
  if (result.status === 'failed') return { status: 'failed', message: words.failure[result.reason] }
  return { status: 'read', blocks: readPlainText(result.text).document.blocks, leftOut: [] }
}

/** The reader comes only when there is something to read. */
async function openDocx(file: File, locale: Locale): Promise<OpenedFile> {
  const [{ readDocxFile }, { docxFailure }, { docxDocument }] = await Promise.all([
    import('@/lib/docx/worker/client'),
    import('@/lib/docx/wording'),
    import('@/lib/docx/to-document'),
  ])
  const outcome = await readDocxFile(file)
  if (outcome.status === 'failed') return { status: 'failed', message: docxFailure(outcome.failure, locale) + PASTE_WORDS[locale].stop }
  return { status: 'read', blocks: docxDocument(outcome.reading).document.blocks, leftOut: outcome.reading.notes }
}
