/** The shape of the project: where things lie, how long files grow, what no file may name. */
import { homedir } from 'node:os'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT, readFile, trackedFiles } from './project'

const FOLDERS = ['.ci', 'components', 'docs', 'entrypoints', 'lib', 'public', 'scripts', 'tests']
const FILES = [
  '.gitignore',
  '.npmrc',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'biome.json',
  'knip.jsonc',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
]

/** A file of more lines has two jobs, and every change ends up in it. */
const MAX_LINES = 350

const tracked = trackedFiles()
/** All but this file, which has to name what it looks for. */
const others = tracked.filter((path) => path !== 'tests/house/files.test.ts')
const sources = others.filter((path) => /\.(?:tsx?|mjs|css)$/.test(path))

test('the top level holds what it should: put product code into lib, components or entrypoints, the rest into docs, scripts or tests', () => {
  const top = new Set(tracked.map((path) => path.split('/')[0] ?? path))
  expect([...top].sort()).toEqual([...FOLDERS, ...FILES].sort())
})

describe('source files', () => {
  test(`have at most ${MAX_LINES} lines: split what does two jobs`, () => {
    const long = sources.map((path) => ({ path, lines: readFile(path).split('\n').length })).filter(({ lines }) => lines > MAX_LINES)
    expect(long).toEqual([])
  })

  test('say in their name what they hold: no utils, helpers or common', () => {
    expect(sources.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc)\.\w+$/.test(path))).toEqual([])
  })

  test('switch no check off without a reason on the same line', () => {
    const silent = sources.flatMap((path) =>
      readFile(path)
        .split('\n')
        .filter((line) => /biome-ignore\b(?!.*: \S)|@ts-(?:ignore|nocheck)|@ts-expect-error\s*$/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    )
    expect(silent).toEqual([])
  })

  test('carry no test that runs alone', () => {
    const alone = sources.filter((path) => /\.test\.|\.spec\./.test(path) && /\b(?:test|it|describe)\.only\(/.test(readFile(path)))
    expect(alone).toEqual([])
  })
})

describe('no file names', () => {
  const texts = others.filter((path) => /\.(?:tsx?|mjs|css|json|md|html|txt)$|\/run$|^\.npmrc$/.test(path))

  test('a folder of the machine it was written on', () => {
    const names = [ROOT, dirname(ROOT), homedir()].filter((path) => path.split('/').length > 2 || path === homedir())
    const pattern = new RegExp(`(?:${names.map(escapePattern).join('|')})/`)
    expect(texts.filter((path) => pattern.test(readFile(path)))).toEqual([])
  })

  test('the host of a package registry', () => {
    expect(texts.filter((path) => /"resolved":|registry\s*=|\/\/registry\.|verdaccio|artifactory|npmmirror/.test(readFile(path)))).toEqual(
      [],
    )
  })
})

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
