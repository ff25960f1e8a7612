/** Reading the file that the open document is compared with: a report or a table. */
import { openFile } from '@/components/paste/open-file'
import { countValues, figuresOfDocument, readFigures } from '@/lib/compare/document-figures'
import type { NamedFigure } from '@/lib/compare/model'
import { figuresOfWorkbook } from '@/lib/compare/workbook-figures'
import type { Register } from '@/lib/register/model'
import type { Locale } from '@/lib/review/wording'
import { SHEET_FAULT_WORDS } from '@/lib/sheets/wording'
import { sheetReader } from '@/lib/sheets/worker/client'
import type { TextDocument } from '@/lib/text/document'

export type OtherFile =
  | { status: 'read'; name: string; figures: NamedFigure[]; unread: number }
  /** What is wrong and the way out; null where it was cancelled. */
  | { status: 'failed'; message: string | null }

interface ReadOptions {
  register: Register
  /** Names of the open document, to be looked for. */
  names: readonly string[]
  locale: Locale
  signal: AbortSignal
}

const SHEET_NAME = /\.(?:xlsx?|xlsm|xlsb|ett?|csv)$/i

export async function readOther(file: File, options: ReadOptions): Promise<OtherFile> {
  return SHEET_NAME.test(file.name) ? readSheets(file, options) : readText(file, options)
}

async function readText(file: File, { register, names, locale }: ReadOptions): Promise<OtherFile> {
  const opened = await openFile(file, locale)
  if (opened.status === 'failed') return opened
  const document: TextDocument = { sessionId: 'other', version: 1, complete: true, blocks: opened.blocks }
  const reading = readFigures(document)
  const figures = figuresOfDocument({ document, figures: reading, register, documentDate: null, name: file.name, names })
  return { status: 'read', name: file.name, figures, unread: Math.max(0, countValues(reading) - figures.length) }
}

async function readSheets(file: File, { register, locale, signal }: ReadOptions): Promise<OtherFile> {
  const outcome = await sheetReader().readFile(file, signal)
  if (!outcome) return { status: 'failed', message: null }
  if (outcome.status === 'failed') return { status: 'failed', message: SHEET_FAULT_WORDS[locale][outcome.fault] }
  return { status: 'read', name: file.name, ...figuresOfWorkbook(outcome.workbook, file.name, register) }
}
