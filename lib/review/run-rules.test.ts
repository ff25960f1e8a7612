import { afterEach, expect, test, vi } from 'vitest'
import { makeBlock } from '../text/document'
import { readPlainText } from '../text/plain-text'
import { rules } from './registry'
import { type Rule, ruleId } from './rule'
import { changeOf, finish, opened, reviewAfresh } from './session.fixture'
import { DEFAULT_SETTINGS } from './settings'

const GAP = 'structure/missing-ordinal/gap'
const TEXT = '抓好以下三项工作：\n一是抓宣传。\n三是抓排查。\n投资**万元。'

function ruleNamed(id: string): Rule {
  const rule = rules.find((one) => ruleId(one) === id)
  if (!rule) throw new Error(`no rule ${id}`)
  return rule
}

function fail(): never {
  throw new Error('broken on purpose')
}

afterEach(() => {
  vi.restoreAllMocks()
})

test('a rule about lists that fails is named, and hides no other', () => {
  const { document } = readPlainText(TEXT, 's')
  const sound = reviewAfresh(document)
  vi.spyOn(ruleNamed(GAP), 'checkList').mockImplementation(fail)
  const broken = reviewAfresh(document)
  expect(broken.failed).toEqual([GAP])
  expect(sound.diagnostics.map(({ rule }) => rule)).toContain(GAP)
  expect(broken.diagnostics).toEqual(sound.diagnostics.filter(({ rule }) => rule !== GAP))
})

test('a failed rule is named while it is on and its list is there, whatever was kept', () => {
  const { document } = readPlainText(TEXT, 's')
  vi.spyOn(ruleNamed(GAP), 'checkList').mockImplementation(fail)
  const session = opened(document)
  expect(finish(session).failed).toEqual([GAP])
  session.configure({ ...DEFAULT_SETTINGS, disabledRules: [GAP] })
  expect(finish(session).failed).toEqual([])
  session.configure(DEFAULT_SETTINGS)
  session.load({ ...document, complete: false })
  expect(finish(session).failed, 'a rule of absence is off').toEqual([])
  session.load(document)
  const plain = document.blocks.map(({ id }) => makeBlock(id, { kind: 'paragraph', text: '各村要抓好落实。' }))
  session.apply(changeOf(document, [{ index: 0, removed: plain.length, blocks: plain }]))
  expect(finish(session).failed).toEqual([])
})

test('of a rule about the document what it found before it failed is said', () => {
  const { document } = readPlainText(TEXT, 's')
  const sound = reviewAfresh(document).diagnostics
  const rule = ruleNamed('draft/placeholder/open-blank')
  const check = rule.check?.bind(rule)
  vi.spyOn(rule, 'check').mockImplementation(function* (context) {
    yield* check?.(context) ?? []
    fail()
  })
  const broken = reviewAfresh(document)
  expect(broken.failed).toEqual([ruleId(rule)])
  expect(broken.diagnostics).toEqual(sound)
})
