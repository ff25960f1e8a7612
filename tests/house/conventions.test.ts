import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CODES } from '../../lib/review/codes'
import { rules } from '../../lib/review/registry'
import { ruleId } from '../../lib/review/rule'
import { ROOT } from './project'
import { checkCases, checkFields, checkPlace, checkWording, type RuleFile } from './rule-conventions'
import { RULE_FILES, WORDING_EN, WORDING_ZH } from './rule-files'

describe.each(RULE_FILES.map((file) => [file.path, file] as const))('%s', (_, file) => {
  test('stands where its name says and is registered', () => expect(checkPlace(file, rules)).toEqual([]))
  test('has a severity of its code and a basis', () => expect(checkFields(file)).toEqual([]))
  test('has a table of cases', () => expect(checkCases(file)).toEqual([]))
  test('has words in both languages', () => expect(checkWording(file)).toEqual([]))
})

test('every rule has an id of its own', () => {
  const ids = rules.map(ruleId)
  expect(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    'two rules share an id: rename one',
  ).toEqual([])
})

test('no words are left over from a rule that is gone', () => {
  const ids = new Set(rules.map(ruleId))
  const known = [...Object.keys(WORDING_ZH), ...Object.keys(WORDING_EN)]
  expect(
    known.filter((id) => !ids.has(id)),
    'remove these entries from the wording',
  ).toEqual([])
})

const CONTRACT = join(ROOT, '..', 'shared', 'contract.md')

test.skipIf(!existsSync(CONTRACT))('the codes are those of the contract (skipped where ../shared/contract.md is absent)', () => {
  const rows = [...readFileSync(CONTRACT, 'utf8').matchAll(/^\| ([a-z]+\/[a-z-]+) \|[^|]*\| ([^|]*) \|$/gm)]
  expect(rows.map(([, code]) => code).sort()).toEqual(Object.keys(CODES).sort())
  for (const [, code, severities] of rows)
    for (const severity of CODES[code as keyof typeof CODES]) expect(severities, `${code} in lib/review/codes.ts`).toContain(severity)
})

describe('the checks themselves', () => {
  const [sound] = RULE_FILES.filter(({ path }) => path.endsWith('/gap.ts'))
  if (!sound?.rule || !sound.cases || !sound.zh || !sound.en)
    throw new Error('lib/structure/rules/gap.ts is gone: prove the checks on another rule')
  const { rule, cases, zh } = sound
  const broken = (change: Partial<RuleFile>): RuleFile => ({ ...sound, ...change })

  test.each<[string, string[], string]>([
    ['a file without a rule', checkPlace(broken({ rule: undefined }), rules), 'export one'],
    ['a slug unlike the file name', checkPlace(broken({ rule: { ...rule, slug: 'hole' } }), rules), 'rename one'],
    ['a rule that nobody runs', checkPlace(sound, []), 'not registered'],
    [
      'a code of no contract',
      checkPlace(broken({ rule: { ...rule, code: 'structure/taste' as never } }), rules),
      'use one of the contract',
    ],
    ['a code of another feature', checkPlace(broken({ path: 'lib/draft/rules/gap.ts' }), rules), 'move the file'],
    ['a severity of another code', checkFields(broken({ rule: { ...rule, severity: 'warning' } })), 'is not one of'],
    ['no basis', checkFields(broken({ rule: { ...rule, basis: ' ' } })), 'name the standard'],
    ['a clause number', checkFields(broken({ rule: { ...rule, basis: '党政机关公文格式 7.3.3' } })), 'cites a clause'],
    ['no table', checkCases(broken({ cases: undefined })), 'no table'],
    ['too few valid cases', checkCases(broken({ cases: { ...cases, valid: cases.valid.slice(0, 2) } })), 'valid cases'],
    ['too few invalid cases', checkCases(broken({ cases: { ...cases, invalid: cases.invalid.slice(0, 2) } })), 'in other wording'],
    ['no English', checkWording(broken({ en: undefined })), 'wording.en.ts'],
    ['no explanation', checkWording(broken({ zh: { ...zh, explain: '' } })), 'an explanation'],
    ['a message with a hole', checkWording(broken({ zh: { ...zh, message: (data) => `请改${data.nothing}` } })), 'miss a value'],
    ['a message without advice', checkWording(broken({ zh: { ...zh, message: () => '序号跳号' } })), 'does not say what to do'],
    ['an action without a title', checkWording(broken({ zh: { ...zh, actions: {} } })), 'no title for the action'],
    ['a related place without words', checkWording(broken({ zh: { ...zh, related: {} } })), 'no words for the related place'],
  ])('notice %s', (_, complaints, says) => expect(complaints.join('\n')).toContain(says))
})
