import type { Workbook } from '../model'
import { readPasted, readWorkbook } from '../read-workbook'
import { SheetError } from '../sheet-error'
import { writeWorkbook } from '../write-workbook'
import type { ReadOutcome, SheetWorkerApi } from './api'

/** The worker's side, without the worker. */
export function serveSheets(): SheetWorkerApi {
  return {
    readFile: (bytes) => outcomeOf(() => readWorkbook(bytes)),
    readPasted: (pasted) => outcomeOf(() => readPasted(pasted)),
    writeWorkbook,
  }
}

/** Whatever a hostile file makes the library throw, the file is damaged for us. */
function outcomeOf(read: () => Workbook): ReadOutcome {
  try {
    return { status: 'read', workbook: read() }
  } catch (error) {
    return { status: 'failed', fault: error instanceof SheetError ? error.fault : 'broken' }
  }
}
