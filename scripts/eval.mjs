/** `npm run eval`: how well the review judges, on cases, on published reports and on texts with defects put in. */
import './check-node.mjs'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { ROOT } from './setup.mjs'

process.chdir(ROOT)
const { run } = await import(pathToFileURL(await bundle('eval', 'tests/eval/main.ts', ['lib', 'tests/eval'])).href)
process.exitCode = run()
