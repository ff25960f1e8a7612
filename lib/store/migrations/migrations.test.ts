import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { HegaoDatabase } from '../database'
import { restorePointRowSchema } from '../register-rows'
import { USER_TABLES } from '../user-tables'
import { MIGRATIONS } from '.'
import type { MigrationStep } from './step'

/** What tells whether a row of a table is one of the newest version. */
const PARSERS: Record<string, (row: unknown) => unknown> = {
  ...Object.fromEntries(USER_TABLES.map(({ name, parse }) => [name, parse])),
  restorePoints: (row) => restorePointRowSchema.parse(row),
  backupTarget: () => null, // a handle of the browser: no example can be written down
}

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
  for (const [table, parse] of Object.entries(PARSERS))
    for (const row of await newest.table(table).toArray()) expect(parse(row), table).toEqual(row)
  newest.close()
})

test('every table has an example in the version that brought it', () => {
  for (const { stores, example } of MIGRATIONS)
    expect(Object.keys(example).sort()).toEqual(
      Object.keys(stores)
        .filter((table) => table !== 'quarantine')
        .sort(),
    )
})

test('every table of the newest version can be judged', () => {
  const tables = new HegaoDatabase('judged').tables.map(({ name }) => name)
  expect(Object.keys(PARSERS).sort()).toEqual(tables.filter((name) => name !== 'quarantine').sort())
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
  await expect(older.open()).rejects.toThrow('version')
  older.close()
  const again = new HegaoDatabase('newer', steps)
  expect(await again.settings.get('settings')).toMatchObject({ phrases: ['三定方案'] })
  again.close()
})
