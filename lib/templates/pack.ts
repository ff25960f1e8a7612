/** Own templates in one file, to hand on: validated, versioned, with a checksum. What it would do is told before anything is done. */
import { z } from 'zod/mini'
import { sha256 } from '../register/backup-format'
import { lintKind } from './lint-kind'
import { type DocumentKind, documentKindSchema } from './model'

const FORMAT = 'hegao-templates'
const FORMAT_VERSION = 1
/** A thousand kinds of documents take less. */
const LARGEST = 50_000_000

const packSchema = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  createdAt: z.int().check(z.nonnegative()),
  kinds: z.array(documentKindSchema).check(z.maxLength(2_000)),
  checksum: z.string(),
})

export type PackFault = 'too-large' | 'foreign' | 'truncated' | 'edited' | 'future' | 'damaged'
export type PackReading =
  | { status: 'read'; kinds: DocumentKind[]; createdAt: number }
  /** `detail`: the kind and what is wrong in it. */
  | { status: 'refused'; fault: PackFault; detail: string }

/** The text of a pack. */
export async function writePack(kinds: readonly DocumentKind[], createdAt: number): Promise<string> {
  const body = JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, createdAt, kinds })
  return `${body.slice(0, -1)},"checksum":"${await sha256(body)}"}`
}

/** Reads a pack, whoever wrote it. */
export async function readPack(text: string): Promise<PackReading> {
  if (text.length > LARGEST) return refuse('too-large')
  const value = parse(text)
  if (value === undefined) return refuse(text.startsWith(`{"format":"${FORMAT}"`) ? 'truncated' : 'foreign')
  const head = z.object({ format: z.literal(FORMAT), formatVersion: z.number() }).safeParse(value)
  if (!head.success) return refuse('foreign')
  if (head.data.formatVersion > FORMAT_VERSION) return refuse('future', String(head.data.formatVersion))
  const { checksum, ...body } = value as Record<string, unknown>
  if ((await sha256(JSON.stringify(body))) !== checksum) return refuse('edited')
  const pack = packSchema.safeParse(value)
  if (!pack.success) return refuse('damaged', pack.error.issues[0]?.path.join('.'))
  const fault = pack.data.kinds.flatMap((kind) => lintKind(kind).map(({ message }) => `${kind.name}：${message}`))[0]
  return fault === undefined ? { status: 'read', kinds: pack.data.kinds, createdAt: pack.data.createdAt } : refuse('damaged', fault)
}

function refuse(fault: PackFault, detail = ''): PackReading {
  return { status: 'refused', fault, detail }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export interface PlannedKind {
  kind: DocumentKind
  /** `changed`: a kind of that id is there and says something else. */
  fate: 'new' | 'changed' | 'same'
}

/** What taking a pack would do to the templates that are there. */
export function planPack(own: readonly DocumentKind[], kinds: readonly DocumentKind[]): PlannedKind[] {
  const held = new Map(own.map((kind) => [kind.id, JSON.stringify(kind)]))
  return kinds.map((kind) => {
    const known = held.get(kind.id)
    return { kind, fate: known === undefined ? 'new' : known === JSON.stringify(kind) ? 'same' : 'changed' }
  })
}
