/** Reading a file that is to be reviewed: a Word document, or a text in any encoding that Chinese offices leave behind. */
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { DocxError } from '../docx/model'
import { readDocx } from '../docx/read-docx'
import { docxDocument } from '../docx/to-document'
import { docxFailure, docxNotes } from '../docx/wording'
import { decodeText } from '../text/decode-text'
import { type PlainTextDocument, readPlainText } from '../text/plain-text'

/** The file cannot be reviewed; the message says why, without the file's name. */
export class UnreadableError extends Error {}

/** A document from a file, with what of the file is not in it, one phrase each. */
export interface FileDocument extends PlainTextDocument {
  leftOut: string[]
}

/** The document in a file, `-` for standard input; throws UnreadableError. */
export async function readSource(file: string): Promise<FileDocument> {
  const bytes = file === '-' ? await buffer(process.stdin) : await readBytes(file)
  return isOffice(bytes) ? readOffice(bytes) : { ...readPlainText(decode(bytes)), leftOut: [] }
}

/** A zip package, a compound file of old Word, or RTF. */
function isOffice(bytes: Uint8Array): boolean {
  return OFFICE.some((signature) => startsWith(bytes, signature))
}

const OFFICE = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
]

function readOffice(bytes: Uint8Array): FileDocument {
  try {
    const reading = readDocx(bytes)
    return { ...docxDocument(reading), leftOut: docxNotes(reading.notes, 'zh') }
  } catch (error) {
    if (!(error instanceof DocxError)) throw error
    throw new UnreadableError(docxFailure(error, 'zh'))
  }
}

/** The bytes of a file; throws UnreadableError. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new UnreadableError(reasonOf(error))
  }
}

const REASONS: Record<string, string> = {
  ENOENT: '没有这个文件',
  EISDIR: '这是一个文件夹',
  EACCES: '没有读取的权限',
  EPERM: '没有读取的权限',
  ENOTDIR: '路径中有一段不是文件夹',
  ERR_FS_FILE_TOO_LARGE: '文件太大',
  ENAMETOOLONG: '文件名太长',
}

function reasonOf(error: unknown): string {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  return REASONS[code] ?? `读取失败（${code || message}）`
}

/** The text of a file's bytes (see `decodeText`). Throws UnreadableError for what is not a text. */
export function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new UnreadableError('这是 PDF 文件，只能读 .docx 和 .txt。请从原稿另存一份')
  const text = decodeText(bytes)
  if (text === null) throw new UnreadableError('既不是 UTF-8 也不是 GB18030 编码的文本')
  return text
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
