/** A total row or column that is not the sum of its cells. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({
  slug: 'cells',
  code: 'figures/table-total',
  kinds: ['cells'],
  basis: '统计数据修约与逻辑关系',
  isAbsence: true,
})
