/** Values from a file, `{ "年度": 2026, "问题": [{ "标题": "…" }] }`, checked against the fields of a template. */
import { z } from 'zod/mini'
import { normaliseValue, valueFault } from './check-value'
import { closest } from './closest'
import type { Field, ListField, PlainField } from './model'
import type { Entry, Values } from './scope'

const scalar = z.union([z.string(), z.number(), z.boolean()])
const valuesSchema = z.record(z.string(), z.union([scalar, z.array(z.union([scalar, z.record(z.string(), scalar)]))]))

export interface ReadValues {
  values: Values
  /** One sentence each; with any of them the values are not used. */
  faults: string[]
}

/** Entries of one list: more would be no form any more. */
const MOST_ENTRIES = 500

/**
 * Reads what JSON.parse gave. A list with a single field may be given as plain texts. Names in `known` that the template does
 * not use are passed over: one file of values serves all sections of a kind.
 */
export function readValues(data: unknown, fields: readonly Field[], known: ReadonlySet<string> = new Set()): ReadValues {
  const parsed = valuesSchema.safeParse(data)
  if (!parsed.success) return { values: {}, faults: ['要写成 { "变量": "值", "列表": [{ "变量": "值" }] } 的样子'] }
  const values: Record<string, Values[string]> = Object.create(null)
  const faults: string[] = []
  for (const [name, given] of Object.entries(parsed.data)) {
    const field = fields.find((one) => one.name === name)
    if (!field && known.has(name)) continue
    if (!field) faults.push(unknownName(name, fields))
    else if (field.type === 'list') values[name] = readEntries(field, given, faults)
    else if (Array.isArray(given)) faults.push(`“${name}”只有一个值，不能写成一组`)
    else values[name] = readPlain(field, String(given), faults)
  }
  return { values, faults }
}

function readPlain(field: PlainField, given: string, faults: string[]): string {
  const text = normaliseValue(field.type, given.trim())
  const fault = valueFault(field, text)
  if (fault) faults.push(fault)
  return text
}

function readEntries(field: ListField, given: unknown, faults: string[]): Entry[] {
  if (!Array.isArray(given) || given.length > MOST_ENTRIES) {
    faults.push(Array.isArray(given) ? `“${field.name}”最多${MOST_ENTRIES}条` : `“${field.name}”是一组，要写成 [ … ]`)
    return []
  }
  return given.map((entry) => readEntry(field, entry, faults))
}

function readEntry({ name, of }: ListField, entry: unknown, faults: string[]): Entry {
  const [only] = of
  if (typeof entry !== 'object' || entry === null) {
    if (of.length === 1 && only) return { [only.name]: readPlain(only, String(entry), faults) }
    faults.push(`“${name}”的每一条都要写成 { ${of.map((field) => `"${field.name}": "…"`).join(', ')} }`)
    return {}
  }
  const read: Record<string, string> = Object.create(null)
  for (const [key, value] of Object.entries(entry)) {
    const field = of.find((one) => one.name === key)
    if (field) read[key] = readPlain(field, String(value), faults)
    else faults.push(`${name}：${unknownName(key, of)}`)
  }
  return read
}

function unknownName(name: string, fields: readonly { name: string }[]): string {
  const names = fields.map((field) => field.name)
  const like = closest(name, names)
  return `没有“${name}”这个变量${like ? `，是不是“${like}”` : `，可用的有${names.join('、')}`}`
}
