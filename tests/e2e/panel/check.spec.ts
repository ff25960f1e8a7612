/** 核一遍: what is done before a report is handed in. */
import { expect, test } from './journey'

test('核一遍 says what was verified, found and not checked, and marks it in the text', async ({ begin }) => {
  const { page, panel } = await begin('drafting.html')
  const marked = (style: string) => page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `hegao-${style}`)
  expect(await marked('error')).toEqual([])
  await panel.check()
  for (const words of [/序号 \d+ 组连续/, /\d+ 个标题下有正文/, '有误 6 · 待核 4 · 写法建议 0', '未查：错别字、提法、图片'])
    await expect(panel.result()).toContainText(words)
  await expect(panel.finding('序号跳号')).toBeVisible()
  await expect.poll(() => marked('error')).toContain('四是')
  await panel.button('收起结果').click()
  await expect.poll(() => marked('error')).toEqual([])
})

test('the result can be copied and pasted elsewhere', async ({ begin }) => {
  const { page, panel } = await begin('textarea.html', '<p>一是抓落实。二是抓成效。四是抓长效。</p>')
  await panel.check()
  await panel.button('复制结果').click()
  await expect(panel.button('已复制')).toBeVisible()
  await panel.chooseFromMenu('粘贴或打开另一篇')
  const box = panel.page.getByRole('textbox', { name: '粘贴全文' })
  await box.press('ControlOrMeta+v')
  await expect(box).toHaveValue(/核过一遍[\s\S]*有误 1\n1\. 序号跳号：“二是”后为“四是”[\s\S]*未查：错别字、提法、图片/)
  expect(await page.evaluate(() => globalThis.__page.model())).toBe('一是抓落实。二是抓成效。四是抓长效。')
})

test('a draft without faults gets a result, not an empty page', async ({ begin }) => {
  const { panel } = await begin('tiptap.html', '<p>今年以来，抓好两个方面：一是抓落实，二是抓成效。</p>')
  await panel.check()
  await expect(panel.result()).toContainText('没有查出问题')
  await expect(panel.result()).toContainText('“两个方面” 1 处项数相符')
})

test('a check ends when the user changes the text: it says so', async ({ begin }) => {
  const journey = await begin('drafting.html')
  await journey.panel.check()
  await journey.clickInto('特此汇报')
  await journey.page.keyboard.type('请审阅')
  await expect(journey.panel.result()).toContainText('此后文稿有改动')
})
