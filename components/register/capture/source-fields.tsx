import { useId, useMemo, useState } from 'react'
import { useWords } from '@/components/language'
import { titleOf, useSessionState } from '@/components/session'
import type { Source } from '@/lib/register/model'
import { CAPTURE_WORDS } from './wording'

/** Where the figures of the document come from, as the user says; the document's title to begin with. */
export function useSource() {
  const title = useSessionState(({ place, reviewed }) => (place.status === 'open' ? titleOf(place.subject, reviewed) : ''))
  const [document, setDocument] = useState<string | null>(null)
  const [office, setOffice] = useState('')
  const [day, setDay] = useState('')
  const name = document ?? title.slice(0, 200)
  const source = useMemo<Source>(() => ({ document: name, table: '', office, person: '' }), [name, office])
  return { source, collectedOn: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null, day, setDocument, setOffice, setDay }
}

type SourceFieldsProps = ReturnType<typeof useSource> & { openPeriod: string; onOpenPeriod(period: string): void }

/** Source, office, day; and the period of what names none. */
export function SourceFields({ source, day, setDocument, setOffice, setDay, openPeriod, onOpenPeriod }: SourceFieldsProps) {
  const words = useWords(CAPTURE_WORDS)
  return (
    <fieldset className="capture-source" aria-label={words.source}>
      <Field label={words.document} value={source.document} onChange={setDocument} maxLength={200} isWide />
      <Field label={words.office} value={source.office} onChange={setOffice} maxLength={100} />
      <Field label={words.collectedOn} value={day} onChange={setDay} type="date" />
      <Field label={words.openPeriod} value={openPeriod} onChange={onOpenPeriod} hint={words.openPeriodHint} isWide />
    </fieldset>
  )
}

interface FieldProps {
  label: string
  value: string
  onChange(value: string): void
  type?: 'text' | 'date'
  hint?: string
  maxLength?: number
  isWide?: boolean
  error?: string | null
  /** What the browser proposes while something is typed. */
  suggestions?: readonly string[]
}

/** A short labelled field. */
export function Field({
  label,
  value,
  onChange,
  type = 'text',
  hint,
  maxLength = 40,
  isWide = false,
  error = null,
  suggestions = [],
}: FieldProps) {
  const id = useId()
  return (
    <div className="capture-field" data-wide={isWide || undefined}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="plain-field"
        type={type}
        value={value}
        placeholder={hint}
        maxLength={maxLength}
        spellCheck={false}
        list={suggestions.length > 0 ? `${id}-names` : undefined}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {suggestions.length > 0 ? (
        <datalist id={`${id}-names`}>
          {suggestions.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      ) : null}
      {error === null ? null : (
        <span id={`${id}-error`} className="capture-error">
          {error}
        </span>
      )}
    </div>
  )
}
