/** What the tests of this folder know of the project: its files and its built output. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Files under version control, as paths from the root. */
export function trackedFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0')
  // A file that was removed and not yet committed is listed still.
  return list.filter((path) => path !== '' && existsSync(join(ROOT, path)))
}

export function readFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** The folder of a built extension, for example `chrome-mv3`; throws with what to do where it is not there. */
export function builtFolder(name: string): string {
  const folder = join(ROOT, '.output', name)
  if (!existsSync(folder)) throw new Error(`.output/${name} is not there: run \`npm run build\` first`)
  return folder
}

/** All files of a built extension with one of the endings, as paths from its folder. */
export function builtFiles(folder: string, endings: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => endings.test(path))
}

interface PackageFile {
  scripts: Record<string, string>
  dependencies: Record<string, string>
}

export function packageFile(): PackageFile {
  return JSON.parse(readFile('package.json'))
}
