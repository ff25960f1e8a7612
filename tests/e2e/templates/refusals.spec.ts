/** Moments at which nothing may be written, or only once, or only there: said plainly, nothing half-written. */
import { EDITORS, expect, type TemplateJourney, writing as test, type WritingSurface } from './template-journey'

const REPORT = '<p>一、基本情况</p><p>任务过半。</p><p>二、下一步打算</p><p>抓整改。</p>'
const TEXTS = ['一、基本情况', '任务过半。', '二、下一步打算', '抓整改。']

function editor(name: string): WritingSurface {
  const found = EDITORS.find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found
}

async function ready(writer: TemplateJourney): Promise<void> {
  await writer.caretBehind('任务过半')
  await writer.find('妥否', '请批示结尾')
  await expect(writer.insertButton).toBeEnabled()
}

for (const surface of EDITORS)
  test(`${surface.name}: a read-only draft offers copying instead, and is left as it is`, async ({ write }) => {
    const writer = await write(surface, REPORT)
    await ready(writer)
    await writer.journey.page.evaluate(() => globalThis.__page.readOnly(true))
    await expect(writer.insertButton).toBeDisabled()
    await expect(writer.panel.page.getByText('这篇稿子不能代写，可以复制后粘贴。')).toBeVisible()
    await expect(writer.panel.button('复制')).toBeEnabled()
    await writer.panel.page.keyboard.press('Control+Enter')
    expect(await writer.blocks()).toEqual(TEXTS)
  })

for (const surface of EDITORS)
  test(`${surface.name}: in the middle of a composed word nothing is written, and it is said`, async ({ write }) => {
    const writer = await write(surface, REPORT)
    await ready(writer)
    const { page } = writer.journey
    const session = await page.context().newCDPSession(page)
    await writer.toEditor()
    await session.send('Input.imeSetComposition', { text: 'shenpi', selectionStart: 6, selectionEnd: 6 })
    // The panel is clicked without the page losing the keyboard: an input method that stays open.
    await writer.panel.page.evaluate(() => document.querySelector<HTMLElement>('.template-insert [type="submit"]')?.click())
    await expect(writer.panel.report()).toContainText(/输入法|正在输入/)
    expect((await writer.blocks()).join('')).not.toContain('妥否')
    await session.send('Input.insertText', { text: '审批' })
    await expect.poll(async () => (await writer.blocks()).join('')).toContain('审批')
    await writer.journey.toPanel()
    await writer.insert()
    expect((await writer.blocks()).filter((text) => text === '妥否，请批示。')).toHaveLength(1)
  })

test('composing in the form: Enter chooses the word, Ctrl+Enter inserts only when the word is done', async ({ write }) => {
  const writer = await write(editor('Tiptap'), REPORT)
  await writer.caretBehind('任务过半')
  await writer.find('存在问题 工作汇报', '存在问题')
  const { page } = writer.panel
  const field = page.getByRole('group', { name: '问题 1', exact: true }).getByLabel('标题', { exact: true })
  await field.focus()
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'zijin', selectionStart: 5, selectionEnd: 5 })
  for (const ctrlKey of [false, true])
    await field.evaluate(
      (element, isCtrl) =>
        element.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: isCtrl, isComposing: true, bubbles: true, cancelable: true }),
        ),
      ctrlKey,
    )
  expect(await writer.blocks()).toEqual(TEXTS)
  await session.send('Input.insertText', { text: '资金不足' })
  await expect(field).toHaveValue('资金不足')
  await expect(writer.preview).toContainText('一是资金不足。')
  await field.press('Control+Enter')
  await expect.poll(async () => (await writer.blocks()).join('\n')).toContain('一是资金不足。')
})

test('two impatient clicks insert once', async ({ write }) => {
  const writer = await write(editor('TinyMCE'), REPORT)
  await ready(writer)
  await writer.panel.page.evaluate(() => {
    const button = document.querySelector<HTMLElement>('.template-insert [type="submit"]')
    button?.click()
    button?.click()
  })
  await expect(writer.followUp).toBeVisible()
  expect(await writer.blocks()).toEqual([...TEXTS.slice(0, 2), '妥否，请批示。', ...TEXTS.slice(2)])
})

test('another tab in front while the form is open is never written to', async ({ write, openPage }) => {
  const writer = await write(editor('Tiptap'), REPORT)
  await ready(writer)
  const other = await openPage('tiptap.html')
  await other.evaluate((html) => globalThis.__page.load(html), '<p>另一篇稿子。</p>')
  await other.bringToFront()
  await expect(writer.insertButton).toHaveCount(0) // the panel is about the tab in front, which it has not been let into
  await writer.panel.page.keyboard.press('Control+Enter')
  expect(await other.evaluate(() => globalThis.__page.blocks())).toEqual(['另一篇稿子。'])
  expect(await writer.blocks()).toEqual(TEXTS)
  await writer.journey.toPage()
  await expect(writer.panel.tab('模板')).toBeVisible()
})

test('sixty entries are inserted with their numbers and their count', async ({ write }) => {
  test.setTimeout(240_000)
  const writer = await write(editor('contenteditable'), REPORT)
  await writer.caretBehind('任务过半')
  await writer.find('存在问题 工作汇报', '存在问题')
  const { page } = writer.panel
  await page.evaluate(async () => {
    const add = () => [...document.querySelectorAll<HTMLElement>('.template-list button')].find((one) => one.textContent === '加一条问题')
    for (let count = document.querySelectorAll('.template-entry').length; count < 60; count++) {
      add()?.click()
      await new Promise((done) => requestAnimationFrame(done))
    }
  })
  await expect(page.locator('.template-entry')).toHaveCount(60)
  await expect(writer.preview).toContainText('六十个方面')
  await writer.insert()
  const texts = await writer.blocks()
  expect(texts.filter((text) => /^[一二三四五六七八九十]+是/.test(text))).toHaveLength(60)
  expect(texts.find((text) => text.startsWith('六十是'))).toBeDefined()
  await expect(writer.panel.page.getByText(/本文还有 1\d\d 处【】未填/)).toBeVisible()
  await writer.undo()
  await expect.poll(writer.blocks).toEqual(TEXTS)
})
