/** A page of our own in Chromium, with the real store and workers, served from memory. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { build, type Rollup } from 'vite'
import { BROWSER_SWITCHES, findBrowser } from '../../../scripts/find-browser.mjs'

const ROOT = process.cwd()

export interface BenchPage {
  page: Page
  close(): Promise<void>
}

/** Opens the page; `files` are served beside it. Null where there is no browser. */
export async function openBenchPage(files: Record<string, Uint8Array>): Promise<BenchPage | null> {
  const executablePath = findBrowser()
  if (!executablePath) return null
  const contents: Record<string, Uint8Array | string> = {
    ...files,
    '/': '<!doctype html><meta charset="utf-8"><title>bench</title><script type="module" src="/page.js"></script>',
    '/page.js': await bundle('tests/bench/register/page.ts'),
    '/sheet-worker.js': await bundle('lib/sheets/worker/sheet.worker.ts'),
  }
  const server = createServer((request, response) => {
    const content = contents[request.url ?? '']
    const type = request.url?.endsWith('.js') ? 'text/javascript' : 'text/html'
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({ executablePath, args: BROWSER_SWITCHES })
  const page = await browser.newPage()
  const session = await browser.newBrowserCDPSession()
  await page.exposeFunction('browserCpu', async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0)
  })
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.waitForFunction('globalThis.bench !== undefined')
  const close = async () => {
    await browser.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { page, close }
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      chunkSizeWarningLimit: 5_000,
      rollupOptions: { input: join(ROOT, entry), output: { format: 'es', codeSplitting: false } },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[]
  const chunk = outputs[0]?.output.find(({ type }) => type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`)
  return chunk.code
}
