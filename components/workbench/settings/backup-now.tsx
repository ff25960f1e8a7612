import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import { backupFileName, createBackup } from '@/lib/store/backup'
import { FILE_TYPES, saveFile } from '../save-file'
import { SETTINGS_WORDS } from './wording'

/** Everything in one file, on demand. */
export function BackupNow() {
  const words = useWords(SETTINGS_WORDS)
  const { database, report } = useDatabase()
  const [said, setSaid] = useState('')
  const save = async () => {
    try {
      const now = new Date()
      const name = backupFileName(now)
      saveFile(name, await createBackup(database, now.getTime()), FILE_TYPES.json)
      setSaid(words.backedUp(name))
    } catch (error) {
      report(error)
      setSaid(words.backupFailed)
    }
  }
  return (
    <section>
      <h3>{words.backup}</h3>
      <p>{words.backupAbout}</p>
      <Button size="sm" variant="default" onClick={() => void save()}>
        {words.backUpNow}
      </Button>
      <p role="status">{said}</p>
    </section>
  )
}
