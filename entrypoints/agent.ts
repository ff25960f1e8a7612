import { type Browser, browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { Agent, type WatchPort } from '../lib/editors/agent'
import { isAgentRequest, WATCH_PORT } from '../lib/messaging/agent-request'
import type { PanelNotice } from '../lib/messaging/panel-notice'

interface Resident {
  /** False once the extension was updated or removed: its messages no longer reach anybody. */
  isAlive(): boolean
  dispose(): void
}

declare global {
  var __hegao: Resident | undefined
}

/** Injected whenever the panel looks at the page: a second copy must find the first and leave. */
export default defineUnlistedScript(() => {
  const resident = globalThis.__hegao
  // An element of the page may bear the name, so look whether it is ours.
  if (typeof resident?.isAlive === 'function') {
    if (resident.isAlive()) return
    resident.dispose()
  }
  const agent = new Agent(browser.runtime.getManifest().version, announce)
  const onMessage = (message: unknown, _sender: Browser.runtime.MessageSender, respond: (answer: unknown) => void): boolean => {
    if (!isAgentRequest(message)) return false
    agent.answer(message).then(respond, (error: unknown) => respond({ failed: String(error) }))
    return true
  }
  const onConnect = (port: Browser.runtime.Port): void => {
    if (port.name.startsWith(WATCH_PORT)) agent.watch(port.name.slice(WATCH_PORT.length), watchPort(port))
  }
  browser.runtime.onMessage.addListener(onMessage)
  browser.runtime.onConnect.addListener(onConnect)
  globalThis.__hegao = {
    isAlive: () => browser.runtime?.id !== undefined,
    dispose: () => agent.dispose(),
  }
})

/** Tells an open panel of an editor that came later than its look at the page. */
function announce(): void {
  if (browser.runtime?.id === undefined) return
  const notice: PanelNotice = { to: 'hegao-panel', type: 'editor-appeared' }
  void browser.runtime.sendMessage(notice).catch(() => undefined) // no panel is open
}

function watchPort(port: Browser.runtime.Port): WatchPort {
  const closed = new AbortController()
  port.onDisconnect.addListener(() => {
    closed.abort()
    // Gone with the extension itself: leave nothing behind in the page.
    if (browser.runtime?.id === undefined) globalThis.__hegao?.dispose()
  })
  return {
    signal: closed.signal,
    send: (message) => {
      if (closed.signal.aborted) return
      try {
        port.postMessage(message)
      } catch {
        closed.abort() // the panel or the extension has gone, and its notice is still on the way
      }
    },
    onRequest: (listener) => port.onMessage.addListener(listener),
  }
}
