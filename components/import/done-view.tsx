import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useLocale, useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import { FILE_TYPES, saveFile } from '@/components/workbench/save-file'
import { EMPTY_REGISTER } from '@/lib/register/model'
import { writeInWorker } from '@/lib/sheets/worker/client'
import { undoImport } from '@/lib/store/imports'
import { refusalMessage } from '@/lib/store/wording'
import { failedRows } from './failed-rows'
import { planSheet } from './sheet-state'
import type { Finished, ImportActions, OpenSheet } from './use-import'
import { IMPORT_WORDS } from './wording'

interface DoneViewProps {
  open: OpenSheet
  finished: Finished
  actions: ImportActions
}

/** What the import did, the way back, and what could not be taken. */
export function DoneView({ open, finished, actions }: DoneViewProps) {
  const words = useWords(IMPORT_WORDS)
  const locale = useLocale()
  const { database, report } = useDatabase()
  const heading = useRef<HTMLHeadingElement>(null)
  const [told, setTold] = useState('')
  const [isUndone, setIsUndone] = useState(false)
  useEffect(() => heading.current?.focus(), [])
  const undo = () => {
    undoImport(database, finished.importId, Date.now()).then((outcome) => {
      setIsUndone(outcome.status === 'done')
      setTold(outcome.status === 'done' ? words.undone(finished.fileName) : refusalMessage(outcome, locale))
    }, report)
  }
  const saveFailed = async () => {
    const { sheet, mapping } = open
    // What cannot be read does not depend on what is held.
    const rows = failedRows(sheet, mapping, planSheet(sheet, mapping, EMPTY_REGISTER, EMPTY_REGISTER.defaults), words.reason)
    const bytes = await writeInWorker([rows])
    const name = words.saveFailedName(open.fileName)
    if (bytes) saveFile(name, bytes, FILE_TYPES.xlsx)
    setTold(bytes ? words.saved(name) : words.notSaved)
  }
  return (
    <div className="import-done">
      <h3 ref={heading} tabIndex={-1}>
        {words.done(finished.counts)}
      </h3>
      {finished.failed > 0 ? <p>{words.notTaken(finished.failed)}</p> : null}
      <div className="import-buttons">
        <Button onClick={actions.startOver}>{words.next}</Button>
        <Button component="a" href="#/register" variant="default">
          {words.toRegister}
        </Button>
        {finished.failed > 0 ? (
          <Button variant="default" onClick={() => void saveFailed()}>
            {words.saveFailed}
          </Button>
        ) : null}
        {isUndone ? null : (
          <Button variant="default" onClick={undo}>
            {words.undo}
          </Button>
        )}
      </div>
      <p role="status">{told}</p>
    </div>
  )
}
