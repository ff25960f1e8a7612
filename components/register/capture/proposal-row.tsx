import { Button } from '@mantine/core'
import { useWords } from '@/components/language'
import { describePlace } from '@/components/problems'
import { type Register, type SeriesKey, seriesId, VALUE_KINDS, type ValueKind } from '@/lib/register/model'
import { currentRevision } from '@/lib/register/phrase'
import { formatTimePeriod, readTimePeriod } from '@/lib/register/time-period'
import { writeHeld } from '@/lib/register/write-value'
import type { OutlineSymbol } from '@/lib/structure/model'
import type { TextDocument } from '@/lib/text/document'
import { REGISTER_WORDS } from '../wording'
import type { Correction, Line } from './lines'
import { Field } from './source-fields'
import { CAPTURE_WORDS } from './wording'

interface ProposalRowProps {
  line: Line
  register: Register
  document: TextDocument
  outline: readonly OutlineSymbol[]
  correction: Correction
  isEdited: boolean
  onEdit(isEdited: boolean): void
  onJump(): void
  onChoose(isChosen: boolean): void
  onCorrect(correction: Correction): void
  onKeep(): void
  /** Names of the register that fit what is typed. */
  suggest(typed: string): string[]
}

/** ☑ 常住人口 5.13万人 2024年 新: ticked, shown in the text, corrected in its place. */
export function ProposalRow(props: ProposalRowProps) {
  const { line, document, outline, isEdited, onEdit, onJump, onChoose } = props
  const words = useWords(CAPTURE_WORDS)
  const { proposal, fate, canBeChosen, isChosen } = line
  const { key, timePeriod, written, open, figure } = proposal
  const name = key.indicator || words.noName
  return (
    <div className="capture-row" data-fate={fate}>
      <input
        type="checkbox"
        aria-label={`${name} ${written}`}
        checked={isChosen}
        disabled={!canBeChosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <div className="capture-main">
        <button type="button" className="plain figure-link" data-stop onClick={onJump}>
          <span className="figure-name">{name}</span> <b>{written}</b>
        </button>
        <span className="small">
          {timePeriod === null ? null : <span>{formatTimePeriod(timePeriod)}</span>}
          <KeyRest keyOf={key} />
        </span>
        <div className="soft small capture-place">
          {open.length > 0 ? <span className="capture-open">{words.openLead(open.map((one) => words.open[one]))} · </span> : null}
          <Held {...props} />
          {describePlace(document, outline, figure).join(' › ')}
        </div>
      </div>
      <span className="capture-fate small" data-fate={fate}>
        {words.fate[fate]}
      </span>
      <Button size="compact-xs" variant="subtle" color="ink" data-link aria-expanded={isEdited} onClick={() => onEdit(!isEdited)}>
        {isEdited ? words.done : words.edit}
      </Button>
      {isEdited ? <Corrections {...props} canBeKept={canBeChosen} /> : null}
    </div>
  )
}

/** What of the key is not the register's own default. */
function KeyRest({ keyOf: { refArea, basis, valueKind } }: { keyOf: SeriesKey }) {
  const { kind } = useWords(REGISTER_WORDS)
  const rest = [refArea, basis, valueKind === 'actual' ? '' : kind[valueKind]].filter(Boolean)
  return rest.length > 0 ? <span className="soft"> {rest.join(' · ')}</span> : null
}

/** What the register has now, where this would be another value. */
function Held({ line: { proposal, fate }, register }: ProposalRowProps) {
  const words = useWords(CAPTURE_WORDS)
  const id = seriesId(proposal.key)
  const series = fate === 'revision' || fate === 'rounded' ? register.series.find((one) => one.id === id) : undefined
  const current = series && currentRevision(series, proposal.timePeriod ?? '')
  const value = current ? writeHeld(current) : null
  return value === null ? null : <span>{words.current(value)} · </span>
}

function Corrections({ line, register, correction, canBeKept, onCorrect, onKeep, suggest }: ProposalRowProps & { canBeKept: boolean }) {
  const words = useWords(CAPTURE_WORDS)
  const { kind } = useWords(REGISTER_WORDS)
  const { proposal, typedPeriod, readName } = line
  const { key, timePeriod } = proposal
  const set = (part: Partial<SeriesKey>) => onCorrect({ ...correction, key: { ...correction.key, ...part } })
  const period = typedPeriod ?? (timePeriod === null ? '' : formatTimePeriod(timePeriod))
  const name = correction.key?.indicator ?? key.indicator
  const canBeAlias = key.indicator !== readName && register.indicators.some((indicator) => indicator.name === key.indicator)
  const isBad = period !== '' && readTimePeriod(period) === null && timePeriod === null
  return (
    <div className="capture-corrections">
      <Field
        label={words.fields.indicator}
        value={name}
        suggestions={suggest(name)}
        onChange={(indicator) => set({ indicator })}
        maxLength={80}
        isWide
      />
      {canBeAlias ? (
        <label className="capture-alias">
          <input
            type="checkbox"
            checked={correction.isAlias ?? false}
            onChange={({ currentTarget }) => onCorrect({ ...correction, isAlias: currentTarget.checked })}
          />
          {words.alias(readName)}
        </label>
      ) : null}
      <Field
        label={words.fields.period}
        value={period}
        onChange={(next) => onCorrect({ ...correction, period: next })}
        error={isBad ? words.badPeriod : null}
      />
      <Field label={words.fields.refArea} value={key.refArea} onChange={(refArea) => set({ refArea })} hint={words.fields.default} />
      <Field label={words.fields.basis} value={key.basis} onChange={(basis) => set({ basis })} />
      <label className="capture-field">
        <span>{words.fields.kind}</span>
        <select
          className="plain-field"
          value={key.valueKind}
          onChange={({ currentTarget }) => set({ valueKind: currentTarget.value as ValueKind })}
        >
          {VALUE_KINDS.map((one) => (
            <option key={one} value={one}>
              {kind[one]}
            </option>
          ))}
        </select>
      </label>
      <Button size="compact-xs" variant="light" disabled={!canBeKept} onClick={onKeep}>
        {words.take}
      </Button>
    </div>
  )
}
