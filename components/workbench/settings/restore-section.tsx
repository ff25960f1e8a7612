import { Button } from '@mantine/core'
import { useState } from 'react'
import { FileButton } from '@/components/file-button'
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
  const [problem, setProblem] = useState('')
  const open = async (file: File) => {
    setProblem('')
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
      <FileButton size="sm" variant="default" accept=".json,application/json" onFile={open}>
        {words.choose}
      </FileButton>
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
