import { expect, test } from 'vitest'
import { registerOf } from '@/components/test-support/sample-register'
import { EMPTY_REGISTER } from '@/lib/register/model'
import { EMPTY_TEXTS, type EntryTexts, readDraft } from './draft-entry'

const FULL: EntryTexts = { ...EMPTY_TEXTS, 指标: '常住人口', 时期: '2024年末', 数值: '5.13', 单位: '万人', 性质: '实绩' }
const first = readDraft(FULL, EMPTY_REGISTER)
if (first.status !== 'ready') throw new Error(first.reason)
const register = registerOf([{ ...first.entry, aliases: ['人口'] }])

test('a new figure', () => {
  expect(first).toMatchObject({ planned: { fate: 'new', current: null }, entry: { timePeriod: '2024-12-31T24:00' } })
})

test.each([
  [{}, 'same'],
  [{ 指标: '人口' }, 'same'],
  [{ 数值: '5.14' }, 'revision'],
  [{ 数值: '51300', 单位: '人' }, 'revision'],
  [{ 时期: '2023年末' }, 'new'],
  [{ 口径: '户籍' }, 'new'],
  [{ 性质: '目标' }, 'new'],
] satisfies [Partial<EntryTexts>, string][])('%o is %s', (texts, fate) => {
  expect(readDraft({ ...FULL, ...texts }, register)).toMatchObject({ planned: { fate } })
})

test.each([
  [{ 指标: '' }, '指标'],
  [{ 时期: '去年' }, '时期'],
  [{ 数值: '约5' }, '数值'],
  [{ 单位: '' }, '单位'],
  [{ 采集日期: '年底' }, '采集日期'],
] satisfies [Partial<EntryTexts>, string][])('%o is told at its field', (texts, field) => {
  expect(readDraft({ ...FULL, ...texts }, register)).toMatchObject({ status: 'problem', field, reason: expect.stringMatching(/./) })
})
