/** Pages and moments that go wrong. Each time: a clear answer, and the document unharmed. */
import type { Page } from '@playwright/test'
import type { PageModel } from './editor-bench'
import { test as base, type DriverHandle, expect, startDriver, takeFocusAway } from './fixture'

const HTML = '<p>一是抓落实。</p><p>二是抓落实。</p>'
const TEXTS = ['一是抓落实。', '二是抓落实。']

interface HostilePage extends PageModel {
  redraw(milliseconds: number): void
  rewrite(html: string): void
  violations: string[]
}

const blocksOf = (page: Page): Promise<string[]> => page.evaluate(() => globalThis.__page.blocks())
const tell = (page: Page, what: keyof HostilePage, value?: unknown): Promise<unknown> =>
  page.evaluate(
    ([name, parameter]) => (globalThis.__page as unknown as Record<string, (value: unknown) => unknown>)[name as string]?.(parameter),
    [what, value],
  )

async function load(page: Page, html = HTML): Promise<void> {
  await page.evaluate((content) => globalThis.__page.load(content), html)
}

async function open(driver: DriverHandle, texts: string[]): Promise<void> {
  await driver.call('open')
  await expect.poll(() => driver.texts()).toEqual(texts)
}

async function fix(driver: DriverHandle, text: string, newText: string, nth = 0): Promise<string> {
  const outcome = await driver.call('replace', await driver.call('place', text, nth), newText)
  return outcome.status === 'applied' ? 'applied' : outcome.reason
}

interface Begun {
  page: Page
  panel: Page
  driver: DriverHandle
}

const test = base.extend<{ begin(path: string, html?: string): Promise<Begun> }>({
  /** Opens a page with a text in it, and the panel on it. The panel has not looked yet. */
  begin: ({ openPage, openPanel }, use) =>
    use(async (path, html = HTML) => {
      const page = await openPage(path)
      await load(page, html)
      const panel = await openPanel(page)
      return { page, panel, driver: await startDriver(panel) }
    }),
})

test.describe('a page', () => {
  test('that throws in every handler is read and repaired all the same', async ({ begin }) => {
    const { page, panel, driver } = await begin('throwing.html')
    await takeFocusAway(page, panel)
    await open(driver, TEXTS)
    expect(await fix(driver, '抓落实', '抓到位', 1)).toBe('applied')
    expect(await blocksOf(page)).toEqual(['一是抓落实。', '二是抓到位。'])
  })

  test('that draws itself anew all the time is followed, and an edit is right or refused', async ({ openPage, openPanel }) => {
    const page = await openPage('redrawing.html')
    const many = Array.from({ length: 300 }, (_, index) => `第${index}段，抓落实。`)
    await load(page, many.map((text) => `<p>${text}</p>`).join(''))
    const panel = await openPanel(page)
    const driver = await startDriver(panel)
    await tell(page, 'redraw', 20)
    await open(driver, many)
    const outcome = await fix(driver, '抓落实', '抓到位', 150)
    await tell(page, 'redraw', 0)
    const after = many.map((text, index) => (index === 150 && outcome === 'applied' ? '第150段，抓到位。' : text))
    expect(['applied', 'stale-text', 'stale-version', 'not-taken', 'unclear']).toContain(outcome)
    const now = await blocksOf(page)
    expect(now.filter((text, index) => text !== many[index] && text !== after[index])).toEqual([])
    await expect.poll(() => driver.texts()).toEqual(now)
  })

  test('under a strict policy is read, marked and repaired without a violation', async ({ openPage, openPanel }) => {
    const page = await openPage('strict-csp.html')
    const panel = await openPanel(page)
    await takeFocusAway(page, panel)
    const driver = await startDriver(panel)
    await open(driver, ['一是抓落实。', '二是抓成效。'])
    const before = await page.screenshot()
    expect(await driver.call('highlight', [{ ...(await driver.call('place', '抓落实')), style: 'warning' }])).toEqual({ painted: 1 })
    expect((await page.screenshot()).equals(before), 'something is painted').toBe(false)
    expect(await fix(driver, '成效', '实效')).toBe('applied')
    const { block, end } = await driver.call('place', '抓实效。')
    expect(await driver.call('insert', '三是抓长效。', '<p>三是抓长效。</p>', { block, offset: end })).toMatchObject({ status: 'applied' })
    expect((await blocksOf(page)).join('')).toBe('一是抓落实。二是抓实效。三是抓长效。')
    expect(await page.evaluate(() => (globalThis.__page as unknown as HostilePage).violations)).toEqual([])
  })

  test('that is not encrypted, as in many office networks, is read and repaired', async ({
    browserContext,
    openPanel,
    origin,
    foreign,
  }) => {
    const page = await browserContext.newPage()
    await page.route('http://office.example/**', (route) => {
      const { pathname } = new URL(route.request().url())
      return fetch(`${origin}${pathname}`).then(async (answer) =>
        route.fulfill({ body: await answer.text(), headers: { 'content-type': answer.headers.get('content-type') ?? '' } }),
      )
    })
    await page.goto('http://office.example/plain.html')
    await page.waitForFunction('window.__page !== undefined')
    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    await load(page)
    const panel = await openPanel(page)
    await takeFocusAway(page, panel)
    const driver = await startDriver(panel)
    await open(driver, TEXTS)
    expect(await fix(driver, '抓落实', '抓到位', 1)).toBe('applied')
    expect(foreign.all().filter((url) => !url.startsWith('http://office.example/'))).toEqual([])
    foreign.clear()
    await page.close()
  })

  test('that navigates or reloads says so, and is found again without another click', async ({ begin, origin }) => {
    const { page, driver } = await begin('plain.html')
    await open(driver, TEXTS)
    const place = await driver.call('place', '抓落实')
    await page.reload()
    await expect.poll(async () => (await driver.call('watched')).closed).toBe('navigated')
    expect(await driver.call('replace', place, '抓到位')).toEqual({ status: 'refused', reason: 'no-editor' })
    await page.goto(`${origin}/textarea.html`)
    await page.waitForFunction('window.__page !== undefined')
    await load(page)
    await open(driver, TEXTS)
    expect((await driver.call('target')).path).toBe('/textarea.html')
  })
})

