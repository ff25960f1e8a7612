/** A report on one quarter that speaks of a later one as done. Plans and comparisons are left alone. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({
  slug: 'later-period',
  code: 'figures/calendar',
  kinds: ['period'],
  basis: '出版物上数字用法',
  severity: 'warning',
  doubtful: 'warning',
})
