/** Capturing a report: lines, corrections, keeping all or one, taking it back. */
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { renderPanel } from '@/components/test-support/render-panel'
import { entryOf, fillRegister } from '@/components/test-support/sample-register'
import { reviewing } from '@/components/test-support/sample-review'
import { ScriptedConnection } from '@/components/test-support/scripted-connection'
import type { RegisterEntry } from '@/lib/register/model'
import { loadRegister } from '@/lib/store/register'
import type { SettingsRow } from '@/lib/store/schema'

const REPORT = [
  '2024年清河县工作情况',
  '一、基本情况',
  '2024年，全县常住人口5.13万人，党支部18个，医院3所。',
  '二、经济',
  '2024年，地区生产总值53.64亿元，增长7.0%。发放补贴资金300万元。',
].join('\n')

async function openCapture(text = REPORT, entries: readonly RegisterEntry[] = [], settings: Partial<SettingsRow> = {}) {
  const panel = await renderPanel(new ScriptedConnection(text), reviewing(), settings)
  if (entries.length > 0) await fillRegister(panel.database, entries)
  await page.getByRole('button', { name: /^菜单$|^Menu$/ }).click()
  await page.getByRole('menuitem', { name: /从本文录入台账|From this draft/ }).click()
  await expect.element(page.getByRole('region', { name: /从本文录入台账|From this draft/ })).toBeVisible()
  return panel
}

const rows = () =>
  page
    .getByRole('list', { name: '文中可录入的数' })
    .getByRole('listitem')
    .elements()
    .map((row) => {
      const text = (selector: string) => row.querySelector(selector)?.textContent ?? ''
      return `${row.querySelector('input')?.checked ? '☑' : '☐'} ${text('.figure-link')} ${text('.capture-main > .small')} ${text('.capture-fate')}`
    })
const row = (name: string) => page.getByRole('listitem').filter({ hasText: name })
const held = async (panel: Awaited<ReturnType<typeof openCapture>>) =>
  (await loadRegister(panel.database)).series.map(
    ({ indicator, observations }) =>
      `${indicator} ${observations.map(({ timePeriod, revisions }) => `${timePeriod}=${revisions.map(({ obsValue }) => obsValue)}`)}`,
  )

const LINES = [
  '☑ 常住人口 5.13万人 2024年 新',
  '☑ 党支部 18个 2024年 新',
  '☑ 医院 3所 2024年 新',
  '☑ 地区生产总值 53.64亿元 2024年 新',
  '☑ 地区生产总值增速 7.0% 2024年 新',
  '☐ 发放补贴资金 300万元 2024年 待定',
]

test('all that is certain goes in at once, with the document as its source, and comes out again', async () => {
  const panel = await openCapture()
  await expect.poll(rows).toEqual(LINES)
  await expect.element(page.getByText('名称待定')).toBeVisible()
  expect(await findBarriers()).toEqual([])
  await takePicture('capture')
  await page.getByRole('button', { name: '录入所选 5 条' }).click()
  await expect.element(page.getByText('已录入台账：新 5，更改 0')).toBeVisible()
  const [series] = (await loadRegister(panel.database)).series
  expect(series?.observations[0]?.revisions[0]?.source).toMatchObject({
    document: '三季度工作汇报',
    table: expect.stringMatching(/^[一二]、/),
  })
  await expect.poll(rows).toEqual([...LINES.slice(0, 5).map((line) => line.replace('☑', '☐').replace('新', '已有')), LINES[5]])
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.element(page.getByText('已从台账撤回')).toBeVisible()
  await expect.poll(() => held(panel)).toEqual([])
  await expect.poll(rows).toEqual(LINES)
})

test('a line is corrected in its place and kept alone', async () => {
  const panel = await openCapture()
  await row('发放补贴资金').getByRole('button', { name: '改' }).click()
  await page.getByRole('textbox', { name: '指标' }).fill('补贴资金')
  await page.getByRole('textbox', { name: '时期', exact: true }).fill('明年')
  await expect.element(page.getByText('看不懂这个时期')).toBeVisible()
  await takePicture('capture-edit')
  expect(await findBarriers()).toEqual([])
  await page.getByRole('textbox', { name: '时期', exact: true }).fill('2024年12月末')
  await expect.poll(() => rows()[5]).toBe('☑ 补贴资金 300万元 2024年末 新')
  await page.getByRole('button', { name: '录入这一条' }).click()
  await expect.poll(() => held(panel)).toEqual(['补贴资金 2024-12-31T24:00=300'])
})

