/** The tab of templates: find by words or initials, fill, see what would be written, insert once, number on. */
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { renderPanel } from '@/components/test-support/render-panel'
import { reviewing } from '@/components/test-support/sample-review'
import { ScriptedConnection } from '@/components/test-support/scripted-connection'
import { BlockReader } from '@/lib/review/block-reader'
import { review } from '@/lib/review/engine'
import { DEFAULT_SETTINGS } from '@/lib/review/settings'
import type { SettingsRow } from '@/lib/store/schema'
import { readOwnKinds, saveOfficeProfile } from '@/lib/store/templates'
import { useDrafts } from './drafts'

const REPORT = [
  '上半年工作汇报',
  '一、基本情况',
  '全县任务已完成过半。',
  '二、主要做法',
  '抓领导、抓进度、抓质量。',
  '三、下一步打算',
  '继续抓好落实。',
].join('\n')

const real = reviewing((document) => review(document, DEFAULT_SETTINGS, new BlockReader()).diagnostics)

async function openTemplates(text = REPORT, settings: Partial<SettingsRow> = {}) {
  useDrafts.setState({ open: null, values: {}, doneTask: 0 })
  const panel = await renderPanel(new ScriptedConnection(text), real, settings)
  await page.getByRole('tab', { name: /模板|Templates/ }).click()
  await expect.element(page.getByRole('combobox', { name: /找模板|Find a template/ })).toHaveFocus()
  return panel
}

const options = () =>
  page
    .getByRole('listbox', { name: /模板|Templates/ })
    .getByRole('option')
    .elements()
    .map((option) => option.textContent)

async function openSection(query: string) {
  await userEvent.keyboard(query)
  await expect.poll(() => options().length).toBeLessThan(60)
  await userEvent.keyboard('{Enter}')
}

const textOf = ({ document }: ScriptedConnection) => document.blocks.map(({ text }) => text).join('\n')
const preview = () => page.getByRole('region', { name: '将写入' })
const field = (name: string) => page.getByLabelText(name, { exact: true })

describe('finding', () => {
  test('by words and by initials of pinyin; arrows and Enter open the form', async () => {
    await openTemplates()
    await expect.poll(() => options().length).toBeGreaterThan(100)
    await takePicture('templates-list')
    await userEvent.keyboard('czwt')
    await expect.poll(() => options()[0]).toBe('存在问题工作汇报')
    expect(await findBarriers()).toEqual([])
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.element(page.getByRole('heading', { name: /存在问题/ })).toBeVisible()
  })

  test('what fits nothing is said', async () => {
    await openTemplates()
    await userEvent.keyboard('没有这样的模板')
    await expect.element(page.getByText('没有“没有这样的模板”这样的模板')).toBeVisible()
    await takePicture('templates-none')
  })

  test('a favourite comes first', async () => {
    await openTemplates()
    await openSection('妥否')
    await page.getByRole('button', { name: '收藏', exact: true }).click()
    await expect.element(page.getByRole('button', { name: '取消收藏' })).toBeVisible()
    await page.getByRole('button', { name: '返回模板列表' }).click()
    await expect.poll(() => options()[0]).toMatch(/^★ /)
  })
})

describe('filling', () => {
  test('the preview follows the form; a fourth entry raises the count', async () => {
    await openTemplates()
    await openSection('存在问题 工作汇报')
    await expect.element(preview()).toHaveTextContent('主要表现在三个方面')
    await page.getByLabelText('标题', { exact: true }).first().fill('资金不足')
    await page.getByRole('button', { name: '加一条问题' }).click()
    await expect.element(preview()).toHaveTextContent('主要表现在四个方面')
    await expect.element(preview()).toHaveTextContent('一是资金不足。')
    await expect.element(page.getByText('未填 8 处')).toBeVisible()
    expect(await findBarriers()).toEqual([])
    await takePicture('templates-form')
  })

  test('relations between fields are checked while they are filled', async () => {
    await openTemplates()
    await openSection('基本情况 工作汇报')
    await field('任务数').fill('1212')
    await field('完成数').fill('1446')
    await expect.element(page.getByRole('alert').first()).toHaveTextContent('完成数 1446 大于任务数 1212')
    await field('完成数').fill('很多')
    await expect.element(page.getByText('完成数要填数字，“很多”不是')).toBeVisible()
    await takePicture('templates-fault')
  })

  test('what the office’s profile knows is not asked for', async () => {
    const { database } = await openTemplates()
    await saveOfficeProfile(database, { 单位: '清河县水利局' })
    await openSection('落款 工作汇报')
    await expect.element(preview()).toHaveTextContent('清河县水利局')
    await expect.element(page.getByText('已知 1 项')).toBeVisible()
  })

  test('dark, and in English', async () => {
    await openTemplates(REPORT, { theme: 'dark' })
    await openSection('存在问题 工作汇报')
    await takePicture('templates-form-dark')
    await openTemplates(REPORT, { locale: 'en' })
    await takePicture('templates-list-en')
  })
})

