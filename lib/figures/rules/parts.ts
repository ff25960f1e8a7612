/** Parts that do not add up to their total. Lists that name only some of the parts are checked against the total one by one. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({
  slug: 'parts',
  code: 'figures/total',
  kinds: ['parts'],
  basis: '统计数据修约与逻辑关系',
  isAbsence: true,
})
