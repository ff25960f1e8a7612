import { type Remote, transfer, wrap } from 'comlink'
import { SHEET_LIMITS } from '../model'
import type { PastedCells, ReadOutcome, SheetWorkerApi } from './api'

/** A sound file of the largest size takes some ten seconds on an old machine. */
const PATIENCE_MS = 90_000

export interface SheetReader {
  /** Reads a file; null where it was cancelled. */
  readFile(file: File, signal: AbortSignal): Promise<ReadOutcome | null>
  readPasted(pasted: PastedCells, signal: AbortSignal): Promise<ReadOutcome | null>
}

/** Reads each file in a worker of its own, ended afterwards: whatever a file does, memory comes back and the page goes on. */
export function sheetReader(createWorker: () => Worker = createSheetWorker, patience = PATIENCE_MS): SheetReader {
  const run = (read: (remote: Remote<SheetWorkerApi>) => Promise<ReadOutcome>, signal: AbortSignal) =>
    runOnce(createWorker, patience, read, signal)
  return {
    readFile: async (file, signal) => {
      // The bytes of a file that will be refused are not even loaded.
      if (file.size > SHEET_LIMITS.file) return { status: 'failed', fault: 'too-large' }
      const bytes = await bytesOf(file)
      if (!bytes) return { status: 'failed', fault: 'unreadable' }
      return run((remote) => remote.readFile(transfer(bytes, [bytes.buffer])), signal)
    },
    readPasted: (pasted, signal) => run((remote) => remote.readPasted(pasted), signal),
  }
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null // moved, open elsewhere, or no permission: the browser gives no more detail
  }
}

function runOnce(
  createWorker: () => Worker,
  patience: number,
  read: (remote: Remote<SheetWorkerApi>) => Promise<ReadOutcome>,
  signal: AbortSignal,
): Promise<ReadOutcome | null> {
  if (signal.aborted) return Promise.resolve(null)
  const worker = createWorker()
  return new Promise<ReadOutcome | null>((resolve) => {
    const end = (outcome: ReadOutcome | null) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(outcome)
    }
    const timer = setTimeout(() => end({ status: 'failed', fault: 'too-slow' }), patience)
    const fail = () => end({ status: 'failed', fault: 'broken' })
    signal.addEventListener('abort', () => end(null), { once: true })
    worker.addEventListener('error', fail)
    worker.addEventListener('messageerror', fail)
    read(wrap<SheetWorkerApi>(worker)).then(end, fail)
  })
}

function createSheetWorker(): Worker {
  return new Worker(new URL('./sheet.worker.ts', import.meta.url), { type: 'module' })
}
