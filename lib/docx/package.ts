/** The parts of a Word document inside its package: which one is the text, and where styles, numbering and notes are. */
import { DOCX_LIMITS, DocxError, type DocxLimits } from './model'
import { isRelationship } from './namespaces'
import { XmlReader } from './xml-reader'
import { readRoot, type XmlElement } from './xml-tree'
import { openZip, type Zip } from './zip'

type PartName = 'styles' | 'numbering' | 'footnotes' | 'endnotes'

export class DocxPackage {
  private constructor(
    private readonly zip: Zip,
    private readonly limits: DocxLimits,
    /** The part with the text. */
    readonly main: string,
    private readonly related: ReadonlyMap<PartName, string>,
  ) {}

  /** Opens the bytes of a file; throws DocxError, also for what is no Word document. */
  static open(bytes: Uint8Array, limits: DocxLimits = DOCX_LIMITS): DocxPackage {
    refuseOtherFormats(bytes)
    const zip = openZip(bytes, limits)
    const main = findMain(zip, limits)
    const related = new Map<PartName, string>()
    for (const { type, target } of relationships(zip, limits, main))
      for (const name of ['styles', 'numbering', 'footnotes', 'endnotes'] as const)
        if (isRelationship(type, name) && !related.has(name)) related.set(name, target)
    return new DocxPackage(zip, limits, main, related)
  }

  /** Reads the part with the text, event by event. */
  readMain(): XmlReader {
    const bytes = this.zip.read(this.main)
    if (!bytes) throw new DocxError('broken', this.main)
    return new XmlReader(decodeXml(bytes, this.main), this.main, this.limits)
  }

  /** The root of another part; null where the document has none. */
  readPart(name: PartName): XmlElement | null {
    const path = this.related.get(name)
    return path === undefined ? null : readTree(this.zip, this.limits, path)
  }
}

function readTree(zip: Zip, limits: DocxLimits, path: string): XmlElement | null {
  const bytes = zip.read(path)
  return bytes && readRoot(new XmlReader(decodeXml(bytes, path), path, limits), path)
}

interface Relationship {
  type: string
  target: string
}

/** What a part (empty: the package) refers to inside the package. */
function relationships(zip: Zip, limits: DocxLimits, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const root = readTree(zip, limits, `${folder}_rels/${part.slice(slash)}.rels`)
  return (root?.children ?? [])
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes }) => ({ type: attributes.Type ?? '', target: resolve(folder, attributes.Target ?? '') }))
}

/** A target as a path from the root of the package. */
function resolve(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  return path.join('/')
}

function findMain(zip: Zip, limits: DocxLimits): string {
  const types = readTree(zip, limits, '[Content_Types].xml')
  if (!types) throw new DocxError('not-word')
  const main = relationships(zip, limits, '').find(({ type }) => isRelationship(type, 'officeDocument'))?.target
  if (main === undefined) throw new DocxError('not-word')
  const type = contentType(types, main)
  if (type.includes('spreadsheetml') || type.includes('ms-excel')) throw new DocxError('spreadsheet')
  if (type.includes('presentationml') || type.includes('ms-powerpoint')) throw new DocxError('presentation')
  if (!type.includes('wordprocessingml') && !type.includes('ms-word')) throw new DocxError('not-word')
  if (!zip.has(main)) throw new DocxError('broken', main)
  return main
}

function contentType(types: XmlElement, path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  const named = types.children.find(({ attributes }) => resolve('', attributes.PartName ?? '').toLowerCase() === path.toLowerCase())
  const byDefault = types.children.find(({ attributes }) => attributes.Extension?.toLowerCase() === extension)
  return (named ?? byDefault)?.attributes.ContentType ?? ''
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new DocxError(hasStream(bytes, 'EncryptedPackage') ? 'encrypted' : hasStream(bytes, 'WordDocument') ? 'old-word' : 'not-word')
  throw new DocxError(startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66]) ? 'rtf' : 'not-word')
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Looks for the name of a stream in the directory of an old compound file: UTF-16, at a multiple of 128. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let index = 0
    while (index < name.length && bytes[at + 2 * index] === name.charCodeAt(index) && bytes[at + 2 * index + 1] === 0) index++
    if (index === name.length) return true
  }
  return false
}

/** UTF-8 or UTF-16 by its mark, or what the declaration says. */
function decodeXml(bytes: Uint8Array, part: string): string {
  const declared = /^<\?xml[^>]*\bencoding=["']([\w-]+)["']/.exec(String.fromCharCode(...bytes.subarray(0, 120)))?.[1]
  const byMark = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null
  try {
    return new TextDecoder(byMark ?? declared ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DocxError('broken', part) // no such encoding, or not in it
  }
}
