import '@/lib/messaging/zod-config'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { PanelSession } from '@/components/session'
import { App } from '@/components/shell'
import { pageConnection } from '@/lib/messaging/page-connection'
import { createReviewWorker, ReviewClient } from '@/lib/review/worker/client'
import { HegaoDatabase } from '@/lib/store/database'

const database = new HegaoDatabase()
// Not needed to show anything.
void import('@/lib/store/backup-worker').then(({ startBackups }) => startBackups(database))
const isOwnWindow = new URLSearchParams(location.search).has('tabId')

const session = new PanelSession(pageConnection, (events) => new ReviewClient(createReviewWorker, events))
session.start()

/** The same panel in a window of its own, for small screens and browsers without a side panel. */
async function popOut(): Promise<void> {
  const tabId = await pageConnection.currentTab()
  if (tabId === undefined) return
  await browser.windows.create({ url: browser.runtime.getURL(`/sidepanel.html?tabId=${tabId}`), type: 'popup', width: 420, height: 760 })
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<App session={session} database={database} onPopOut={isOwnWindow ? null : () => void popOut()} />)
