/**
 * `npm start [-- FILE]`: builds the extension, serves a drafting page with a report in it and opens a browser
 * on both. Without a display it does the same unseen, prints the review and saves pictures to `.output/pictures`.
 */
import './check-node.mjs'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { NO_BROWSER, npmCommand, ROOT, setUp } from './setup.mjs'

/** Always the same port where it is free: what a user set aside belongs to the page's address. */
const PORT = 4173
const DEMONSTRATION = join(ROOT, 'lib/demonstration/report.txt')

const file = process.argv[2] === undefined ? DEMONSTRATION : resolve(process.env.INIT_CWD ?? process.cwd(), process.argv[2])
const text = readText(file)
const browser = setUp()
if (browser === null) fail(NO_BROWSER)

console.log('构建扩展…')
npmRun('build:chrome', '扩展没有构建成功：请看上面的说明。 The build failed: see above.')
const server = await serveDraft()

const headless = !hasDisplay()
const profile = headless ? mkdtempSync(join(tmpdir(), 'hegao-')) : join(ROOT, '.cache/browser')
const { openBrowser, openPanel } = await import('./open-browser.mjs')
let opened
try {
  opened = await openBrowser({ browser, profile, extension: join(ROOT, '.output/chrome-mv3'), headless })
  const page = opened.context.pages()[0] ?? (await opened.context.newPage())
  await page.goto(`${server.origin}/drafting.html`)
  const panel = await openPanel(opened, page)
  // An open panel is not yet one that works: its main button has to be there.
  const check = panel.getByRole('button', { name: /^核\s*一\s*遍$/ })
  await check.waitFor()
  if (headless) await showUnseen(page, panel, check)
  else await untilClosed(opened.context, page)
} catch (error) {
  console.error(`核稿没有在浏览器里启动（${browser}）：${String(error.message).split('\n')[0]}。 The extension did not come up.`)
  process.exitCode = 1
} finally {
  await opened?.context.close()
  await server.close()
  if (headless) rmSync(profile, { recursive: true, force: true })
}

async function serveDraft() {
  const { servePages } = await import('../tests/pages/server.mjs')
  const texts = { '/draft.txt': text }
  return servePages(PORT, texts).catch(() => servePages(0, texts))
}

/** Nobody is looking: press the main button, print the review, save pictures. */
async function showUnseen(page, panel, check) {
  const pictures = join(ROOT, '.output/pictures')
  const { savePictures } = await import('./pictures.mjs')
  await check.click()
  await panel.getByText('未查').first().waitFor()
  await savePictures(opened.context, page, panel, pictures)
  npmRun('hegao', null, ['review', relative(ROOT, file)])
  console.log(`没有显示器，已在后台打开并核过。图片：${pictures}`)
}

async function untilClosed(context, page) {
  console.log(`起草页：${page.url()}\n侧栏已打开。合上后点工具栏里的“核”字（在拼图图标下）可再打开；关闭浏览器窗口即结束。`)
  await context.waitForEvent('close', { timeout: 0 })
}

function hasDisplay() {
  if (process.env.HEGAO_HEADLESS === '1') return false
  if (process.platform !== 'linux') return process.env.CI === undefined
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Reads UTF-8, and GB18030 where it is no UTF-8, as the command line does. */
function readText(path) {
  try {
    const bytes = readFileSync(path)
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return new TextDecoder('gb18030').decode(bytes)
    }
  } catch (error) {
    return fail(`打不开 ${path}：${error.code === 'ENOENT' ? '没有这个文件' : error.message}。`)
  }
}

/** Runs a script of package.json; with a sentence, its failure ends the process. */
function npmRun(script, sentence, parameters = []) {
  const { program, leading, shell } = npmCommand()
  const { status, stdout } = spawnSync(program, [...leading, 'run', '--silent', script, '--', ...parameters], {
    cwd: ROOT,
    shell,
    encoding: 'utf8',
    stdio: ['ignore', sentence === null ? 'inherit' : 'pipe', 'inherit'],
  })
  if (status === 0 || sentence === null) return
  console.error(stdout)
  fail(sentence)
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
