/** Find, fill, insert, take back, insert again, check: in every editor of the suite and in each manner. */
import { EDITORS, expect, type TemplateJourney, writing as test } from './template-journey'

const REPORT = '<p>上半年工作情况</p><p>一、基本情况</p><p>全县任务已完成过半，进度好于预期。</p><p>二、下一步打算</p><p>继续抓好落实。</p>'
const BEFORE = ['上半年工作情况', '一、基本情况', '全县任务已完成过半，进度好于预期。', '二、下一步打算', '继续抓好落实。']
const PROBLEMS = [
  { 标题: '工作推进不平衡', 表现: '个别乡镇进度较慢' },
  { 标题: '资金保障不充分', 表现: '配套资金到位较迟' },
  { 标题: '管护机制不健全', 表现: '部分设施无专人管理' },
]

async function fillProblems(writer: TemplateJourney): Promise<void> {
  for (const [index, values] of PROBLEMS.entries()) await writer.fill('问题', index + 1, values)
  await writer.panel.page.getByLabel('事项', { exact: true }).fill('户厕改造')
  await expect(writer.preview).not.toContainText('【')
}

/** What stands in the document behind the paragraph of the caret. */
async function inserted(writer: TemplateJourney): Promise<string[]> {
  const texts = await writer.blocks()
  expect(texts.slice(0, 3), 'what stood before').toEqual(BEFORE.slice(0, 3))
  expect(texts.slice(-2), 'what stood behind').toEqual(['二、下一步打算', '继续抓好落实。'])
  return texts.slice(3, -2)
}

for (const surface of EDITORS)
  test(`${surface.name}: found, filled, inserted, taken back by one undo, inserted again, and clean`, async ({ write }) => {
    const writer = await write(surface, REPORT)
    await writer.caretBehind('全县任务')
    await writer.find('czwt', '存在问题')
    await fillProblems(writer)
    const before = await writer.model()
    const expected = (await writer.preview.locator('p').allTextContents()).map((text) => text.trim())
    expect(expected[0]).toBe('二、存在问题')
    for (const manner of surface.isField ? (['随原文'] as const) : (['随原文', '标题样式', '公文字体'] as const)) {
      await writer.choose(manner)
      await writer.insert()
      expect(await inserted(writer), manner).toEqual(expected)
      await writer.undo()
      await expect.poll(writer.model, manner).toBe(before)
      await expect(writer.followUp, 'what would follow is no longer offered').toHaveCount(0)
      await writer.caretBehind('全县任务')
    }
    await writer.choose('随原文')
    await writer.insert()
    await writer.panel.button('后面的编号顺延：二、 改为 三、').click()
    await expect.poll(writer.blocks).toEqual([...BEFORE.slice(0, 3), ...expected, '三、下一步打算', '继续抓好落实。'])
    expect(await writer.errors()).toEqual([])
  })

test('with the keyboard alone: to the tab, by initials, through the form, into the text', async ({ write }) => {
  const [surface] = EDITORS
  if (!surface) throw new Error('no editor')
  const writer = await write(surface, REPORT)
  await writer.caretBehind('全县任务')
  const { keyboard } = writer.panel.page
  await writer.panel.tab('提纲').focus()
  await keyboard.press('ArrowLeft') // from the first to the last
  await expect(writer.search).toBeFocused()
  await keyboard.type('czwt')
  await expect(writer.panel.page.getByRole('option').first()).toContainText('存在问题')
  await keyboard.press('Enter')
  for (const { 标题, 表现 } of PROBLEMS) {
    await keyboard.type(标题)
    await keyboard.press('Tab')
    await keyboard.type(表现)
    await keyboard.press('Tab') // the button that moves the next entry up, or the one that removes it
    for (let steps = 0; steps < 3 && !(await isInField(writer)); steps++) await keyboard.press('Tab')
  }
  await keyboard.type('户厕改造')
  await expect(writer.preview).not.toContainText('【')
  await keyboard.press('Control+Enter')
  await expect(writer.followUp).toBeVisible()
  expect((await inserted(writer))[2]).toBe('一是工作推进不平衡。个别乡镇进度较慢。')
})

function isInField(writer: TemplateJourney): Promise<boolean> {
  return writer.panel.page.evaluate(() => document.activeElement?.matches('.template-fields :is(input, textarea)') ?? false)
}
