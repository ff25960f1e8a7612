/** “增长3倍” for what has become threefold, or a multiple that the levels do not give. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({
  slug: 'times-more',
  code: 'figures/change',
  kinds: ['times', 'times-of'],
  basis: '统计数据修约与逻辑关系',
})
