/** What the user made: each table that a backup holds. Adding a table here adds it to backup and restore. */
import type { z } from 'zod/mini'
import { indicatorSchema, seriesId, seriesSchema } from '../register/model'
import { parseTimePeriod } from '../register/time-period'
import { joinSeriesRows } from './join-series'
import { joinVersions } from './join-templates'
import { importRowSchema, mappingRowSchema, moveRowSchema, placeRowSchema, registerDefaultsRowSchema } from './register-rows'
import { documentRowSchema, ignoredRowSchema, settingsRowSchema } from './schema'
import { officeProfileRowSchema, templateKindRowSchema, templateUseRowSchema } from './template-rows'

export type UserTableName = (typeof USER_TABLES)[number]['name']

export interface UserTable {
  name: string
  /** The row as its schema has it, or null. */
  parse(row: unknown): object | null
  /** What becomes of a row that is here and in the backup, where nothing of either may be lost. */
  join(here: object, backup: object): object
}

/** Where a row has one value only, that of the backup holds: it was asked for. */
function table<Name extends string, T extends object>(
  name: Name,
  schema: z.ZodMiniType<T>,
  join: (here: T, backup: T) => T = (_, backup) => backup,
  isSound: (row: T) => boolean = () => true,
) {
  return {
    name,
    parse(row: unknown): object | null {
      const parsed = schema.safeParse(row)
      return parsed.success && isSound(parsed.data) ? parsed.data : null
    },
    join: (here: object, backup: object): object => join(schema.parse(here), schema.parse(backup)),
  }
}

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])]

export const USER_TABLES = [
  table('settings', settingsRowSchema),
  table('ignored', ignoredRowSchema),
  table('documents', documentRowSchema, (here, backup) => ({
    ...backup,
    ignoredRules: union(here.ignoredRules, backup.ignoredRules),
    at: Math.max(here.at, backup.at),
  })),
  table('series', seriesSchema, joinSeriesRows, (row) => row.id === seriesId(row) && row.observations.every(isPeriod)),
  table('indicators', indicatorSchema, (here, backup) => ({
    ...backup,
    aliases: union(backup.aliases, here.aliases),
    note: backup.note || here.note,
  })),
  table('registerDefaults', registerDefaultsRowSchema),
  // Where an import stands on one side its revisions are in the register, and it must be possible to undo it.
  table('imports', importRowSchema, (here, backup) => (here.undoneAt === null ? here : backup)),
  table('moves', moveRowSchema),
  table('places', placeRowSchema),
  table('mappings', mappingRowSchema),
  // Two states of one kind: that of the backup holds, the other one stays among its versions.
  table('templateKinds', templateKindRowSchema, (here, backup) => ({ ...backup, versions: joinVersions(here, backup) })),
  table('officeProfile', officeProfileRowSchema, (here, backup) => ({ ...backup, values: { ...here.values, ...backup.values } })),
  table('templateUse', templateUseRowSchema, (here, backup) => ({
    ...backup,
    usedAt: Math.max(here.usedAt, backup.usedAt),
    times: Math.max(here.times, backup.times),
    isFavourite: here.isFavourite || backup.isFavourite,
  })),
] as const satisfies readonly UserTable[]

/**
 * Tables that no backup holds: the file on this machine that backups go to, what was there before the last restore, and rows that
 * nobody could read.
 */
export const OTHER_TABLES = ['backupTarget', 'restorePoints', 'quarantine']

function isPeriod({ timePeriod }: { timePeriod: string }): boolean {
  return parseTimePeriod(timePeriod) !== null
}