describe('a whole document', () => {
  test('leaves out the sections that were unticked, and numbers the rest', async () => {
    await openTemplates()
    await openSection('请示 全文')
    await page.getByText('写哪几段').click()
    await page.getByRole('checkbox', { name: '资金测算' }).click()
    await expect.element(page.getByText('写哪几段（6／7）')).toBeVisible()
    await expect.element(preview()).not.toHaveTextContent('经测算')
    await expect.element(preview()).toHaveTextContent('妥否，请批示。')
  })
})

describe('open places', () => {
  test('are counted, and walked with F8', async () => {
    const { connection } = await openTemplates('一、情况\n【单位】共有【人数】人。\n二、做法\n很多。')
    await expect.element(page.getByText('本文还有 2 处【】未填')).toBeVisible()
    await userEvent.keyboard('{F8}{F8}{F8}')
    await expect.poll(() => connection.revealed.length).toBe(3)
    expect(connection.revealed.map(({ place }) => (place as { expected: string }).expected)).toEqual(['【单位】', '【人数】', '【单位】'])
  })
})

describe('a selection', () => {
  test('becomes a section of an own kind, its figures fields', async () => {
    const { connection, database } = await openTemplates('一、情况\n全县共有12个乡镇，常住人口32.6万人。\n二、做法\n很多。')
    await page.getByRole('tab', { name: '提纲' }).click()
    connection.ask({ type: 'save-selection', text: '全县共有12个乡镇，常住人口32.6万人。' })
    await expect.element(page.getByRole('heading', { name: '所选存为模板' })).toBeVisible()
    await expect.element(page.getByRole('checkbox', { name: /^12/ })).toBeChecked()
    expect(await findBarriers()).toEqual([])
    await takePicture('templates-selection')
    await page.getByLabelText('段名').fill('县情')
    await page.getByRole('button', { name: '存为模板' }).click()
    await expect.poll(async () => (await readOwnKinds(database))[0]?.sections[0]?.title).toBe('县情')
    await expect.poll(() => options()[0]).toMatch(/我的模板|县情/)
  })
})

describe('inserting', () => {
  test('once, numbered as its place asks; what follows is renumbered on request', async () => {
    const { connection } = await openTemplates()
    connection.moveCaret({ block: 'b4', offset: 12 })
    await openSection('存在问题 工作汇报')
    await expect.element(preview()).toHaveTextContent('三、存在问题')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.poll(() => textOf(connection)).toContain('抓领导、抓进度、抓质量。\n三、存在问题\n')
    await page.getByRole('button', { name: '后面的编号顺延：三、 改为 四、' }).click()
    await expect.poll(() => textOf(connection)).toContain('四、下一步打算')
    expect(await findBarriers()).toEqual([])
    await takePicture('templates-inserted')
  })

  test('below the heading, by choice', async () => {
    const { connection } = await openTemplates()
    connection.moveCaret({ block: 'b4', offset: 12 })
    await openSection('存在问题 工作汇报')
    await page.getByLabelText('编号').selectOptions('放在二、主要做法之下，写作（一）')
    await expect.element(preview()).toHaveTextContent('（一）存在问题')
  })

  test('without a caret it says what to do', async () => {
    await openTemplates()
    await openSection('存在问题 工作汇报')
    await expect.element(page.getByText('先在文中点一下')).toBeVisible()
    await expect.element(page.getByRole('button', { name: '插入到光标处' })).toBeDisabled()
  })
})
