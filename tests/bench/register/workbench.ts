/** The built extension with a full register: when the workbench shows its first rows, and the memory it holds. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { indicatorSchema, type Register, seriesSchema } from '../../../lib/register/model'
import { findBrowser } from '../../../scripts/find-browser.mjs'
import { openBrowser } from '../../../scripts/open-browser.mjs'
import { registerOf } from './material'
import type { Times } from './page'

const EXTENSION = process.env.HEGAO_EXTENSION ?? join(process.cwd(), '.output/chrome-mv3')
const RUNS = 3
/** Rows handed to the page at a time. */
const CHUNK = 1_000

/** By number of observations; null where there is no browser or no build with a workbench. */
export async function measureWorkbench(sizes: readonly number[]): Promise<Times[] | null> {
  const browser = findBrowser()
  if (!browser || !existsSync(join(EXTENSION, 'workbench.html'))) return null
  const all: Times[] = []
  for (const size of sizes) {
    const profile = mkdtempSync(join(tmpdir(), 'hegao-bench-'))
    const { context, extensionId } = await openBrowser({ browser, profile, extension: EXTENSION, headless: true })
    try {
      const page = await context.newPage()
      await page.addInitScript(watchFirstRow)
      all.push(await measureOne(page, `chrome-extension://${extensionId}/workbench.html`, registerOf(size)))
    } finally {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    }
  }
  return all
}

async function measureOne(page: Page, address: string, register: Register): Promise<Times> {
  await page.goto(address)
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'hegao'))
  const empty = await heapOf(page)
  // In the order of the schema's fields, as the store writes them.
  await fill(
    page,
    'indicators',
    register.indicators.map((one) => indicatorSchema.parse(one)),
  )
  await fill(
    page,
    'series',
    register.series.map((one) => seriesSchema.parse(one)),
  )
  const paints: number[] = []
  const rows: number[] = []
  const work: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const before = await browserCpu(page)
    await page.reload()
    await page.waitForFunction(() => 'firstRowAt' in globalThis, undefined, { timeout: 60_000 })
    const [paint, row] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      (globalThis as unknown as { firstRowAt: number }).firstRowAt,
    ])
    work.push((await browserCpu(page)) - before)
    paints.push(paint ?? Number.NaN)
    rows.push(row ?? Number.NaN)
  }
  return {
    'first paint': { wall: median(paints), cpu: null },
    'first rows of the register': { wall: median(rows), cpu: median(work) },
    'memory, register empty (MB)': { wall: empty, cpu: null },
    'memory, register full (MB)': { wall: await heapOf(page), cpu: null },
  }
}

/** Notes when the table shows its first cell; runs in the page. */
function watchFirstRow(): void {
  const look = new MutationObserver(() => {
    if (!document.querySelector('table.grid td')) return
    look.disconnect()
    requestAnimationFrame(() => Object.assign(globalThis, { firstRowAt: performance.now() }))
  })
  look.observe(document, { childList: true, subtree: true })
}

async function fill(page: Page, store: string, rows: readonly unknown[]): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) await page.evaluate(putRows, { store, rows: rows.slice(start, start + CHUNK) })
}

function putRows({ store, rows }: { store: string; rows: unknown[] }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('hegao')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(store, 'readwrite')
      for (const row of rows) transaction.objectStore(store).put(row)
      transaction.onerror = () => reject(transaction.error)
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

/** Milliseconds of processor time of all of the browser's processes since it began. */
async function browserCpu(page: Page): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession()
  if (!session) return Number.NaN
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0)
}

/** Megabytes of JavaScript heap after a collection. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 2 ** 20
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
