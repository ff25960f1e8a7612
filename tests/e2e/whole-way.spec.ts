/** The whole way through the shipped extension: toolbar button, panel, real editor, one finding, one repair. */
import type { Page } from '@playwright/test'
import './editor-bench'
import { expect, takeFocusAway, test } from './fixture'

const REPORT =
  '<h1>三季度工作汇报</h1><p>今年以来，主要抓了以下工作：一是抓落实，建立机制。二是抓成效，完善制度。四是抓长效，加强督查。</p><p>特此报告。</p>'

const model = (page: Page): Promise<string> => page.evaluate(() => globalThis.__page.model())
const problems = (panel: Page) => panel.getByRole('article')
// The panel speaks the browser's language; the quoted words are the same in both.
const repair = (panel: Page) => problems(panel).getByRole('button', { name: /^(?!.*二是).*四是.*三是/ })
const evidence = (panel: Page) => problems(panel).getByRole('button', { name: /二是.*四是/ })

for (const editor of ['tinymce.html', 'tiptap.html', 'plain.html'])
  test(`a gap is shown, found in the text and closed: ${editor}`, async ({ openPage, openPanel }) => {
    const page = await openPage(editor)
    await page.evaluate((html) => globalThis.__page.load(html), REPORT)
    const before = await model(page)
    const panel = await openPanel(page)
    await takeFocusAway(page, panel)
    await panel.getByRole('tab').nth(1).click()
    await expect(problems(panel)).toHaveCount(1)
    expect(await model(page), 'looking changes nothing').toBe(before)

    await evidence(panel).first().click()
    const frame = page.frames().at(-1) ?? page.mainFrame()
    await expect.poll(() => frame.evaluate(() => String(document.getSelection()))).toContain('四是')

    await repair(panel).click()
    await expect.poll(() => model(page)).toBe(before.replace('四是', '三是'))
    await expect(repair(panel), 'the finding is solved').toHaveCount(0)

    // One undo of the editor's own takes it back. With the caret elsewhere the panel speaks of it again.
    await page.bringToFront()
    await page.keyboard.press('Control+z')
    await expect.poll(() => model(page)).toBe(before)
    await page.keyboard.press('Control+End')
    await expect(repair(panel)).toHaveCount(1)
  })

test('the panel follows the typing', async ({ openPage, openPanel }) => {
  const page = await openPage('tiptap.html')
  await page.evaluate(() => globalThis.__page.load('<p>一是抓落实，建立机制。二是抓成效，完善制度。</p><p></p>'))
  const panel = await openPanel(page)
  await panel.getByRole('tab').nth(1).click()
  await page.bringToFront()
  await page.locator('.tiptap p').last().click()
  await page.keyboard.type('工作上，一是抓早。二是抓小。四是抓好。')
  await expect(problems(panel)).toHaveCount(1)
  await expect(evidence(panel).first()).toBeVisible()
})
