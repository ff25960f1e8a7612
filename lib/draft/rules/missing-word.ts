/**
 * “关心葡萄就是关心；”, “在的正确领导下”, “增长%”, “《》”: a word or a number was taken out and nothing put in.
 * Leaves alone words that may stand alone (存在的, 人均增长率%) and headings of tables.
 */
import type { Rule } from '../../review/rule'
import { findPlaceholders } from '../findings'

export const rule: Rule = {
  slug: 'missing-word',
  code: 'draft/placeholder',
  severity: 'warning',
  basis: '定稿惯例',
  isAbsence: false,
  check: ({ draft }) => findPlaceholders(draft.placeholders, 'missing-word', 'missing-number'),
}
