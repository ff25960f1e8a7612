import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DATABASE_VERSION, writeBackup } from '../register/backup-format'
import { readBackupRegister } from '../register/backup-register'
import { seriesId } from '../register/model'
import { applyEntries } from './apply-entries'
import { backupFileName, createBackup, readRows, type TableRows } from './backup'
import { HegaoDatabase } from './database'
import { planUndo, undoImport } from './imports'
import { saveIndicator } from './indicators'
import { rememberMapping } from './mappings'
import { mergeIndicators } from './merge-indicators'
import { MIGRATIONS } from './migrations'
import { reviseObservation } from './observations'
import { rememberPlace } from './places'
import { loadRegister, setDefaults } from './register'
import { entry, PLAIN_PHRASE } from './register.fixture'
import { planRestore, type RestoreMode, type RestorePlan, readRestorePoint, restore } from './restore'
import { ignorePlace } from './set-aside'
import { changeSettings } from './settings'
import { rememberTemplateUse, saveKind, saveOfficeProfile } from './templates'
import { OTHER_TABLES, USER_TABLES } from './user-tables'

const IDENTITY = { origin: 'https://office.example', path: '/draft', frame: 'top', ordinal: 'e1' }
const PEOPLE = seriesId({ indicator: '常住人口', refArea: '', basis: '', valueKind: 'actual' })
const INFO = { kind: 'sheet', title: '附表.xlsx', sheet: '表1', failed: 0 } as const

let here: HegaoDatabase
let there: HegaoDatabase
let count = 0
beforeEach(() => {
  here = new HegaoDatabase(`here-${++count}`)
  there = new HegaoDatabase(`there-${count}`)
})
afterEach(() => {
  here.close()
  there.close()
})

/** Something in every table. */
async function fill(database: HegaoDatabase): Promise<void> {
  await changeSettings(database, () => ({ phrases: ['三定方案'] }))
  await ignorePlace(database, IDENTITY, { rule: 'a/b/c', fingerprint: 'f' }, 1)
  await applyEntries(database, [entry('常住人口', '2024', '5.13', { aliases: ['人口'] }), entry('粮食产量', '2024', '1')], {
    importInfo: INFO,
    at: 1,
  })
  await applyEntries(database, [entry('常住人口数', '2024', '5.12')], { importInfo: null, at: 2 })
  await mergeIndicators(database, '常住人口数', '常住人口', 3)
  await setDefaults(database, { refArea: '清河县', basis: '' })
  await rememberPlace(
    database,
    {
      series: PEOPLE,
      timePeriod: '2024',
      revision: 'r',
      identity: IDENTITY,
      quote: { exact: '5', prefix: '', suffix: '' },
      phrase: PLAIN_PHRASE,
    },
    4,
  )
  await rememberMapping(database, '指标|单位', { header: 2 }, 5)
  await saveKind(database, { id: 'own', name: '周报', sections: [{ id: 's', title: '段', blocks: ['本周。'] }] }, 6)
  await saveOfficeProfile(database, { 单位: '清河县水利局' })
  await rememberTemplateUse(database, 'work-report/problems', 6)
}

async function plan(database: HegaoDatabase, text: string, mode: RestoreMode): Promise<RestorePlan> {
  const outcome = await planRestore(database, text, mode)
  if (outcome.status !== 'planned') throw new Error(`${outcome.fault} ${outcome.detail}`)
  return outcome.plan
}
const restoreInto = async (database: HegaoDatabase, text: string, mode: RestoreMode) =>
  restore(database, await plan(database, text, mode), 9)
const plain = (rows: TableRows) => Object.fromEntries([...rows].map(([name, own]) => [name, [...own.values()]]))
const contents = async (database: HegaoDatabase) => plain((await readRows(database)).rows)
const total = ({ tables }: RestorePlan) =>
  (['new', 'changed', 'same', 'removed'] as const).map((fate) => tables.reduce((sum, table) => sum + table[fate], 0))

test('every table of the database is backed up or said not to be', () => {
  const named = [...USER_TABLES.map(({ name }) => name), ...OTHER_TABLES]
  expect(named.sort()).toEqual(here.tables.map(({ name }) => name).sort())
})

test('the version that a backup names is that of the tables', () => expect(DATABASE_VERSION).toBe(MIGRATIONS.at(-1)?.version))

test('a file is named by the minute', () => expect(backupFileName(new Date(2026, 10, 5, 8, 3))).toBe('核稿备份-20261105-0803.hegao.json'))

