/** Which tab the panel speaks with, and whether the agent may be put into it. */
import { browser } from 'wxt/browser'

const AGENT_FILE = '/agent.js'

export type Access = 'granted' | 'no-access' | 'forbidden-page'

/** The tab in front of this panel; `?tabId=` names it where the panel is a window of its own. */
export async function targetTab(): Promise<number | undefined> {
  const own = new URLSearchParams(location.search).get('tabId')
  if (own !== null) return Number(own)
  const [self, [active]] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.query({ active: true, currentWindow: true })])
  return active && active.id !== self?.id ? active.id : undefined
}

/** Puts the agent into every frame it may enter; it leaves by itself where it already is. */
export async function injectAgent(tabId: number): Promise<Access> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [AGENT_FILE] })
    return 'granted'
  } catch (error) {
    return readRefusal(String(error), await urlOf(tabId))
  }
}

// Chromium's sentences for pages that no extension may enter.
const FORBIDDEN = /chrome:\/\/|edge:\/\/|extensions gallery|extension gallery|webstore|different extension|cannot be scripted|error page/i

function readRefusal(message: string, url: string | undefined): Access {
  // Without access the address is not told; a web address means that only the click is missing.
  if (url !== undefined && !/^(?:https?|file):/.test(url)) return 'forbidden-page'
  return FORBIDDEN.test(message) ? 'forbidden-page' : 'no-access'
}

async function urlOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url
  } catch {
    return undefined // the tab has gone
  }
}

/** The frames that hold an agent, each with its answer. Only frames we may enter are asked. */
export async function framesOf(tabId: number): Promise<number[]> {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => '__hegao' in globalThis })
  return results.filter(({ result }) => result === true).map(({ frameId }) => frameId)
}
