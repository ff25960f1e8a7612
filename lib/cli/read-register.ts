/** `--register FILE`: the extension's backup, or a long list in a spreadsheet or text file, as an index to look figures up in. */
import { basename } from 'node:path'
import { readBackupRegister } from '../register/backup-register'
import { backupRefusalMessage } from '../register/backup-wording'
import { addEntries } from '../register/build-register'
import { type LongListProblem, readLongList } from '../register/long-list'
import { EMPTY_REGISTER, type Register, type RegisterEntry } from '../register/model'
import { buildRegisterIndex, type RegisterIndex } from '../register/register-index'
import type { Sheet } from '../sheets/model'
import { readWorkbook } from '../sheets/read-workbook'
import { SheetError } from '../sheets/sheet-error'
import { textRows } from '../sheets/text-rows'
import { sheetErrorMessage } from '../sheets/wording'
import { readBytes, UnreadableError } from './read-file'

export interface ReadRegister {
  index: RegisterIndex
  /** Rows that were left out, one sentence each, without the name of the file. */
  leftOut: string[]
}

/** Reads a register; throws UnreadableError where nothing of it can be used, with the reason. */
export async function readRegister(file: string): Promise<ReadRegister> {
  const bytes = await readBytes(file)
  const { register, leftOut } = isJson(bytes) ? { register: await readOwnBackup(bytes), leftOut: [] } : readLists(bytes, basename(file))
  return { index: buildRegisterIndex(register), leftOut }
}

async function readOwnBackup(bytes: Uint8Array): Promise<Register> {
  const reading = await readBackupRegister(new TextDecoder().decode(bytes))
  if (reading.status === 'refused') throw new UnreadableError(withoutStop(backupRefusalMessage(reading)))
  return reading.register
}

/** All sheets with the header of a long list; the others are left aside. */
function readLists(bytes: Uint8Array, name: string): { register: Register; leftOut: string[] } {
  const sheets = readSheets(bytes)
  const lists = sheets.map((sheet) => ({ sheet, list: readLongList(textRows(sheet), name) }))
  const found = lists.filter(({ list }) => list.hasHeader)
  const [first] = lists
  if (found.length === 0) throw new UnreadableError(first?.list.problems[0] ? sentenceOf(first.list.problems[0], '') : '里面没有表格')
  const leftOut = found.flatMap(({ sheet, list }) =>
    list.problems.map((problem) => sentenceOf(problem, sheets.length > 1 ? sheet.name : '')),
  )
  const entries = found.flatMap(({ list }) => list.entries)
  if (entries.length === 0) throw new UnreadableError(leftOut[0] ? `没有一行能用：${leftOut[0]}` : '表头之下没有数据')
  return { register: registerOf(entries), leftOut }
}

function readSheets(bytes: Uint8Array): Sheet[] {
  try {
    return readWorkbook(bytes).sheets.filter(({ isHidden }) => !isHidden)
  } catch (error) {
    const message = isWord(error) ? '这是 Word 文档，台账要用 .xlsx、.csv 清单或扩展的备份' : sheetErrorMessage(error)
    if (message === null) throw error
    throw new UnreadableError(withoutStop(message))
  }
}

/** The words of the import page speak of the side panel. */
function isWord(error: unknown): boolean {
  return error instanceof SheetError && (error.fault === 'word-document' || error.fault === 'old-word-document')
}

function registerOf(entries: readonly RegisterEntry[]): Register {
  let count = 0
  return addEntries(EMPTY_REGISTER, entries, { recordedAt: 0, importId: null, newId: () => `r${++count}` })
}

/** “第 5 行“数值”：“abc”不是数字”. */
function sentenceOf({ row, column, reason }: LongListProblem, sheet: string): string {
  const place = `${sheet && `“${sheet}”表`}第 ${row} 行${column && `“${column}”`}`
  return `${place}：${reason}`
}

/** A backup is JSON, a list is not. */
function isJson(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*\{/.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 100)))
}

function withoutStop(sentence: string): string {
  return sentence.replace(/。$/, '')
}
