import { Dexie, type Table } from 'dexie'
import type { Indicator, Series } from '../register/model'
import type { BackupTargetRow } from './backup-target'
import { MIGRATIONS } from './migrations'
import type { MigrationStep } from './migrations/step'
import type { ImportRow, MappingRow, MoveRow, PlaceRow, RegisterDefaultsRow, RestorePointRow } from './register-rows'
import type { DocumentRow, IgnoredRow, QuarantineRow, SettingsRow } from './schema'

/** The user's data: settings, what was set aside, the register. Never the text of a document. */
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
  declare backupTarget: Table<BackupTargetRow, string>
  declare restorePoints: Table<RestorePointRow, string>

  /** `migrations` other than all are for testing the chain. */
  constructor(name = 'hegao', migrations: readonly MigrationStep[] = MIGRATIONS) {
    super(name)
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores(stores)
      if (upgrade) step.upgrade(upgrade)
    }
    // Dexie opens a database of a newer version as it is; this version would write rows into it that the newer one cannot read.
    const newest = migrations.at(-1)?.version ?? 0
    this.on('ready', () => {
      const stored = Math.floor(this.backendDB().version / 10) // Dexie stores ten times its version
      if (stored > newest) throw new Dexie.VersionError(`the database has version ${stored}, this extension knows ${newest}`)
    })
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
  let isCleared = false
  database.on('versionchange', () => {
    database.close() // else the newer page would wait for us for ever
    onTrouble('outdated')
    return false
  })
  database.on('blocked', () => onTrouble('blocked'))
  database.on('ready', () => {
    // Fired by the browser alone, never by our own closing. What opens afterwards is empty, so the word stays.
    database.backendDB().addEventListener('close', () => {
      isCleared = true
      onTrouble('cleared')
    })
    if (!isCleared) onTrouble(null)
  })
}

/** The reason behind a failed database call. */
export function troubleOf(error: unknown): DatabaseTrouble {
  const names = [error, error instanceof Dexie.DexieError ? error.inner : null].map((e) => (e instanceof Error ? e.name : ''))
  if (names.includes('QuotaExceededError')) return 'quota'
  if (names.includes('VersionError')) return 'newer'
  return names.includes('DatabaseClosedError') ? 'outdated' : 'unavailable'
}
