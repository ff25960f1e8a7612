/** The scripts that must work on a bare machine, tried with what a bare machine may have. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { countPlaywright, countVitest } from '../../scripts/test-counts.mjs'
import { ROOT } from './project'

const folder = mkdtempSync(join(tmpdir(), 'hegao-set-up-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function node(code: string, environment: Record<string, string> = {}) {
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: ROOT, encoding: 'utf8', env: environment })
}

describe('Node', () => {
  const check = (version: string) =>
    node(`Object.defineProperty(process.versions, 'node', { value: '${version}' }); await import('./scripts/check-node.mjs')`)

  test.each(['16.20.2', '18.19.0', '20.18.9'])('%s is refused in one plain sentence', (version) => {
    const { status, stderr } = check(version)
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(version)
  })

  test.each(['20.19.0', '22.0.0', '24.1.0'])('%s is taken', (version) => expect(check(version).status).toBe(0))
})

describe.skipIf(process.platform === 'win32')('the search for a browser', () => {
  const find = (environment: Record<string, string>) =>
    node("const { findBrowser } = await import('./scripts/find-browser.mjs'); console.log(findBrowser())", environment).stdout.trim()

  const program = (name: string, script: string) => {
    const path = join(folder, name, 'chromium')
    mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(path, `#!/bin/sh\n${script}\n`)
    chmodSync(path, 0o755)
    return path
  }

  test('takes the one that is named, and nothing else when that is not there', () => {
    const named = program('named', 'exit 0')
    expect(find({ CHROME_PATH: named })).toBe(named)
    expect(find({ CHROME_PATH: join(folder, 'missing') })).toBe('null')
  })

  test('passes over a program that only says how to install a browser', () => {
    program('stub', 'echo "run: snap install chromium"; exit 1')
    const working = program('working', 'echo "Chromium 156"')
    expect(find({ PATH: [join(folder, 'stub'), join(folder, 'working')].join(':') })).toBe(working)
  })

  test('finds what Playwright has downloaded', () => {
    const path = join(folder, 'cache', 'chromium-1200', 'chrome-linux', 'chrome')
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, '#!/bin/sh\nexit 0\n')
    chmodSync(path, 0o755)
    const found = find({ PATH: '', PLAYWRIGHT_BROWSERS_PATH: join(folder, 'cache'), HOME: folder })
    // A machine with a browser in one of the usual places finds that one first.
    expect(found === path || !found.startsWith(folder)).toBe(true)
    expect(found).not.toBe('null')
  })
})

describe('npm start', () => {
  const start = (file: string) => spawnSync(process.execPath, ['scripts/start.mjs', file], { cwd: ROOT, encoding: 'utf8' })

  test('says in one sentence that a file cannot be opened', () => {
    const { status, stderr } = start(join(folder, 'no-such.txt'))
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('no-such.txt')
  })
})

describe('counting', () => {
  const write = (name: string, report: unknown) => {
    const path = join(folder, name)
    writeFileSync(path, JSON.stringify(report))
    return path
  }

  test('vitest: tests, skipped ones by name, and a file that could not be loaded', () => {
    const assertion = (status: string) => ({ status, fullName: `a ${status} test` })
    const report = {
      testResults: [
        { status: 'failed', assertionResults: [assertion('passed'), assertion('passed'), assertion('failed'), assertion('skipped')] },
        { status: 'failed', assertionResults: [] },
      ],
    }
    expect(countVitest(write('vitest.json', report))).toEqual({ passed: 2, failed: 2, skipped: ['a skipped test'] })
  })

  test('Playwright: nested suites, repeated tests, reasons of skips', () => {
    const spec = (title: string, status: string, description?: string) => ({
      title,
      tests: [{ status, annotations: [{ type: 'skip', description }] }],
    })
    const report = {
      errors: [{ message: 'a file could not be loaded' }],
      suites: [
        { specs: [spec('one', 'expected')], suites: [{ specs: [spec('two', 'unexpected'), spec('three', 'flaky')] }] },
        { specs: [spec('four', 'skipped', 'no Edge here')] },
      ],
    }
    expect(countPlaywright(write('playwright.json', report))).toEqual({
      passed: 2,
      failed: 2,
      skipped: ['four: no Edge here'],
      unsteady: ['three'],
    })
  })

  test('a report that was never written counts as nothing', () => {
    expect(countVitest(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0, skipped: [] })
  })
})
