import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { DocumentKind } from '../templates/model'
import { HegaoDatabase } from './database'
import {
  orderKinds,
  putBackKind,
  readKindRows,
  readOfficeProfile,
  readOwnKinds,
  readTemplateUse,
  rememberTemplateUse,
  removeKind,
  saveKind,
  saveOfficeProfile,
  setFavourite,
  takeKinds,
} from './templates'

let databases = 0
const open = () => new HegaoDatabase(`templates-${++databases}`)
const kind = (id: string, text: string): DocumentKind => ({ id, name: id, sections: [{ id: 's', title: '段', blocks: [text] }] })

test('a change keeps the former state as a version, the same again does not', async () => {
  const database = open()
  await saveKind(database, kind('a', '一'), 1)
  await saveKind(database, kind('a', '二'), 2, '日常')
  await saveKind(database, kind('a', '二'), 3)
  const [row] = await readKindRows(database)
  expect(row).toMatchObject({ category: '日常', updatedAt: 2, kind: kind('a', '二'), versions: [{ savedAt: 1, kind: kind('a', '一') }] })
})

test('a kind with a fault is not saved, nor any of a pack with one', async () => {
  const database = open()
  await expect(saveKind(database, kind('a', '{{ 没有 }}'), 1)).rejects.toThrow('没有“没有”这个变量')
  await expect(takeKinds(database, [kind('b', '好'), kind('c', '{{ 没有 }}')], 1)).rejects.toThrow()
  expect(await readOwnKinds(database)).toEqual([])
})

test('a removal is undone, but not over another one', async () => {
  const database = open()
  await saveKind(database, kind('a', '一'), 1)
  const row = await removeKind(database, 'a')
  expect(await readOwnKinds(database)).toEqual([])
  expect(row && (await putBackKind(database, row))).toBe(true)
  expect(row && (await putBackKind(database, row))).toBe(false)
  expect(await readOwnKinds(database)).toEqual([kind('a', '一')])
  expect(await removeKind(database, 'none')).toBeNull()
})

test('kinds come in the order that the user gave', async () => {
  const database = open()
  for (const id of ['a', 'b', 'c']) await saveKind(database, kind(id, '一'), 1)
  await orderKinds(database, ['c', 'a', 'b'])
  expect((await readOwnKinds(database)).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})

test('the profile keeps texts, the use its order and favourites', async () => {
  const database = open()
  await saveOfficeProfile(database, { 单位: ' 县水利局 ', 电话: '', 附件: [] })
  expect(await readOfficeProfile(database)).toEqual({ 单位: '县水利局' })
  await rememberTemplateUse(database, 'x/1', 1)
  await rememberTemplateUse(database, 'x/2', 2)
  await setFavourite(database, 'x/1', true)
  expect(await readTemplateUse(database)).toEqual([
    { id: 'x/2', usedAt: 2, times: 1, isFavourite: false },
    { id: 'x/1', usedAt: 1, times: 1, isFavourite: true },
  ])
})

test('a row that is none is passed over', async () => {
  const database = open()
  await database.table('templateKinds').add({ id: 'x', kind: { id: 'x' } })
  await saveKind(database, kind('a', '一'), 1)
  expect((await readOwnKinds(database)).map(({ id }) => id)).toEqual(['a'])
})

test('a row that cannot be read is kept apart before another takes its place', async () => {
  const database = open()
  await database.table('templateKinds').add({ id: 'a', kind: { id: 'a' } })
  await database.table('officeProfile').add({ id: 'profile', values: 3 })
  await saveKind(database, kind('a', '一'), 1)
  expect(await readOwnKinds(database)).toEqual([kind('a', '一')])
  expect(await readOfficeProfile(database)).toEqual({})
  expect(await database.quarantine.toArray()).toMatchObject([{ table: 'templateKinds', key: 'a', row: { kind: { id: 'a' } } }])
})

test('a profile that cannot be read is kept apart before another takes its place', async () => {
  const database = open()
  const broken = { id: 'profile', values: { 单位: 7 } }
  await database.table('officeProfile').put(broken)
  expect(await readOfficeProfile(database)).toEqual({})
  await saveOfficeProfile(database, { 单位: '清河县教育局' })
  expect(await readOfficeProfile(database)).toEqual({ 单位: '清河县教育局' })
  expect((await database.quarantine.toArray()).map(({ row }) => row)).toEqual([broken])
})
