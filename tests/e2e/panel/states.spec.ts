/** What the panel says and does when there is no document, no leave to read it, or when it goes away. */
import { expect, SidePanel, test } from './journey'

const HTML = '<p>今年以来，一是抓落实。二是抓成效。四是抓长效。</p><p>特此报告。</p>'
const GAP = '序号跳号：“二是”后为“四是”'
const FIX = '“四是”改为“三是”'
const FIXED = ['今年以来，一是抓落实。二是抓成效。三是抓长效。', '特此报告。']
const CLICK = '点一下工具栏的“核”字'

declare global {
  var kept: Element | null
}

test('a page without a document: says so, offers other ways, and finds one that comes later', async ({ beginWithout }) => {
  const { page, panel } = await beginWithout()
  for (const name of ['粘贴全文', '打开文件', '看一篇样例']) await expect(panel.button(name)).toBeVisible()
  await expect(panel.page.getByText(/稿件只在本机处理/)).toBeVisible()
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', `<div contenteditable="true">${html}</div>`), HTML)
  await panel.button('再找一次').click()
  await panel.openProblems()
  await expect(panel.finding(GAP)).toBeVisible()
})

test('another tab is not read before the click there', async ({ begin, openPage, clickToolbar }) => {
  const { panel } = await begin('plain.html', HTML)
  const other = await openPage('tiptap.html')
  await other.evaluate((html) => globalThis.__page.load(html), '<p>从两个方面入手：一是抓学习。</p>')
  await other.bringToFront()
  await expect(panel.title(CLICK)).toBeVisible()
  await clickToolbar(other)
  await panel.openProblems()
  await expect(panel.finding('两个方面')).toBeVisible()
})

test('a tab that went elsewhere and came back asks for a new click', async ({ begin, clickToolbar }) => {
  const { page, panel } = await begin('plain.html', HTML)
  const url = page.url()
  await page.goto('about:blank')
  await expect(panel.notices().or(panel.page.getByRole('main'))).not.toHaveCount(0)
  await page.goto(url)
  await page.evaluate((html) => globalThis.__page.load(html), HTML)
  await expect(panel.page.getByText(CLICK).first()).toBeVisible()
  await clickToolbar(page)
  await panel.openProblems()
  await expect(panel.finding(GAP)).toBeVisible()
  await panel.button(FIX).click()
  await expect.poll(() => page.evaluate(() => globalThis.__page.blocks())).toEqual(FIXED)
})

test('a document that becomes read-only is reviewed without buttons, until it can be written again', async ({ begin }) => {
  const { page, panel } = await begin('tiptap.html', HTML)
  await panel.openProblems()
  await expect(panel.button(FIX)).toBeVisible()
  await page.evaluate(() => globalThis.__page.readOnly(true))
  await expect(panel.notices()).toContainText('文稿只读：可以核，不能代改。')
  await expect(panel.finding(GAP)).toBeVisible()
  await expect(panel.button(FIX)).toHaveCount(0)
  await page.evaluate(() => globalThis.__page.readOnly(false))
  await expect(panel.button(FIX)).toBeVisible()
})

test('a pause holds everything still; going on catches up', async ({ begin }) => {
  const journey = await begin('tiptap.html', HTML)
  const { panel } = journey
  await panel.openProblems()
  await panel.chooseFromMenu('暂停')
  await expect(panel.notices()).toContainText('已暂停，下面是暂停前的样子。')
  await expect(panel.button(FIX)).toHaveCount(0)
  await journey.clickInto('特此报告')
  await journey.typeAtEnd('资金为××万元。')
  await expect.poll(journey.blocks).toHaveLength(3)
  await expect(panel.tab('问题 1')).toBeVisible()
  await journey.toPanel()
  await panel.notices().getByRole('button', { name: '继续' }).click()
  await expect(panel.tab('问题 2')).toBeVisible()
  await expect(panel.button(FIX)).toBeVisible()
})

