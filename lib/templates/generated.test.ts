import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BlockReader } from '../review/block-reader'
import { review } from '../review/engine'
import { DEFAULT_SETTINGS } from '../review/settings'
import { readPlainText } from '../text/plain-text'
import { BUILTIN_KINDS } from './builtin'
import { numberOf } from './filters'
import type { Field, ListField, PlainField, Section } from './model'
import { render } from './render'
import { plainText } from './rendered'
import type { Entry, Values } from './scope'
import { fieldsOf, knownFields } from './section-fields'

/** How one set of values differs from the examples. */
interface Variation {
  /** Entries of each list. */
  entries: number
  /** Numbers are so many times the example: sums, parts and wholes stay what they are. */
  times: number
  /** The first entry that is taken: lists begin elsewhere. */
  from: number
}

const variations = fc.record({
  entries: fc.integer({ min: 2, max: 12 }),
  times: fc.integer({ min: 1, max: 40 }),
  from: fc.integer({ min: 0, max: 5 }),
})

function valuesOf(fields: readonly Field[], variation: Variation, bound: ReadonlySet<string>): Values {
  return Object.fromEntries(
    fields.flatMap((field): [string, Values[string]][] => {
      if (field.type === 'list') return [[field.name, entriesOf(field, variation, bound.has(field.name))]]
      return field.example === undefined ? [] : [[field.name, variedValue(field, field.example, variation)]]
    }),
  )
}

/** Lists whose parts a number sums up keep their entries. */
function entriesOf({ example, of }: ListField, variation: Variation, isBound: boolean): Entry[] {
  const count = isBound ? example.length : variation.entries
  return Array.from({ length: count }, (_, index) => {
    const entry = example[isBound ? index : (index + variation.from) % example.length] ?? {}
    return Object.fromEntries(of.map((field) => [field.name, variedValue(field, entry[field.name] ?? '', variation)]))
  })
}

/** What a number is of: years, terms, days and ranks do not grow. */
const FIXED = /年度|号$|序号|天数|名次|阈值|增速|进度|分$|编号|届/

function variedValue({ name, type, unit }: PlainField, example: string, { times }: Variation): string {
  const number = type === 'number' && unit !== '%' && !FIXED.test(name) ? numberOf(example) : null
  return number ? number.times(times).toString() : example
}

function boundLists({ bindings = [] }: Section): Set<string> {
  return new Set(bindings.flatMap((binding) => ('list' in binding ? [binding.list] : [])))
}

function remarks(text: string): string[] {
  const { diagnostics } = review(readPlainText(text).document, DEFAULT_SETTINGS, new BlockReader())
  return diagnostics.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ rule, quote }) => `${rule} ${quote}`)
}

test.each(BUILTIN_KINDS)('sections of $id stay clean with other values', (kind) => {
  for (const section of kind.sections) {
    const known = [...knownFields(kind, section).values()]
    const fields = known.filter(({ name }) => fieldsOf(kind, section).some((field) => field.name === name))
    fc.assert(
      fc.property(variations, (variation) => {
        const text = plainText(render(kind, [section], valuesOf(fields, variation, boundLists(section))))
        expect(
          remarks(text).filter((remark) => !remark.startsWith('structure/lone-item')),
          `${section.id}: ${text}`,
        ).toEqual([])
      }),
      { numRuns: 6, seed: 20_261_125 },
    )
  }
})
