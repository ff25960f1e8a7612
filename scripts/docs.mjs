/** `npm run docs`: writes docs/rules.md from the rules’ own tables and wording. */
import './check-node.mjs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { ROOT } from './setup.mjs'

process.chdir(ROOT)
const { renderRulesPage } = await import(pathToFileURL(await bundle('docs', 'tests/house/rules-page.ts', ['lib', 'tests/house'])).href)
await writeFile(join(ROOT, 'docs', 'rules.md'), renderRulesPage())
console.log('docs/rules.md')
