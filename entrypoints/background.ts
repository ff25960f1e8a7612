import '../lib/messaging/zod-config'
import { type Browser, browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import type { PanelNotice } from '../lib/messaging/panel-notice'
import { LONGEST_SELECTION, type PanelTask, WaitingTask } from '../lib/messaging/panel-task'

const MENU_ITEM = 'hegao-open'
const TEMPLATE_ITEM = 'hegao-save-template'

const FIND_COMMAND = 'find-template'

const waiting = new WaitingTask()

export default defineBackground(() => {
  browser.action.onClicked.addListener(open)
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (!tab) return
    open(tab)
    if (menuItemId === TEMPLATE_ITEM && selectionText)
      offer(tab, { type: 'save-selection', text: selectionText.slice(0, LONGEST_SELECTION) })
  })
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== FIND_COMMAND || !tab) return
    open(tab)
    offer(tab, { type: 'find-template' })
  })
  browser.runtime.onMessage.addListener((message: unknown, _, respond) => {
    const task = waiting.take(message)
    if (task !== undefined) respond(task)
  })
  browser.runtime.onInstalled.addListener(() => {
    // After an update of the browser the item is still there; that it cannot be made twice is no error.
    const isThere = (): void => void browser.runtime.lastError
    browser.contextMenus.create({ id: TEMPLATE_ITEM, title: browser.i18n.getMessage('saveTemplate'), contexts: ['selection'] }, isThere)
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

/** The panel of the tab takes it at once where it is open, else when it has opened and asks. */
function offer({ id }: Browser.tabs.Tab, task: PanelTask): void {
  if (id === undefined) return
  waiting.put(task, id)
  void browser.runtime.sendMessage({ to: 'hegao-panel', type: 'task-waits' } satisfies PanelNotice).catch(() => undefined)
}

/** The panel as a window of its own, for browsers without a side panel. */
function openWindow(tabId: number | undefined): void {
  void browser.windows.create({ url: browser.runtime.getURL(`/sidepanel.html?tabId=${tabId}`), type: 'popup', width: 420, height: 760 })
}
