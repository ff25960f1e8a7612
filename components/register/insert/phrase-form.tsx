import { useWords } from '@/components/language'
import { isRate } from '@/lib/register/phrase'
import type { PhraseOptions } from '@/lib/register/phrase-options'
import { formatTimePeriod } from '@/lib/register/time-period'
import { writeUnit } from '@/lib/register/write-value'
import { decimalChoices, firstOptions, unitChoices } from './choices'
import type { Chosen } from './insert-view'
import { INSERT_WORDS } from './wording'

interface PhraseFormProps extends Chosen {
  onChange(timePeriod: string, options: PhraseOptions): void
}

/** Period, unit, decimals, change on the year, with name and period or without. */
export function PhraseForm({ choice, timePeriod, options, onChange }: PhraseFormProps) {
  const words = useWords(INSERT_WORDS)
  const units = unitChoices(choice, timePeriod)
  const isActual = choice.series.valueKind === 'actual'
  const set = (part: Partial<PhraseOptions>) => onChange(timePeriod, { ...options, ...part })
  const setPeriod = (next: string) => {
    // Another period may be held in another unit.
    const first = firstOptions(choice, next, options)
    if (first) onChange(next, unitChoices(choice, next).some((form) => isSameUnit(form, options)) ? options : first)
  }
  const changes = isRate(options.unitMeasure) ? { none: words.changes.none, amount: words.changes.points } : withoutPoints(words.changes)
  return (
    <fieldset className="phrase-form" aria-label={words.preview}>
      <Choose label={words.period} value={timePeriod} onChange={setPeriod}>
        {choice.periods.map((period) => ({ value: period, text: formatTimePeriod(period) }))}
      </Choose>
      <Choose label={words.unit} value={writeUnit(options)} onChange={(unit) => set(units.find((form) => writeUnit(form) === unit) ?? {})}>
        {units.map((form) => ({ value: writeUnit(form), text: writeUnit(form) || '—' }))}
      </Choose>
      <Choose label={words.decimals} value={String(options.decimals)} onChange={(decimals) => set({ decimals: Number(decimals) })}>
        {decimalChoices(choice, timePeriod, options).map((decimals) => ({ value: String(decimals), text: String(decimals) }))}
      </Choose>
      {isActual ? (
        <Choose label={words.change} value={options.change} onChange={(change) => set({ change: change as PhraseOptions['change'] })}>
          {Object.entries(changes).map(([value, text]) => ({ value, text }))}
        </Choose>
      ) : null}
      <label className="phrase-check">
        <input type="checkbox" checked={options.withName} onChange={({ currentTarget }) => set({ withName: currentTarget.checked })} />
        {words.withName}
      </label>
      <label className="phrase-check">
        <input type="checkbox" checked={options.withPeriod} onChange={({ currentTarget }) => set({ withPeriod: currentTarget.checked })} />
        {words.withPeriod}
      </label>
    </fieldset>
  )
}

function isSameUnit(a: Pick<PhraseOptions, 'unitMeasure' | 'unitMult'>, b: Pick<PhraseOptions, 'unitMeasure' | 'unitMult'>): boolean {
  return a.unitMeasure === b.unitMeasure && a.unitMult === b.unitMult
}

function withoutPoints({
  none,
  rate,
  amount,
}: Record<PhraseOptions['change'] | 'points', string>): Record<PhraseOptions['change'], string> {
  return { none, rate, amount }
}

interface ChooseProps {
  label: string
  value: string
  children: { value: string; text: string }[]
  onChange(value: string): void
}

/** The browser's own list: short, known to every keyboard, drawn above everything. */
function Choose({ label, value, children, onChange }: ChooseProps) {
  return (
    <label className="phrase-choice">
      <span>{label}</span>
      <select
        className="plain-field"
        value={value}
        disabled={children.length < 2}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {children.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </select>
    </label>
  )
}
