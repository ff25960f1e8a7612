/**
 * A schema as a check that makes nothing: zod builds an object for every field that it looks at, and over the tens of
 * thousands of revisions of a register the collector then works longer than the parser. What passes is the row as it is;
 * whatever does not, or has a field too many, is left to zod. A schema with a part that is not known here has no check.
 */
import type { z } from 'zod/mini'

export type QuickCheck = (value: unknown) => boolean

const made = new WeakMap<object, QuickCheck | null>()

/** True only for values that the schema takes and hands out unchanged; null where the schema has parts unknown here. */
export function quickCheck(schema: z.ZodMiniType<unknown>): QuickCheck | null {
  const known = made.get(schema)
  if (known !== undefined) return known
  const check = compile(definitionOf(schema))
  made.set(schema, check)
  return check
}

/** What zod keeps of a schema or of a check on it; read with care, since it is another's. */
type Definition = Readonly<Record<string, unknown>>

function definitionOf(schema: unknown): Definition {
  const inner = property(schema, '_zod')
  const definition = property(inner, 'def')
  return typeof definition === 'object' && definition !== null ? (definition as Definition) : {}
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function compile(definition: Definition): QuickCheck | null {
  const own = BY_TYPE[String(definition.type)]?.(definition) ?? null
  const checks = (Array.isArray(definition.checks) ? definition.checks : []).map((check) => compileCheck(definitionOf(check)))
  if (own === null || checks.includes(null)) return null
  const all = checks.filter((check) => check !== null)
  if (all.length === 0) return own
  return (value) => own(value) && all.every((check) => check(value))
}

const BY_TYPE: Record<string, (definition: Definition) => QuickCheck | null> = {
  string: () => (value) => typeof value === 'string',
  boolean: () => (value) => typeof value === 'boolean',
  number: ({ format }) => (format === 'safeint' ? Number.isSafeInteger : null),
  enum: ({ entries }) => {
    const values = new Set<unknown>(typeof entries === 'object' && entries !== null ? Object.values(entries) : [])
    return (value) => values.has(value)
  },
  literal: ({ values }) => {
    const all = new Set<unknown>(Array.isArray(values) ? values : [])
    return (value) => all.has(value)
  },
  nullable: ({ innerType }) => {
    const inner = compile(definitionOf(innerType))
    return inner && ((value) => value === null || inner(value))
  },
  array: ({ element }) => {
    const inner = compile(definitionOf(element))
    return inner && ((value) => Array.isArray(value) && value.every(inner))
  },
  object: ({ shape, catchall }) => (catchall === undefined && typeof shape === 'object' && shape !== null ? compileObject(shape) : null),
}

function compileObject(shape: object): QuickCheck | null {
  const fields = Object.entries(shape).map(([name, part]) => ({ name, check: compile(definitionOf(part)) }))
  const known = fields.flatMap(({ name, check }) => (check ? [{ name, check }] : []))
  if (known.length < fields.length) return null
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const keys = Object.keys(value)
    // Neither more fields, which zod would take out, nor another order, in which it would put them.
    return keys.length === known.length && known.every(({ name, check }, index) => keys[index] === name && check(Reflect.get(value, name)))
  }
}

function compileCheck({ check, minimum, maximum, value: limit, inclusive, format, pattern }: Definition): QuickCheck | null {
  if (check === 'min_length' && typeof minimum === 'number') return (value) => lengthOf(value) >= minimum
  if (check === 'max_length' && typeof maximum === 'number') return (value) => lengthOf(value) <= maximum
  if (check === 'greater_than' && typeof limit === 'number' && inclusive === true) return (value) => Number(value) >= limit
  if (check === 'less_than' && typeof limit === 'number' && inclusive === true) return (value) => Number(value) <= limit
  if (check === 'string_format' && format === 'regex' && pattern instanceof RegExp && !pattern.global && !pattern.sticky)
    return (value) => pattern.test(String(value))
  return null
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : Number.NaN
}
