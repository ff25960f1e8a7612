/** What reading a Word document yields, how large it may be, and why it may fail. */
import type { Block } from '../text/document'

/** A block without identity: `to-document.ts` gives it one. */
export type DocxBlock = Omit<Block, 'id' | 'hash'>

/**
 * What stands in the file and was not taken for text.
 * - `deletions`, `comments`, `hidden`, `contents`: left out
 * - `formulas`, `pictures`, `objects`: nothing in them is text, or it cannot be told as a line
 * - `headers`: headers and footers
 * - `footnotes`: moved behind the text
 */
export const DOCX_NOTE_KINDS = [
  'deletions',
  'comments',
  'hidden',
  'contents',
  'formulas',
  'pictures',
  'objects',
  'headers',
  'footnotes',
] as const
export type DocxNoteKind = (typeof DOCX_NOTE_KINDS)[number]

export interface DocxNote {
  kind: DocxNoteKind
  /** How often, always above zero. */
  count: number
}

export interface DocxReading {
  blocks: DocxBlock[]
  notes: DocxNote[]
}

export interface DocxLimits {
  /** Bytes of the file. */
  file: number
  /** Bytes of one part after unpacking, and of all that are read. */
  part: number
  parts: number
  /** Entries of the package. */
  entries: number
  /** XML elements of one part, and how deep they may lie in each other. */
  elements: number
  depth: number
  blocks: number
  /** UTF-16 units of all blocks. */
  characters: number
}

/** Far above any report; what is read stays below some hundred megabytes of memory. */
export const DOCX_LIMITS: DocxLimits = {
  file: 60_000_000,
  part: 32_000_000,
  parts: 48_000_000,
  entries: 20_000,
  elements: 2_000_000,
  depth: 200,
  blocks: 100_000,
  characters: 3_000_000,
}

/**
 * - `broken`: the package or the XML in it is damaged
 * - `encrypted`: opens with a password only
 * - `old-word`, `rtf`: a document of another format that Word can save as .docx
 * - `spreadsheet`, `presentation`, `not-word`: no document of Word
 * - `too-large`: more bytes, packed or unpacked, than any report
 * - `too-complex`: more elements, paragraphs or nesting than any report
 * - `entities`: declares a document type; Word never does
 * - `empty`: no text at all, such as a scan
 */
export type DocxFailure =
  | 'broken'
  | 'encrypted'
  | 'old-word'
  | 'rtf'
  | 'spreadsheet'
  | 'presentation'
  | 'not-word'
  | 'too-large'
  | 'too-complex'
  | 'entities'
  | 'empty'

/** The only error that reading throws for whatever bytes; words for people are in `wording.ts`. */
export class DocxError extends Error {
  constructor(
    readonly reason: DocxFailure,
    /** The part of the package that it lies in; empty where it is the file itself. */
    readonly part = '',
  ) {
    super(part ? `${reason}: ${part}` : reason)
    this.name = 'DocxError'
  }
}
