/** `npm run -s hegao -- …`: builds the command line where its source has changed, then runs it. */
import './check-node.mjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './setup.mjs'

if (!existsSync(join(ROOT, 'node_modules', 'vite'))) {
  process.stderr.write('hegao：依赖还没有安装，请先在项目目录运行 npm ci。\n')
  process.exitCode = 2
} else {
  process.exitCode = await start()
}

async function start() {
  const { bundle } = await import('./bundle.mjs')
  let built
  try {
    built = await bundle('hegao', 'lib/cli/main.ts', ['lib'])
  } catch (error) {
    process.stderr.write(`hegao：源码构建失败，命令没有运行。\n${error.message}\n`)
    return 2
  }
  const { run } = await import(pathToFileURL(built).href)
  return run(process.argv.slice(2))
}
