/** Where document and register differ: the source decides, and every way back is there. */
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { renderPanel } from '@/components/test-support/render-panel'
import { entryOf, fillRegister, registerOf } from '@/components/test-support/sample-register'
import { reviewingWith } from '@/components/test-support/sample-review'
import { foundDocument, ScriptedConnection } from '@/components/test-support/scripted-connection'
import type { Source } from '@/lib/register/model'
import { loadRegister } from '@/lib/store/register'
import type { SettingsRow } from '@/lib/store/schema'

const REPORT = '2024年清河县工作情况\n2024年，全县户籍人口8289人，党支部18个。'
const BULLETIN: Source = { document: '2024年统计公报', table: '表2', office: '统计局', person: '' }
const ENTRIES = [
  entryOf('户籍人口', '2024', '8289人'),
  entryOf('户籍人口', '2024', '8312人', { source: BULLETIN }),
  entryOf('党支部', '2024', '17个', { source: BULLETIN }),
]

const reviewing = reviewingWith(registerOf(ENTRIES))

async function openProblems(settings: Partial<SettingsRow> = {}, connection = new ScriptedConnection(REPORT)) {
  const panel = await renderPanel(connection, reviewing, settings)
  await fillRegister(panel.database, ENTRIES)
  await page.getByRole('tab', { name: /问题|Problems/ }).click()
  await expect.element(card('18个')).toBeVisible()
  return panel
}

const card = (text: string) => page.getByRole('article').filter({ hasText: text })
const texts = ({ connection }: { connection: ScriptedConnection }) => connection.document.blocks.map(({ text }) => text)
const values = async ({ database }: Awaited<ReturnType<typeof openProblems>>) =>
  Object.fromEntries(
    (await loadRegister(database)).series.map(({ indicator, basis, observations }) => [
      indicator + basis,
      observations.flatMap(({ revisions }) => revisions.map(({ obsValue }) => obsValue)),
    ]),
  )

test('the card shows both values, the source and the period, and whose value it is instead', async () => {
  await openProblems()
  await expect.element(card('18个')).toHaveTextContent('文中 18个 · 台账 17个（2024年）来源 2024年统计公报 · 表2 · 统计局，2025-03-01')
  await expect.element(card('8289人')).toHaveTextContent('户籍人口（2024年）是更正前的旧数')
  expect(await findBarriers()).toEqual([])
  await takePicture('mismatch')
})

test('the document is changed after the source was looked at, exactly there, and changed back', async () => {
  const panel = await openProblems()
  const replace = card('18个').getByRole('button', { name: '按台账，“18”改为“17”' })
  await expect.element(replace).toBeDisabled()
  await card('18个').getByRole('checkbox', { name: '已核原表' }).click()
  await replace.click()
  await expect.poll(() => texts(panel)[1]).toBe('2024年，全县户籍人口8289人，党支部17个。')
  await expect.element(page.getByText('已改 1 处：“18”→“17”')).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(() => texts(panel)[1]).toBe('2024年，全县户籍人口8289人，党支部18个。')
})

test('the register is corrected by a revision whose source is the document, and taken back', async () => {
  const panel = await openProblems()
  await card('18个').getByRole('button', { name: '按文稿更正台账' }).click()
  await expect.element(page.getByText('已录入台账：新 0，更改 1')).toBeVisible()
  const series = (await loadRegister(panel.database)).series.find(({ indicator }) => indicator === '党支部')
  expect(series?.observations[0]?.revisions.map(({ obsValue, source }) => [obsValue, source.document])).toEqual([
    ['17', '2024年统计公报'],
    ['18', '三季度工作汇报'],
  ])
  expect(texts(panel)[1]).toContain('18个')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(async () => (await values(panel)).党支部).toEqual(['17'])
})

test('another basis is kept beside the value, and nothing is said of this place any more', async () => {
  const panel = await openProblems()
  await card('8289人').getByRole('button', { name: '另一口径' }).click()
  await expect.element(page.getByRole('textbox', { name: '口径' })).toHaveFocus()
  await takePicture('other-basis')
  await userEvent.keyboard('公安年报{Enter}')
  await expect.poll(() => values(panel)).toEqual({ 户籍人口: ['8289', '8312'], 户籍人口公安年报: ['8289'], 党支部: ['17'] })
  await page.getByRole('heading', { name: '核稿' }).click() // while the focus is on the list it keeps still
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  await expect.poll(() => card('8289人').elements().length).toBe(0)
})

test('a document that cannot be written to offers the register only', async () => {
  const connection = new ScriptedConnection(REPORT, [foundDocument({ isReadOnly: true })])
  connection.isReadOnly = true
  await openProblems({}, connection)
  await expect.element(card('18个').getByRole('button', { name: '按文稿更正台账' })).toBeVisible()
  expect(card('18个').getByRole('checkbox').elements()).toEqual([])
})

test('in the dark, in English', async () => {
  await openProblems({ theme: 'dark', locale: 'en' })
  await expect.element(card('18个').getByRole('button', { name: 'Correct the register' })).toBeVisible()
  expect(await findBarriers()).toEqual([])
  await takePicture('mismatch-dark')
})