test.each<RestoreMode>(['merge', 'replace'])('a backup restored elsewhere (%s) is the same again', async (mode) => {
  await fill(here)
  for (const { name } of USER_TABLES) expect(await here.table(name).count(), name).toBeGreaterThan(0)
  const text = await createBackup(here, 7)
  const made = await plan(there, text, mode)
  expect(total(made).slice(1)).toEqual([0, 0, 0])
  expect(await restore(there, made, 9)).toEqual({ status: 'done' })
  expect(await contents(there)).toEqual(await contents(here))
  expect(await createBackup(there, 7)).toBe(text)
})

test('the command line reads the same register', async () => {
  await fill(here)
  expect(await readBackupRegister(await createBackup(here, 7))).toEqual({ status: 'read', register: await loadRegister(here) })
})

test('a backup restored where it came from changes nothing', async () => {
  await fill(here)
  const made = await plan(here, await createBackup(here, 7), 'replace')
  expect(total(made)).toEqual([0, 0, total(made)[2], 0])
})

test('what only stands here stays when merged, and goes when replaced', async () => {
  await fill(there)
  const text = await createBackup(there, 7)
  await applyEntries(here, [entry('出生率', '2024', '6')], { importInfo: null, at: 1 })
  await restoreInto(here, text, 'merge')
  expect((await loadRegister(here)).indicators.map(({ name }) => name)).toEqual(['出生率', '常住人口', '粮食产量'])
  const made = await plan(here, text, 'replace')
  expect(made.tables.filter(({ removed }) => removed > 0).map(({ table }) => table)).toEqual(['series', 'indicators'])
  await restore(here, made, 9)
  expect(await contents(here)).toEqual(await contents(there))
})

test('a series that both went on with keeps the revisions of both, the backup last', async () => {
  await applyEntries(there, [entry('常住人口', '2024', '5.13')], { importInfo: INFO, at: 1 })
  await restoreInto(here, await createBackup(there, 7), 'merge')
  await reviseObservation(here, PEOPLE, '2024', { obsValue: '5.14' }, 2)
  await reviseObservation(there, PEOPLE, '2024', { obsValue: '5.15' }, 3)
  const made = await plan(here, await createBackup(there, 8), 'merge')
  expect(made.tables.find(({ table }) => table === 'series')).toMatchObject({ changed: 1 })
  await restore(here, made, 9)
  expect((await loadRegister(here)).series[0]?.observations[0]?.revisions.map(({ obsValue }) => obsValue)).toEqual(['5.13', '5.14', '5.15'])
})

test('an older backup takes no later revision away when merged', async () => {
  await applyEntries(here, [entry('常住人口', '2024', '5.13')], { importInfo: null, at: 1 })
  const text = await createBackup(here, 7)
  await reviseObservation(here, PEOPLE, '2024', { obsValue: '5.14' }, 2)
  expect(total(await plan(here, text, 'merge'))).toEqual([0, 0, 2, 0])
  expect(total(await plan(here, text, 'replace'))).toEqual([0, 1, 1, 0])
})

test('an import that was undone here but stands in the backup can be undone again', async () => {
  const outcome = await applyEntries(here, [entry('常住人口', '2024', '5.13')], { importInfo: INFO, at: 1 })
  const id = outcome.status === 'done' ? (outcome.importId ?? '') : ''
  const text = await createBackup(here, 7)
  await undoImport(here, id, 2)
  await restoreInto(here, text, 'merge')
  expect(await planUndo(here, id)).toMatchObject({ revisions: 1 })
  expect(await undoImport(here, id, 3)).toEqual({ status: 'done' })
})

test('names of an indicator are joined', async () => {
  await saveIndicator(here, { name: '常住人口', aliases: ['人口'], note: '' })
  await saveIndicator(there, { name: '常住人口', aliases: ['总人口'], note: '年末' })
  await restoreInto(here, await createBackup(there, 7), 'merge')
  expect((await loadRegister(here)).indicators).toEqual([{ name: '常住人口', aliases: ['总人口', '人口'], note: '年末' }])
})

test('an edit after the plan stops the restore', async () => {
  await fill(there)
  const made = await plan(here, await createBackup(there, 7), 'replace')
  await applyEntries(here, [entry('出生率', '2024', '6')], { importInfo: null, at: 1 })
  const before = await contents(here)
  expect(await restore(here, made, 9)).toMatchObject({ status: 'refused', reason: 'changed-since' })
  expect(await contents(here)).toEqual(before)
  expect(await readRestorePoint(here)).toBeNull()
})

test('an edit during the restore comes before or after it, never between', async () => {
  await fill(there)
  const made = await plan(here, await createBackup(there, 7), 'merge')
  const [restored] = await Promise.all([
    restore(here, made, 9),
    applyEntries(here, [entry('出生率', '2024', '6')], { importInfo: null, at: 1 }),
  ])
  const names = (await loadRegister(here)).indicators.map(({ name }) => name)
  expect(names).toEqual(restored.status === 'done' ? ['出生率', '常住人口', '粮食产量'] : ['出生率'])
})

