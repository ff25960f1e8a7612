import { type Browser, browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import type { PanelNotice } from '../lib/messaging/panel-notice'

const MENU_ITEM = 'hegao-open'

export default defineBackground(() => {
  browser.action.onClicked.addListener(open)
  browser.contextMenus.onClicked.addListener((_, tab) => {
    if (tab) open(tab)
  })
  browser.runtime.onInstalled.addListener(() => {
    // After an update of the browser the item is still there; that it cannot be made twice is no error.
    const isThere = (): void => void browser.runtime.lastError
    browser.contextMenus.create({ id: MENU_ITEM, title: browser.i18n.getMessage('action'), contexts: ['editable'] }, isThere)
  })
})

/** Opens the panel for a tab. Nothing may be awaited before: the click's gesture would be lost. */
function open(tab: Browser.tabs.Tab): void {
  if (tab.id === undefined) return
  if (browser.sidePanel?.open) void browser.sidePanel.open({ windowId: tab.windowId }).catch(() => openWindow(tab.id))
  else openWindow(tab.id)
  // A panel that is already open looks again: the click has just granted it this tab. None open is fine.
  void browser.runtime.sendMessage({ to: 'hegao-panel', type: 'activated' } satisfies PanelNotice).catch(() => undefined)
}

/** The panel as a window of its own, for browsers without a side panel. */
function openWindow(tabId: number | undefined): void {
  void browser.windows.create({ url: browser.runtime.getURL(`/sidepanel.html?tabId=${tabId}`), type: 'popup', width: 420, height: 760 })
}
