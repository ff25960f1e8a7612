import './settings.css'
import { Button, Switch, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '@/components/language'
import { type SettingAside, useDatabase, useSettings, useStored } from '@/components/preferences'
import { useCatalogue } from '@/components/rule-words'
import type { SettingsRow } from '@/lib/store/schema'
import { changeSettings, setRule } from '@/lib/store/settings'
import { LookSettings } from './look-settings'
import { PlacesList } from './places-list'
import { SetAsideList } from './set-aside-list'
import { SETTINGS_WORDS } from './wording'

/** Everything the user can set, each kept at once. */
export default function SettingsView({ setAside, onBack }: { setAside: SettingAside; onBack(): void }) {
  const words = useWords(SETTINGS_WORDS)
  const { write } = useDatabase()
  const settings = useSettings()
  const quarantined = useStored((database) => database.quarantine.count(), [], 0)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const change = (part: Partial<SettingsRow>) => write((database) => changeSettings(database, () => part))
  return (
    <div className="settings">
      <div className="settings-head">
        <h2 ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <Button size="compact-sm" variant="default" onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <section>
        <h3>{words.setAside}</h3>
        <SetAsideList setAside={setAside} />
      </section>
      <section>
        <h3>{words.places.title}</h3>
        <p className="small soft">{words.places.note}</p>
        <PlacesList />
      </section>
      <section>
        <h3>{words.rules}</h3>
        <p className="small soft">{words.rulesNote}</p>
        <Switch
          label={words.strict}
          description={words.strictNote}
          checked={settings.strict}
          onChange={(event) => change({ strict: event.currentTarget.checked })}
        />
        <RuleSwitches disabled={settings.disabledRules} onChange={(rule, isOn) => write((database) => setRule(database, rule, isOn))} />
      </section>
      <section>
        <h3>{words.phrases}</h3>
        <Phrases key={settings.phrases.join('\n')} phrases={settings.phrases} onChange={(phrases) => change({ phrases })} />
      </section>
      <section>
        <LookSettings />
      </section>
      {quarantined > 0 ? <p className="small">{words.quarantined(quarantined)}</p> : null}
      <p className="small soft">{words.privacy}</p>
    </div>
  )
}

function RuleSwitches({ disabled, onChange }: { disabled: readonly string[]; onChange(rule: string, isOn: boolean): void }) {
  const catalogue = useCatalogue()
  return Object.entries(catalogue).map(([rule, { name, explain }]) => (
    <Switch
      key={rule}
      label={name}
      description={explain}
      title={rule}
      checked={!disabled.includes(rule)}
      onChange={(event) => onChange(rule, event.currentTarget.checked)}
    />
  ))
}

/** Kept when the field is left: half a phrase is none. */
function Phrases({ phrases, onChange }: { phrases: readonly string[]; onChange(phrases: string[]): void }) {
  const words = useWords(SETTINGS_WORDS)
  const [text, setText] = useState(phrases.join('\n'))
  const keep = () => {
    const lines = text.split('\n').map((line) => line.trim().slice(0, 40))
    onChange([...new Set(lines.filter((line) => line !== ''))])
  }
  return (
    <Textarea
      aria-label={words.phrases}
      description={words.phrasesNote}
      autosize
      minRows={3}
      maxRows={8}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
    />
  )
}
