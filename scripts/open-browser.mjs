/** Opens a browser with the built extension, and the side panel beside a page, as a click on the toolbar button does. */
import { browserSwitches } from './find-browser.mjs'

// The side panel is first announced as a target of type “other”, from which Playwright would detach.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1'

/** The extension is ready in about a second; a slow office machine gets time. */
const PATIENCE = 30_000

/**
 * @param {{ browser: string, profile: string, extension: string, headless: boolean }} options paths, and whether to show a window
 * @returns {Promise<{ context: import('playwright').BrowserContext, extensionId: string }>}
 */
export async function openBrowser({ browser, profile, extension, headless }) {
  const { chromium } = await import('playwright')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless,
    // Window and pages have the size that the browser gives them: nothing is emulated.
    viewport: null,
    ignoreDefaultArgs: ['--enable-automation', '--disable-extensions'],
    args: [...browserSwitches(), '--enable-unsafe-extension-debugging', '--window-size=1400,900', '--accept-lang=zh-CN'],
    timeout: PATIENCE,
  })
  const session = await browserSession(context)
  // Branded Chrome ignores --load-extension; the protocol loads in all of them.
  const { id } = await session.send('Extensions.loadUnpacked', { path: extension })
  await session.detach()
  return { context, extensionId: id }
}

/**
 * Clicks the toolbar button on the page and waits until the panel shows something.
 * @returns {Promise<import('playwright').Page>} the panel
 */
export async function openPanel({ context, extensionId }, page) {
  await page.bringToFront()
  const session = await browserSession(context)
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find(({ url }) => url === page.url())
  const opened = context.waitForEvent('page', {
    predicate: (candidate) => candidate.url() === `chrome-extension://${extensionId}/sidepanel.html`,
    timeout: PATIENCE,
  })
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId })
  const panel = await opened
  await session.detach()
  await panel.getByRole('button').first().waitFor({ timeout: PATIENCE })
  return panel
}

function browserSession(context) {
  return context.browser().newBrowserCDPSession()
}
