/** What a file is, by its content: names lie (.xls that are web pages, .et that are .xlsx). */
import { SheetError, type SheetFault } from './sheet-error'
import { archiveNames } from './unzip'

/** `packed` zip of XML parts, `compound` the older binary kind, `text` anything that may be text. */
export type FileType = 'packed' | 'compound' | 'text'

const SIGNATURES: readonly [number[], FileType | SheetFault][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'packed'],
  [[0x50, 0x4b, 0x05, 0x06], 'empty'], // an archive with nothing in it
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'compound'],
  [[0x09, 0x08], 'compound'], // a stream of records without its container, as very old programs write it
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x1f, 0x8b], 'archive'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'old-word-document'],
]

/** Tells what to read a file as; throws SheetError for what is known to be something else. */
export function fileTypeOf(bytes: Uint8Array): FileType {
  const found = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))?.[1] ?? 'text'
  if (found === 'packed') checkParts(archiveNames(bytes))
  if (found === 'compound') checkStreams(bytes)
  if (found !== 'packed' && found !== 'compound' && found !== 'text') throw new SheetError(found)
  return found
}

function checkParts(names: readonly string[]): void {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^xl\//i)) return
  if (has(/^word\//i)) throw new SheetError('word-document')
  if (has(/^ppt\//i)) throw new SheetError('presentation')
  throw new SheetError(has(/^EncryptedPackage$/i) ? 'encrypted' : 'archive')
}

/** Names of streams stand in the directory of a compound file as UTF-16: looked for, never followed. */
const STREAMS: readonly [string, SheetFault][] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'old-word-document'],
  ['PowerPoint Document', 'presentation'],
]

function checkStreams(bytes: Uint8Array): void {
  // Every directory entry is 128 bytes at a multiple of 128, and begins with its name.
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 1] !== 0 || bytes[at + 65] !== 0) continue
    const length = bytes[at + 64] ?? 0
    const fault = STREAMS.find(([name]) => length === name.length * 2 + 2 && startsWithName(bytes, at, name))?.[1]
    if (fault) throw new SheetError(fault)
  }
}

function startsWithName(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++)
    if (bytes[at + index * 2] !== name.charCodeAt(index) || bytes[at + index * 2 + 1] !== 0) return false
  return true
}
