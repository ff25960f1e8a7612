/** A browser and a profile of its own for each test of the store: what happens to the data of one never meets another. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { findBrowser } from '../../../scripts/find-browser.mjs'
import { openBrowser } from '../../../scripts/open-browser.mjs'
import { driverScript } from '../bundle-driver'
import { test as base, EXTENSION } from '../fixture'
import type { storeDriver } from './store-driver'

type Driver = typeof storeDriver
type Result<Name extends keyof Driver> = Awaited<ReturnType<Driver[Name]>>

/** A page of the extension with the driver in it. */
export class StorePage {
  constructor(readonly page: Page) {}

  call<Name extends keyof Driver>(name: Name, ...parameters: Parameters<Driver[Name]>): Promise<Result<Name>> {
    return this.page.evaluate(
      ([method, values]) => {
        const { hegaoStore } = globalThis as unknown as { hegaoStore: Record<string, (...values: unknown[]) => unknown> }
        return hegaoStore[method as string]?.(...(values as unknown[]))
      },
      [name, parameters] as const,
    ) as Promise<Result<Name>>
  }

  /** Resolves in the middle of an import that was started. */
  async inTheMiddle(): Promise<void> {
    await this.page.waitForFunction(
      () => (globalThis as unknown as { hegaoStore: { progress(): number } }).hegaoStore.progress() > 500,
      undefined,
      { polling: 5 },
    )
  }

  /** Runs the driver again after the page was loaded again. */
  async drive(): Promise<this> {
    await this.page.evaluate(await driverScript('store/store-driver.ts'))
    return this
  }
}

export interface StoreBrowser {
  context: BrowserContext
  extensionId: string
  /** Opens a page of the extension with the driver: the workbench, or the panel in a tab. */
  open(file?: 'workbench.html' | 'sidepanel.html'): Promise<StorePage>
  close(): Promise<void>
}

interface StoreFixtures {
  /** A folder for a profile. */
  profile: string
  /** Opens a browser on the profile, with the extension of a folder; `at` is another place for the profile. */
  openStore(folder?: string, at?: string): Promise<StoreBrowser>
  store: StoreBrowser
  /** The built extension in another folder, changed. */
  copyExtension(change: { version?: string; worker?: string }): string
}

export const test = base.extend<StoreFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'hegao-store-'))
    await use(profile)
    rmSync(profile, { recursive: true, force: true })
  },
  openStore: async ({ profile }, use) => {
    const browser = findBrowser()
    if (!browser) throw new Error('no browser: set CHROME_PATH')
    const opened: BrowserContext[] = []
    await use(async (folder = EXTENSION, at = profile) => {
      const { context, extensionId } = await openBrowser({ browser, profile: at, extension: folder, headless: true })
      opened.push(context)
      return {
        context,
        extensionId,
        close: () => context.close(),
        async open(file = 'workbench.html') {
          const page = await context.newPage()
          await page.goto(`chrome-extension://${extensionId}/${file}`)
          return new StorePage(page).drive()
        },
      }
    })
    for (const context of opened) await context.close().catch(() => undefined) // the test may have killed it
  },
  store: async ({ openStore }, use) => use(await openStore()),
  // biome-ignore lint/correctness/noEmptyPattern: see above
  copyExtension: async ({}, use) => {
    const folders: string[] = []
    await use(({ version, worker }) => {
      const folder = mkdtempSync(join(tmpdir(), 'hegao-copy-'))
      folders.push(folder)
      cpSync(EXTENSION, folder, { recursive: true })
      const manifest = join(folder, 'manifest.json')
      const own = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
      writeFileSync(manifest, JSON.stringify({ ...own, version: version ?? own.version }))
      if (worker !== undefined) writeFileSync(join(folder, 'store-worker.js'), worker)
      return folder
    })
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  },
})

export { expect } from '../fixture'
