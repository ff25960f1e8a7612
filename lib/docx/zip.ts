/**
 * A zip package, read by its directory. Sizes are checked as declared before anything is unpacked and as they are
 * while unpacking, so that a small file cannot become a large one in memory; a checksum tells damage from text.
 */
import { Inflate } from 'fflate'
import { crc32 } from './crc32'
import { DocxError, type DocxLimits } from './model'

export interface ZipEntry {
  name: string
  method: number
  isEncrypted: boolean
  crc: number
  packed: number
  unpacked: number
  /** Of the local header. */
  offset: number
}

type ZipLimits = Pick<DocxLimits, 'file' | 'part' | 'parts' | 'entries'>

const SIGNATURE = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 } as const
/** The fixed part of the end record, and the longest comment behind it. */
const END = 22
const LONGEST_COMMENT = 65_535
/** What is handed to the decompressor at a time: it may grow a thousandfold before it is counted. */
const SLICE = 16_384

export class Zip {
  private unpackedSoFar = 0

  constructor(
    private readonly bytes: Uint8Array,
    readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly limits: ZipLimits,
  ) {}

  has(name: string): boolean {
    return this.entries.has(keyOf(name))
  }

  /** The bytes of an entry; null where there is none. Throws DocxError: `broken`, `encrypted`, `too-large`. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(keyOf(name))
    if (!entry) return null
    if (entry.isEncrypted) throw new DocxError('encrypted', entry.name)
    this.unpackedSoFar += entry.unpacked
    if (entry.unpacked > this.limits.part || this.unpackedSoFar > this.limits.parts) throw new DocxError('too-large', entry.name)
    const packed = packedBytes(this.bytes, entry)
    const unpacked = entry.method === 0 ? packed : inflate(packed, entry)
    if (unpacked.length !== entry.unpacked || crc32(unpacked) !== entry.crc) throw new DocxError('broken', entry.name)
    return unpacked
  }
}

/** Reads the directory of a package; nothing is unpacked yet. Throws DocxError. */
export function openZip(bytes: Uint8Array, limits: ZipLimits): Zip {
  if (bytes.length > limits.file) throw new DocxError('too-large')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { count, offset } = readEnd(view)
  if (count > limits.entries) throw new DocxError('too-complex')
  const entries = new Map<string, ZipEntry>()
  let at = offset
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, view, at)
    // The first of two with one name: a second one is never what people see.
    if (!entries.has(keyOf(entry.name))) entries.set(keyOf(entry.name), entry)
    at = next
  }
  return new Zip(bytes, entries, limits)
}

/** Names of parts are compared without case and without a leading slash. */
function keyOf(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase()
}

function broken(): never {
  throw new DocxError('broken')
}

function readEnd(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - END
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue
    const count = view.getUint16(at + 10, true)
    const offset = view.getUint32(at + 16, true)
    return count === 0xffff || offset === 0xffffffff ? readEnd64(view, at - 20) : { count, offset }
  }
  return broken()
}

function readEnd64(view: DataView, locator: number): { count: number; offset: number } {
  if (locator < 0 || view.getUint32(locator, true) !== SIGNATURE.locator64) broken()
  const end = readLong(view, locator + 8)
  if (end + 56 > view.byteLength || view.getUint32(end, true) !== SIGNATURE.end64) broken()
  return { count: readLong(view, end + 32), offset: readLong(view, end + 48) }
}

/** Eight bytes; beyond what is exact as a number nothing is a size of ours. */
function readLong(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) broken()
  const value = view.getBigUint64(at, true)
  return value > 0xffffffffffffn ? broken() : Number(value)
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== SIGNATURE.entry) broken()
  const nameEnd = at + 46 + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const next = extraEnd + view.getUint16(at + 32, true)
  if (next > bytes.length) broken()
  const sizes = readSizes(view, at, nameEnd, extraEnd)
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    ...sizes,
  }
  return { entry, next }
}

/** Sizes that do not fit into four bytes stand in an extra field, in this order, each only where it is needed. */
function readSizes(view: DataView, at: number, extraStart: number, extraEnd: number) {
  const sizes = { unpacked: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) }
  let field = extraStart
  while (field + 4 <= extraEnd) {
    const end = field + 4 + view.getUint16(field + 2, true)
    if (view.getUint16(field, true) === 1) {
      let from = field + 4
      for (const key of ['unpacked', 'packed', 'offset'] as const) {
        if (sizes[key] !== 0xffffffff) continue
        sizes[key] = readLong(view, from)
        from += 8
      }
    }
    field = end
  }
  return sizes
}

function packedBytes(bytes: Uint8Array, { name, offset, packed, method, unpacked }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== SIGNATURE.local) throw new DocxError('broken', name)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.length) throw new DocxError('broken', name)
  if (method !== 8 && (method !== 0 || packed !== unpacked)) throw new DocxError('broken', name)
  return bytes.subarray(start, start + packed)
}

/** Unpacks into exactly the declared size; one byte more ends it. */
function inflate(packed: Uint8Array, { name, unpacked }: ZipEntry): Uint8Array {
  const result = new Uint8Array(unpacked)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > unpacked) throw new DocxError('broken', name)
    result.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += SLICE) stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length)
  } catch {
    throw new DocxError('broken', name) // whatever the decompressor says of it, the data is damaged
  }
  return result.subarray(0, length)
}
