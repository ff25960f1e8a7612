import { useWords } from '@/components/language'
import type { Field } from '@/lib/templates/model'
import { EDITOR_WORDS } from './wording'

interface FieldMenuProps {
  fields: readonly Field[]
  list: string | null
  onChoose(expression: string): void
}

/** Fields that a text may name, in the forms that are asked for most. */
export function FieldMenu({ fields, list, onChoose }: FieldMenuProps) {
  const words = useWords(EDITOR_WORDS)
  return (
    <select
      className="field-menu"
      aria-label={words.insertField}
      value=""
      onChange={({ currentTarget }) => {
        if (currentTarget.value) onChoose(currentTarget.value)
      }}
    >
      <option value="">{words.insertField}</option>
      {expressionsOf(fields, list).map((expression) => (
        <option key={expression} value={expression}>
          {expression.replace(/\s*\|\s*/, ' › ').replace(/^项\./, '')}
        </option>
      ))}
    </select>
  )
}

function expressionsOf(fields: readonly Field[], list: string | null): string[] {
  const own = fields.find(({ name }) => name === list)
  const entries = own?.type === 'list' ? own.of.map(({ name }) => `项.${name}`) : []
  return [...entries, ...fields.flatMap(formsOf)]
}

function formsOf({ name, type }: Field): string[] {
  if (type === 'list') return [`${name} | 个数`, `${name} | 条数`]
  if (type === 'date') return [`${name} | 公文日期`, `${name} | 星期`]
  return type === 'money' ? [name, `${name} | 大写`] : [name]
}
