/**
 * “至年12月15日前”, “省政府年对我区……”, “年　月　日”: a date without its number.
 * Leaves alone every compound of 年 (全年, 学年, 年产值, 提升年活动) and lists of units (日、月、年).
 */
import type { Rule } from '../../review/rule'
import { findPlaceholders } from '../findings'

export const rule: Rule = {
  slug: 'bare-year',
  code: 'draft/placeholder',
  severity: 'warning',
  basis: '出版物上数字用法',
  isAbsence: false,
  check: ({ draft }) => findPlaceholders(draft.placeholders, 'bare-year', 'blank-date'),
}
