import { useId } from 'react'
import { useWords } from '@/components/language'
import { valueFault } from '@/lib/templates/check-value'
import type { PlainField } from '@/lib/templates/model'
import { TEMPLATE_WORDS } from './wording'

interface FieldInputProps {
  field: PlainField
  value: string
  /** Faults that concern more than this field. */
  faults?: readonly string[]
  onChange(value: string): void
}

/** One field of the form with its hint and what is wrong with it. */
export function FieldInput({ field, value, faults = [], onChange }: FieldInputProps) {
  const words = useWords(TEMPLATE_WORDS)
  const id = useId()
  const fault = valueFault(field, value.trim())
  const all = fault === null ? faults : [fault, ...faults]
  const hint = [
    field.type === 'indicator' ? words.indicator : field.hint,
    field.isOptional ? words.optional : null,
    defaultHint(field, words),
  ]
    .filter(Boolean)
    .join('；')
  const shared = { id, value, className: 'plain-field', 'aria-invalid': all.length > 0, 'aria-describedby': `${id}-notes` }
  return (
    <div className="template-field">
      <label htmlFor={id}>{field.name}</label>
      <span className="template-input">
        {field.type === 'choice' && field.choices ? (
          <select {...shared} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
            <option value="">{field.default ?? ''}</option>
            {field.choices.map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </select>
        ) : field.type === 'long-text' ? (
          <textarea {...shared} rows={2} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
        ) : (
          <input
            {...shared}
            type={field.type === 'date' ? 'date' : 'text'}
            inputMode={field.type === 'number' || field.type === 'money' ? 'decimal' : undefined}
            autoComplete="off"
            spellCheck={false}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        )}
        {field.unit ? <span className="soft">{field.unit}</span> : null}
      </span>
      <span id={`${id}-notes`} className="template-notes small">
        {all.map((one) => (
          <span key={one} className="template-fault" role="alert">
            {one}
          </span>
        ))}
        {hint ? <span className="soft">{hint}</span> : null}
      </span>
    </div>
  )
}

function defaultHint({ type, default: value }: PlainField, words: { byDefault(value: string): string }): string | null {
  return value !== undefined && type !== 'choice' ? words.byDefault(value) : null
}
