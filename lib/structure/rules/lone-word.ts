/**
 * “一是……” with no “二是”: a word that promises a second item.
 * Leaves alone lists that announce one item, idioms (一是一), and series inside a quotation.
 */
import type { Rule } from '../../review/rule'
import { LONE_WORDS } from './support/families'
import { findLone } from './support/lone'

export const rule: Rule = {
  slug: 'lone-word',
  code: 'structure/lone-item',
  severity: 'error',
  basis: '行文惯例',
  isAbsence: true,
  check: (context) => findLone(context, LONE_WORDS),
}
