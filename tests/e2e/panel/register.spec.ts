/** The register in the real side panel: filled from a report, inserted at the caret, compared, corrected, kept up to date. */
import type { Locator } from '@playwright/test'
import { BenchPage } from '../workbench/bench-page'
import { expect, type Journey, type SidePanel, test } from './journey'

const REPORT = '<p>2024年清河县工作情况</p><p>2024年，全县户籍人口51312人，党支部18个。</p><p>下一步打算。</p>'

/** Takes every certain figure of the open document into the register, then goes back to the document. */
async function capture(panel: SidePanel, count: number): Promise<void> {
  await panel.chooseFromMenu('从本文录入台账')
  await panel.button(`录入所选 ${count} 条`).click()
  await expect(panel.page.getByText(`已录入台账：新 ${count}`)).toBeVisible()
  await panel.report().getByRole('button', { name: '知道了' }).click()
  await panel.button('返回').click()
}

/** Finds by initials and inserts with Enter. */
async function insert({ panel }: Journey, initials: string, text: string): Promise<void> {
  await panel.page.keyboard.press('Alt+i')
  const field = panel.page.getByRole('combobox', { name: '指标' })
  await expect(field).toBeFocused()
  await field.pressSequentially(initials)
  await expect(panel.page.locator('.insert-phrase')).toHaveText(text)
  await field.press('Enter')
  await expect(panel.page.getByText(`已写入“${text}”`)).toBeVisible()
}

const card = (panel: SidePanel, words: string): Locator => panel.finding(words)

for (const { page, frame } of [
  { page: 'plain.html', frame: null },
  { page: 'tiptap.html', frame: null },
  { page: 'tinymce.html', frame: 'iframe' },
])
  test(`${page}: a value found by its initials is written at the caret, and one Ctrl+Z takes it back`, async ({ begin }) => {
    const journey = await begin(page, REPORT)
    const { panel } = journey
    await capture(panel, 2)
    const before = await journey.blocks()
    await journey.toPage()
    const body = frame === null ? journey.page : journey.page.frameLocator(frame)
    await body.getByText('下一步打算。').click()
    await journey.page.keyboard.press('Home')
    await journey.toPanel()
    await insert(journey, 'hjrk', '51312人')
    expect(await journey.blocks()).toEqual([...before.slice(0, -1), '51312人下一步打算。'])
    await journey.toPage()
    const editor =
      frame === null ? journey.page.locator('#editor [contenteditable="true"], #editor[contenteditable="true"]') : body.locator('body')
    await editor.first().press('Control+z')
    await expect.poll(journey.blocks).toEqual(before)
  })

test('where the draft disagrees it is changed once the source was looked at, and changed back', async ({ begin }) => {
  const journey = await begin('plain.html', REPORT)
  const { panel, page } = journey
  await capture(panel, 2)
  await page.evaluate((html) => globalThis.__page.load(html), REPORT.replace('18个', '19个'))
  const changed = await journey.model()
  await panel.openProblems()
  await expect(card(panel, '党支部')).toContainText('台账 18个（2024年）')
  const replace = card(panel, '党支部').getByRole('button', { name: '按台账，“19”改为“18”' })
  await expect(replace).toBeDisabled()
  await card(panel, '党支部').getByRole('checkbox', { name: '已核原表' }).check()
  await replace.click()
  await expect.poll(journey.model).toBe(REPORT)
  await panel.report().getByRole('button', { name: '撤销' }).click()
  await expect.poll(journey.model).toBe(changed)
})

test('the register is corrected from the draft at once, everywhere, and taken back', async ({ begin }) => {
  const journey = await begin('plain.html', REPORT)
  const { panel, page } = journey
  await capture(panel, 2)
  await page.evaluate((html) => globalThis.__page.load(html), REPORT.replace('18个', '19个'))
  await panel.openProblems()
  await card(panel, '党支部').getByRole('button', { name: '按文稿更正台账' }).click()
  await expect(panel.page.getByText('已录入台账：新 0，更改 1')).toBeVisible()
  await panel.tab(/^数据/).click()
  await expect(panel.page.locator('.figure-line').filter({ hasText: '19个' })).toContainText('相符')
  await panel.report().getByRole('button', { name: '撤销' }).click()
  await expect(panel.page.locator('.figure-line').filter({ hasText: '19个' })).toContainText('台账 18个（2024年）')
})

test('a revision is offered where its earlier value was inserted, and updated there', async ({ begin }) => {
  const journey = await begin('plain.html', REPORT)
  const { panel, page } = journey
  await capture(panel, 2)
  await journey.toPage()
  await page.getByText('下一步打算。').click()
  await page.keyboard.press('End')
  await journey.toPanel()
  await insert(journey, 'dzb', '18个')
  await panel.report().getByRole('button', { name: '知道了' }).click()
  await panel.button('返回').click()
  await page.evaluate(() => {
    const second = document.querySelectorAll('#editor p')[1]
    if (second?.firstChild) second.firstChild.nodeValue = '2024年，全县户籍人口51312人，党支部20个。'
  })
  await panel.openProblems()
  await card(panel, '党支部').first().getByRole('button', { name: '按文稿更正台账' }).click()
  const offer = panel.page.getByText('台账有新数：文中 1 处可更新')
  await offer.click()
  await panel.button('更新').click()
  await expect.poll(journey.blocks).toEqual(['2024年清河县工作情况', '2024年，全县户籍人口51312人，党支部20个。', '下一步打算。20个'])
  await expect(offer).toHaveCount(0)
})

test('what is typed into the workbench shows in the panel at once', async ({ begin, browserContext, extensionId }) => {
  const journey = await begin('plain.html', REPORT)
  const { panel } = journey
  await panel.tab(/^数据/).click()
  await expect(panel.page.locator('.figure-line').first()).toBeVisible()
  await expect(panel.page.locator('.mention-strip')).toHaveCount(0)
  const workbench = new BenchPage(await browserContext.newPage())
  await workbench.page.goto(`chrome-extension://${extensionId}/workbench.html`)
  await workbench.add({ 指标: '党支部', 时期: '2024年', 数值: '17', 单位: '个', 来源: '组织部' })
  await workbench.page.close()
  await expect(panel.page.locator('.mention-strip')).toContainText('不符 1')
  await expect(panel.page.locator('.figure-line').filter({ hasText: '18个' })).toContainText('台账 17个（2024年）')
})
