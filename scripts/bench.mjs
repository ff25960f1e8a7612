/** `npm run bench`: what a review costs, beside other tools on the same text in the same run. */
import './check-node.mjs'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { ROOT } from './setup.mjs'

process.chdir(ROOT)
const { run } = await import(pathToFileURL(await bundle('bench', 'tests/bench/main.ts', ['lib', 'tests/eval', 'tests/bench'])).href)
process.exitCode = await run(process.argv.slice(2))
