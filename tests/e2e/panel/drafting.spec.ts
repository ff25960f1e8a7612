/** The main job: a report in a rich-text editor with a title field, the panel beside it. */
import { expect, test } from './journey'

const GAP = '序号跳号：“二是”后为“四是”'
const LONE = '只有“一是”，没有“二是”'
const END = '2025年10月11日'

test('a click shows the outline and what is wrong, each with its evidence', async ({ begin }) => {
  const { panel } = await begin('drafting.html')
  await expect(panel.state()).toHaveText(/^\d+ 字 · 边写边核 · 可代改、可插入$/)
  await expect(panel.row('一、前三季度工作情况')).toBeVisible()
  await expect(panel.row(/六个方面 · 已写 5，有误/)).toBeVisible()
  await panel.openProblems()
  const gap = panel.finding(GAP)
  await expect(gap).toContainText('一、前三季度工作情况 › （一）产业发展提质增效 › 四是')
  await expect(gap.locator('.series-cell')).toHaveText(['一是', '二是', /缺三是/, '四是'])
  for (const words of [LONE, '检查率', '分项之和', '“六个方面”说的是6项，后面列了5项', '“20*年”'])
    await expect(panel.finding(words).first()).toBeVisible()
  await panel.button('有误 6').click() // what is far below is not drawn
  for (const words of ['“（三）、”', '（五）生态环境质量稳步提升', '“年”前没有年份', '“第三”'])
    await expect(panel.finding(words).first()).toBeVisible()
})

test('the title field names the document and follows it', async ({ begin }) => {
  const journey = await begin('drafting.html')
  await expect(journey.panel.page.locator('.header-title')).toHaveText('石桥镇2025年前三季度工作情况汇报')
  await journey.toPage()
  await journey.page.getByLabel('标题').fill('石桥镇三季度小结')
  await expect(journey.panel.page.locator('.header-title')).toHaveText('石桥镇三季度小结')
})

test('typing in the page changes outline and problems', async ({ begin }) => {
  const journey = await begin('drafting.html')
  const { panel } = journey
  await panel.openProblems()
  await expect(panel.tab('问题 10')).toBeVisible()
  await journey.clickInto(END)
  await journey.typeAtEnd('四、需要支持的事项', '请帮助解决资金××万元。')
  await expect(panel.tab('问题 11')).toBeVisible()
  await expect(panel.finding('“××”')).toBeVisible()
  await panel.tab('提纲').click()
  await expect(panel.row(/^四、需要支持的事项/)).toBeVisible()
  await journey.toPage()
  for (let times = 0; times < '××万元。'.length; times++) await journey.page.keyboard.press('Backspace')
  await expect(panel.tab('问题 10')).toBeVisible()
})

test('what is unfinished at the caret is held back until the caret leaves', async ({ begin }) => {
  const journey = await begin('drafting.html')
  const { panel } = journey
  await panel.openProblems()
  await expect(panel.finding('“六个方面”')).toBeVisible()
  await journey.clickInto(END)
  await journey.typeAtEnd('请县里在三个方面给予支持：一是增加资金；二是选派干部。')
  // The end of the document is the end of “六个方面” too.
  await expect(panel.page.getByText('光标所在处有 2 项可能还没写完，先不提示')).toBeVisible()
  for (const words of ['“三个方面', '“六个方面']) await expect(panel.finding(words)).toHaveCount(0)
  await journey.clickInto(/^今年以来/)
  await expect(panel.finding('“六个方面”')).toBeVisible()
  await expect(panel.finding('“三个方面')).toBeVisible()
  await expect(panel.page.getByText('可能还没写完')).toHaveCount(0)
})

test('a finding and a row of the outline lead to their places in the text', async ({ begin }) => {
  const { page, panel } = await begin('drafting.html')
  const selected = () =>
    page.evaluate(() => {
      const selection = document.getSelection()
      const box = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : null
      return { text: String(selection), isInView: box !== null && box.top >= 0 && box.bottom <= innerHeight }
    })
  await panel.row(/^5.坚决守牢安全底线/).click()
  await expect.poll(async () => (await selected()).isInView).toBe(true)
  expect((await selected()).text).toContain('5.')
  await panel.openProblems()
  await panel.finding(GAP).getByRole('button', { name: GAP }).click()
  await expect.poll(selected).toEqual({ text: '四是', isInView: true })
  await panel.finding(GAP).getByRole('button', { name: '二是', exact: true }).click()
  await expect.poll(selected).toEqual({ text: '二是', isInView: true })
})

test('a repair changes exactly its place, and one Ctrl+Z in the page takes it back', async ({ begin }) => {
  const journey = await begin('drafting.html')
  const { panel } = journey
  const before = await journey.model()
  await panel.openProblems()
  await panel.button('“四是”改为“三是”').click()
  await expect(panel.report()).toContainText('已改 1 处：“四是”→“三是”')
  expect(await journey.model()).toBe(before.replace('四是园区', '三是园区'))
  await panel.leaveList()
  await expect(panel.finding(GAP)).toHaveCount(0)
  await journey.undo()
  await expect.poll(journey.model).toBe(before)
  await journey.clickInto(/^今年以来/) // at the gap itself the writer may be about to fill it
  await expect(panel.finding(GAP)).toBeVisible()
})

test('撤销 in the panel takes a repair back', async ({ begin }) => {
  const journey = await begin('drafting.html')
  const { panel } = journey
  const before = await journey.model()
  await panel.openProblems()
  await panel.button('“六个方面”改为“五个方面”').click()
  await expect.poll(journey.model).toBe(before.replace('六个方面', '五个方面'))
  await panel.button('撤销').click()
  await expect.poll(journey.model).toBe(before)
  await expect(panel.report()).toContainText('已撤销 1 处')
})

test('a list is carried on at its end, and the writer goes on there', async ({ begin }) => {
  const journey = await begin('drafting.html')
  const { panel } = journey
  await journey.clickInto(/^1\.全力冲刺/)
  await panel.button('接着写“6.”').click()
  await expect(panel.report()).toContainText('已写入“6.”。要撤销，请在文中按 Ctrl+Z')
  await expect.poll(async () => (await journey.blocks()).at(-4)).toBe('6.')
  await journey.toPage()
  await journey.page.keyboard.type('加强作风建设。')
  await expect.poll(async () => (await journey.blocks()).at(-4)).toBe('6.加强作风建设。')
  await expect(panel.row(/六个方面 · 已写 6：/)).toBeVisible()
})

test('a repaired list is carried on by words: 接着写“四是”', async ({ begin }) => {
  const journey = await begin('drafting.html')
  const { panel } = journey
  await panel.openProblems()
  await panel.button('“四是”改为“三是”').click()
  await expect(panel.report()).toContainText('已改 1 处')
  await panel.tab('提纲').click()
  await journey.clickInto(/一是粮食生产再获丰收/)
  await panel.button('接着写“四是”').click()
  await expect.poll(async () => (await journey.blocks()).find((text) => text.startsWith('一是粮食'))).toMatch(/其中已开工建设2家。四是$/)
})