test('a frame that is dropped: says so, keeps the last state, and connects again by a click', async ({ begin, clickToolbar }) => {
  const { page, panel } = await begin('frame.html', HTML)
  await panel.openProblems()
  await page.evaluate(() => {
    globalThis.kept = document.querySelector('iframe')
    globalThis.kept?.remove()
  })
  await expect(panel.notices()).toContainText('与文稿断开，下面是断开前的样子。点一下工具栏的“核”字重新连接。')
  await expect(panel.finding(GAP)).toBeVisible()
  await expect(panel.button(FIX)).toHaveCount(0)
  await page.evaluate((html) => {
    const frame = globalThis.kept as HTMLIFrameElement
    document.body.append(frame)
    return new Promise<void>((resolve) => {
      frame.onload = () => {
        if (frame.contentDocument) frame.contentDocument.body.innerHTML = html
        resolve()
      }
    })
  }, HTML)
  await clickToolbar(page)
  await expect(panel.notices()).not.toContainText('与文稿断开')
  await panel.button(FIX).click()
  await expect.poll(() => page.frameLocator('iframe').locator('p').allTextContents()).toEqual(FIXED)
})

test('an editor that is removed: says so, and connects again by a click', async ({ begin, clickToolbar }) => {
  const { page, panel } = await begin('plain.html', HTML)
  await panel.openProblems()
  await page.evaluate(() => {
    globalThis.kept = document.getElementById('editor')
    globalThis.kept?.remove()
  })
  await expect(panel.notices()).toContainText('文稿不在这一页了，下面是断开前的样子。点一下工具栏的“核”字重新连接。')
  await page.evaluate(() => globalThis.kept && document.body.append(globalThis.kept))
  await clickToolbar(page)
  await panel.button(FIX).click()
  await expect.poll(() => page.evaluate(() => globalThis.__page.blocks())).toEqual(FIXED)
})

test('a page that is loaded again is connected without another click', async ({ begin }) => {
  const { page, panel } = await begin('drafting.html')
  await panel.openProblems()
  await page.reload()
  await panel.button(FIX).click()
  await expect(panel.report()).toContainText('已改 1 处')
})

test('in the middle of a composed word nothing is changed, and the panel says why', async ({ begin }) => {
  const journey = await begin('tiptap.html', HTML)
  const { page, panel } = journey
  await panel.openProblems()
  await journey.clickInto('特此报告')
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'shen', selectionStart: 4, selectionEnd: 4 })
  await panel.button(FIX).click()
  await expect(panel.report()).toContainText('正在用输入法打字，没有改。打完这个词再点一次。')
  await session.send('Input.insertText', { text: '审' })
  await panel.button(FIX).click()
  await expect(panel.report()).toContainText('已改 1 处')
  expect((await journey.blocks())[0]).toBe(FIXED[0])
})

test('side panel and window on one document are both right', async ({ begin, browserContext }) => {
  const journey = await begin('tiptap.html', `${HTML}<p>资金为××万元。</p>`)
  const { panel } = journey
  await panel.openProblems()
  const opened = browserContext.waitForEvent('page')
  await panel.chooseFromMenu('弹出窗口')
  const popOut = new SidePanel(await opened)
  expect(popOut.page.url()).toMatch(/sidepanel\.html\?tabId=\d+$/)
  await popOut.openProblems()
  await popOut.button(FIX).click()
  await expect.poll(async () => (await journey.blocks())[0]).toBe(FIXED[0])
  for (const one of [popOut, panel]) {
    await one.leaveList()
    await expect(one.finding(GAP)).toHaveCount(0)
    await expect(one.tab('问题 1')).toBeVisible()
  }
  await popOut.page.close()
})

test('the same address in two tabs: a repair lands in the one in front', async ({ begin, openPage, clickToolbar }) => {
  const { page: one, panel } = await begin('tiptap.html', HTML)
  const other = await openPage('tiptap.html')
  await clickToolbar(other)
  await other.goto(one.url())
  await other.evaluate((html) => globalThis.__page.load(html), HTML)
  const texts = () => Promise.all([one, other].map((page) => page.evaluate(() => globalThis.__page.blocks()[0])))
  await panel.openProblems()
  await panel.button(FIX).click()
  await expect.poll(texts).toEqual(['今年以来，一是抓落实。二是抓成效。四是抓长效。', FIXED[0]])
  await panel.leaveList()
  await expect(panel.button(FIX)).toHaveCount(0)
  await one.bringToFront()
  await panel.button(FIX).click()
  await expect.poll(texts).toEqual([FIXED[0], FIXED[0]])
})
