import type { DocxFailure, DocxReading } from '../model'

/** A failure is a value: classes of errors do not cross from a worker. */
export type DocxOutcome = { status: 'read'; reading: DocxReading } | { status: 'failed'; failure: { reason: DocxFailure; part: string } }

/** What the worker offers to the page that started it; it reads one file and is ended. */
export interface DocxWorkerApi {
  read(bytes: Uint8Array): DocxOutcome
}
