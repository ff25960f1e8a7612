/** What the expressions of a section see: every field it may name, given, by default, or open. */
import type { Field, ListField, PlainField } from './model'
import { markOpen, openField } from './open-field'

export type Entry = Readonly<Record<string, string>>
/** What the writer gave: a text per field, a list of entries per list. */
export type Values = Readonly<Record<string, string | readonly Entry[]>>
export type Scope = Record<string, unknown>

/** Entries that stand open where a list has none. */
const OPEN_ENTRIES = 3

/** Own properties only, no prototype: a field may be called anything. Unknown values are left out. */
export function makeScope(fields: readonly Field[], values: Values): Scope {
  const scope: Scope = Object.create(null)
  for (const field of fields) {
    const given = Object.hasOwn(values, field.name) ? values[field.name] : undefined
    scope[field.name] = field.type === 'list' ? entriesOf(field, given) : textOf(field, given)
  }
  return scope
}

function entriesOf(field: ListField, given: unknown): Scope[] {
  const entries = Array.isArray(given) ? given : []
  if (entries.length === 0) return field.isOptional ? [] : openEntries(field)
  return entries.map((entry) => makeScope(field.of, entry))
}

function openEntries(field: ListField): Scope[] {
  return markOpen(Array.from({ length: field.open ?? OPEN_ENTRIES }, () => makeScope(field.of, {})))
}

function textOf(field: PlainField, given: unknown): string {
  const text = typeof given === 'string' || typeof given === 'number' ? String(given).trim() : ''
  return text || field.default || (field.isOptional ? '' : openField(field.name))
}
