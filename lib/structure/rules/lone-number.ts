/**
 * “（一）……” with no “（二）”: numbering of a single item.
 * Leaves alone lists that announce one item and series inside a quotation.
 */
import type { Rule } from '../../review/rule'
import { LONE_NUMBERS } from './support/families'
import { findLone } from './support/lone'

export const rule: Rule = {
  slug: 'lone-number',
  code: 'structure/lone-item',
  severity: 'warning',
  basis: '行文惯例',
  isAbsence: true,
  check: (context) => findLone(context, LONE_NUMBERS),
}
