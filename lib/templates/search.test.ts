import { expect, test } from 'vitest'
import { BUILTIN_KINDS } from './builtin'
import { buildTemplateIndex, searchTemplates } from './search'

const index = buildTemplateIndex(BUILTIN_KINDS)
const ids = (query: string, recent: string[] = []) => searchTemplates(index, query, recent).map(({ id }) => id)

test.each([
  ['存在问题', 'work-report/problems'],
  ['czwt', 'work-report/problems'],
  ['请示 结尾', 'request/ending'],
  ['妥否', 'request/ending'],
  ['会议议程', 'meeting-notice/agenda'],
  ['hyyc', 'meeting-notice/agenda'],
  ['三类户', 'poverty-prevention/households'],
  ['实施方案 保障', 'implementation-plan/safeguards'],
])('%s finds %s', (query, id) => {
  expect(ids(query).slice(0, 12)).toContain(id)
})

test('what was used lately comes first, where it fits', () => {
  expect(ids('问题', ['party-building/problems', 'request/ending'])[0]).toBe('party-building/problems')
  expect(ids('问题', ['request/ending'])).not.toContain('request/ending')
})

test('nothing asked shows all, nothing found nothing', () => {
  expect(ids('')[0]).toBe('work-report')
  expect(ids('没有这样的模板')).toEqual([])
})
