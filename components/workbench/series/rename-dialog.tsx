import { useState } from 'react'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import type { Register, Series } from '@/lib/register/model'
import { seriesId } from '@/lib/register/model'
import { renameIndicator } from '@/lib/store/indicators'
import { ChangeDialog } from '../dialog/change-dialog'
import { useChange } from '../undo/use-change'
import { goTo } from '../use-route'
import { countFigures } from './count-figures'
import { DIALOG_WORDS } from './dialog-wording'

interface DialogProps {
  register: Register
  series: Series
  onClose(): void
}

/** Another name for an indicator. */
export function RenameDialog({ register, series, onClose }: DialogProps) {
  const words = useWords(DIALOG_WORDS).rename
  const { database } = useDatabase()
  const change = useChange()
  const from = series.indicator
  const [text, setText] = useState(from)
  const to = text.trim()
  const isTaken = to !== from && register.indicators.some(({ name }) => name === to)
  const isNew = to !== '' && to !== from && !isTaken
  const rename = async () => {
    const problem = await change(
      () => renameIndicator(database, from, to),
      () => ({ text: words.done(from, to), undo: () => renameIndicator(database, to, from) }),
    )
    if (problem === null) goTo('register', seriesId({ ...series, indicator: to }))
    return problem
  }
  return (
    <ChangeDialog title={words.title(from)} action={words.action} canConfirm={isNew} onConfirm={rename} onClose={onClose}>
      <label className="field">
        {words.field}
        <input className="text-field" data-autofocus maxLength={80} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      </label>
      {isTaken ? <p className="change-problem">{words.taken}</p> : null}
      {isNew ? <p>{words.effect(countFigures(register, from), from, to)}</p> : null}
    </ChangeDialog>
  )
}
