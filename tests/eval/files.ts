/** Where the material lies. Corpus and shared cases stand beside the project and may be absent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

const SHARED = resolve(process.cwd(), '../shared')
const CASES = resolve(process.cwd(), 'tests/eval/cases')

const PASSAGES = /^passages.*\.json$/

export interface NamedText {
  name: string
  text: string
}

/** A JSON file of the shared cases; null where it is absent. */
export function readSharedCases<T>(file: string): T | null {
  const path = join(SHARED, 'cases', file)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : null
}

/** A text of the shared corpus; null where it is absent. */
export function readSharedText(file: string): string | null {
  const path = join(SHARED, file)
  return existsSync(path) ? readText(path) : null
}

/** The provincial reports; empty where they are absent. */
export function readProvincialReports(): NamedText[] {
  const folder = join(SHARED, 'corpus/provincial-2025')
  if (!existsSync(folder)) return []
  return readdirSync(folder).map((file) => ({ name: basename(file, '.txt'), text: readText(join(folder, file)) }))
}

/** A JSON file of our own cases. */
export function readOwnCases<T>(file: string): T {
  return JSON.parse(readFileSync(join(CASES, file), 'utf8')) as T
}

/** Our own short passages: all files `passages*.json`. */
export function readOwnPassages<Passage>(): Passage[] {
  const files = readdirSync(CASES).filter((file) => PASSAGES.test(file))
  return files.flatMap((file) => readOwnCases<{ passages: Passage[] }>(file).passages)
}

/** Our own whole reports with their labels: `<name>.json` names its text. */
export function readOwnReports<Labels extends { text: string }>(): (NamedText & { labels: Labels })[] {
  return readdirSync(CASES)
    .filter((file) => file.endsWith('.json') && !PASSAGES.test(file))
    .map((file) => {
      const labels = readOwnCases<Labels>(file)
      return { name: basename(file, '.json'), text: readText(resolve(CASES, labels.text)), labels }
    })
}

/** As the command line reads it: no BOM, LF only. */
function readText(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
}

/** Writes for people to read, below `.cache/eval`. */
export function resultPath(file: string): string {
  return join(process.cwd(), '.cache/eval', file)
}

export const SHARED_ABSENT = `${join(basename(dirname(SHARED)), basename(SHARED))} is not beside the project`