test.describe('a frame', () => {
  test('is one document with the title field around it; both can be repaired', async ({ begin }) => {
    const { page, panel, driver } = await begin('frame.html')
    await takeFocusAway(page, panel)
    await open(driver, ['三季度工作汇报', ...TEXTS])
    expect((await driver.call('watched')).document?.blocks[0]?.kind).toBe('title')
    expect((await driver.call('target')).path).toBe('/frame.html#body')
    expect(await fix(driver, '三季度', '四季度')).toBe('applied')
    expect(await fix(driver, '抓落实', '抓到位', 1)).toBe('applied')
    expect(await blocksOf(page)).toEqual(['四季度工作汇报', '一是抓落实。', '二是抓到位。'])
  })

  test('that is written anew ends the watch and is found again, compositions included', async ({ begin }) => {
    const { page, driver } = await begin('frame.html')
    await open(driver, ['三季度工作汇报', ...TEXTS])
    await tell(page, 'rewrite', '<p>三是抓长效。</p>')
    await expect.poll(async () => (await driver.call('watched')).closed).toBe('editor-removed')
    await open(driver, ['三季度工作汇报', '三是抓长效。'])
    await page.bringToFront()
    await page.frameLocator('#body').locator('body').click()
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'shi', selectionStart: 3, selectionEnd: 3 })
    expect(await fix(driver, '三季度', '四季度')).toBe('composing')
    await session.send('Input.insertText', { text: '时' })
    expect(await fix(driver, '三季度', '四季度')).toBe('applied')
    await page.locator('#title').click()
    await session.send('Input.imeSetComposition', { text: 'bao', selectionStart: 3, selectionEnd: 3 })
    expect(await fix(driver, '抓长效', '抓实效')).toBe('composing')
    await session.send('Input.insertText', { text: '报' })
    expect(await fix(driver, '抓长效', '抓实效')).toBe('applied')
  })
})

test.describe('access', () => {
  test('a page that was not clicked is no error, and one of the browser’s own is told apart', async ({
    openPage,
    openPanel,
    browserContext,
  }) => {
    const clicked = await openPage('plain.html')
    await load(clicked)
    const panel = await openPanel(clicked)
    const driver = await startDriver(panel)
    await open(driver, TEXTS)
    const tabInFront = () => panel.evaluate<number>('chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)')
    const other = await openPage('plain.html')
    await other.bringToFront()
    expect(await driver.call('surveyTab', await tabInFront())).toEqual({ status: 'no-access' })
    const own = await browserContext.newPage()
    await own.goto('chrome://version')
    await own.bringToFront()
    expect(await driver.call('surveyTab', await tabInFront())).toEqual({ status: 'forbidden-page' })
    await own.close()
    expect(await driver.call('surveyTab', 999_999_999)).toEqual({ status: 'no-access' })
  })

  test('the same address in two tabs: an edit goes where the finding came from', async ({ openPanel, browserContext, origin }) => {
    const [one, other] = [await browserContext.newPage(), await browserContext.newPage()]
    const url = `${origin}/plain.html?twice`
    await one.goto(url)
    await load(one)
    const panel = await openPanel(one)
    const driver = await startDriver(panel)
    await open(driver, TEXTS)
    await other.goto(url)
    await load(other)
    await other.bringToFront()
    expect(await fix(driver, '抓落实', '抓到位')).toBe('applied')
    expect([await blocksOf(one), await blocksOf(other)]).toEqual([['一是抓到位。', '二是抓落实。'], TEXTS])
    await one.close()
    await other.close()
  })
})

