/**
 * A browser with the built extension, the test pages, and the real side panel opened by the toolbar
 * button. Every request beyond the extension and the test pages fails the test that was running.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { clickToolbar, openBrowser, openPanel } from '../../scripts/open-browser.mjs'
import { servePages } from '../pages/server.mjs'
import { driverScript } from './bundle-driver'
import type { driver } from './driver-page'
import { type ForeignRequests, watchRequests } from './foreign-requests'

/** The built extension; another folder, such as an unpacked zip, by HEGAO_EXTENSION. */
export const EXTENSION = process.env.HEGAO_EXTENSION ?? join(import.meta.dirname, '../../.output/chrome-mv3')

/** The drafting page opens with it, as at `npm start`. */
const DEMONSTRATION = readFileSync(join(import.meta.dirname, '../../lib/demonstration/report.txt'), 'utf8')

interface WorkerFixtures {
  /** The browser with the extension in it. */
  extension: { context: BrowserContext; extensionId: string }
  browserContext: BrowserContext
  extensionId: string
  origin: string
  foreign: ForeignRequests
}

interface TestFixtures {
  /** Opens a page of tests/pages; the address is unique, so that its tab can be found. */
  openPage(path: string): Promise<Page>
  /** Clicks the toolbar button on a page's tab and yields the side panel, the page left without focus. */
  openPanel(page: Page): Promise<Page>
  /** The same click where a panel is open already. */
  clickToolbar(page: Page): Promise<void>
  noForeignRequests: undefined
}

let opened = 0

export const test = base.extend<TestFixtures, WorkerFixtures>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    async ({}, use) => {
      const server = await servePages(0, { '/draft.txt': DEMONSTRATION })
      await use(server.origin)
      await server.close()
    },
    { scope: 'worker' },
  ],
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: see above
    async ({}, use) => {
      const browser = findBrowser()
      if (!browser) throw new Error('no browser: set CHROME_PATH')
      const profile = mkdtempSync(join(tmpdir(), 'hegao-e2e-'))
      const opened = await openBrowser({ browser, profile, extension: EXTENSION, headless: true })
      await use(opened)
      await opened.context.close()
      rmSync(profile, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  browserContext: [({ extension }, use) => use(extension.context), { scope: 'worker' }],
  extensionId: [({ extension }, use) => use(extension.extensionId), { scope: 'worker' }],
  foreign: [
    async ({ browserContext, origin }, use) => {
      await use(watchRequests(browserContext, origin))
    },
    { scope: 'worker' },
  ],
  noForeignRequests: [
    async ({ foreign }, use) => {
      foreign.clear()
      await use(undefined)
      expect(foreign.all(), 'requests beyond the extension and the test pages').toEqual([])
    },
    { auto: true },
  ],
  openPage: async ({ browserContext, origin }, use) => {
    const pages: Page[] = []
    await use(async (path) => {
      const page = await browserContext.newPage()
      pages.push(page)
      opened += 1
      await page.goto(`${origin}/${path}${path.includes('?') ? '&' : '?'}n=${opened}`)
      await page.waitForFunction('window.__page !== undefined')
      return page
    })
    for (const page of pages) await page.close()
  },
  clickToolbar: async ({ extension }, use) => {
    await use((page) => clickToolbar(extension, page))
  },
  openPanel: async ({ extension }, use) => {
    const panels: Page[] = []
    await use(async (page) => {
      const panel = await openPanel(extension, page)
      panels.push(panel)
      return panel
    })
    for (const panel of panels) await panel.close().catch(() => undefined) // an extension that was reloaded took it along
  },
})

export { expect }

/** What happens to open pages when the extension is updated; it takes the panel with it. Resolves when the new one runs. */
export async function reloadExtension(context: BrowserContext, panel: Page): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession()
  if (!session) throw new Error('the context has no browser')
  const workers = async (): Promise<string[]> => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] })
    return targetInfos.map(({ targetId }) => targetId)
  }
  const before = await workers()
  const closed = panel.waitForEvent('close')
  // Not `chrome.runtime.reload()`: under Playwright's switches an extension that reloads itself stays away.
  await session.send('Extensions.loadUnpacked', { path: EXTENSION })
  await closed
  await expect.poll(async () => (await workers()).some((worker) => !before.includes(worker))).toBe(true)
  await session.detach()
}

/** The user is in the panel: the page is seen but has no focus, and nothing pretends that it had. */
export async function takeFocusAway(page: Page, panel: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false })
  await session.detach()
  await panel.bringToFront()
  await expect.poll(() => page.evaluate(() => document.hasFocus()), 'the page has no focus').toBe(false)
}

export type Driver = typeof driver

/** Puts the driver into the side panel's page and calls it from there. */
export async function startDriver(panel: Page): Promise<DriverHandle> {
  await panel.evaluate(await driverScript())
  return new DriverHandle(panel)
}

type Call<Name extends keyof Driver> = Awaited<ReturnType<Driver[Name]>>

export class DriverHandle {
  constructor(private readonly panel: Page) {}

  call<Name extends keyof Driver>(name: Name, ...parameters: Parameters<Driver[Name]>): Promise<Call<Name>> {
    return this.panel.evaluate(
      ([method, values]) => {
        const { hegaoDriver } = globalThis as unknown as { hegaoDriver: Record<string, (...values: unknown[]) => unknown> }
        return hegaoDriver[method as string]?.(...(values as unknown[]))
      },
      [name, parameters] as const,
    ) as Promise<Call<Name>>
  }

  /** The texts of the watched document's blocks. */
  async texts(): Promise<string[]> {
    return (await this.call('watched')).document?.blocks.map(({ text }) => text) ?? []
  }
}
