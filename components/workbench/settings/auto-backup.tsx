import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useLocale, useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import {
  type BackupFileState,
  backUpNow,
  type ChooseOutcome,
  canChooseBackupFile,
  chooseBackupFile,
  renewPermission,
  stopBackupFile,
  takeBackupFile,
  watchBackupFile,
} from '@/lib/store/backup-file'
import { ChangeDialog } from '../dialog/change-dialog'
import { formatTime } from './format-time'
import { SETTINGS_WORDS } from './wording'

type HasBackup = Extract<ChooseOutcome, { status: 'has-backup' }>

/** The file that every change is written into: whether it is, and what to do where it is not. */
export function AutoBackup({ onRestore }: { onRestore(text: string): void }) {
  const words = useWords(SETTINGS_WORDS).auto
  const { database, report } = useDatabase()
  const [state, setState] = useState<BackupFileState | null>(null)
  const [found, setFound] = useState<HasBackup | null>(null)
  const [isRefused, setIsRefused] = useState(false)
  useEffect(() => watchBackupFile(database, setState), [database])
  const settle = (outcome: ChooseOutcome) => {
    setIsRefused(outcome.status === 'not-allowed')
    setFound(outcome.status === 'has-backup' ? outcome : null)
  }
  const run = (task: () => Promise<unknown>) => void task().catch(report)
  const choose = (which: 'new' | 'existing') => run(async () => settle(await chooseBackupFile(database, which, Date.now())))
  if (!canChooseBackupFile())
    return (
      <section>
        <h3>{words.title}</h3>
        <p>{words.unsupported}</p>
      </section>
    )
  return (
    <section>
      <h3>{words.title}</h3>
      <p>{words.about}</p>
      <StateLine state={state} />
      {isRefused ? <p role="alert">{words.notAllowed}</p> : null}
      <div className="settings-buttons">
        {state?.state === 'lapsed' ? (
          <Button size="sm" onClick={() => run(() => renewPermission(database, Date.now()))}>
            {words.renew}
          </Button>
        ) : null}
        {state?.state === 'on' || state?.state === 'failed' ? (
          <Button size="sm" variant="default" onClick={() => run(() => backUpNow(database, Date.now()))}>
            {words.now}
          </Button>
        ) : null}
        <Button size="sm" variant="default" onClick={() => choose('new')}>
          {words.chooseNew}
        </Button>
        <Button size="sm" variant="default" onClick={() => choose('existing')}>
          {words.chooseExisting}
        </Button>
        {state && state.state !== 'off' ? (
          <Button size="sm" variant="subtle" onClick={() => run(() => stopBackupFile(database))}>
            {words.stop}
          </Button>
        ) : null}
      </div>
      {found ? (
        <ChangeDialog
          title={words.hasBackup.title}
          action={words.hasBackup.take}
          canConfirm
          isFinal
          onConfirm={async () => {
            settle(await takeBackupFile(database, found.handle, Date.now()))
            return null
          }}
          onClose={() => setFound(null)}
        >
          <p>{words.hasBackup.text}</p>
          <Button
            size="sm"
            variant="light"
            onClick={() => {
              setFound(null)
              onRestore(found.text)
            }}
          >
            {words.hasBackup.restoreFirst}
          </Button>
        </ChangeDialog>
      ) : null}
    </section>
  )
}

function StateLine({ state }: { state: BackupFileState | null }) {
  const words = useWords(SETTINGS_WORDS).auto
  const locale = useLocale()
  if (state === null) return null
  if (state.state === 'off')
    return (
      <p role="status" className="backup-state">
        ○ {words.off}
      </p>
    )
  const written = state.writtenAt === null ? words.never : words.written(formatTime(state.writtenAt, locale))
  const text =
    state.state === 'on'
      ? `● ${words.on(state.fileName)}`
      : state.state === 'lapsed'
        ? `△ ${words.lapsed(state.fileName)}`
        : `△ ${words.failed[state.failure](state.fileName)}`
  return (
    <p role="status" className="backup-state" data-state={state.state}>
      {text} <span className="soft">{written}</span>
    </p>
  )
}
