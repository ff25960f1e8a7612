/**
 * “20*年”, “××县”, “【单位】”, “{{年度}}”, “____”: a place that was to be filled in.
 * Leaves alone multiplication signs, masked names and numbers, headings in 【】, fields of a table.
 */
import type { Rule } from '../../review/rule'
import type { PlaceholderForm } from '../model'

const FORMS: ReadonlySet<PlaceholderForm> = new Set(['star', 'cross', 'bracket', 'template', 'underline'])

export const rule: Rule = {
  slug: 'open-blank',
  code: 'draft/placeholder',
  severity: 'error',
  basis: '定稿惯例',
  isAbsence: false,
  *check({ draft }) {
    for (const { form, text, block, start, end } of draft.placeholders)
      if (FORMS.has(form)) yield { location: { block, start, end }, data: { form, text } }
  },
}
