import type { BrowserContext } from '@playwright/test'

export interface ForeignRequests {
  all(): string[]
  clear(): void
}

const OWN = /^(?:chrome-extension:|data:|blob:|about:|devtools:|chrome:)/

/** Counts the requests of all pages, frames and workers that go anywhere but to the test pages. */
export function watchRequests(context: BrowserContext, origin: string): ForeignRequests {
  const seen: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    if (!OWN.test(url) && !url.startsWith(`${origin}/`)) seen.push(url)
  })
  return {
    all: () => [...seen],
    clear: () => {
      seen.length = 0
    },
  }
}
