import { defineConfig } from '@playwright/test'

// The side panel is first announced as a target of type “other”, from which Playwright would detach.
// Undocumented: one more reason why its version is pinned.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/e2e',
  // One browser carries all tests of a worker; two gain little on two cores and fight for the focus.
  workers: 1,
  // On a desk never. In CI, where others may use the machine, once: what needs it is named at the end of the run.
  retries: process.env.CI === undefined ? 0 : 1,
  timeout: 60_000,
  // Time is not what is tested: a busy machine gets it.
  expect: { timeout: 15_000 },
  // Playwright gives pages its own language otherwise, whatever the browser's is.
  use: { locale: 'zh-CN', actionTimeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
})
