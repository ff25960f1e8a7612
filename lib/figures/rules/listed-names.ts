/** Names listed before or after a number that are not so many. 和 and 及 may join two names or stand inside one; lists with 等 may be shorter. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({
  slug: 'listed-names',
  code: 'figures/listed-count',
  kinds: ['list', 'open-list'],
  basis: '标点符号用法',
  isAbsence: true,
})
