/**
 * “本文来源：范文网”, a web address alone on its line: the mark of the site that a text was copied from.
 * Leaves alone “来源：日报” under a headline and sources that a sentence names.
 */
import type { Rule } from '../../review/rule'
import { findLeftovers } from '../findings'

export const rule: Rule = {
  slug: 'watermark',
  code: 'draft/leftover',
  severity: 'warning',
  basis: '定稿惯例',
  isAbsence: false,
  check: ({ draft }) => findLeftovers(draft.leftovers, 'watermark'),
}