test('a line is put under a name of the register, which knows the other name from now on', async () => {
  const panel = await openCapture(REPORT, [entryOf('基层党支部', '2023', '17个')])
  await row('党支部').getByRole('button', { name: '改' }).click()
  await page.getByRole('combobox', { name: '指标' }).fill('基层党支部')
  await page.getByRole('checkbox', { name: '“党支部”是它的别名，以后也认得' }).click()
  await page.getByRole('button', { name: '录入这一条' }).click()
  await expect.poll(() => held(panel)).toEqual(['基层党支部 2023=17,2024=18'])
  expect((await loadRegister(panel.database)).indicators).toMatchObject([{ name: '基层党支部', aliases: ['党支部'] }])
})

test('what is held already is told apart: the same, another value, a value with more digits', async () => {
  const panel = await openCapture(REPORT, [
    entryOf('常住人口', '2024', '51312人'),
    entryOf('党支部', '2024', '17个'),
    entryOf('医院', '2024', '3所'),
  ])
  await expect
    .poll(rows)
    .toEqual(['☐ 常住人口 5.13万人 2024年 已有更细的数', '☑ 党支部 18个 2024年 更改', '☐ 医院 3所 2024年 已有', ...LINES.slice(3)])
  await expect.element(page.getByText('台账现为 17个')).toBeVisible()
  await page.getByRole('button', { name: /不必录 2/ }).click()
  await expect.poll(rows).toHaveLength(2)
  await page.getByRole('button', { name: /全部 6/ }).click()
  await page.getByRole('checkbox', { name: '地区生产总值 53.64亿元' }).click()
  await page.getByRole('button', { name: '录入所选 2 条' }).click()
  await expect.element(page.getByText('已录入台账：新 1，更改 1')).toBeVisible()
  await expect.poll(() => held(panel)).toContain('党支部 2024=17,18')
})

test('one period for all that name none', async () => {
  await openCapture('基本情况\n全县常住人口5.13万人，医院3所。')
  await expect.poll(rows).toEqual(['☐ 常住人口 5.13万人  待定', '☐ 医院 3所  待定'])
  await page.getByRole('textbox', { name: '没写明时期的，都算' }).fill('2024年')
  await expect.poll(rows).toEqual(['☑ 常住人口 5.13万人 2024年 新', '☑ 医院 3所 2024年 新'])
})

test('each line leads to its place, and a changed draft is read again only when asked', async () => {
  const { connection } = await openCapture()
  await page.getByRole('button', { name: '医院 3所' }).click()
  await expect.poll(() => connection.revealed.map(({ place }) => (place as { expected: string }).expected)).toEqual(['3所'])
  connection.write('b2', '2024年，全县医院4所。')
  await expect.element(page.getByText('文稿改过了。')).toBeVisible()
  await expect.poll(rows).toEqual(LINES)
  await page.getByRole('button', { name: '重新提取' }).click()
  await expect.poll(rows).toEqual(['☑ 医院 4所 2024年 新', ...LINES.slice(3)])
})

test('a pasted text is captured too; a draft without figures says so', async () => {
  const { session } = await openCapture('没有数字。')
  await expect.element(page.getByText('没有读到可录入的数')).toBeVisible()
  session.openText('年报.txt', REPORT)
  await page.getByRole('button', { name: '重新提取' }).click()
  await expect.poll(rows).toEqual(LINES)
  await expect.element(page.getByRole('textbox', { name: '文件' })).toHaveValue('年报.txt')
})

test('a long report in the dark, in English, by keyboard', async () => {
  const crops = [...'稻麦豆薯棉麻茶桑']
  const lines = crops.flatMap((crop) => crops.map((other) => `2024年，全县${crop}类${other}类套种面积${1_000 + crops.indexOf(other)}亩。`))
  const long = lines.join('\n')
  await openCapture(long, [], { theme: 'dark', locale: 'en' })
  await expect.element(page.getByRole('list', { name: 'Figures of the draft' })).toBeVisible()
  const first = page.getByRole('listitem').first().getByRole('button').first().element()
  if (first instanceof HTMLElement) first.focus()
  await userEvent.keyboard('{ArrowDown}{ArrowRight}')
  expect(document.activeElement?.textContent).toBe('Edit')
  await takePicture('capture-dark')
  expect(await findBarriers()).toEqual([])
})
