/**
 * “首先……二是……三是……”: 首先 in the place of 一是. Common in printed reports, so only a hint at form.
 * Leaves alone series inside a quotation.
 */
import type { Rule } from '../../review/rule'
import { findMixture, isFirstAmongCounted } from './support/mixed'

export const rule: Rule = {
  slug: 'first-among-counted',
  code: 'structure/mixed-series',
  severity: 'information',
  basis: '标点符号用法',
  isAbsence: false,
  checkList(enumeration) {
    const finding = isFirstAmongCounted(enumeration) ? findMixture(enumeration) : null
    return finding ? [finding] : []
  },
}
