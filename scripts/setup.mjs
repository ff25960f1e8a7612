/**
 * Everything that `npm start` and `npm test` need on a bare machine: packages, generated types, a browser, a Chinese font.
 * No dependencies: runs before `npm ci`. Says what it is about to do before it does it.
 */
import './check-node.mjs'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './find-browser.mjs'

/** The folder of the project; all scripts work from here. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * Prepares this machine and returns the browser's path; null where there is none and none could be installed.
 * Ends the process with one sentence where the packages cannot be installed.
 */
export function setUp() {
  process.chdir(ROOT)
  installPackages()
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json')))
    npm(['exec', '--no', '--', 'wxt', 'prepare'], '类型文件没有生成：请看上面的说明。 Generating types failed.')
  installFromDebian()
  const browser = findBrowser()
  // The tools started from here find the same browser.
  if (browser !== null) process.env.CHROME_PATH = browser
  return browser
}

/**
 * How to call npm from a script: program, leading arguments, options. npm tells its own scripts where it is;
 * outside npm it is on the PATH, on Windows as a shell script.
 */
export function npmCommand() {
  const path = process.env.npm_execpath
  if (path?.endsWith('npm-cli.js')) return { program: process.execPath, leading: [path], shell: false }
  return { program: 'npm', leading: [], shell: process.platform === 'win32' }
}

/** One sentence for people without a browser. */
export const NO_BROWSER =
  '没有找到浏览器：请安装 Chromium、Microsoft Edge 或 Google Chrome（也可运行 npx playwright install chromium），' +
  '或用环境变量 CHROME_PATH 指明它的位置。 No browser found: install Chromium, Edge or Chrome, or set CHROME_PATH.'

function installPackages() {
  if (packagesFit()) return
  console.log('安装依赖（npm ci）…')
  npm(['ci'], '依赖没有装上：请看上面 npm 的说明，检查网络后再试。 Installing packages failed: see npm above.')
}

/** Compares versions, not times: a checkout touches files, and an installed tree must not be thrown away for that. */
function packagesFit() {
  const installed = readPackages('node_modules/.package-lock.json')
  const wanted = readPackages('package-lock.json')
  if (installed === null || wanted === null) return false
  return Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version)
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages
  } catch {
    return null // missing or cut off: install
  }
}

/** On Debian and its kin as root: a browser, and a Chinese font where pictures would show boxes. */
function installFromDebian() {
  const isDebianRoot = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (!isDebianRoot || process.env.HEGAO_NO_INSTALL === '1') return
  const packages = []
  // A browser that the user names is not replaced by another one.
  if (!process.env.CHROME_PATH && findBrowser() === null) packages.push('chromium')
  if (!hasChineseFont()) packages.push('fonts-noto-cjk')
  if (packages.length === 0) return
  console.log(`缺少 ${packages.join('、')}，现在用 apt-get 安装（不想安装：HEGAO_NO_INSTALL=1）… Installing with apt-get.`)
  const options = { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-q'], options)
  spawnSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], options)
}

/** By file name: the program that lists fonts is not on every machine. */
function hasChineseFont() {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.fonts'), join(homedir(), '.local/share/fonts')]
  const files = folders.filter(existsSync).flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  return files.some((file) => /cjk|sourcehan|wqy|uming|ukai|fallback|simsun|msyh|han(?:sans|serif)/i.test(file))
}

/** Runs npm to its end; where it fails, says the sentence and ends the process. */
function npm(parameters, sentence) {
  const { program, leading, shell } = npmCommand()
  const { status } = spawnSync(program, [...leading, ...parameters], { cwd: ROOT, shell, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status === 0) return
  console.error(sentence)
  process.exit(1)
}
