/** A watch from the panel's side: a port to one frame, every message parsed. */
import { browser } from 'wxt/browser'
import { WATCH_PORT } from './agent-request'
import type { DocumentTarget, Watch, WatchEvents } from './connection'
import { type WatchMessage, type WatchRequest, watchMessageSchema } from './protocol'

/** Opens a watch; it ends with the signal, with the page, or with a message that is not ours. */
export function openWatch(target: DocumentTarget, events: WatchEvents, signal: AbortSignal): Watch {
  const port = browser.tabs.connect(target.tabId, { frameId: target.frameId, name: `${WATCH_PORT}${target.editor}` })
  let isOpen = !signal.aborted
  const close = (reason?: Parameters<WatchEvents['onClosed']>[0]): void => {
    if (!isOpen) return
    isOpen = false
    port.disconnect()
    if (reason) events.onClosed(reason)
  }
  port.onMessage.addListener((message: unknown) => {
    if (!isOpen) return
    const parsed = watchMessageSchema.safeParse(message)
    if (!parsed.success) close('invalid-message')
    else if (parsed.data.type === 'closed') close(parsed.data.reason)
    else tell(parsed.data, events)
  })
  // Without a word of farewell the page has gone: another address, a reload, the browser's cache.
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError // read, or Chromium logs a page that was not there
    close('navigated')
  })
  signal.addEventListener('abort', () => close(), { once: true })
  if (signal.aborted) port.disconnect()
  return {
    resync: () => {
      if (isOpen) port.postMessage({ type: 'resync' } satisfies WatchRequest)
    },
  }
}

function tell(message: Exclude<WatchMessage, { type: 'closed' }>, events: WatchEvents): void {
  if (message.type === 'snapshot') {
    const { type: _, isReadOnly, ...document } = message
    events.onSnapshot(document, isReadOnly)
  } else if (message.type === 'change') {
    const { type: _, ...change } = message
    events.onChange(change)
  } else if (message.type === 'progress') events.onProgress({ done: message.done, total: message.total })
  else if (message.type === 'caret') events.onCaret(message.position)
  else events.onReadOnly(message.isReadOnly)
}
