/** Other editors, the same way: find, look, repair, take back; and many places at once. */
import type { Locator } from '@playwright/test'
import { expect, type SidePanel, test } from './journey'

const HTML = '<p>今年以来，一是抓落实。二是抓成效。四是抓长效。</p><p>特此报告。</p>'

for (const { page, undoIn } of [
  { page: 'tinymce.html', undoIn: 'iframe' },
  { page: 'textarea.html', undoIn: null },
  { page: 'frame.html', undoIn: 'iframe' },
])
  test(`${page}: a gap is found, shown, repaired and taken back in the editor`, async ({ begin }) => {
    const journey = await begin(page, HTML)
    const { panel } = journey
    const before = await journey.model()
    await panel.openProblems()
    const gap = panel.finding('序号跳号：“二是”后为“四是”')
    await gap.getByRole('button', { name: /序号跳号/ }).click()
    await panel.button('“四是”改为“三是”').click()
    await expect.poll(journey.model).toBe(before.replace('四是', '三是'))
    await panel.leaveList()
    await expect(gap).toHaveCount(0)
    await journey.toPage()
    const editor = undoIn === null ? journey.page.locator('#editor') : journey.page.frameLocator(undoIn).locator('body')
    await editor.press('Control+z')
    await expect.poll(journey.model).toBe(before)
    await editor.press('Control+End')
    await expect(gap).toBeVisible()
  })

test('a text field cannot be marked: 核一遍 lists all the same and leaves it as it is', async ({ begin }) => {
  const journey = await begin('textarea.html', HTML)
  const before = await journey.model()
  await journey.panel.check()
  await expect(journey.panel.finding('序号跳号')).toBeVisible()
  expect(await journey.model()).toBe(before)
})

const GAPS = ['今年以来，一是抓学习。四是抓落实。', '去年以来，一是抓监督。四是抓整改。', '近年以来，一是抓项目。四是抓投资。']
const MENDED = GAPS.map((text) => text.replace('四是', '二是'))
const GAPPED = GAPS.map((text) => `<p>${text}</p>`).join('<p>工作取得成效。</p>')

/** Opens the preview of all repairs of the kind. */
async function openPreview(panel: SidePanel): Promise<Locator> {
  await panel.openProblems()
  await panel.button(/3 处/).click()
  await panel.chooseOnCard(panel.finding('缺“二是”').first(), '同类 3 处一起改…')
  return panel.page.getByRole('dialog', { name: '一起改 3 处' })
}

test('all of one kind are repaired after a preview, and taken back together', async ({ begin }) => {
  const journey = await begin('tiptap.html', GAPPED)
  const { panel } = journey
  const before = await journey.model()
  const preview = await openPreview(panel)
  await expect(preview.locator('del')).toHaveText(['四是', '四是', '四是'])
  await expect(preview.locator('ins')).toHaveText(['二是', '二是', '二是'])
  expect(await journey.model(), 'a look changes nothing').toBe(before)
  await preview.getByRole('button', { name: '改这 3 处' }).click()
  await expect(panel.report()).toContainText('已改 3 处')
  expect((await journey.blocks()).filter((text) => text.includes('一是'))).toEqual(MENDED)
  await panel.button('撤销').click()
  await expect(panel.report()).toContainText('已撤销 3 处')
  expect(await journey.model()).toBe(before)
})

test('a batch stops where the text has changed since the preview, and says so', async ({ begin }) => {
  const journey = await begin('tiptap.html', GAPPED)
  const { panel } = journey
  const preview = await openPreview(panel)
  await journey.clickInto(/^去年以来/)
  await journey.page.keyboard.press('Home')
  await journey.page.keyboard.type('经查，')
  await journey.toPanel()
  await preview.getByRole('button', { name: '改这 3 处' }).click()
  await expect(panel.report()).toContainText('这里的文字已经变了，没有改。请看一眼文稿再点。')
  expect((await journey.blocks()).filter((text) => text.includes('一是'))).toEqual([GAPS[0], `经查，${GAPS[1]}`, MENDED[2]])
})
