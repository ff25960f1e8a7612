/** A share of a whole above 100%. Growth, completion and possession per hundred may be above. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({
  slug: 'beyond-hundred',
  code: 'figures/comparison',
  kinds: ['hundred'],
  basis: '统计数据修约与逻辑关系',
})
