/** Documents that lie are worse than none: commands, files and links that they name exist. */
import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageFile, ROOT, readFile, trackedFiles } from './project'

const documents = trackedFiles().filter((path) => path.endsWith('.md'))

/** Commands that npm knows by itself. */
const BUILT_IN = ['ci', 'install']

describe.each(documents)('%s', (path) => {
  const text = readFile(path)

  test('names scripts that package.json has', () => {
    const named = [...text.matchAll(/\bnpm (?:run (?:-s |--silent )?)?([a-z][\w:-]*)/g)].map(([, name = '']) => name)
    const known = [...Object.keys(packageFile().scripts), ...BUILT_IN]
    expect(named.filter((name) => !known.includes(name))).toEqual([])
  })

  test('links to files and headings that are there', () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
    const local = targets.filter((target) => !/^(?:https?:|mailto:)/.test(target))
    expect(local.filter((target) => !leadsSomewhere(path, target))).toEqual([])
  })

  test('names source files that are there', () => {
    const named = [...text.matchAll(/`((?:lib|components|entrypoints|scripts|tests|public)\/[\w./-]+)`/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !existsSync(join(ROOT, name)))).toEqual([])
  })
})

function leadsSomewhere(from: string, target: string): boolean {
  const [file = '', anchor] = target.split('#')
  const path = file === '' ? from : normalize(join(dirname(from), decodeURIComponent(file)))
  if (!existsSync(join(ROOT, path))) return false
  return anchor === undefined || headings(readFile(path)).includes(decodeURIComponent(anchor))
}

/** Anchors as GitHub makes them: lower case, no punctuation, hyphens for spaces. */
function headings(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )
}
