import type { Workbook } from '../model'
import type { SheetFault } from '../sheet-error'

/** What the sheet worker offers to the page that started it; it reads one file and is ended. */
export interface SheetWorkerApi {
  readFile(bytes: Uint8Array): ReadOutcome
  readPasted(pasted: PastedCells): ReadOutcome
}

/** What the clipboard holds; either may be empty. */
export interface PastedCells {
  html: string
  text: string
}

/** A failure is a value: classes of errors do not cross from a worker. */
export type ReadOutcome = { status: 'read'; workbook: Workbook } | { status: 'failed'; fault: SheetFault }
