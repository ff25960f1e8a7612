import { transfer, wrap } from 'comlink'
import { DOCX_LIMITS, type DocxFailure } from '../model'
import type { DocxOutcome, DocxWorkerApi } from './api'

/** The largest sound document takes a few seconds on an old machine. */
const PATIENCE_MS = 60_000

/**
 * Reads a Word file in a worker of its own, ended afterwards: whatever the file does, memory comes back and the page goes on.
 * Rejects where the file itself cannot be read from the disk.
 */
export async function readDocxFile(
  file: File,
  createWorker: () => Worker = createDocxWorker,
  patience = PATIENCE_MS,
): Promise<DocxOutcome> {
  // The bytes of a file that will be refused are not even loaded.
  if (file.size > DOCX_LIMITS.file) return failed('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const worker = createWorker()
  return new Promise((resolve) => {
    const end = (outcome: DocxOutcome) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(outcome)
    }
    const timer = setTimeout(() => end(failed('too-complex')), patience)
    const fail = () => end(failed('broken'))
    worker.addEventListener('error', fail)
    worker.addEventListener('messageerror', fail)
    wrap<DocxWorkerApi>(worker)
      .read(transfer(bytes, [bytes.buffer]))
      .then(end, fail)
  })
}

function failed(reason: DocxFailure): DocxOutcome {
  return { status: 'failed', failure: { reason, part: '' } }
}

function createDocxWorker(): Worker {
  return new Worker(new URL('./docx.worker.ts', import.meta.url), { type: 'module' })
}