test.describe('the extension', () => {
  test('goes on when its service worker is stopped', async ({ begin }) => {
    const { panel, driver } = await begin('plain.html')
    await open(driver, TEXTS)
    const session = await panel.context().newCDPSession(panel)
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    expect(await fix(driver, '抓落实', '抓到位')).toBe('applied')
    await expect.poll(() => driver.texts()).toEqual(['一是抓到位。', '二是抓落实。'])
  })
})

test.describe('the count of foreign requests', () => {
  test('sees those of a page and those of a script of ours in it', async ({ begin, foreign }) => {
    const { page, panel, driver } = await begin('plain.html')
    await open(driver, TEXTS)
    const { tabId } = await driver.call('target')
    await page.evaluate(() => fetch('http://localhost:9/page').catch(() => undefined))
    await panel.evaluate(
      `chrome.scripting.executeScript({ target: { tabId: ${tabId} }, func: () => fetch('http://localhost:9/script').catch(() => undefined) })`,
    )
    await expect.poll(() => foreign.all()).toEqual(['http://localhost:9/page', 'http://localhost:9/script'])
    foreign.clear()
  })
})

test('the caret is remembered while another field has the focus', async ({ begin }) => {
  const { page, panel, driver } = await begin('plain.html')
  await open(driver, TEXTS)
  await page.bringToFront()
  await page.locator('#editor p').first().click()
  await page.keyboard.press('End')
  await expect.poll(async () => (await driver.call('watched')).caret?.offset).toBe(6)
  await page.locator('#search').fill('台账')
  await takeFocusAway(page, panel)
  expect(await driver.call('insert', '要常抓。', null)).toMatchObject({ status: 'applied' })
  expect(await blocksOf(page)).toEqual(['一是抓落实。要常抓。', '二是抓落实。'])
  expect(await page.locator('#search').inputValue()).toBe('台账')
})

test('what is selected for the user is not told as the writer’s caret', async ({ begin }) => {
  const { page, panel, driver } = await begin('plain.html')
  await open(driver, TEXTS)
  await page.bringToFront()
  await page.locator('#editor p').last().click()
  await page.keyboard.press('End')
  const caret = async () => (await driver.call('watched')).caret
  await expect.poll(async () => (await caret())?.offset).toBe(6)
  const written = await caret()
  await takeFocusAway(page, panel)
  await driver.call('reveal', await driver.call('place', '抓落实'))
  expect(await fix(driver, '抓落实', '抓到位')).toBe('applied')
  await page.waitForTimeout(500) // longer than the caret takes to be told
  expect(await caret()).toEqual(written)
  await page.bringToFront()
  await page.keyboard.press('Home')
  await expect.poll(async () => (await caret())?.offset).toBe(0)
})

test('an editor that comes later is announced when the user goes into it', async ({ openPage, openPanel }) => {
  const page = await openPage('plain.html')
  await page.evaluate(() => document.getElementById('editor')?.remove())
  const panel = await openPanel(page)
  const driver = await startDriver(panel)
  expect(await driver.call('survey')).toEqual({ status: 'no-document' })
  const before = await driver.call('tabChanges')
  await page.bringToFront()
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<textarea id="late" aria-label="正文">一是抓落实。</textarea>'))
  await page.locator('#late').click()
  await expect.poll(() => driver.call('tabChanges')).toBeGreaterThan(before)
  await open(driver, ['一是抓落实。'])
})

test('typing goes on in a document of 20,000 paragraphs, and it is repaired', async ({ begin }) => {
  const { page, driver } = await begin(
    'plain.html',
    Array.from({ length: 20_000 }, (_, index) => `<p>第${index}段，要抓落实。</p>`).join(''),
  )
  await driver.call('open')
  // The panel works on the same document: both need their time.
  await expect.poll(() => driver.call('textAt', 19_999), { timeout: 20_000 }).toBe('第19999段，要抓落实。')
  await page.bringToFront()
  expect(await driver.call('reveal', await driver.call('place', '第15000段'))).toEqual({ status: 'revealed' })
  await page.keyboard.type('全文第15000段')
  await expect.poll(() => driver.call('textAt', 15_000), { timeout: 10_000 }).toBe('全文第15000段，要抓落实。')
  const { drifted, snapshots } = await driver.call('counts')
  expect({ drifted, snapshots }).toEqual({ drifted: 0, snapshots: 1 })
  expect(await fix(driver, '抓落实', '抓到位', 15_000)).toBe('applied')
})
