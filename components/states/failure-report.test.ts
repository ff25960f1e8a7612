import { expect, test } from 'vitest'
import { reviewing } from '@/components/test-support/sample-review'
import { DEFAULT_SETTINGS } from '@/lib/review/settings'
import { readPlainText } from '@/lib/text/plain-text'
import { failureReport } from './failure-report'

test('a report of failed checks has no word of the document', () => {
  const { document } = readPlainText('一是绝密甲乙丙。二是丁戊己庚。')
  const report = failureReport(reviewing(() => [], { failed: ['structure/lone-item/lone-word'] })(document, DEFAULT_SETTINGS), 'Browser/1')
  expect(report).toContain('structure/lone-item/lone-word')
  expect(report).not.toMatch(/\p{Script=Han}/u)
})
