/**
 * A “>” alone on its line, “&nbsp;”, “<br>”, “�”: signs that copying or decoding left behind.
 * Leaves alone signs of comparison inside a sentence and rows of dashes or stars that part sections.
 */
import type { Rule } from '../../review/rule'
import { findLeftovers } from '../findings'

export const rule: Rule = {
  slug: 'stray-sign',
  code: 'draft/leftover',
  severity: 'warning',
  basis: '定稿惯例',
  isAbsence: false,
  check: ({ draft }) => findLeftovers(draft.leftovers, 'stray-sign'),
}
