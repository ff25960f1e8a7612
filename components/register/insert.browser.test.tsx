/** Inserting from the register: finding, wording, writing at the caret, remembering the place. */
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { renderPanel } from '@/components/test-support/render-panel'
import { entryOf, fillRegister, SAMPLE_ENTRIES } from '@/components/test-support/sample-register'
import { reviewing } from '@/components/test-support/sample-review'
import { foundDocument, ScriptedConnection } from '@/components/test-support/scripted-connection'
import type { RegisterEntry } from '@/lib/register/model'
import { placesIn } from '@/lib/store/places'
import type { SettingsRow } from '@/lib/store/schema'

const REPORT = '三季度工作汇报\n一、基本情况\n全镇常住人口。'

async function openInsert(
  entries: readonly RegisterEntry[] = SAMPLE_ENTRIES,
  settings: Partial<SettingsRow> = {},
  connection = new ScriptedConnection(REPORT),
) {
  const panel = await renderPanel(connection, reviewing(), settings)
  await fillRegister(panel.database, entries)
  await expect.element(page.getByRole('tab', { name: /提纲|Outline/ })).toBeVisible()
  connection.moveCaret({ block: 'b2', offset: 6 })
  await userEvent.keyboard('{Alt>}i{/Alt}')
  await expect.element(page.getByRole('region', { name: /插入台账数|Insert from/ })).toBeVisible()
  // What is typed before would be lost; an empty register has no field.
  if (entries.length > 0) await expect.element(page.getByRole('combobox', { name: /指标|Indicator/ })).toHaveFocus()
  return panel
}

const field = () => page.getByRole('combobox', { name: '指标' })
const options = () =>
  page
    .getByRole('option')
    .elements()
    .filter((one) => one instanceof HTMLDivElement)
    .map((option) => option.textContent)
const phrase = () => document.querySelector('.insert-phrase')?.textContent
const texts = ({ connection }: { connection: ScriptedConnection }) => connection.document.blocks.map(({ text }) => text)
const identity = { origin: 'https://office.example', path: '/draft', frame: 'top', ordinal: 'e1' }

test('initials, Enter: the value stands at the caret, and the place is remembered', async () => {
  const panel = await openInsert()
  await userEvent.keyboard('czrk')
  await expect
    .poll(options)
    .toEqual([
      expect.stringContaining('常住人口5.13万人'),
      expect.stringContaining('常住人口城镇化率60.2%'),
      expect.stringContaining('农村常住人口2.04万人'),
    ])
  await expect.poll(phrase).toBe('5.13万人')
  await expect.element(page.getByText('来源 2024年统计公报 · 表2 · 统计局，2025-03-01')).toBeVisible()
  await expect.element(page.getByText('光标在 一、基本情况')).toBeVisible()
  expect(await findBarriers()).toEqual([])
  await takePicture('insert')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => texts(panel)).toEqual(['三季度工作汇报', '一、基本情况', '全镇常住人口5.13万人。'])
  expect(panel.connection.inserted).toMatchObject([{ request: { at: null, text: '5.13万人', html: null } }])
  await expect.element(page.getByText('已写入“5.13万人”')).toBeVisible()
  await expect
    .poll(() => placesIn(panel.database, identity))
    .toMatchObject([
      { timePeriod: '2024', quote: { exact: '5.13万人', prefix: '全镇常住人口', suffix: '。' }, phrase: { unitMult: 4, change: 'none' } },
    ])
})

test('period, unit, decimals, growth and name make the wording, seen before it is written', async () => {
  const panel = await openInsert()
  await userEvent.keyboard('常住人口')
  await page.getByRole('combobox', { name: '比上年' }).selectOptions('rate')
  await expect.poll(phrase).toBe('5.13万人，比上年增长2.4%')
  await page.getByLabelText('写指标名').click()
  await page.getByLabelText('写时期').click()
  await expect.poll(phrase).toBe('2024年常住人口5.13万人，比上年增长2.4%')
  await page.getByRole('combobox', { name: '小数' }).selectOptions('1')
  await expect.poll(phrase).toBe('2024年常住人口5.1万人，比上年增长2.4%')
  await page.getByRole('combobox', { name: '时期' }).selectOptions('2023')
  await expect.element(page.getByText('台账里没有上年同期的数')).toBeVisible()
  await expect.element(page.getByRole('button', { name: '插入到光标处' })).toBeDisabled()
  await takePicture('insert-refused')
  await page.getByRole('combobox', { name: '比上年' }).selectOptions('none')
  await page.getByRole('button', { name: '插入到光标处' }).click()
  await expect.poll(() => texts(panel)[2]).toBe('全镇常住人口2023年常住人口5.0万人。')
})

