import { DocxError } from '../model'
import { readDocx } from '../read-docx'
import type { DocxWorkerApi } from './api'

/** The worker's side, without the worker. */
export function serveDocx(): DocxWorkerApi {
  return {
    read: (bytes) => {
      try {
        return { status: 'read', reading: readDocx(bytes) }
      } catch (error) {
        // Memory and the stack may run out on a hostile file: for whoever opened it, it is damaged.
        const { reason, part } = error instanceof DocxError ? error : new DocxError('broken')
        return { status: 'failed', failure: { reason, part } }
      }
    },
  }
}
