import type { HegaoDatabase } from './database'
import { parseRows, quarantine } from './parse-rows'
import { DEFAULT_SETTINGS_ROW, type SettingsRow, settingsRowSchema } from './schema'

/** The settings, or the defaults where none are stored or the stored ones cannot be read. Read only: fit for a live query. */
export async function readSettings(database: HegaoDatabase): Promise<SettingsRow> {
  const row = await database.settings.get('settings')
  const parsed = settingsRowSchema.safeParse(row)
  return parsed.success ? parsed.data : DEFAULT_SETTINGS_ROW
}

/** Changes some settings, in one transaction. A row that cannot be read is set aside first, not lost. */
export async function changeSettings(database: HegaoDatabase, change: (current: SettingsRow) => Partial<SettingsRow>): Promise<void> {
  await database.transaction('rw', database.settings, database.quarantine, async () => {
    const stored = await database.settings.get('settings')
    const { rows, invalid } = parseRows(settingsRowSchema, () => 'settings', stored ? [stored] : [])
    await quarantine(database, database.settings, invalid)
    const current = rows[0] ?? DEFAULT_SETTINGS_ROW
    await database.settings.put(settingsRowSchema.parse({ ...current, ...change(current) }))
  })
}

/** Switches a rule on or off everywhere. */
export function setRule(database: HegaoDatabase, rule: string, isOn: boolean): Promise<void> {
  return changeSettings(database, ({ disabledRules }) => {
    const others = disabledRules.filter((other) => other !== rule)
    return { disabledRules: isOn ? others : [...others, rule] }
  })
}
