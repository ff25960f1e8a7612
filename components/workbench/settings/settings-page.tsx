import './settings.css'
import { useState } from 'react'
import { useWords } from '@/components/language'
import { LookSettings } from '@/components/settings/look-settings'
import { AutoBackup } from './auto-backup'
import { BackupNow } from './backup-now'
import { RestoreDialog } from './restore-dialog'
import { RestoreSection } from './restore-section'
import { StorageSection } from './storage-section'
import { SETTINGS_WORDS } from './wording'

/** Backup, restore, storage and appearance. */
export default function SettingsPage() {
  const words = useWords(SETTINGS_WORDS)
  const [backup, setBackup] = useState<{ text: string; isPoint: boolean } | null>(null)
  return (
    <div className="workbench-settings">
      <h2>{words.title}</h2>
      <BackupNow />
      <AutoBackup onRestore={(text) => setBackup({ text, isPoint: false })} />
      <RestoreSection onBackup={setBackup} />
      <StorageSection />
      <section aria-label={words.look}>
        <LookSettings />
      </section>
      <p className="small soft">{words.privacy}</p>
      {backup ? <RestoreDialog {...backup} onClose={() => setBackup(null)} /> : null}
    </div>
  )
}
