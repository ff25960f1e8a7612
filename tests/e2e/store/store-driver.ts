/**
 * Runs inside a page of the extension, or a worker of it, and drives the store that is shipped with it from the project's own
 * source. It is no part of any build.
 */
import '../../../lib/messaging/zod-config'
import { NO_SOURCE, type RegisterEntry, type Source } from '../../../lib/register/model'
import { type ApplyOutcome, applyEntries } from '../../../lib/store/apply-entries'
import { createBackup } from '../../../lib/store/backup'
import { takeBackupFile } from '../../../lib/store/backup-file'
import { type DatabaseTrouble, HegaoDatabase, troubleOf } from '../../../lib/store/database'
import { listImports, undoImport } from '../../../lib/store/imports'
import { loadRegister } from '../../../lib/store/register'
import { planRestore, type RestorePlan, restore } from '../../../lib/store/restore'

type Brought = ApplyOutcome | { status: DatabaseTrouble }

const PERIODS = ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024']

let database = new HegaoDatabase()
let progress = 0
let running: Promise<Brought> | null = null
let plan: RestorePlan | null = null

/** Values of made-up indicators, eight periods each. */
function entries(count: number, value: string, isBulky: boolean): RegisterEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    key: { indicator: `指标${Math.floor(index / PERIODS.length)}`, refArea: '', basis: '', valueKind: 'actual' },
    timePeriod: PERIODS[index % PERIODS.length] ?? '2024',
    aliases: [],
    value: {
      obsValue: value,
      unitMeasure: '人',
      unitMult: 0,
      decimals: 0,
      obsStatus: 'A',
      source: isBulky ? bulkySource() : NO_SOURCE,
      collectedOn: null,
      note: '',
    },
  }))
}

/** Some five times what an entry is reckoned to take, of characters that cannot be compressed. */
function bulkySource(): Source {
  const noise = () => String.fromCharCode(...Array.from({ length: 500 }, () => 0x4e00 + Math.floor(Math.random() * 0x5000)))
  return { document: noise(), table: noise(), office: noise(), person: noise() }
}

/** Keeps the thread busy, so that an import lasts long enough to be disturbed. */
function hold(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

interface BringOptions {
  title?: string
  /** Far more bytes than a value takes. */
  isBulky?: boolean
  /** Milliseconds that it is kept busy after each step. */
  slow?: number
}

export const storeDriver = {
  /** Imports and tells how it ended; database trouble by its name. */
  async bring(count: number, value: string, options: BringOptions = {}): Promise<Brought> {
    const { title = '附表.xlsx', isBulky = false, slow = 0 } = options
    progress = 0
    const importInfo = { kind: 'sheet', title, sheet: '', failed: 0 } as const
    const onProgress = (done: number) => {
      progress = done
      hold(slow)
    }
    try {
      return await applyEntries(database, entries(count, value, isBulky), { importInfo, at: Date.now(), onProgress })
    } catch (error) {
      return { status: troubleOf(error) }
    }
  },
  /** The same, not waited for. */
  start(count: number, value: string, options: BringOptions = {}): void {
    running = storeDriver.bring(count, value, options)
  },
  progress: () => progress,
  ended: async () => running,
  undo: (importId: string) => undoImport(database, importId, Date.now()),
  imports: () => listImports(database),

  /** How much the register holds, and the values of the first period of the first indicator. */
  async register() {
    const { series } = await loadRegister(database)
    const observations = series.flatMap((one) => one.observations)
    const first = series.find(({ indicator }) => indicator === '指标0')?.observations[0]
    return {
      series: series.length,
      observations: observations.length,
      revisions: observations.reduce((sum, { revisions }) => sum + revisions.length, 0),
      first: first?.revisions.map(({ obsValue }) => obsValue) ?? [],
      log: (await listImports(database)).length,
    }
  },

  backup: () => createBackup(database, Date.now()),
  async plan(text: string): Promise<string> {
    const outcome = await planRestore(database, text, 'merge')
    plan = outcome.status === 'planned' ? outcome.plan : null
    return outcome.status === 'planned' ? outcome.status : outcome.fault
  },
  async restore(): Promise<string> {
    if (!plan) throw new Error('no plan')
    const outcome = await restore(database, plan, Date.now())
    return outcome.status === 'done' ? outcome.status : outcome.reason
  },

  /** Chooses a file of the browser's own file system, which needs no dialog, for backups. */
  async chooseFile(name: string): Promise<string> {
    const root = await navigator.storage.getDirectory()
    return (await takeBackupFile(database, await root.getFileHandle(name, { create: true }), Date.now())).status
  },
  async readFile(name: string): Promise<string> {
    const root = await navigator.storage.getDirectory()
    return (await (await root.getFileHandle(name)).getFile()).text()
  },

  /** What a version to come does: takes the database over. Resolves when it has it. */
  upgradeTo(version: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open('hegao', version * 10)
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
      request.onerror = () => reject(request.error)
    })
  },
  async trouble(): Promise<string> {
    database.close()
    database = new HegaoDatabase()
    return database.open().then(
      () => 'none',
      (error: unknown) => troubleOf(error),
    )
  },
}

Object.assign(globalThis, { hegaoStore: storeDriver })

// In a worker: an import is started by a message, its progress told.
if (typeof document === 'undefined')
  globalThis.addEventListener('message', ({ data }: MessageEvent<{ count: number; value: string; slow: number }>) => {
    storeDriver.start(data.count, data.value, { slow: data.slow })
    const timer = setInterval(() => globalThis.postMessage(progress), 1)
    void storeDriver.ended().then(() => clearInterval(timer))
  })
