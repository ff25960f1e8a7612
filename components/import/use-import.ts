/** The course of an import: a file is read, a sheet is understood and corrected, its figures go into the register. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useDatabase } from '@/components/preferences'
import type { RegisterDefaults } from '@/lib/register/model'
import type { Sheet, Workbook } from '@/lib/sheets/model'
import type { EntrySource } from '@/lib/sheets/shape/figures'
import { lastingMapping, type Mapping, mappingSchema } from '@/lib/sheets/shape/mapping'
import { proposeShape } from '@/lib/sheets/shape/propose'
import { shapeKey } from '@/lib/sheets/shape/shape-key'
import type { SheetFault } from '@/lib/sheets/sheet-error'
import type { PastedCells, ReadOutcome } from '@/lib/sheets/worker/api'
import { type SheetReader, sheetReader } from '@/lib/sheets/worker/client'
import { type ApplyOutcome, applyEntries, type EntryCounts } from '@/lib/store/apply-entries'
import { findMapping, rememberMapping } from '@/lib/store/mappings'
import type { Refusal } from '@/lib/store/refusal'
import type { ImportInfo } from '@/lib/store/register-rows'
import { entriesToApply, firstSheet } from './sheet-state'

/** A sheet with the understanding of it. */
export interface OpenSheet {
  fileName: string
  isPasted: boolean
  workbook: Workbook
  index: number
  sheet: Sheet
  proposed: Mapping
  mapping: Mapping
  /** The mapping was remembered from an earlier sheet of this shape. */
  isRemembered: boolean
}

export interface Finished {
  counts: EntryCounts
  failed: number
  importId: string
  fileName: string
}

export type ImportStage =
  | { at: 'start'; fault: SheetFault | null; fileName: string }
  | { at: 'reading'; fileName: string }
  | { at: 'sheet'; open: OpenSheet; refusal: Refusal | null }
  | { at: 'applying'; open: OpenSheet; done: number; total: number }
  | { at: 'done'; open: OpenSheet; finished: Finished }

export interface ImportActions {
  openFile(file: File): void
  paste(pasted: PastedCells): void
  chooseSheet(index: number): void
  change(mapping: Mapping): void
  apply(source: EntrySource, failed: number, defaults: RegisterDefaults | null): void
  cancel(): void
  startOver(): void
  backToSheet(): void
}

const START: ImportStage = { at: 'start', fault: null, fileName: '' }
const DEFAULT_READER = sheetReader()

export function useImport(pastedName: string, reader: SheetReader = DEFAULT_READER): [ImportStage, ImportActions] {
  const { database, report } = useDatabase()
  const [stage, setStage] = useState<ImportStage>(START)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const begin = useCallback((): AbortSignal => {
    running.current?.abort()
    running.current = new AbortController()
    return running.current.signal
  }, [])

  const openSheet = useCallback(
    async (workbook: Workbook, index: number, fileName: string, isPasted: boolean, signal: AbortSignal) => {
      const sheet = workbook.sheets[index]
      if (!sheet) return
      const proposed = proposeShape(sheet)
      const key = shapeKey(sheet)
      const kept = key === null ? null : mappingSchema.safeParse(await findMapping(database, key).catch(() => null))
      if (signal.aborted) return
      const remembered = kept?.success && kept.data.columns.length === sheet.width ? kept.data : null
      const mapping = remembered ?? proposed
      const open: OpenSheet = { fileName, isPasted, workbook, index, sheet, proposed, mapping, isRemembered: remembered !== null }
      setStage({ at: 'sheet', open, refusal: null })
    },
    [database],
  )

  const read = async (fileName: string, isPasted: boolean, run: (signal: AbortSignal) => Promise<ReadOutcome | null>) => {
    const signal = begin()
    setStage({ at: 'reading', fileName })
    const outcome = await run(signal)
    if (signal.aborted || outcome === null) return
    if (outcome.status === 'failed') setStage({ at: 'start', fault: outcome.fault, fileName })
    else await openSheet(outcome.workbook, firstSheet(outcome.workbook.sheets), fileName, isPasted, signal)
  }

  const apply = async (open: OpenSheet, source: EntrySource, failed: number, defaults: RegisterDefaults | null) => {
    const signal = begin()
    const entries = entriesToApply(open.sheet, open.mapping, source)
    const info: ImportInfo = {
      kind: open.isPasted ? 'cells' : 'sheet',
      title: open.fileName.slice(0, 300),
      sheet: open.workbook.sheets.length > 1 ? open.sheet.name.slice(0, 100) : '',
      failed,
    }
    const onProgress = (done: number, total: number) => setStage({ at: 'applying', open, done, total })
    onProgress(0, entries.length)
    let outcome: ApplyOutcome
    try {
      const options = { importInfo: info, at: Date.now(), onProgress, signal, ...(defaults ? { defaults } : {}) }
      outcome = await applyEntries(database, entries, options)
    } catch (error) {
      report(error) // the bar at the top says what stands in the way; nothing was stored
      setStage({ at: 'sheet', open, refusal: null })
      return
    }
    if (outcome.status === 'done' && outcome.importId) {
      setStage({ at: 'done', open, finished: { counts: outcome.counts, failed, importId: outcome.importId, fileName: open.fileName } })
      await remember(open)
    } else setStage({ at: 'sheet', open, refusal: outcome.status === 'refused' ? outcome : null })
  }

  /** What was corrected once need not be corrected next month. */
  const remember = async ({ sheet, mapping, proposed, isRemembered }: OpenSheet) => {
    const key = shapeKey(sheet)
    if (key === null || (!isRemembered && mapping === proposed)) return
    await rememberMapping(database, key, lastingMapping(mapping), Date.now()).catch(report)
  }

  const open = 'open' in stage ? stage.open : null
  return [
    stage,
    {
      openFile: (file) => void read(file.name, false, (signal) => reader.readFile(file, signal)),
      paste: (pasted) => void read(pastedName, true, (signal) => reader.readPasted(pasted, signal)),
      chooseSheet: (index) => {
        if (open) void openSheet(open.workbook, index, open.fileName, open.isPasted, begin())
      },
      change: (mapping) => {
        if (open) setStage({ at: 'sheet', open: { ...open, mapping }, refusal: null })
      },
      apply: (source, failed, defaults) => {
        if (open) void apply(open, source, failed, defaults)
      },
      cancel: () => {
        running.current?.abort()
        // Writing ends by itself, and says so; reading leaves nothing behind.
        if (stage.at === 'reading') setStage(START)
      },
      startOver: () => {
        begin()
        setStage(START)
      },
      backToSheet: () => {
        if (open) setStage({ at: 'sheet', open, refusal: null })
      },
    },
  ]
}
