import { useState } from 'react'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import { useOfficeProfile } from '@/components/templates/use-templates'
import { saveOfficeProfile } from '@/lib/store/templates'
import { COMMON_FIELDS, PROFILE_FIELDS } from '@/lib/templates/common-fields'
import { EDITOR_WORDS } from './wording'

/** What the office enters once; each field is kept when it is left. */
export function OfficeProfile() {
  const words = useWords(EDITOR_WORDS)
  const { write } = useDatabase()
  const profile = useOfficeProfile()
  const [typed, setTyped] = useState<Record<string, string>>({})
  return (
    <section className="office-profile" aria-label={words.profile}>
      <h2>{words.profile}</h2>
      <p className="soft">{words.profileNote}</p>
      {PROFILE_FIELDS.map((name) => (
        <label key={name}>
          <span>{name}</span>
          <input
            value={typed[name] ?? String(profile[name] ?? '')}
            placeholder={hintOf(name)}
            maxLength={500}
            onChange={({ currentTarget }) => setTyped({ ...typed, [name]: currentTarget.value })}
            onBlur={() => write((database) => saveOfficeProfile(database, { ...profile, ...typed }))}
          />
        </label>
      ))}
    </section>
  )
}

function hintOf(name: string): string {
  return COMMON_FIELDS.find((field) => field.name === name)?.hint ?? ''
}
