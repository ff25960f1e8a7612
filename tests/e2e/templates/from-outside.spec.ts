/** What is asked for outside of the panel: the page's menu, and the shortcut to the search. */
import type { BrowserContext } from '@playwright/test'
import { EDITORS, expect, writing as test } from './template-journey'

const REPORT = '<p>一、基本情况</p><p>全县共有12个乡镇，常住人口32.6万人。</p>'
const SELECTION = '全县共有12个乡镇，常住人口32.6万人。'

interface Dispatched {
  dispatch(...parameters: unknown[]): void
}
declare const chrome: {
  contextMenus: { onClicked: Dispatched }
  commands: { onCommand: Dispatched; getAll(): Promise<{ name: string; shortcut: string }[]> }
  tabs: { query(query: object): Promise<object[]> }
  sidePanel: { open(options: object): Promise<void> }
}

/**
 * The background hears of a click in the browser's own menu, or of a shortcut, which no test can make. Without the gesture
 * of a real one the browser would not open the panel: here that is left out, tests open it by the toolbar button.
 */
async function tellBackground(context: BrowserContext, what: 'menu' | 'command', selectionText = ''): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  await worker.evaluate(
    async ([kind, text]) => {
      const [tab] = await chrome.tabs.query({ active: true })
      const { open } = chrome.sidePanel
      chrome.sidePanel.open = () => Promise.resolve()
      if (kind === 'menu') chrome.contextMenus.onClicked.dispatch({ menuItemId: 'hegao-save-template', selectionText: text }, tab)
      else chrome.commands.onCommand.dispatch('find-template', tab)
      chrome.sidePanel.open = open
    },
    [what, selectionText] as const,
  )
}

const [surface] = EDITORS
if (!surface) throw new Error('no editor')

test('存为模板: the selection becomes a section of one’s own, found at once', async ({ write, browserContext }) => {
  const writer = await write(surface, REPORT)
  const { page } = writer.panel
  await tellBackground(browserContext, 'menu', SELECTION)
  await expect(page.getByRole('heading', { name: '所选存为模板' })).toBeVisible()
  await page.getByLabel('段名').fill('本县县情')
  await writer.panel.button('存为模板').click()
  await writer.search.fill('bxxq')
  await expect(page.getByRole('option').first()).toContainText('本县县情')
})

test('the shortcut opens the search with the keyboard in it, from whatever tab and form', async ({ write, browserContext }) => {
  const writer = await write(surface, REPORT)
  await writer.find('妥否', '请批示结尾')
  await writer.panel.tab('提纲').click()
  await tellBackground(browserContext, 'command')
  await expect(writer.search).toBeFocused()
  await writer.search.pressSequentially('czwt')
  await expect(writer.panel.page.getByRole('option').first()).toContainText('存在问题')
  await writer.search.press('Enter')
  await expect(writer.panel.page.getByRole('heading', { name: '存在问题' })).toBeVisible()
})

test('while the page has the keyboard it says which key brings it over', async ({ write, browserContext }) => {
  const writer = await write(surface, REPORT)
  const { page } = writer.panel
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false })
  await writer.journey.toPage()
  await tellBackground(browserContext, 'command')
  const note = page.getByText('光标还在网页里：按 F6 到侧栏，直接打字就能找。')
  await expect(note).toBeVisible()
  // Measured: neither the shortcut nor `window.focus()` gives the panel the keyboard.
  expect(await page.evaluate(() => document.hasFocus())).toBe(false)
  await page.bringToFront()
  await expect(note).toHaveCount(0)
  await expect(writer.search).toBeFocused()
})

test('what was asked for before the panel was open waits for it', async ({ openPage, openPanel, browserContext }) => {
  const page = await openPage(surface.page)
  await page.evaluate((html) => globalThis.__page.load(html), REPORT)
  const closing = await openPanel(page)
  await closing.close()
  await page.bringToFront()
  await tellBackground(browserContext, 'command')
  const panel = await openPanel(page)
  await expect(panel.getByRole('combobox', { name: '找模板' })).toBeFocused()
})

test('the browser knows the shortcut', async ({ write, browserContext }) => {
  await write(surface, REPORT)
  const worker = browserContext.serviceWorkers()[0]
  const commands = await worker?.evaluate(() => chrome.commands.getAll())
  expect(commands?.find(({ name }) => name === 'find-template')?.shortcut).toBe('Alt+Shift+M')
})
