/**
 * Size budgets, part of `npm run build`: what a page has to load before it shows anything, as gzip.
 * Raising a number takes a sentence in the commit.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const KB = 1024
const BUDGETS = [
  { name: 'agent', entry: 'agent.js', limit: 40 * KB }, // injected into other people's pages
  { name: 'panel', entry: 'sidepanel.html', limit: 280 * KB }, // script and style before first paint; the worker comes after it
  { name: 'workbench', entry: 'workbench.html', limit: 280 * KB }, // the register with its table; import and settings come when opened
]

const output = join(dirname(dirname(fileURLToPath(import.meta.url))), '.output/chrome-mv3')

for (const { name, entry, limit } of BUDGETS) {
  const files = [...loadedWith(entry)]
  const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(output, file))).length, 0)
  const line = `${name}: ${(size / KB).toFixed(1)} KB gzip of ${limit / KB} KB (${files.length} files)`
  if (size <= limit) console.log(line)
  else {
    console.error(
      `${line}: over budget. Load something later (import()), use a smaller part of a library, or say in the commit why more is needed.`,
    )
    process.exitCode = 1
  }
}

/** A file and everything it loads at once: scripts and styles of a page, static imports of a module. */
function loadedWith(file, seen = new Set()) {
  if (seen.has(file)) return seen
  if (!existsSync(join(output, file))) throw new Error(`${file} is not in ${output}: run \`npm run build\` first.`)
  seen.add(file)
  const source = readFileSync(join(output, file), 'utf8')
  const pattern = file.endsWith('.html')
    ? /(?:src|href)="\/?([^"]+\.(?:js|css))"/g
    : /(?:\bfrom|^import|[;}]import)\s*["'](\.[^"']+\.js)["']/g
  if (!file.endsWith('.css'))
    for (const [, target] of source.matchAll(pattern))
      loadedWith(target.startsWith('.') ? posix.join(posix.dirname(file), target) : target, seen)
  return seen
}
