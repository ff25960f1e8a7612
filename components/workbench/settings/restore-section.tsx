import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useLocale, useWords } from '@/components/language'
import { useStored } from '@/components/preferences'
import { backupText } from '@/lib/register/backup-format'
import { readRestorePoint } from '@/lib/store/restore'
import { formatTime } from './format-time'
import { SETTINGS_WORDS } from './wording'

interface RestoreSectionProps {
  onBackup(backup: { text: string; isPoint: boolean }): void
}

/** A backup to be restored: from a file, or what was there before the last restore. */
export function RestoreSection({ onBackup }: RestoreSectionProps) {
  const words = useWords(SETTINGS_WORDS).restore
  const locale = useLocale()
  const point = useStored<{ at: number; text: string } | null>(readRestorePoint, [], null)
  const picker = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState('')
  const open = async (file: File | undefined) => {
    setProblem('')
    if (!file) return
    try {
      onBackup({ text: await backupText(file), isPoint: false })
    } catch {
      setProblem(words.cannotRead)
    }
  }
  return (
    <section>
      <h3>{words.title}</h3>
      <p>{words.about}</p>
      <Button size="sm" variant="default" onClick={() => picker.current?.click()}>
        {words.choose}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.choose}
        onChange={(event) => {
          const { currentTarget } = event
          void open(currentTarget.files?.[0]).then(() => {
            currentTarget.value = '' // the same file can be chosen again
          })
        }}
      />
      {problem ? <p role="alert">{problem}</p> : null}
      {point ? (
        <p>
          {words.point(formatTime(point.at, locale))}{' '}
          <Button size="compact-sm" variant="subtle" onClick={() => onBackup({ text: point.text, isPoint: true })}>
            {words.back}
          </Button>
        </p>
      ) : null}
    </section>
  )
}
