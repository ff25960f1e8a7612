import { type Remote, transfer, wrap } from 'comlink'
import { SHEET_LIMITS } from '../model'
import type { WrittenSheet } from '../written-sheet'
import type { PastedCells, ReadOutcome, SheetWorkerApi } from './api'

/** A sound file of the largest size takes some ten seconds on an old machine. */
const PATIENCE_MS = 90_000

export interface SheetReader {
  /** Reads a file; null where it was cancelled. */
  readFile(file: File, signal: AbortSignal): Promise<ReadOutcome | null>
  readPasted(pasted: PastedCells, signal: AbortSignal): Promise<ReadOutcome | null>
}

type Remoted = Remote<SheetWorkerApi>

/** Reads each file in a worker of its own, ended afterwards: whatever a file does, memory comes back and the page goes on. */
export function sheetReader(createWorker: () => Worker = createSheetWorker, patience = PATIENCE_MS): SheetReader {
  const read = async (run: (remote: Remoted) => Promise<ReadOutcome>, signal: AbortSignal): Promise<ReadOutcome | null> => {
    const outcome = await runOnce(createWorker(), patience, run, signal)
    if (outcome === 'cancelled') return null
    return outcome === 'too-slow' || outcome === 'died' ? { status: 'failed', fault: outcome === 'died' ? 'broken' : outcome } : outcome
  }
  return {
    readFile: async (file, signal) => {
      // The bytes of a file that will be refused are not even loaded.
      if (file.size > SHEET_LIMITS.file) return { status: 'failed', fault: 'too-large' }
      const bytes = await bytesOf(file)
      if (!bytes) return { status: 'failed', fault: 'unreadable' }
      return read((remote) => remote.readFile(transfer(bytes, [bytes.buffer])), signal)
    },
    readPasted: (pasted, signal) => read((remote) => remote.readPasted(pasted), signal),
  }
}

/** The bytes of an .xlsx file, made in a worker; null where that failed. */
export async function writeInWorker(
  sheets: readonly WrittenSheet[],
  createWorker: () => Worker = createSheetWorker,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const write = (remote: Remoted) => remote.writeWorkbook(sheets)
  const outcome = await runOnce(createWorker(), PATIENCE_MS, write, new AbortController().signal)
  return typeof outcome === 'string' ? null : outcome
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null // moved, open elsewhere, or no permission: the browser gives no more detail
  }
}

/** Runs one task and ends the worker, however it goes. */
function runOnce<T>(
  worker: Worker,
  patience: number,
  run: (remote: Remoted) => Promise<T>,
  signal: AbortSignal,
): Promise<T | 'cancelled' | 'too-slow' | 'died'> {
  return new Promise((resolve) => {
    const end = (outcome: T | 'cancelled' | 'too-slow' | 'died') => {
      clearTimeout(timer)
      worker.terminate()
      resolve(outcome)
    }
    const timer = setTimeout(() => end('too-slow'), patience)
    const die = (event?: unknown) => {
      // Told here; it need not stand in the log of the page as well.
      if (event instanceof Event) event.preventDefault()
      end('died')
    }
    signal.addEventListener('abort', () => end('cancelled'), { once: true })
    worker.addEventListener('error', die)
    worker.addEventListener('messageerror', die)
    if (signal.aborted) end('cancelled')
    else run(wrap<SheetWorkerApi>(worker)).then(end, die)
  })
}

function createSheetWorker(): Worker {
  return new Worker(new URL('./sheet.worker.ts', import.meta.url), { type: 'module' })
}
