import type { Workbook } from '../model'
import type { SheetFault } from '../sheet-error'
import type { WrittenSheet } from '../written-sheet'

/** What the sheet worker offers to the page that started it; it reads or writes one file and is ended. */
export interface SheetWorkerApi {
  readFile(bytes: Uint8Array): ReadOutcome
  readPasted(pasted: PastedCells): ReadOutcome
  /** The bytes of an .xlsx file. */
  writeWorkbook(sheets: readonly WrittenSheet[]): Uint8Array<ArrayBuffer>
}

/** What the clipboard holds; either may be empty. */
export interface PastedCells {
  html: string
  text: string
}

/** A failure is a value: classes of errors do not cross from a worker. */
export type ReadOutcome = { status: 'read'; workbook: Workbook } | { status: 'failed'; fault: SheetFault }
