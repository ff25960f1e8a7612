import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocale, useWords } from '@/components/language'
import { useDatabase, useStored } from '@/components/preferences'
import { listImports, planUndo, type UndoPlan, undoImport } from '@/lib/store/imports'
import type { ImportRow } from '@/lib/store/register-rows'
import { refusalMessage } from '@/lib/store/wording'
import { IMPORT_WORDS } from './wording'

const NO_IMPORTS: ImportRow[] = []

/** What was imported, newest first; each can be taken out again after it was said what that does. */
export function ImportLog() {
  const words = useWords(IMPORT_WORDS)
  const rows = useStored(listImports, [], NO_IMPORTS)
  return (
    <section className="import-log" aria-label={words.log.title}>
      <h3>{words.log.title}</h3>
      {rows.length === 0 ? (
        <p className="soft">{words.log.empty}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <LogEntry key={row.id} row={row} />
          ))}
        </ul>
      )}
    </section>
  )
}

function LogEntry({ row }: { row: ImportRow }) {
  const words = useWords(IMPORT_WORDS)
  const locale = useLocale()
  const { database, report } = useDatabase()
  const [plan, setPlan] = useState<UndoPlan | null>(null)
  const [refusal, setRefusal] = useState('')
  const ask = () => void planUndo(database, row.id).then(setPlan, report)
  const undo = () => {
    undoImport(database, row.id, Date.now()).then((outcome) => {
      setPlan(null)
      setRefusal(outcome.status === 'refused' ? refusalMessage(outcome, locale) : '')
    }, report)
  }
  return (
    <li>
      <p>
        <b>{row.title}</b> {row.sheet === '' ? '' : `· ${row.sheet}`}
        <span className="small soft"> {new Date(row.at).toLocaleString(locale === 'zh' ? 'zh-CN' : 'en')}</span>
      </p>
      <p className="small">
        {words.log.counts(row.counts, row.failed)}
        {row.undoneAt === null ? (
          <Button size="compact-xs" variant="subtle" color="ink" onClick={ask}>
            {words.undo}
          </Button>
        ) : (
          <span className="soft"> · {words.log.undone}</span>
        )}
      </p>
      {plan && row.undoneAt === null ? (
        <div className="import-question" role="alertdialog" aria-label={words.undo}>
          <p>{words.log.plan(plan)}。</p>
          <Button size="compact-sm" autoFocus onClick={undo}>
            {words.log.confirm}
          </Button>{' '}
          <Button size="compact-sm" variant="default" onClick={() => setPlan(null)}>
            {words.log.keep}
          </Button>
        </div>
      ) : null}
      {refusal ? (
        <p role="alert" className="import-refusal">
          {refusal}
        </p>
      ) : null}
    </li>
  )
}
