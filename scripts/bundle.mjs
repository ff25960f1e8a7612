/**
 * Builds a TypeScript entry for Node (20.19 strips no types) and returns the built module's path.
 *
 * A build is named by the hash of everything that goes into it, so it is made once per change of
 * the source and two calls at the same time never see each other's half-written files.
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { ROOT } from './setup.mjs'

const HOUR = 3_600_000

/**
 * @param {string} name names the build in `.cache/build`
 * @param {string} entry path of the entry, from the project's root
 * @param {string[]} sources directories that the entry draws from
 * @returns {Promise<string>} absolute path of the built module
 */
export async function bundle(name, entry, sources) {
  const home = join(ROOT, '.cache', 'build', name)
  for (;;) {
    const hash = await hashOf(sources)
    const target = join(home, hash)
    if (existsSync(target)) return join(target, 'main.mjs')
    await build(entry, home, target)
    if ((await hashOf(sources)) === hash) {
      await forgetOldBuilds(home, target)
      return join(target, 'main.mjs')
    }
    // A file was saved while we were building: the build may hold half of each version.
    await rm(target, { recursive: true, force: true })
  }
}

async function build(entry, home, target) {
  const vite = await import('vite')
  const unfinished = join(home, `unfinished-${randomUUID()}`)
  await vite.build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      ssr: join(ROOT, entry),
      outDir: unfinished,
      target: 'node20',
      copyPublicDir: false,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
    },
  })
  await mkdir(home, { recursive: true })
  await rename(unfinished, target).catch(async (error) => {
    // Somebody else finished the same build first: theirs is as good.
    if (!existsSync(target)) throw error
    await rm(unfinished, { recursive: true, force: true })
  })
}

/** Builds of earlier sources go, unless they are so fresh that another call may just be starting one. */
async function forgetOldBuilds(home, current) {
  for (const name of await readdir(home)) {
    const path = join(home, name)
    if (path === current) continue
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > HOUR) await rm(path, { recursive: true, force: true })
  }
}

async function hashOf(sources) {
  const paths = ['package-lock.json', 'scripts/bundle.mjs']
  for (const source of sources) for (const path of await filesUnder(source)) paths.push(path)
  const hash = createHash('sha256')
  for (const path of paths.sort())
    hash
      .update(path)
      .update('\0')
      .update(await readFile(join(ROOT, path)))
      .update('\0')
  return hash.digest('hex').slice(0, 20)
}

async function filesUnder(directory) {
  const entries = await readdir(join(ROOT, directory), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
}
