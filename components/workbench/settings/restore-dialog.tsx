import { SegmentedControl } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useLocale, useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import type { BackupRefusal } from '@/lib/register/backup-format'
import { backupRefusalMessage } from '@/lib/register/backup-wording'
import type { HegaoDatabase } from '@/lib/store/database'
import { type Done, type Refusal, refused } from '@/lib/store/refusal'
import { planRestore, type RestoreMode, type RestorePlan, readRestorePoint, restore } from '@/lib/store/restore'
import { STORE_WORDS } from '@/lib/store/wording'
import { ChangeDialog } from '../dialog/change-dialog'
import { useChange } from '../undo/use-change'
import { formatTime } from './format-time'
import { SETTINGS_WORDS } from './wording'

interface RestoreDialogProps {
  text: string
  /** What was there before the last restore: it can only be put back whole. */
  isPoint: boolean
  onClose(): void
}

type Planned = { status: 'planned'; plan: RestorePlan } | BackupRefusal

/** What a backup would do, table by table; done on the button only, and taken back by the bar below. */
export function RestoreDialog({ text, isPoint, onClose }: RestoreDialogProps) {
  const words = useWords(SETTINGS_WORDS).restore
  const locale = useLocale()
  const { database, report } = useDatabase()
  const change = useChange()
  const [mode, setMode] = useState<RestoreMode>(isPoint ? 'replace' : 'merge')
  const [planned, setPlanned] = useState<Planned | null>(null)
  const makePlan = useCallback(async () => {
    setPlanned(null)
    setPlanned(await planRestore(database, text, mode))
  }, [database, text, mode])
  useEffect(() => {
    makePlan().catch(report)
  }, [makePlan, report])
  const plan = planned?.status === 'planned' ? planned.plan : null
  const moves = plan?.tables.some((table) => table.new + table.changed + table.removed > 0) ?? false
  const confirm = async () => {
    if (!plan) return null
    const problem = await change(
      () => restore(database, plan, Date.now()),
      () => ({ text: words.done, undo: () => goBack(database) }),
    )
    if (problem !== null) await makePlan() // something was changed meanwhile: the new plan is shown with the reason
    return problem
  }
  return (
    <ChangeDialog title={words.dialog} action={words.action} canConfirm={moves} onConfirm={confirm} onClose={onClose}>
      {planned === null ? <p aria-busy>{words.reading}</p> : null}
      {planned?.status === 'refused' ? <p role="alert">{backupRefusalMessage(planned, locale)}</p> : null}
      {plan ? <p>{words.from(formatTime(plan.createdAt, locale))}</p> : null}
      {isPoint || planned?.status === 'refused' ? null : (
        <>
          <SegmentedControl
            size="xs"
            aria-label={words.mode}
            value={mode}
            data={(['merge', 'replace'] as const).map((value) => ({ value, label: words.modes[value] }))}
            onChange={(value) => setMode(value as RestoreMode)}
          />
          <p className="small soft">{words.modeNotes[mode]}</p>
        </>
      )}
      {plan && !moves ? <p>{words.nothing}</p> : null}
      {plan && moves ? <FateTable plan={plan} /> : null}
    </ChangeDialog>
  )
}

function FateTable({ plan: { mode, tables } }: { plan: RestorePlan }) {
  const words = useWords(SETTINGS_WORDS).restore.columns
  const names = STORE_WORDS[useLocale()].tables
  const fates = (['new', 'changed', 'same', 'removed'] as const).filter((fate) => fate !== 'removed' || mode === 'replace')
  return (
    <table className="clashes fate-table">
      <thead>
        <tr>
          <th scope="col">{words.table}</th>
          {fates.map((fate) => (
            <th key={fate} scope="col">
              {words[fate]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tables.map((fate) => (
          <tr key={fate.table}>
            <th scope="row">{names[fate.table]}</th>
            {fates.map((name) => (
              <td key={name}>{fate[name]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Everything as it was before the last restore. */
async function goBack(database: HegaoDatabase): Promise<Done | Refusal> {
  const point = await readRestorePoint(database)
  const planned = point && (await planRestore(database, point.text, 'replace'))
  return planned?.status === 'planned' ? restore(database, planned.plan, Date.now()) : refused('not-found', '')
}
