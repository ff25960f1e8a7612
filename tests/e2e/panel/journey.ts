/** What every journey begins with: a page, the side panel opened by a click, and nothing stored from the journey before. */
import { expect, type Page } from '@playwright/test'
import { test as base, takeFocusAway } from '../fixture'
import { SidePanel } from './side-panel'

/** One document with the panel beside it. The user is in one of the two at a time. */
export class Journey {
  constructor(
    readonly page: Page,
    readonly panel: SidePanel,
  ) {}

  model = (): Promise<string> => this.page.evaluate(() => globalThis.__page.model())
  blocks = (): Promise<string[]> => this.page.evaluate(() => globalThis.__page.blocks())

  async toPage(): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page)
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true })
    await session.detach()
    await this.page.bringToFront()
  }

  async toPanel(): Promise<void> {
    await takeFocusAway(this.page, this.panel.page)
  }

  /** Clicks into a paragraph of the page. */
  async clickInto(text: string | RegExp): Promise<void> {
    await this.toPage()
    await this.page.getByText(text).first().click()
  }

  /** Types at the end of the editor with the caret. */
  async typeAtEnd(...lines: string[]): Promise<void> {
    await this.page.keyboard.press('Control+End')
    for (const line of lines) {
      await this.page.keyboard.press('Enter')
      await this.page.keyboard.type(line)
    }
  }

  async undo(): Promise<void> {
    await this.toPage()
    await this.page.keyboard.press('Control+z')
  }
}

interface JourneyFixtures {
  /** Opens a page, with content where given, and the panel on it. The user is in the panel. */
  begin(path: string, html?: string): Promise<Journey>
  /** Opens the panel on a page without an editor. */
  beginWithout(): Promise<SidePanel>
  nothingStored: undefined
  pictureOfFailure: undefined
}

export const test = base.extend<JourneyFixtures>({
  nothingStored: [
    async ({ browserContext, extensionId }, use) => {
      const own = await browserContext.newPage()
      await own.goto(`chrome-extension://${extensionId}/icon/16.png`)
      await own.evaluate(async () => {
        for (const { name } of await indexedDB.databases())
          await new Promise((resolve, reject) => {
            const request = indexedDB.deleteDatabase(name ?? '')
            request.onsuccess = resolve
            request.onerror = reject
            request.onblocked = reject
          })
      })
      await own.close()
      await use(undefined)
    },
    { auto: true },
  ],
  pictureOfFailure: [
    // The page and the panel are named only so that both are still open.
    async ({ browserContext, openPage: _page, openPanel: _panel }, use, testInfo) => {
      await use(undefined)
      if (testInfo.status === testInfo.expectedStatus) return
      const pages = browserContext.pages()
      for (const [index, page] of pages.entries()) await page.screenshot({ path: testInfo.outputPath(`${index}.png`) })
    },
    { auto: true },
  ],
  begin: async ({ openPage, openPanel }, use) => {
    await use(async (path, html) => {
      const page = await openPage(path)
      if (html !== undefined) await page.evaluate((content) => globalThis.__page.load(content), html)
      const journey = new Journey(page, new SidePanel(await openPanel(page)))
      await journey.panel.ready()
      await journey.toPanel()
      return journey
    })
  },
  beginWithout: async ({ openPage, openPanel }, use) => {
    await use(async () => {
      const page = await openPage('plain.html')
      await page.evaluate(() => document.getElementById('editor')?.remove())
      const panel = new SidePanel(await openPanel(page))
      await expect(panel.page.getByRole('heading', { name: '这一页没有可写的文稿' })).toBeVisible()
      await takeFocusAway(page, panel.page)
      return panel
    })
  },
})

export { expect, SidePanel }
