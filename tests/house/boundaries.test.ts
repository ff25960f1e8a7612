/**
 * A boundary check that never failed proves nothing: every boundary of `biome.json` is broken here on purpose,
 * in a copy of the folders outside the project, and must be reported with a message that says what to do.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from './project'

interface Violation {
  file: string
  source: string
  rule: string
  says: string
}

const imports = (file: string, from: string, says: string): Violation => ({
  file,
  source: `import { part } from '${from}'\nexport const kept = part\n`,
  rule: 'lint/style/noRestrictedImports',
  says,
})

const calls = (file: string, name: string, says: string): Violation => ({
  file,
  source: `export const used = () => ${name}\n`,
  rule: 'lint/style/noRestrictedGlobals',
  says,
})

const PURE = ['text', 'structure', 'draft', 'figures', 'quantities', 'review', 'register', 'sheets', 'docx', 'compare', 'templates']

const VIOLATIONS: Violation[] = [
  ...PURE.flatMap((folder) => [
    imports(`lib/${folder}/to-editors.ts`, '../editors/read', 'Let an adapter read it'),
    imports(`lib/${folder}/to-store.ts`, '@/lib/store/database', 'Let the caller load it'),
    imports(`lib/${folder}/to-react.ts`, 'react', 'Take plain values'),
    imports(`lib/${folder}/to-browser.ts`, 'wxt/browser', 'Take plain values'),
    imports(`lib/${folder}/to-node.ts`, 'node:fs', 'Take plain values'),
    calls(`lib/${folder}/page.ts`, 'document.body', 'Take a TextDocument'),
    calls(`lib/${folder}/network.ts`, "fetch('x')", 'Nothing here talks to a network'),
  ]),
  imports('lib/structure/rules/to-components.ts', '../../../components/outline', 'This folder is pure'),
  { ...imports('lib/text/types.ts', 'react', 'Take plain values'), source: "import type { FC } from 'react'\nexport type Kept = FC\n" },
  { ...imports('lib/text/later.ts', '', 'This folder is pure'), source: "export const later = () => import('../messaging/protocol')\n" },
  { ...imports('lib/text/passed-on.ts', '', 'This folder is pure'), source: "export * from '../store/schema'\n" },
  imports('lib/review/worker/to-messaging.ts', '../../messaging/protocol', 'Let the panel send'),
  imports('lib/review/worker/to-dexie.ts', 'dexie', 'Only lib/store'),
  imports('lib/editors/to-dexie.ts', 'dexie', 'Use the DOM'),
  imports('lib/editors/to-react.ts', 'react-dom/client', 'Use the DOM'),
  imports('lib/editors/to-store.ts', '../store/schema', 'let the panel decide'),
  imports('lib/editors/to-zod.ts', 'zod', 'zod/mini'),
  imports('lib/messaging/to-components.ts', '../../components/panel', 'Pass callbacks or values'),
  imports('lib/messaging/to-zod.ts', 'zod', 'zod/mini'),
  imports('lib/store/to-editors.ts', '../editors/read', 'Let components call'),
  imports('lib/store/to-react.ts', 'react', 'Let components call'),
  imports('lib/cli/to-store.ts', '../store/schema', 'belongs into a pure folder'),
  imports('lib/cli/to-network.ts', 'node:https', 'Nothing here talks to a network'),
  imports('components/outline/to-editors.tsx', '../../lib/editors/read', 'only through lib/messaging'),
  imports('components/outline/to-dexie.tsx', 'dexie', 'Only lib/store'),
  imports('components/outline/to-node.tsx', 'node:path', 'Node is not there'),
  imports('entrypoints/sidepanel/to-dexie.ts', 'dexie', 'Only lib/store'),
  calls('entrypoints/agent.ts', "fetch('x')", 'Nothing here talks to a network'),
  calls('lib/editors/socket.ts', "new WebSocket('x')", 'Nothing here talks to a network'),
  calls('lib/editors/request.ts', 'new XMLHttpRequest()', 'Nothing here talks to a network'),
  calls('components/events.tsx', "new EventSource('x')", 'Nothing here talks to a network'),
  calls('components/peer.tsx', 'new RTCPeerConnection()', 'no CSP directive stops WebRTC'),
  {
    file: 'lib/store/client.ts',
    source: "import axios from 'axios'\nexport const kept = axios\n",
    rule: 'lint/correctness/noUndeclaredDependencies',
    says: 'package.json',
  },
]

/** What the same folders may do. */
const ALLOWED: Record<string, string> = {
  'lib/structure/rules/clean.ts': "import { part } from '../../text/document'\nexport const kept = part\n",
  'lib/structure/to-node.test.ts': "import { readFileSync } from 'node:fs'\nexport const kept = readFileSync\n",
  'lib/text/named.ts': 'export const count = (document: string) => document.length\n',
  'lib/store/to-dexie.ts': "import { Dexie } from 'dexie'\nexport const kept = Dexie\n",
  'lib/cli/to-node.ts': "import { readFileSync } from 'node:fs'\nexport const kept = readFileSync\n",
  'components/outline/live.tsx': "import { useLiveQuery } from 'dexie-react-hooks'\nexport const kept = useLiveQuery\n",
}

const CYCLE = {
  'lib/text/one.ts': "import { two } from './two'\nexport const one = () => two\n",
  'lib/text/two.ts': "import { one } from './one'\nexport const two = () => one\n",
}

interface Report {
  file: string
  rule: string
  text: string
}

/** Splits what biome prints for people: only there the advice of a message stands. */
function parseReport(printed: string): Report[] {
  const heading = /^(\S+?):\d+:\d+ (lint\/\S+).*━$/gm
  const found = [...printed.matchAll(heading)]
  return found.map((match, i) => {
    const text = printed.slice(match.index, found[i + 1]?.index)
    return { file: match[1] ?? '', rule: match[2] ?? '', text: text.replace(/\s+/g, ' ') }
  })
}

const folder = mkdtempSync(join(tmpdir(), 'hegao-boundaries-'))
let report: Report[]

beforeAll(() => {
  for (const file of ['biome.json', 'package.json', '.gitignore']) copyFileSync(join(ROOT, file), join(folder, file))
  const sources = [...VIOLATIONS.map(({ file, source }) => [file, source] as const), ...Object.entries({ ...ALLOWED, ...CYCLE })]
  for (const [file, source] of sources) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), source)
  }
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome')
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '--colors=off', '--max-diagnostics=none', '.'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  report = parseReport(stdout + stderr)
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const reportedOn = (file: string) => report.filter((entry) => entry.file === file)

describe('a boundary that is crossed is reported with what to do', () => {
  test.each(VIOLATIONS)('$file ($rule)', ({ file, rule, says }) => {
    const found = reportedOn(file).find((entry) => entry.rule === rule)
    expect(found, `biome.json reports no ${rule} in ${file}: put the pattern back into the override of its folder`).toBeDefined()
    expect(found?.text).toContain(says)
  })

  test('a cycle of imports', () => {
    expect(reportedOn('lib/text/one.ts').map((entry) => entry.rule)).toContain('lint/suspicious/noImportCycles')
  })
})

describe('what is allowed is not reported', () => {
  test.each(Object.keys(ALLOWED))('%s', (file) => expect(reportedOn(file)).toEqual([]))
})
