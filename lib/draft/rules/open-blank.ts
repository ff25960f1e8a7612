/**
 * “20*年”, “××县”, “【单位】”, “{{年度}}”, “____”: a place that was to be filled in.
 * Leaves alone multiplication signs, masked names and numbers, headings in 【】, fields of a table.
 */
import type { Rule } from '../../review/rule'
import { findPlaceholders } from '../findings'

export const rule: Rule = {
  slug: 'open-blank',
  code: 'draft/placeholder',
  severity: 'error',
  basis: '定稿惯例',
  isAbsence: false,
  check: ({ draft }) => findPlaceholders(draft.placeholders, 'star', 'cross', 'bracket', 'template', 'underline'),
}
