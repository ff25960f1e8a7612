import { useMemo, useState } from 'react'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import { type Register, type Series, seriesId } from '@/lib/register/model'
import { mergeIndicators, planMerge } from '@/lib/store/merge-indicators'
import { undoMove } from '@/lib/store/moves'
import { ChangeDialog } from '../dialog/change-dialog'
import { NamePicker } from '../name-picker'
import { namedIndicators } from '../register/names'
import { useChange } from '../undo/use-change'
import { goTo } from '../use-route'
import { ClashTable } from './clash-table'
import { DIALOG_WORDS } from './dialog-wording'

interface DialogProps {
  register: Register
  series: Series
  onClose(): void
}

/** Two indicators that are one: first what it does, then the button. */
export function MergeDialog({ register, series, onClose }: DialogProps) {
  const words = useWords(DIALOG_WORDS).merge
  const { database } = useDatabase()
  const change = useChange()
  const from = series.indicator
  const [into, setInto] = useState('')
  const others = useMemo(() => namedIndicators(register).filter(({ name }) => name !== from), [register, from])
  const isKnown = others.some(({ name }) => name === into)
  const plan = useMemo(() => (isKnown ? planMerge(register.series, from, into) : null), [isKnown, register, from, into])
  const unlike = plan?.clashes.filter(({ isSame }) => !isSame) ?? []
  const same = (plan?.clashes.length ?? 0) - unlike.length
  const merge = async () => {
    const problem = await change(
      () => mergeIndicators(database, from, into, Date.now()),
      ({ moveId }) => ({ text: words.done(from, into), undo: () => undoMove(database, moveId) }),
    )
    if (problem === null) goTo('register', seriesId({ ...series, indicator: into }))
    return problem
  }
  return (
    <ChangeDialog title={words.title(from)} action={words.action} canConfirm={isKnown} onConfirm={merge} onClose={onClose}>
      <div className="field">
        <span aria-hidden>{words.field}</span>
        <NamePicker label={words.field} names={others} value={into} onChange={setInto} isFirst />
      </div>
      {into.trim() !== '' && !isKnown ? <p className="soft">{words.noMatch}</p> : null}
      {plan ? <p>{words.effect(plan.observations, from, into)}</p> : null}
      {same > 0 ? <p>{words.same(same)}</p> : null}
      {unlike.length > 0 ? (
        <>
          <p>{words.clashes(unlike.length, into)}</p>
          <ClashTable clashes={unlike} columns={words.columns} more={words.more} />
        </>
      ) : null}
    </ChangeDialog>
  )
}
