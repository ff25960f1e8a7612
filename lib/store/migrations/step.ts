import type { Transaction } from 'dexie'

/** One version of the database. A step that has been released is never edited again. */
export interface MigrationStep {
  version: number
  /** Tables and indices in Dexie's notation. */
  stores: Record<string, string | null>
  /** Carries rows of the version before into this one. */
  upgrade?: (transaction: Transaction) => Promise<void>
  /** Rows as this version writes them: the chain test migrates them to the newest version. */
  example: Record<string, unknown[]>
}
