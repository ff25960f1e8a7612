/** The named figures of a text. */
import { assembleFigures } from '../figures/assemble'
import type { FiguresReading } from '../figures/model'
import { readFigureFacts } from '../figures/read-block'
import { entryOf, type Proposal, proposeEntries } from '../register/capture'
import { isKept } from '../register/guess-names'
import { NO_SOURCE, type Register } from '../register/model'
import { writeUnit } from '../register/write-value'
import { blockIndices, type Location, type TextDocument } from '../text/document'
import { fold } from '../text/fold'
import type { NamedFigure } from './model'
import { ownAreaOf } from './own-area'

/** Characters before a figure that remind people of its sentence. */
const CONTEXT = 18

/** Reads the figures of a document that no worker has read. */
export function readFigures(document: TextDocument): FiguresReading {
  return assembleFigures(document, readFigureFacts(document.blocks.map(({ text }) => fold(text))))
}

export interface DocumentFigures {
  document: TextDocument
  figures: FiguresReading
  /** Gives names and aliases; whatever it holds is not compared. */
  register: Register
  /** `2024-10-12`; null where only the document tells. */
  documentDate: string | null
  /** For the register, as the source of what is taken on. */
  name: string
  /** Names to look for beside those of the register: those of the other document. */
  names: readonly string[]
}

/** Every figure whose name the document tells, in reading order. */
export function figuresOfDocument({ document, figures, register, documentDate, name, names }: DocumentFigures): NamedFigure[] {
  const source = { ...NO_SOURCE, document: name }
  const ownArea = ownAreaOf(document, register)
  const proposals = proposeEntries(document, figures, withNames(register, names), documentDate)
  return proposals
    .filter(({ written }) => !COUNTED_OFF.test(written))
    .map((proposal) => ({
      key: proposal.key,
      area: proposal.key.refArea || ownArea,
      timePeriod: proposal.timePeriod,
      value: proposal.value,
      written: writtenOf(proposal),
      location: proposal.figure,
      context: contextOf(document, proposal.figure),
      entry: entryOf(proposal, source, null),
    }))
}

/** How many figures of a reading could be compared if all had names. */
export function countValues({ quantities }: FiguresReading): number {
  return quantities.filter(({ quantity }) => isKept(quantity) && !COUNTED_OFF.test(quantity.text)).length
}

/** 六大优势产业, 三个方面, 一次: words rather than data. */
const COUNTED_OFF = /^[一二三四五六七八九十两]+[^一二三四五六七八九十百千万亿%\d]*$/

/** As it stands; a cell has its unit elsewhere, and “下降13%” its sign in the words before. */
function writtenOf({ written, value }: Proposal): string {
  return /^[\d.,，．\s-]*$/.test(written) || value.obsValue.startsWith('-') ? value.obsValue + writeUnit(value) : written
}

/** Names that one document has are looked for in the other, also where the words around would not give them away. */
function withNames(register: Register, names: readonly string[]): Register {
  const known = new Set(register.indicators.flatMap(({ name, aliases }) => [name, ...aliases]))
  const added = [...new Set(names)].filter((name) => !known.has(name)).map((name) => ({ name, aliases: [], note: '' }))
  return added.length === 0 ? register : { ...register, indicators: [...register.indicators, ...added] }
}

/** The clause up to the figure; of a table the head of its row. */
function contextOf(document: TextDocument, { block, start }: Location): string {
  const found = document.blocks[blockIndices(document).get(block) ?? -1]
  if (!found) return ''
  if (found.kind === 'table-row') return found.text.split('\t', 2).join(' ').trim()
  const before = found.text.slice(Math.max(0, start - CONTEXT), start)
  const clause = before.replace(/^.*[。！？；，\n](?=.{2})/, '')
  return clause.length === before.length && start > CONTEXT ? `…${clause}` : clause
}
