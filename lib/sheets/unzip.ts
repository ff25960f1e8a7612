/** The parts of a packed workbook, with the one reader of zip packages, in bounded memory and with our own reasons. */
import { DocxError } from '../docx/model'
import { openZip, type Zip } from '../docx/zip'
import { SheetError } from './sheet-error'

const MAX_ENTRIES = 10_000

/** The names of all files of an archive; throws SheetError where it is none or a broken one. */
export function archiveNames(bytes: Uint8Array): string[] {
  return [...open(bytes, 0).entries.values()].map(({ name }) => plainName(name))
}

/**
 * Unpacks the files of an archive that `wanted` asks for, together at most `limit` bytes.
 * What the archive claims is checked first, what it really holds while it is unpacked.
 * Throws SheetError: `unpacks-too-large`, `encrypted`, `broken`.
 */
export function unzip(bytes: Uint8Array, limit: number, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  const zip = open(bytes, limit)
  const entries = [...zip.entries.values()].filter(({ name }) => wanted(plainName(name)))
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > limit) throw new SheetError('unpacks-too-large')
  return new Map(entries.map(({ name }) => [plainName(name), told(() => zip.read(name)) ?? new Uint8Array()]))
}

function open(bytes: Uint8Array, limit: number): Zip {
  return told(() => openZip(bytes, { file: bytes.length, part: limit, parts: limit, entries: MAX_ENTRIES }))
}

/** Some writers of zip files use the separator of Windows. */
function plainName(name: string): string {
  return name.replaceAll('\\', '/')
}

/** Failures of the package in the words of sheets. */
function told<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof DocxError)) throw error
    throw new SheetError(error.reason === 'encrypted' ? 'encrypted' : error.reason === 'too-large' ? 'unpacks-too-large' : 'broken')
  }
}
