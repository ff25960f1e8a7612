/**
 * Finds a browser of the Chromium family on this machine. No dependencies: runs before `npm ci`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Programs on the PATH, best first. Chromium before the branded ones: they may be locked down by an office's policy. */
const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome',
  'google-chrome-stable',
]

/** Where installers put them when they are not on the PATH. */
const PLACES = {
  linux: () => ['/usr/lib/chromium/chromium', '/opt/microsoft/msedge/msedge', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: () =>
    ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Google Chrome'].map((name) =>
        join(folder, `${name}.app/Contents/MacOS/${name}`),
      ),
    ),
  win32: () =>
    [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        ['Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Google/Chrome/Application/chrome.exe'].map((place) =>
          join(folder, place),
        ),
      ),
}

/** Browsers that Playwright or Puppeteer downloaded for testing lie in a folder per version. */
const CACHES = {
  linux: ['.cache/ms-playwright', '.cache/puppeteer/chrome'],
  darwin: ['Library/Caches/ms-playwright', '.cache/puppeteer/chrome'],
  win32: ['AppData/Local/ms-playwright', '.cache/puppeteer/chrome'],
}
const IN_CACHE = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ...['mac-arm64', 'mac-x64'].map((kind) => `chrome-${kind}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`),
]

/**
 * The path of a browser that starts, or null. `CHROME_PATH` comes first and is not second-guessed.
 * @returns {string | null}
 */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH
  if (chosen !== undefined && chosen !== '') return isProgram(chosen) ? chosen : null
  return [...onPath(), ...(PLACES[process.platform]?.() ?? []), ...inCaches()].filter(isProgram).find(starts) ?? null
}

/** Keeps the browser's own calls home out of tests and demonstrations. Playwright itself leaves the sandbox off, as containers need. */
export const BROWSER_SWITCHES = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)))
}

function inCaches() {
  const named = process.env.PLAYWRIGHT_BROWSERS_PATH ? [process.env.PLAYWRIGHT_BROWSERS_PATH] : []
  const folders = [...named, ...(CACHES[process.platform] ?? []).map((folder) => join(homedir(), folder))].filter(existsSync)
  const versions = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .reverse()
      .map((version) => join(folder, version)),
  )
  return versions.flatMap((version) => IN_CACHE.map((place) => join(version, place)))
}

function isProgram(path) {
  return existsSync(path) && statSync(path).isFile()
}

/** Ubuntu's `chromium-browser` is a note that one should install a snap: only a browser that answers counts. */
function starts(path) {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
}
