/** The examples of a section's fields: what the preview shows. */
import type { Field } from './model'
import type { Values } from './scope'

export function sampleValues(fields: readonly Field[]): Values {
  const values: Record<string, Values[string]> = Object.create(null)
  for (const field of fields) if (field.example !== undefined) values[field.name] = field.example
  return values
}
