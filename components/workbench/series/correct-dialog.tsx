import { useState } from 'react'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import { type Register, type Series, type SeriesKey, seriesId, VALUE_KINDS, type ValueKind } from '@/lib/register/model'
import { readTimePeriod } from '@/lib/register/time-period'
import { correctKey, planCorrection } from '@/lib/store/correct-key'
import { undoMove } from '@/lib/store/moves'
import { ChangeDialog } from '../dialog/change-dialog'
import { periodLabel } from '../register/rows'
import { REGISTER_WORDS } from '../register/wording'
import { useChange } from '../undo/use-change'
import { goTo } from '../use-route'
import { ClashTable } from './clash-table'
import { DIALOG_WORDS } from './dialog-wording'

interface CorrectDialogProps {
  register: Register
  series: Series
  /** The one figure to be corrected; null for the whole series. */
  timePeriod: string | null
  onClose(): void
}

/** Another area, basis, kind or period for what was filed under a wrong one. */
export function CorrectDialog({ register, series, timePeriod, onClose }: CorrectDialogProps) {
  const all = useWords(DIALOG_WORDS)
  const words = all.correct
  const { columns, kinds } = useWords(REGISTER_WORDS)
  const { database } = useDatabase()
  const change = useChange()
  const [key, setKey] = useState<SeriesKey>(() => keyOf(series))
  const [written, setWritten] = useState(timePeriod === null ? '' : periodLabel(timePeriod))
  const period = timePeriod === null ? null : readTimePeriod(written)
  const target: SeriesKey = { ...key, refArea: key.refArea.trim(), basis: key.basis.trim() }
  const isPeriodBad = timePeriod !== null && period === null
  const isSame = seriesId(target) === series.id && (timePeriod === null || period === timePeriod)
  const from = { series: series.id, timePeriod }
  const to = { key: target, timePeriod: period }
  const plan = isSame || isPeriodBad ? null : planCorrection(register.series, from, to)
  const correct = async () => {
    const problem = await change(
      () => correctKey(database, from, to, Date.now()),
      ({ moveId }) => ({ text: words.done(series.indicator), undo: () => undoMove(database, moveId) }),
    )
    if (problem === null) goTo('register', seriesId(target))
    return problem
  }
  const { indicator } = series
  const title = timePeriod === null ? words.title(indicator) : words.titleOne(indicator, periodLabel(timePeriod))
  return (
    <ChangeDialog title={title} action={words.action} canConfirm={plan !== null} onConfirm={correct} onClose={onClose}>
      {timePeriod === null ? null : (
        <label className="field">
          {words.timePeriod}
          <input className="text-field" data-autofocus value={written} onChange={(event) => setWritten(event.currentTarget.value)} />
          <span className={isPeriodBad ? 'change-problem' : 'small soft'}>
            {period === null ? words.badPeriod : words.readAs(periodLabel(period))}
          </span>
        </label>
      )}
      {(['refArea', 'basis'] as const).map((field) => (
        <label key={field} className="field">
          {columns[field]}
          <input
            className="text-field"
            data-autofocus={(timePeriod === null && field === 'refArea') || undefined}
            maxLength={40}
            placeholder={register.defaults[field] || words.own}
            value={key[field]}
            onChange={(event) => setKey({ ...key, [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <label className="field">
        {columns.valueKind}
        <select
          className="text-field"
          value={key.valueKind}
          onChange={(event) => setKey({ ...key, valueKind: event.currentTarget.value as ValueKind })}
        >
          {VALUE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {isSame ? <p className="soft">{words.same}</p> : null}
      {plan ? (
        <p>
          {timePeriod !== null && period !== null && period !== timePeriod
            ? words.effectOne(periodLabel(timePeriod), periodLabel(period))
            : words.effect(plan.observations)}
        </p>
      ) : null}
      {plan && plan.clashes.length > 0 ? (
        <>
          <p>{words.clashes(plan.clashes.length)}</p>
          <ClashTable clashes={plan.clashes} columns={words.columns} more={all.merge.more} />
        </>
      ) : null}
    </ChangeDialog>
  )
}

function keyOf({ indicator, refArea, basis, valueKind }: SeriesKey): SeriesKey {
  return { indicator, refArea, basis, valueKind }
}
