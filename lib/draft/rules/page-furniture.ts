/**
 * “第3页 共8页”, “此页无正文”, “友情链接”, “上一篇：……”: what stood around the text on a page.
 * Leaves alone sentences that speak of pages or links.
 */
import type { Rule } from '../../review/rule'
import { findLeftovers } from '../findings'

export const rule: Rule = {
  slug: 'page-furniture',
  code: 'draft/leftover',
  severity: 'warning',
  basis: '党政机关公文格式',
  isAbsence: false,
  check: ({ draft }) => findLeftovers(draft.leftovers, 'footer', 'navigation'),
}
