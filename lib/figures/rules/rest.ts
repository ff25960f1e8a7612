/** What is said to be left is not what the total leaves. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({
  slug: 'rest',
  code: 'figures/total',
  kinds: ['rest'],
  basis: '统计数据修约与逻辑关系',
  isAbsence: true,
})
