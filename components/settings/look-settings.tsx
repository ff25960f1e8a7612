import { SegmentedControl } from '@mantine/core'
import { useWords } from '@/components/language'
import { useDatabase, useSettings } from '@/components/preferences'
import type { SettingsRow } from '@/lib/store/schema'
import { changeSettings } from '@/lib/store/settings'
import { SETTINGS_WORDS } from './wording'

/** Language and theme of panel and workbench, each kept at once. */
export function LookSettings() {
  const words = useWords(SETTINGS_WORDS)
  const { write } = useDatabase()
  const settings = useSettings()
  const change = (part: Partial<SettingsRow>) => write((database) => changeSettings(database, () => part))
  return (
    <>
      <h3 id="settings-language">{words.language}</h3>
      <SegmentedControl
        size="xs"
        aria-labelledby="settings-language"
        value={settings.locale}
        data={(['auto', 'zh', 'en'] as const).map((value) => ({ value, label: words.languages[value] }))}
        onChange={(locale) => change({ locale: locale as SettingsRow['locale'] })}
      />
      <h3 id="settings-theme">{words.theme}</h3>
      <SegmentedControl
        size="xs"
        aria-labelledby="settings-theme"
        value={settings.theme}
        data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: words.themes[value] }))}
        onChange={(theme) => change({ theme: theme as SettingsRow['theme'] })}
      />
    </>
  )
}
