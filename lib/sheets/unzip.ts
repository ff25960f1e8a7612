/** Unpacking in bounded memory: what an archive claims is checked first, what it really holds while it is unpacked. */
import { Inflate } from 'fflate'
import { SheetError } from './sheet-error'

/** A file in an archive. */
interface Entry {
  name: string
  isEncrypted: boolean
  method: number
  packed: number
  unpacked: number
  header: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const MAX_ENTRIES = 10_000
const STORED = 0
const DEFLATED = 8
/** One piece of packed bytes grows to 16 MB at most before it is counted. */
const PIECE = 16_384

/** The names of all files of an archive, in the order of its directory; throws SheetError where it is none or a broken one. */
export function archiveNames(bytes: Uint8Array): string[] {
  return directoryOf(bytes).map(({ name }) => name)
}

/**
 * Unpacks the files of an archive that `wanted` asks for, together at most `limit` bytes; of two files with one name the last.
 * Throws SheetError: `unpacks-too-large`, `encrypted`, `broken`.
 */
export function unzip(bytes: Uint8Array, limit: number, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  const entries = directoryOf(bytes).filter(({ name }) => wanted(name))
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > limit) throw new SheetError('unpacks-too-large')
  return new Map(entries.map((entry) => [entry.name, unpack(bytes, entry)]))
}

function directoryOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readDirectory(view, findEnd(view))
  } catch (error) {
    throw error instanceof RangeError ? new SheetError('broken') : error
  }
}

/** The end of the directory stands before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  throw new SheetError('broken')
}

function readDirectory(view: DataView, end: number): Entry[] {
  const count = view.getUint16(end + 10, true)
  if (count > MAX_ENTRIES) throw new SheetError('broken')
  const entries: Entry[] = []
  for (let i = 0, at = view.getUint32(end + 16, true); i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new SheetError('broken')
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: nameAt(view, at + 46, nameLength),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function nameAt(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) throw new SheetError('broken')
  // Some writers of zip files use the separator of Windows.
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length)).replaceAll('\\', '/')
}

function unpack(bytes: Uint8Array, { isEncrypted, method, packed, unpacked, header }: Entry): Uint8Array {
  if (isEncrypted) throw new SheetError('encrypted')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER) throw new SheetError('broken')
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  const data = bytes.subarray(start, start + packed)
  if (data.length !== packed) throw new SheetError('broken')
  if (method === STORED && packed === unpacked) return data
  if (method !== DEFLATED) throw new SheetError('broken')
  return inflate(data, unpacked)
}

/** Inflates into a buffer of the size that was claimed; more or less than that is a broken file. */
function inflate(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) throw new SheetError('broken')
    out.set(piece, length)
    length += piece.length
  })
  try {
    for (let at = 0; at < data.length; at += PIECE) stream.push(data.subarray(at, at + PIECE), at + PIECE >= data.length)
  } catch {
    throw new SheetError('broken') // whatever the library says: the bytes are not what they claim to be
  }
  if (length !== size) throw new SheetError('broken')
  return out
}