test('what the writer is used to stays from one value to the next, and a rate changes by points', async () => {
  await openInsert()
  await userEvent.keyboard('gdp')
  await page.getByRole('combobox', { name: '比上年' }).selectOptions('rate')
  await expect.poll(phrase).toBe('53.64亿元，比上年增长7.0%')
  await expect.element(page.getByText('公布的增速多按可比价')).toBeVisible()
  await field().fill('czhl')
  await expect.poll(phrase).toBe('60.2%，比上年上升0.5个百分点')
})

test('arrows choose, a click chooses, targets are told apart', async () => {
  await openInsert()
  await userEvent.keyboard('dq{ArrowDown}')
  await expect.poll(options).toEqual([expect.stringContaining('53.64亿元'), expect.stringContaining('目标56亿元')])
  await expect.poll(phrase).toBe('56亿元')
  await page.getByRole('option', { name: '53.64' }).click()
  await expect.poll(phrase).toBe('53.64亿元')
  await expect.element(field()).toHaveFocus()
})

test('while a word is being composed nothing is searched or written', async () => {
  const panel = await openInsert()
  const input = field().element() as HTMLInputElement
  input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, "nong'cun")
  input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true, data: "nong'cun" }))
  expect(options().length).toBe(6)
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '农村')
  input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true, data: '农村' }))
  input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '农村' }))
  await expect.poll(options).toEqual([expect.stringContaining('农村常住人口')])
  expect(panel.connection.inserted).toEqual([])
})

test('a refusal is told, nothing is remembered', async () => {
  const panel = await openInsert()
  panel.connection.insert = () => Promise.resolve({ status: 'refused', reason: 'composing' })
  await userEvent.keyboard('czrk{Enter}')
  await expect.element(page.getByText('正在用输入法打字，没有改。')).toBeVisible()
  expect(await placesIn(panel.database, identity)).toEqual([])
})

test('without a caret, or in a text that cannot be written to, it can be copied', async () => {
  const { connection } = await openInsert()
  await userEvent.keyboard('czrk')
  connection.moveCaret(null)
  await expect.element(page.getByText('文中还没有光标')).toBeVisible()
  await expect.element(page.getByRole('button', { name: '插入到光标处' })).toBeDisabled()
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await page.getByRole('button', { name: '复制' }).click()
  expect(copied).toHaveBeenCalledWith('5.13万人')
  await expect.element(page.getByRole('button', { name: '已复制' })).toBeVisible()
  const readOnly = new ScriptedConnection(REPORT, [foundDocument({ isReadOnly: true })])
  readOnly.isReadOnly = true
  await openInsert(SAMPLE_ENTRIES, {}, readOnly)
  await expect.element(page.getByText('这篇稿子不能代写')).toBeVisible()
})

test('an empty register says how to begin', async () => {
  await openInsert([])
  await expect.element(page.getByText('台账还是空的')).toBeVisible()
  expect(await findBarriers()).toEqual([])
  await takePicture('insert-empty')
  await page.getByRole('button', { name: '放一份样例' }).click()
  await expect.element(page.getByText('台账里有一份清河县样例')).toBeVisible()
  await expect.element(field()).toHaveFocus()
  await userEvent.keyboard('gdp')
  await expect.poll(phrase).toMatch(/亿元/)
  await takePicture('insert-sample')
  expect(await findBarriers()).toEqual([])
})

test('a value that comes in elsewhere is there at once; markup in a name is text', async () => {
  const { database } = await openInsert([entryOf('<img src=x onerror=alert(1)>', '2024', '3户')])
  await expect.poll(options).toEqual([expect.stringContaining('<img src=x onerror=alert(1)>3户')])
  await fillRegister(database, [entryOf('农户', '2024', '12户')])
  await expect.poll(options).toHaveLength(2)
})

test('a long list in the dark, in English', async () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    entryOf(`第${index}组农村居民人均可支配收入与消费支出`, '2024-01-01/P9M', `${10_000 + index}元`),
  )
  await openInsert(many, { theme: 'dark', locale: 'en' })
  await expect.poll(options).toHaveLength(50)
  await takePicture('insert-dark')
  expect(await findBarriers()).toEqual([])
})
