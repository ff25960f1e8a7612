import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod/mini'
import { indicatorSchema, NO_SOURCE, seriesSchema } from '../register/model'
import { quickCheck } from './quick-check'
import { placeRowSchema } from './register-rows'
import { documentRowSchema, ignoredRowSchema, settingsRowSchema } from './schema'

const REVISION = {
  id: 'r1',
  obsValue: '5.13',
  unitMeasure: '人',
  unitMult: 4,
  decimals: 2,
  obsStatus: 'A',
  source: NO_SOURCE,
  collectedOn: '2025-03-01',
  note: '',
  recordedAt: 1,
  importId: null,
}
const SERIES = {
  indicator: '常住人口',
  refArea: '',
  basis: '',
  valueKind: 'actual',
  id: '常住人口',
  observations: [{ timePeriod: '2024', revisions: [REVISION, { ...REVISION, id: 'r2' }] }],
}

/** What may stand in the place of any part of a row. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    'x',
    '5.13',
    '-0',
    '2025-13-99',
    'actual',
    'A',
    0,
    -1,
    1.5,
    12,
    13,
    Number.NaN,
    2 ** 60,
    true,
    [],
    {},
  ),
  fc.string({ maxLength: 100 }),
  fc.integer(),
  fc.anything({ maxDepth: 2 }),
)

/** A row with one part of it replaced, taken away or added to. */
function spoilt(row: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(row) && row.length > 0)
    return fc.oneof(
      anything,
      fc.nat(row.length - 1).chain((at) => spoilt(row[at]).map((part) => row.map((own: unknown, index) => (index === at ? part : own)))),
    )
  if (typeof row !== 'object' || row === null || Object.keys(row).length === 0) return anything
  const names = Object.keys(row)
  return fc.oneof(
    { weight: 1, arbitrary: anything },
    { weight: 1, arbitrary: anything.map((value) => ({ ...row, more: value })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...names).map((name) => Object.fromEntries(Object.entries(row).filter(([own]) => own !== name))),
    },
    {
      weight: 6,
      arbitrary: fc.constantFrom(...names).chain((name) => spoilt(Reflect.get(row, name)).map((part) => ({ ...row, [name]: part }))),
    },
  )
}

const schemas: [string, z.ZodMiniType<unknown>, unknown][] = [
  ['series', seriesSchema, SERIES],
  ['indicators', indicatorSchema, { name: '常住人口', aliases: ['人口'], note: '' }],
  ['settings', settingsRowSchema, { id: 'settings', disabledRules: [], strict: false, phrases: ['三定方案'], locale: 'zh', theme: 'auto' }],
  ['ignored', ignoredRowSchema, { key: 'k', document: 'd', rule: 'r', fingerprint: 'f', at: 1 }],
  [
    'documents',
    documentRowSchema,
    { key: 'k', identity: { origin: 'o', path: '/', frame: '', ordinal: 'e1' }, ignoredRules: ['a'], at: 1 },
  ],
]

test.each(schemas)('%s: a sound row passes', (_, schema, row) => {
  expect(quickCheck(schema)?.(row)).toBe(true)
})

test.each(schemas)('%s: passes exactly what zod takes and leaves as it is', (_, schema, row) => {
  fc.assert(
    fc.property(spoilt(row), (value) => {
      const parsed = schema.safeParse(value)
      const isUnchanged = parsed.success && JSON.stringify(parsed.data) === JSON.stringify(value)
      if (quickCheck(schema)?.(value)) expect(isUnchanged).toBe(true)
      else if (isUnchanged) expect(isPlain(value), 'only odd objects may be left to zod').toBe(false)
    }),
    { numRuns: 2_000 },
  )
})

/** False where somewhere a key has no value or a value is no data: then the text alone does not tell. */
function isPlain(value: unknown): boolean {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol' || Number.isNaN(value)) return false
  return typeof value !== 'object' || value === null || Object.values(value).every(isPlain)
}

test('a schema with a part unknown here has no check', () => {
  expect(quickCheck(z.object({ when: z.date() }))).toBeNull()
  expect(quickCheck(z.object({ text: z.string().check(z.email()) }))).toBeNull()
  expect(quickCheck(z.array(z.optional(z.string())))).toBeNull()
  expect(quickCheck(placeRowSchema)?.({})).not.toBe(true)
})
