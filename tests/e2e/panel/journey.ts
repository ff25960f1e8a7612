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
    await this.settle()
  }

  /** Editors hear of a new selection by an event that comes after the click or key; what is typed before it lands in the old place. */
  private settle(): Promise<void> {
    return this.page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))))
  }

  private isAtEnd(): Promise<boolean> {
    return this.page.evaluate(() => {
      const { focusNode, focusOffset } = document.getSelection() ?? {}
      const host = focusNode?.parentElement?.closest('[contenteditable="true"]')
      if (!host || !focusNode) return false
      const rest = document.createRange()
      rest.selectNodeContents(host)
      rest.setStart(focusNode, focusOffset ?? 0)
      return rest.toString().trim() === ''
    })
  }

  /** Types at the end of the editor with the caret. */
  async typeAtEnd(...lines: string[]): Promise<void> {
    await this.page.keyboard.press('Control+End')
    await expect.poll(() => this.isAtEnd()).toBe(true)
    await this.settle()
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
  beginWithout(): Promise<Journey>
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
      const journey = new Journey(page, new SidePanel(await openPanel(page)))
      await expect(journey.panel.title('这一页没有可写的文稿')).toBeVisible()
      await journey.toPanel()
      return journey
    })
  },
})

export { expect, SidePanel }
