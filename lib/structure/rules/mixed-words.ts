/**
 * “首先……其次……第三……”: two sets of ordinal words in one series.
 * Leaves alone 首先…其次…再次…最后, and series inside a quotation.
 */
import type { Rule } from '../../review/rule'
import { findMixture, isFirstAmongCounted } from './support/mixed'

export const rule: Rule = {
  slug: 'mixed-words',
  code: 'structure/mixed-series',
  severity: 'warning',
  basis: '标点符号用法',
  isAbsence: false,
  checkList(enumeration) {
    const finding = !isFirstAmongCounted(enumeration) ? findMixture(enumeration) : null
    return finding ? [finding] : []
  },
}
