/** Opens a browser with the built extension, and the side panel beside a page, as a click on the toolbar button does. */
import { BROWSER_SWITCHES } from './find-browser.mjs'

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
    args: [...BROWSER_SWITCHES, '--enable-unsafe-extension-debugging', '--window-size=1400,900', '--accept-lang=zh-CN'],
    timeout: PATIENCE,
  })
  const session = await browserSession(context)
  // Branded Chrome ignores --load-extension; the protocol loads in all of them.
  const { id } = await session.send('Extensions.loadUnpacked', { path: extension })
  await session.detach()
  return { context, extensionId: id }
}

/**
 * Clicks the toolbar button on a page. That counts as the user's click: it grants the page's tab.
 * @param {{ context: import('playwright').BrowserContext, extensionId: string }} opened
 * @param {import('playwright').Page} page its address must be shown by one tab only
 */
export async function clickToolbar({ context, extensionId }, page) {
  await page.bringToFront()
  const session = await browserSession(context)
  // Aimed at the target of type `tab`, which Playwright does not show.
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find(({ url }) => url === page.url())
  if (tab === undefined) throw new Error(`no tab shows ${page.url()}`)
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId })
  await session.detach()
}

/**
 * Opens the side panel by a click on the toolbar button.
 * @param {{ context: import('playwright').BrowserContext, extensionId: string }} opened
 * @param {import('playwright').Page} page as for `clickToolbar`
 * @returns {Promise<import('playwright').Page>} the side panel
 */
export async function openPanel(opened, page) {
  const appeared = opened.context.waitForEvent('page', {
    predicate: (candidate) => candidate.url().startsWith(`chrome-extension://${opened.extensionId}/sidepanel.html`),
    timeout: PATIENCE,
  })
  await Promise.all([appeared, clickToolbar(opened, page)])
  const panel = await appeared
  await panel.waitForLoadState()
  return panel
}

function browserSession(context) {
  return context.browser().newBrowserCDPSession()
}
