/**
 * `npm test`: every check of the project, one after the other. A failing step does not stop the next.
 * The last line is `N passed, N failed`, with `, N skipped` where something could not run here; each skip is named with its reason.
 */
import './check-node.mjs'
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { NO_BROWSER, npmCommand, ROOT, setUp } from './setup.mjs'
import { countPlaywright, countVitest, SINGLE } from './test-counts.mjs'

/** A step that hangs is a failure, not a reason to wait for ever. */
const STEP_LIMIT = 10 * 60_000

const results = join(ROOT, '.output/test-results')

const STEPS = [
  { script: 'check:types', title: '类型 types' },
  { script: 'check:lint', title: '写法与边界 lint, boundaries' },
  { script: 'check:dead', title: '无用代码 dead code' },
  vitest('test:unit', '单元测试 unit'),
  { script: 'build', title: '构建与体积 build, size budgets' },
  vitest('test:house', '约定 house'),
  { ...vitest('test:browser', '浏览器测试 browser'), needsBrowser: true },
  playwright('test:e2e', '全程测试 end-to-end'),
  { script: 'start', title: '启动 start, unseen', environment: { HEGAO_HEADLESS: '1' }, needsBrowser: true },
]

const browser = setUp()
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const total = { passed: 0, failed: 0, skipped: [], unsteady: [] }
const summary = []
for (const step of STEPS) {
  console.log(`\n── ${step.title}（npm run ${step.script}）`)
  const started = Date.now()
  const counts =
    step.needsBrowser && browser === null ? { passed: 0, failed: 0, skipped: [`${step.title}: ${NO_BROWSER}`] } : await runStep(step)
  total.passed += counts.passed
  total.failed += counts.failed
  total.skipped.push(...counts.skipped)
  total.unsteady.push(...(counts.unsteady ?? []))
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  summary.push(`${counts.failed > 0 ? '✗' : '✓'} ${step.title}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`)
}

console.log(`\n${summary.join('\n')}`)
for (const test of total.unsteady) console.log(`重试后才通过 passed at the second try only: ${test}`)
for (const skip of total.skipped) console.log(`跳过 skipped: ${skip}`)
const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : ''
process.exitCode = total.failed > 0 ? 1 : 0
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)

function vitest(script, title) {
  const file = join(results, `${script.replace(':', '-')}.json`)
  return {
    script,
    title,
    parameters: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    count: () => countVitest(file),
  }
}

function playwright(script, title) {
  const file = join(results, `${script.replace(':', '-')}.json`)
  const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  return { script, title, parameters: ['--reporter=list,json'], environment, count: () => countPlaywright(file), needsBrowser: true }
}

/** Runs a step and counts its tests; a step that fails without a failing test counts as one failure. */
async function runStep({ script, parameters = [], environment = {}, count = SINGLE }) {
  const status = await run(script, parameters, environment)
  const counts = count(status)
  if (status !== 0 && counts.failed === 0) counts.failed = 1
  return counts
}

function run(script, parameters, environment) {
  const { program, leading, shell } = npmCommand()
  const child = spawn(program, [...leading, 'run', '--silent', script, '--', ...parameters], {
    cwd: ROOT,
    shell,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: STEP_LIMIT,
  })
  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
