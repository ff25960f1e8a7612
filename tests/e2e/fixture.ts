/**
 * A browser with the built extension, the test pages, and the real side panel opened by the toolbar
 * button. Every request beyond the extension and the test pages fails the test that was running.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test'
import { browserSwitches, findBrowser } from '../../scripts/find-browser.mjs'
import { servePages } from '../pages/server.mjs'
import { driverScript } from './bundle-driver'
import type { driver } from './driver-page'
import { type ForeignRequests, watchRequests } from './foreign-requests'

/** The built extension; another folder, such as an unpacked zip, by HEGAO_EXTENSION. */
export const EXTENSION = process.env.HEGAO_EXTENSION ?? join(import.meta.dirname, '../../.output/chrome-mv3')

interface WorkerFixtures {
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
  noForeignRequests: undefined
}

let opened = 0

export const test = base.extend<TestFixtures, WorkerFixtures>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    async ({}, use) => {
      const server = await servePages()
      await use(server.origin)
      await server.close()
    },
    { scope: 'worker' },
  ],
  browserContext: [
    // biome-ignore lint/correctness/noEmptyPattern: see above
    async ({}, use) => {
      const profile = mkdtempSync(join(tmpdir(), 'hegao-e2e-'))
      const context = await launch(profile)
      await use(context)
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  extensionId: [
    async ({ browserContext }, use) => {
      const worker = browserContext.serviceWorkers()[0] ?? (await browserContext.waitForEvent('serviceworker'))
      await use(new URL(worker.url()).host)
    },
    { scope: 'worker' },
  ],
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
  openPanel: async ({ browserContext, extensionId }, use) => {
    const panels: Page[] = []
    await use(async (page) => {
      const panel = await clickToolbarButton(browserContext, extensionId, page)
      panels.push(panel)
      return panel
    })
    for (const panel of panels) await panel.close().catch(() => undefined) // an extension that was reloaded took it along
  },
})

export { expect }

async function launch(profile: string): Promise<BrowserContext> {
  const browser = findBrowser()
  if (!browser) throw new Error('no browser: set CHROME_PATH')
  return chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless: true,
    viewport: null,
    args: [...browserSwitches(), '--window-size=1400,900', `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
  })
}

/** The real side panel: aimed at the target of type `tab`, which Playwright does not show. */
async function clickToolbarButton(context: BrowserContext, extensionId: string, page: Page): Promise<Page> {
  const browser = context.browser()
  if (!browser) throw new Error('the context has no browser')
  await page.bringToFront()
  const session = await browser.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find(({ url }) => url === page.url())
  if (!tab) throw new Error(`no tab shows ${page.url()}`)
  const panel = context.waitForEvent('page', (one) => one.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html`))
  // Not in Playwright's list of commands.
  await session.send('Extensions.triggerAction' as 'Target.getTargets', { id: extensionId, targetId: tab.targetId } as object)
  const opened = await panel
  await opened.waitForLoadState()
  await session.detach()
  return opened
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
