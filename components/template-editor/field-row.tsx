import { CloseButton } from '@mantine/core'
import { useWords } from '@/components/language'
import { type Field, PLAIN_FIELD_TYPES, type PlainField } from '@/lib/templates/model'
import { EDITOR_WORDS } from './wording'

interface FieldRowProps {
  field: Field
  onChange(field: Field): void
  /** Everywhere, when the name is left. */
  onRename(name: string): void
  onRemove(): void
}

/** One field: name, sort, what the form says of it. */
export function FieldRow({ field, onChange, onRename, onRemove }: FieldRowProps) {
  const words = useWords(EDITOR_WORDS)
  return (
    <div className="field-row">
      <input
        aria-label={words.name}
        defaultValue={field.name}
        key={field.name}
        onBlur={({ currentTarget }) => {
          const name = currentTarget.value.trim()
          if (name && name !== field.name) onRename(name)
          else currentTarget.value = field.name
        }}
      />
      <select
        aria-label={words.type}
        value={field.type}
        onChange={({ currentTarget }) => onChange(withType(field, currentTarget.value as Field['type']))}
      >
        {[...PLAIN_FIELD_TYPES, 'list' as const].map((type) => (
          <option key={type} value={type}>
            {words.types[type]}
          </option>
        ))}
      </select>
      {field.type === 'list' ? (
        <input
          aria-label={words.parts}
          title={words.parts}
          defaultValue={field.of.map(({ name }) => name).join('；')}
          onBlur={({ currentTarget }) => onChange({ ...field, of: partsOf(currentTarget.value, field.of) })}
        />
      ) : (
        <input
          aria-label={words.example}
          placeholder={words.example}
          value={field.example ?? ''}
          onChange={({ currentTarget }) => onChange({ ...field, example: currentTarget.value })}
        />
      )}
      <input
        aria-label={words.hint}
        placeholder={words.hint}
        value={field.hint ?? ''}
        onChange={({ currentTarget }) => onChange({ ...field, hint: currentTarget.value })}
      />
      <label className="small">
        <input
          type="checkbox"
          checked={field.isOptional ?? false}
          onChange={({ currentTarget }) => onChange({ ...field, isOptional: currentTarget.checked })}
        />{' '}
        {words.optional}
      </label>
      <CloseButton size="xs" aria-label={words.removeField} onClick={onRemove} />
    </div>
  )
}

function withType(field: Field, type: Field['type']): Field {
  const { name, hint, isOptional } = field
  const shared = { name, ...(hint ? { hint } : {}), ...(isOptional ? { isOptional } : {}) }
  if (type === 'list') return { ...shared, type, of: [{ name: '内容', type: 'long-text' }], example: [] }
  const choices = type === 'choice' ? { choices: ['甲', '乙'] } : {}
  return { ...shared, type, ...choices, ...(field.type !== 'list' && field.example ? { example: field.example } : {}) }
}

/** Parts that were there keep what is known of them. */
function partsOf(text: string, before: readonly PlainField[]): PlainField[] {
  const names = text
    .split(/[；;]/)
    .map((name) => name.trim())
    .filter(Boolean)
    .slice(0, 12)
  const parts = [...new Set(names)].map((name) => before.find((part) => part.name === name) ?? ({ name, type: 'text' } as const))
  return parts.length > 0 ? parts : [...before]
}
