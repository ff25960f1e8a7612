import { Dexie, type Table } from 'dexie'
import type { Indicator, Series } from '../register/model'
import { ABORT_REASON } from './abort-reason'
import type { BackupTargetRow } from './backup-target'
import { MIGRATIONS } from './migrations'
import type { MigrationStep } from './migrations/step'
import type { ImportRow, MappingRow, MoveRow, PlaceRow, RegisterDefaultsRow, RestorePointRow } from './register-rows'
import type { DocumentRow, IgnoredRow, QuarantineRow, SettingsRow } from './schema'
import type { OfficeProfileRow, TemplateKindRow, TemplateUse } from './template-rows'

/** For 'ready': not only when it is opened first. */
const EVERY_TIME = true

/** The user's data: settings, what was set aside, the register, templates. Never the text of a document. */
export class HegaoDatabase extends Dexie {
  declare settings: Table<SettingsRow, string>
  declare ignored: Table<IgnoredRow, string>
  declare documents: Table<DocumentRow, string>
  declare quarantine: Table<QuarantineRow, number>
  declare series: Table<Series, string>
  declare indicators: Table<Indicator, string>
  declare registerDefaults: Table<RegisterDefaultsRow, string>
  declare imports: Table<ImportRow, string>
  declare moves: Table<MoveRow, string>
  declare places: Table<PlaceRow, string>
  declare mappings: Table<MappingRow, string>
  declare templateKinds: Table<TemplateKindRow, string>
  declare officeProfile: Table<OfficeProfileRow, string>
  declare templateUse: Table<TemplateUse, string>
  declare backupTarget: Table<BackupTargetRow, string>
  declare restorePoints: Table<RestorePointRow, string>

  /** `migrations` other than all are for testing the chain. */
  constructor(name = 'hegao', migrations: readonly MigrationStep[] = MIGRATIONS) {
    super(name)
    this.use(ABORT_REASON)
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores(stores)
      if (upgrade) step.upgrade(upgrade)
    }
    // Dexie opens a database of a newer version as it is; this version would write rows into it that the newer one cannot read.
    const newest = migrations.at(-1)?.version ?? 0
    this.on(
      'ready',
      () => {
        const stored = Math.floor(this.backendDB().version / 10) // Dexie stores ten times its version
        if (stored > newest) throw new Dexie.VersionError(`the database has version ${stored}, this extension knows ${newest}`)
      },
      EVERY_TIME,
    )
  }
}

/** What can get in the way of the database as a whole. */
export type DatabaseTrouble =
  | 'outdated' // a newer version of the extension took over: this page must be opened again
  | 'newer' // a newer version wrote the database: open again, or update
  | 'cleared' // the browser or the user deleted the data while this page was open
  | 'blocked' // another page of an older version keeps the database
  | 'quota' // the disk is full
  | 'unavailable'

/** Tells about a takeover by a newer version, a blocked one and deleted data; null when it is open after all. */
export function watchDatabase(database: HegaoDatabase, onTrouble: (trouble: DatabaseTrouble | null) => void): void {
  let isClosed = false
  let isCleared = false
  database.on('versionchange', () => {
    database.close() // else the newer page would wait for us for ever
    onTrouble('outdated')
    return false
  })
  database.on('blocked', () => onTrouble('blocked'))
  database.on('populate', () => {
    isCleared ||= isClosed // it has to be made anew: what was there is gone
  })
  database.on(
    'ready',
    () => {
      // By the browser alone, never by our own closing: after an error of the disk, or because the data are deleted.
      database.backendDB().addEventListener('close', () => {
        isClosed = true
        void reopen(database).catch((error: unknown) => onTrouble(troubleOf(error)))
      })
      if (isCleared) onTrouble('cleared')
      else if (!isClosed) onTrouble(null) // what the write told that met the error stays told
      isClosed = false
    },
    EVERY_TIME,
  )
}

/** Once Dexie has heard of the closing too; while the browser deletes the data, it cannot be opened yet. */
async function reopen(database: HegaoDatabase, waits = [0, 200, 1_000, 3_000]): Promise<void> {
  const [wait, ...later] = waits
  await new Promise((resolve) => setTimeout(resolve, wait))
  try {
    await database.open()
  } catch (error) {
    if (later.length === 0) throw error
    await reopen(database, later)
  }
}

/** The more serious of two: what lasts until the page is opened again is not hidden by what follows from it. */
export function worseTrouble(before: DatabaseTrouble | null, next: DatabaseTrouble): DatabaseTrouble {
  return before !== null && RANK[before] > RANK[next] ? before : next
}

const RANK: Record<DatabaseTrouble, number> = { unavailable: 1, quota: 2, blocked: 3, outdated: 4, newer: 5, cleared: 6 }

/** The reason behind a failed database call. That a newer version took over, or the data are gone, only `watchDatabase` tells. */
export function troubleOf(error: unknown): DatabaseTrouble {
  const own = reasons(error).filter((reason) => reason instanceof Error)
  const names = own.map(({ name }) => name)
  if (names.includes('QuotaExceededError') || own.some(isNoSpace)) return 'quota'
  return names.includes('VersionError') ? 'newer' : 'unavailable'
}

/** Chromium's word for a disk that is full before any quota is. */
function isNoSpace({ message }: Error): boolean {
  return /NO_SPACE|disk is full/i.test(message)
}

/** An error and what it wraps: Dexie's inner one, and the failures of a write of many rows. */
function reasons(error: unknown): unknown[] {
  if (error instanceof Dexie.BulkError) return [error, ...Object.values(error.failures)]
  return error instanceof Dexie.DexieError ? [error, error.inner] : [error]
}
