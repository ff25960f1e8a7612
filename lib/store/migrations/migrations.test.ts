import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { HegaoDatabase } from '../database'
import { documentRowSchema, ignoredRowSchema, settingsRowSchema } from '../schema'
import { MIGRATIONS } from '.'
import type { MigrationStep } from './step'

/** What each table's rows must be in the newest version. */
const SCHEMAS = { settings: settingsRowSchema, ignored: ignoredRowSchema, documents: documentRowSchema }

test('versions grow by one and begin at one', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1))
})

test.each(MIGRATIONS)('rows of version $version reach the newest one whole', async ({ version, example }) => {
  const name = `chain-${version}`
  const old = new HegaoDatabase(name, MIGRATIONS.slice(0, version))
  for (const [table, rows] of Object.entries(example)) await old.table(table).bulkAdd(rows)
  old.close()
  const newest = new HegaoDatabase(name)
  for (const [table, rows] of Object.entries(example)) expect(await newest.table(table).count()).toBe(rows.length)
  for (const [table, schema] of Object.entries(SCHEMAS))
    for (const row of await newest.table(table).toArray()) expect(schema.safeParse(row).error?.issues ?? []).toEqual([])
  newest.close()
})

test('every table of the newest version has an example', () => {
  const newest = MIGRATIONS.at(-1)
  const tables = Object.keys(newest?.stores ?? {}).filter((table) => table !== 'quarantine')
  expect(Object.keys(newest?.example ?? {}).sort()).toEqual(tables.sort())
})

const NEXT: MigrationStep = {
  version: MIGRATIONS.length + 1,
  stores: {},
  example: {},
  upgrade: async (transaction) => {
    await transaction.table('settings').toCollection().modify({ strict: false })
  },
}

test('a step carries rows over, once', async () => {
  const first = new HegaoDatabase('step')
  await first.table('settings').bulkAdd(MIGRATIONS[0]?.example.settings ?? [])
  first.close()
  const second = new HegaoDatabase('step', [...MIGRATIONS, NEXT])
  expect(await second.settings.get('settings')).toMatchObject({ strict: false, phrases: ['三定方案'] })
  second.close()
})

test('a step that fails leaves everything as it was', async () => {
  const first = new HegaoDatabase('failing')
  await first.table('settings').bulkAdd(MIGRATIONS[0]?.example.settings ?? [])
  first.close()
  const failing: MigrationStep = { ...NEXT, upgrade: () => Promise.reject(new Error('half way')) }
  const broken = new HegaoDatabase('failing', [...MIGRATIONS, failing])
  await expect(broken.open()).rejects.toThrow()
  broken.close()
  const again = new HegaoDatabase('failing')
  expect(await again.settings.get('settings')).toMatchObject({ strict: true })
  again.close()
})

test('an older extension leaves the rows of a newer one as they are', async () => {
  const steps = [...MIGRATIONS, { ...NEXT, version: 99, upgrade: undefined }]
  const newer = new HegaoDatabase('newer', steps)
  await newer.table('settings').bulkAdd(MIGRATIONS[0]?.example.settings ?? [])
  newer.close()
  const older = new HegaoDatabase('newer')
  await older.open().catch(() => {}) // opened or refused: both are safe
  older.close()
  const again = new HegaoDatabase('newer', steps)
  expect(await again.settings.get('settings')).toMatchObject({ phrases: ['三定方案'] })
  again.close()
})
