import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    // Nothing may be awaited before this: the click's gesture would be lost.
    void browser.sidePanel.open({ windowId: tab.windowId })
  })
})
