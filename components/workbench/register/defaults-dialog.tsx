import { useState } from 'react'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import type { Register, RegisterDefaults } from '@/lib/register/model'
import { setDefaults } from '@/lib/store/register'
import { ChangeDialog } from '../dialog/change-dialog'
import { useChange } from '../undo/use-change'
import { REGISTER_WORDS } from './wording'

/** Whose figures these are where a row or a sentence names no area, and on which basis. */
export function DefaultsDialog({ register, onClose }: { register: Register; onClose(): void }) {
  const words = useWords(REGISTER_WORDS)
  const { database } = useDatabase()
  const change = useChange()
  const before = register.defaults
  const [defaults, setOwn] = useState<RegisterDefaults>(before)
  const set = async (to: RegisterDefaults) => {
    await setDefaults(database, to)
    return { status: 'done' as const }
  }
  const trimmed = { refArea: defaults.refArea.trim(), basis: defaults.basis.trim() }
  const keep = () =>
    change(
      () => set(trimmed),
      () => ({ text: words.defaultsKept(trimmed.refArea), undo: () => set(before) }),
    )
  const isSame = trimmed.refArea === before.refArea && trimmed.basis === before.basis
  return (
    <ChangeDialog title={words.defaults} action={words.keep} canConfirm={!isSame} onConfirm={keep} onClose={onClose}>
      <p className="soft">{words.defaultsHint}</p>
      {(['refArea', 'basis'] as const).map((field) => (
        <label key={field} className="field">
          {words.columns[field]}
          <input
            className="text-field"
            data-autofocus={field === 'refArea' || undefined}
            maxLength={40}
            placeholder={words.defaultsExample[field]}
            value={defaults[field]}
            onChange={(event) => setOwn({ ...defaults, [field]: event.currentTarget.value })}
          />
        </label>
      ))}
    </ChangeDialog>
  )
}
