import { Button } from '@mantine/core'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import { saveOfficeProfile } from '@/lib/store/templates'
import type { BindingFault } from '@/lib/templates/bindings'
import type { Template } from '@/lib/templates/catalogue'
import { PROFILE_FIELDS } from '@/lib/templates/common-fields'
import type { Field } from '@/lib/templates/model'
import type { Values } from '@/lib/templates/scope'
import { FieldInput } from './field-input'
import { listValue, splitFields, textValue } from './form-values'
import { ListInput } from './list-input'
import { TEMPLATE_WORDS } from './wording'

interface FormFieldsProps {
  template: Template
  typed: Values
  profile: Values
  faults: readonly BindingFault[]
  onChange(values: Values): void
}

/** Only what is still unknown is asked for; what the office's profile fills is folded away, with its source. */
export function FormFields({ template, typed, profile, faults, onChange }: FormFieldsProps) {
  const words = useWords(TEMPLATE_WORDS)
  const { write } = useDatabase()
  const { known, asked } = splitFields(template, profile)
  const faultsOf = (name: string) => faults.filter(({ fields }) => fields.includes(name)).map(({ message }) => message)
  const draw = (field: Field) =>
    field.type === 'list' ? (
      <ListInput
        key={field.name}
        field={field}
        entries={listValue(typed, field.name)}
        faults={faultsOf(field.name)}
        onChange={(entries) => onChange({ ...typed, [field.name]: entries })}
      />
    ) : (
      <FieldInput
        key={field.name}
        field={field}
        value={textValue(typed, field.name) || textValue(profile, field.name)}
        faults={faultsOf(field.name)}
        onChange={(value) => onChange({ ...typed, [field.name]: value })}
      />
    )
  const news = Object.fromEntries(
    PROFILE_FIELDS.filter((name) => isNews(name, typed, profile)).map((name) => [name, textValue(typed, name)]),
  )
  return (
    <div className="template-fields">
      {asked.map(draw)}
      {known.length > 0 ? (
        <details>
          <summary>{words.known(known.length)}</summary>
          <p className="soft small">{words.knownSource}</p>
          {known.map(draw)}
        </details>
      ) : null}
      {Object.keys(news).length > 0 ? (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => write((database) => saveOfficeProfile(database, { ...profile, ...news }))}
        >
          {words.remember}
        </Button>
      ) : null}
    </div>
  )
}

function isNews(name: string, typed: Values, profile: Values): boolean {
  const value = textValue(typed, name).trim()
  return value !== '' && value !== textValue(profile, name)
}