test('a restore that fails half way leaves everything as it was', async () => {
  await fill(there)
  await applyEntries(here, [entry('出生率', '2024', '6')], { importInfo: null, at: 1 })
  const before = await contents(here)
  const made = await plan(here, await createBackup(there, 7), 'replace')
  made.after.get('mappings')?.set('broken', { shape: () => 'no value that can be stored' })
  await expect(restore(here, made, 9)).rejects.toThrow()
  expect(await contents(here)).toEqual(before)
})

test('what was there before can be restored', async () => {
  await fill(there)
  await applyEntries(here, [entry('出生率', '2024', '6')], { importInfo: null, at: 1 })
  const before = await contents(here)
  await restoreInto(here, await createBackup(there, 7), 'replace')
  const point = await readRestorePoint(here)
  expect(point?.at).toBe(9)
  await restoreInto(here, point?.text ?? '', 'replace')
  expect(await contents(here)).toEqual(before)
})

test('a row here that nobody can read is kept apart', async () => {
  await fill(there)
  await here.table('series').put({ id: PEOPLE, observations: 'broken' })
  await restoreInto(here, await createBackup(there, 7), 'merge')
  expect(await contents(here)).toEqual(await contents(there))
  expect(await here.quarantine.toArray()).toMatchObject([{ table: 'series', key: PEOPLE, row: { observations: 'broken' } }])
})

test.each([
  ['a row that its table cannot hold', { indicators: [{ name: '好', aliases: [], note: '' }, { name: 3 }] }, 'indicators 2'],
  [
    'a series under another id',
    { series: [{ id: 'x', indicator: '人口', refArea: '', basis: '', valueKind: 'actual', observations: [] }] },
    'series 1',
  ],
  ['a row twice', { indicators: Array.from({ length: 2 }, () => ({ name: '好', aliases: [], note: '' })) }, 'indicators 2'],
  ['a table of no version', { spells: [] }, 'spells'],
])('%s refuses the whole', async (_, tables, detail) => {
  const text = await writeBackup({ databaseVersion: DATABASE_VERSION, createdAt: 1, tables })
  expect(await planRestore(here, text, 'merge')).toEqual({ status: 'refused', fault: 'damaged', detail })
})

test.each(MIGRATIONS)('a backup of version $version is carried forward', async ({ version, example }) => {
  const tables = Object.fromEntries(Object.entries(example).filter(([name]) => !OTHER_TABLES.includes(name)))
  const text = await writeBackup({ databaseVersion: version, createdAt: 1, tables })
  await restoreInto(here, text, 'replace')
  for (const [name, rows] of Object.entries(tables)) expect(await here.table(name).toArray()).toEqual(rows)
  expect((await indexedDB.databases()).filter(({ name }) => name?.startsWith('hegao-carry'))).toEqual([])
})

test('rows that their own old version cannot hold refuse the whole', async () => {
  const text = await writeBackup({ databaseVersion: 1, createdAt: 1, tables: { settings: [{ nothing: 1 }] } })
  expect(await planRestore(here, text, 'merge')).toMatchObject({ status: 'refused', fault: 'damaged' })
})

test('restoring never loses a revision of either side', async () => {
  const values = fc.array(
    fc.tuple(fc.constantFrom('常住人口', '粮食产量'), fc.constantFrom('2023', '2024'), fc.constantFrom('1', '2', '3')),
    { maxLength: 6 },
  )
  const revisionsOf = async (database: HegaoDatabase) =>
    (await loadRegister(database)).series.flatMap(({ observations }) =>
      observations.flatMap(({ revisions }) => revisions.map(({ id }) => id)),
    )
  await fc.assert(
    fc.asyncProperty(values, values, values, async (common, mine, theirs) => {
      const [a, b] = [new HegaoDatabase(`a-${++count}`), new HegaoDatabase(`b-${count}`)]
      const add = (database: HegaoDatabase, own: typeof common) =>
        applyEntries(
          database,
          own.map((value) => entry(...value)),
          { importInfo: INFO, at: 1 },
        )
      await add(a, common)
      await restoreInto(b, await createBackup(a, 1), 'replace')
      await Promise.all([add(a, mine), add(b, theirs)])
      const both = new Set([...(await revisionsOf(a)), ...(await revisionsOf(b))])
      await restoreInto(a, await createBackup(b, 2), 'merge')
      expect(new Set(await revisionsOf(a))).toEqual(both)
      await Promise.all([a.delete(), b.delete()])
    }),
    { numRuns: 30 },
  )
})
