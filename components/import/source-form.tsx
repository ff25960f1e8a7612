import { useWords } from '@/components/language'
import { IMPORT_WORDS } from './wording'

/** Where the figures come from, as written. */
export interface WrittenSource {
  document: string
  office: string
  person: string
  /** `2025-01-31`; empty where it is not known. */
  collectedOn: string
}

const FIELDS = ['document', 'office', 'person'] as const

export function SourceForm({ source, onChange }: { source: WrittenSource; onChange(source: WrittenSource): void }) {
  const words = useWords(IMPORT_WORDS)
  return (
    <details className="import-form">
      <summary>
        <b>{words.source.title}</b>{' '}
        {[source.document, source.office, source.person, source.collectedOn].filter((text) => text !== '').join(' · ')}
      </summary>
      <div className="import-fields">
        {FIELDS.map((field) => (
          <label key={field} className="import-field">
            <span>{words.source[field]}</span>
            <input
              className="low-field"
              value={source[field]}
              maxLength={200}
              onChange={(event) => onChange({ ...source, [field]: event.currentTarget.value })}
            />
          </label>
        ))}
        <label className="import-field">
          <span>{words.source.collectedOn}</span>
          <input
            type="date"
            className="low-field"
            value={source.collectedOn}
            onChange={(event) => onChange({ ...source, collectedOn: event.currentTarget.value })}
          />
        </label>
      </div>
    </details>
  )
}
